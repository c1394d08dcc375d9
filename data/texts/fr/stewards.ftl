### Who speaks for a city: claims, coordinators, and what stewards see.

server-unknown = un serveur qui a retiré le bot
person-erased = une personne qui a effacé ses données
server-label = { $name } ({ $members ->
        [one] { $members } membre
       *[other] { $members } membres
    })
more = et { $count } de plus

claim-asked = Demande envoyée. L’équipe de Passerelle vérifie maintenant que ce serveur représente bien { $city }. Vous recevrez la réponse par message privé ; { $command } indique à tout moment où en est la demande.
claim-asked-before = Ce serveur a déjà demandé à représenter { $city }, et l’équipe de Passerelle n’a pas encore répondu. { $command } indique où en est la demande. Pour représenter une autre ville, retirez d’abord cette demande.
claim-button-withdraw = Retirer la demande
claim-withdrawn-said = Demande retirée : l’équipe de Passerelle n’examine plus ce serveur pour { $city }. Vous pouvez déposer une nouvelle demande à tout moment.

claim-title = { $server } demande à représenter { $city }
claim-city = { $field } · depuis { $year }
claim-server = **Serveur :** { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }, créé le { $created } ({ $age })
claim-owner = **Propriétaire :** { $owner } · identifiant du serveur : { $id }
claim-server-left = Ce serveur a retiré le bot : sa demande est devenue sans objet.
claim-asker = **Demande déposée par** { $person } { $time } · compte Discord créé { $since }
claim-link = **Justificatif :** { $link }
claim-no-link = **Justificatif :** aucun
claim-has-home = La ville a déjà un serveur d’attache : { $server }
claim-rival =
    { $server } demande la même ville ({ $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }, { $person }, { $time })
claim-button-confirm = Confirmer
claim-button-home = En faire le nouveau serveur d’attache
claim-button-further = En faire un serveur associé
claim-button-refuse = Refuser avec un motif
claim-confirmed = ✅ Demande confirmée par { $person } { $time }
claim-refused = ❌ Demande refusée par { $person } { $time } : « { $reason } »
claim-withdrawn = ↩️ Demande retirée par { $person } { $time }
claim-told = La personne à l’origine de la demande a été prévenue.
claim-not-told = La personne à l’origine de la demande n’accepte pas les messages privés ; elle trouvera la décision avec `/configuration état`.
claim-refuse-title = Refuser la demande
claim-refuse-label = Votre motif
claim-refuse-about = La personne à l’origine de la demande le lira tel quel.

told-confirmed = ✅ Pour { $city }, { $server } est désormais le serveur d’attache sur Passerelle. La coordination de la ville peut publier pour tout le réseau : choisissez le rôle de coordination avec { $command }.
told-further = ✅ Sur Passerelle, { $server } représente désormais { $city }, aux côtés du serveur d’attache de la ville.
told-refused = L’équipe de Passerelle n’a pas confirmé { $server } pour { $city }. Motif : « { $reason } »

claims-title = Serveurs qui demandent à représenter une ville
claims-line = { $server } → { $city } · { $person }, { $time }
claims-button-open = Ouvrir
claims-none = Aucune demande en attente.

notice-orphaned = ⚠️ Plus personne n’assure la coordination pour { $city }. Trouvez qui prend la relève, puis nommez cette personne avec { $command }.
notice-home-lost = ⚠️ { $city } n’a plus de serveur d’attache. La ville ne pourra pas publier tant qu’un autre serveur n’aura pas été confirmé.

coordinators-title = Coordination : { $of }
coordinators-by-role = Sur le serveur d’attache de la ville, les membres qui ont le rôle de coordination en font aussi partie.
coordinators-no-role = Le serveur d’attache de la ville n’a pas choisi de rôle de coordination.
coordinators-no-home = La ville n’a pas encore de serveur d’attache : sa coordination ne peut donc pas publier.
coordinators-of-field = Un domaine est animé par { $most } personnes au plus, chacune jusqu’à une date fixée.
coordinators-none = Aucune personne nommée pour l’instant.
coordinators-named = { $person } · nomination par { $by }, le { $time }
coordinators-until = { $person } · jusqu’au { $time }
coordinators-button-remove = Retirer
coordinators-name = Nommer une personne
coordinators-named-now = ✅ { $person } fait désormais partie de la coordination.
coordinators-removed-now = ✅ { $person } ne fait plus partie de la coordination.
coordinators-term-title = Jusqu’à quand ?
coordinators-term-label = Cette personne anime le domaine jusqu’au
coordinators-overview = Coordination : villes et domaines
coordinators-none-anywhere = Aucune personne n’est nommée à la coordination d’une ville.
coordinators-how = Indiquez une ville ou un domaine pour nommer ou retirer des personnes.

handover-shared = { $taker } : { $giver } vous propose d’assurer ensemble, sur Passerelle, la coordination pour { $city }. Vous publieriez les appels à partenaires et les projets de la ville. La proposition reste valable { $days } jours.
handover-passed = { $taker } : { $giver } vous propose de lui succéder, sur Passerelle, à la coordination pour { $city }. Vous publieriez les appels à partenaires et les projets de la ville. La proposition reste valable { $days } jours.
handover-button-accept = Accepter
handover-button-decline = Décliner
handover-accepted = ✅ { $taker } assure désormais la coordination pour { $city }, sur proposition de { $giver }.
handover-declined = { $taker } décline la coordination pour { $city }. { $giver } peut solliciter une autre personne.
stepdown-sure = Voulez-vous quitter la coordination pour { $city } ? S’il n’y reste plus personne, l’équipe de Passerelle en sera informée et cherchera une relève. Pour transmettre plutôt la coordination, indiquez une personne dans la commande.
stepdown-button = Oui, quitter la coordination
stepdown-done = Vous n’assurez plus la coordination pour { $city }. Merci de tout ce que vous avez fait pour la ville.

servers-title =
    { $count ->
        [one] { $count } serveur
       *[other] { $count } serveurs
    }
servers-line =
    { $server } · { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    } · { $feeds ->
        [one] { $feeds } salon reçoit les annonces
       *[other] { $feeds } salons reçoivent les annonces
    }
servers-legend = 🏠 serveur d’attache d’une ville · 🏘️ serveur associé à une ville · ◻️ non confirmé

stats-title = Le réseau en chiffres
stats-servers =
    { $servers ->
        [one] { $servers } serveur
       *[other] { $servers } serveurs
    }, { $members ->
        [one] { $members } membre au total
       *[other] { $members } membres au total
    }
stats-homes =
    { $homes ->
        [one] { $homes } ville sur { $cities } a un serveur d’attache
       *[other] { $homes } villes sur { $cities } ont un serveur d’attache
    }
stats-further =
    { $count ->
        [one] { $count } serveur associé représente une ville
       *[other] { $count } serveurs associés représentent une ville
    }
stats-claims =
    { $count ->
        [one] { $count } demande attend une réponse de l’équipe
       *[other] { $count } demandes attendent une réponse de l’équipe
    }
stats-coordinators =
    { $people ->
        [one] { $people } personne nommée à la coordination
       *[other] { $people } personnes nommées à la coordination
    } ; { $orphans ->
        [0] aucun serveur d’attache sans coordination
        [one] { $orphans } serveur d’attache sans coordination
       *[other] { $orphans } serveurs d’attache sans coordination
    }
stats-feeds =
    { $feeds ->
        [one] { $feeds } salon reçoit les annonces
       *[other] { $feeds } salons reçoivent les annonces
    }, sur { $servers ->
        [one] { $servers } serveur
       *[other] { $servers } serveurs
    }
stats-failing =
    { $count ->
        [0] tous les derniers messages sont arrivés
        [one] { $count } salon n’a pas reçu son dernier message
       *[other] { $count } salons n’ont pas reçu leur dernier message
    }
stats-waiting =
    { $count ->
        [0] aucun message en attente d’envoi
        [one] { $count } message en attente d’envoi : { $time }
       *[other] { $count } messages en attente d’envoi, le plus ancien : { $time }
    }
stats-rate =
    { $count ->
        [0] aucun envoi dans la dernière minute
        [one] { $count } envoi dans la dernière minute
       *[other] { $count } envois dans la dernière minute
    }
stats-blocked = Blocages en vigueur

block-line = { $subject } · « { $reason } » · { $by }, { $time }
blocked-city = Ville bloquée : plus personne ne peut publier pour { $subject }, ni demander à représenter cette ville. `/réseau débloquer` lève le blocage.
blocked-person = Personne bloquée : { $subject } peut consulter l’annuaire, mais ne peut plus publier, ni demander à représenter une ville, ni en transmettre la coordination. `/réseau débloquer` lève le blocage.
blocked-server = Serveur bloqué : { $subject } reçoit toujours les annonces, mais ne représente plus aucune ville. `/réseau débloquer` lève le blocage.
unblocked = Blocage levé : { $subject }

import-title = Ce que ce tableau changerait
import-departures =
    { $count ->
        [one] { $count } ville quitterait l’annuaire.
       *[other] { $count } villes quitteraient l’annuaire.
    }
import-alarm = { $count } villes manquent dans ce tableau. S’il ne contient que de nouvelles villes, abandonnez l’import et envoyez le tableau complet ; si ces villes ont réellement quitté le réseau, appliquez-le.
import-button-apply = Appliquer
import-button-depart = Appliquer et retirer { $count } villes
import-button-drop = Abandonner
import-dropped = Import abandonné : rien n’a été modifié.
import-nothing = Ce tableau correspond déjà à l’annuaire : il n’y a rien à modifier.
import-done = Import effectué : { $summary }. L’annuaire compte désormais { $cities } villes, et tout le monde les voit dès à présent.

### /setup: what admins of a server see. The greeting, the panel, a feed's page, the check-list.

welcome-title = Bonjour, ici Passerelle
welcome-text =
    Passerelle jette un pont entre les villes du Réseau des villes créatives de l’UNESCO. Toute personne présente sur { $server } peut dès maintenant consulter la fiche d’une ville : il suffit de saisir `/ville voir`.
    Vous administrez ce serveur ? Une minute suffit pour choisir les salons qui recevront les appels à partenaires et les projets du réseau.
welcome-button = Configurer

setup-title = Configurer Passerelle sur { $server }
setup-intro = Chaque modification est enregistrée aussitôt : vous pouvez vous arrêter à tout moment.
setup-feeds = Salons qui reçoivent les annonces
setup-no-feeds = Aucun pour l’instant. Choisissez-en un ou plusieurs ci-dessous : salons textuels, salons d’annonces et forums conviennent tous.
setup-add-channels = Ajouter des salons
setup-change-channel = Modifier, tester ou retirer un salon
setup-language = Langue de ce serveur
setup-language-about = Celle des messages visibles de tout le monde ici. Les réponses privées suivent la langue de chaque personne.
setup-language-as-discord = Selon les paramètres de Discord ({ $language })
setup-role = Coordination
setup-role-about = Ce rôle permet de parler au nom de votre ville, dès que l’équipe de Passerelle a confirmé ce serveur comme serveur d’attache.
setup-role-none = Aucun rôle choisi
setup-answers = Réponses aux appels de votre ville
setup-answers-about = Le salon où la coordination lit les réponses reçues. Sans salon choisi, elles lui arrivent par message privé.
setup-answers-none = Aucun salon choisi
setup-city = Votre ville
setup-button-status = Tout vérifier
setup-button-back = Retour

feed-title = Annonces dans { $channel }
feed-kind-calls = Appels à partenaires
feed-kind-projects = Projets
feed-kind-digest = Récapitulatif hebdomadaire
feed-no-kind = aucun contenu
feed-unfiltered = Tous domaines, régions et langues
feed-aspect-kind = Ce que reçoit ce salon
feed-aspect-kind-none = Rien pour l’instant
feed-aspect-field = Domaines créatifs
feed-aspect-field-none = Tous les domaines
feed-aspect-region = Régions
feed-aspect-region-none = Toutes les régions
feed-aspect-language = Langues des annonces
feed-aspect-language-none = Toutes les langues
feed-aspect-tag = Tags des posts
feed-aspect-tag-none = Aucun tag
feed-ping = Rôle à mentionner
feed-ping-none = Aucun rôle
feed-publishes-yes = relais aux serveurs abonnés
feed-publishes-no = pas de relais aux serveurs abonnés
feed-button-test = Envoyer un test
feed-button-publish = Relayer aux serveurs abonnés
feed-button-publish-stop = Ne plus relayer
feed-button-remove = Retirer
feed-remove-sure = Retirer { $channel } des salons qui reçoivent les annonces ? Ses réglages seront effacés ; les messages déjà arrivés restent en place.
feed-button-keep = Non, garder
feed-button-removed = Oui, retirer
feed-nothing-yet = Aucun message reçu pour l’instant
feed-delivered = Dernier message reçu { $time }
feed-channel-gone = un salon supprimé

# What was just saved, above the panel.
saved-feed-added = ✅ Enregistré : { $channel } reçoit désormais les appels à partenaires et les projets. Affinez ce choix ci-dessous, ou laissez-le tel quel.
saved-feeds-added = ✅ Enregistré : { $channels } reçoivent désormais les appels à partenaires et les projets.
saved-feeds-known = Ces salons figuraient déjà parmi vos choix ; leurs réglages ne changent pas.
saved-feed-removed = ✅ Enregistré : plus rien n’arrivera dans { $channel }.
saved-choice = ✅ Enregistré. { $aspect } : { $values }
saved-ping = ✅ Enregistré : chaque annonce publiée ici mentionnera { $role }.
saved-ping-none = ✅ Enregistré : les annonces ne mentionneront personne.
saved-publishes = ✅ Enregistré : les serveurs qui suivent ce salon recevront aussi chaque annonce.
saved-publishes-not = ✅ Enregistré : les annonces resteront dans ce salon.
saved-language = ✅ Enregistré. Langue de ce serveur : { $language }
saved-role = ✅ Enregistré : les membres qui ont le rôle { $role } assurent la coordination sur ce serveur.
saved-answers = ✅ Enregistré : les réponses à vos appels arriveront dans { $channel }.
saved-answers-none = ✅ Enregistré : les réponses à vos appels arriveront à la coordination par message privé.
saved-role-none = ✅ Enregistré : sur ce serveur, plus aucun rôle ne donne accès à la coordination.
saved-test = ✅ Le test est bien arrivé

sample-title = Test de Passerelle
sample-text = Voici comment les annonces du réseau arriveront dans ce salon. Vous pouvez supprimer ce message.

# What is wrong with a channel, and where to mend it.
fault-channel-gone = Ce salon a été supprimé : plus rien ne peut y arriver. Retirez-le dans le panneau, ou choisissez-en un autre.
fault-right-in-channel = Il manque à Passerelle : { $right }. À accorder dans { $channel } : Modifier le salon → Permissions.
fault-right-in-server = Il manque au rôle de Passerelle : { $right }. À accorder dans Paramètres du serveur → Rôles → Passerelle.
fault-nothing-wanted = Aucun contenu n’est choisi pour ce salon. Choisissez les appels à partenaires, les projets ou le récapitulatif.
fault-tag-required = Ce forum exige un tag pour chaque post. Choisissez-en au moins un.
fault-tag-gone = Un tag que vous aviez choisi a été supprimé. Choisissez de nouveau les tags.
fault-role-gone = Le rôle à mentionner a été supprimé : les annonces ne mentionnent plus personne. Choisissez un autre rôle, ou aucun.
fault-failed = Dernier envoi échoué { $time } : { $why }

# Discord's own names of its permissions.
right-view-channel = Voir les salons
right-send-messages = Envoyer des messages
right-create-posts = Créer des posts
right-attach-files = Joindre des fichiers
right-read-message-history = Voir les anciens messages
right-mention-everyone = Mentionner @everyone, @here et tous les rôles
right-manage-threads = Gérer les fils et les posts

status-title = { $server } : état de la configuration
status-blocked = L’équipe de Passerelle a bloqué ce serveur. Il reçoit toujours les annonces, mais ne peut pas représenter une ville.
status-language = Langue : { $language }
status-language-as-discord = Langue : { $language }, selon les paramètres de Discord
status-home = Serveur d’attache : { $city }. La coordination de la ville peut publier pour tout le réseau.
status-further = Représente { $city }, aux côtés du serveur d’attache de la ville.
status-claim-pending = { $city } : demande déposée { $time }, en attente d’une réponse de l’équipe de Passerelle.
status-claim-refused = { $city } : demande refusée par l’équipe de Passerelle. « { $reason } » Vous pouvez en déposer une nouvelle avec { $command }.
status-no-home = Ce serveur ne représente encore aucune ville. Il peut tout lire et tout recevoir ; pour publier, déposez une demande avec { $command }.
status-role = Coordination : les membres qui ont le rôle { $role }
status-role-without-home = Coordination : les membres qui ont le rôle { $role }, dès que ce serveur sera confirmé comme serveur d’attache de sa ville
status-role-gone = Le rôle de coordination a été supprimé. Choisissez-en un autre dans le panneau.
status-no-role = Aucun rôle de coordination n’est choisi. Choisissez-en un dans le panneau.
status-no-feeds = Aucun salon ne reçoit encore les annonces. Choisissez-en un dans le panneau.
status-recent = Dernières modifications
status-button-panel = Modifier
status-button-trail = Toutes les modifications

### Calls and projects: their copies in channels, drafts, previews, lists, reports.

announcement-calls = Appel à partenaires
announcement-projects = Projet
announcement-digest = Récapitulatif

call-deadline = Date limite : { $time } ({ $left })
call-topics = Recherche : { $topics }
call-answerers = Qui peut répondre : { $who }
call-pays-host = Frais pris en charge par l’hôte
call-pays-shared = Frais partagés
call-pays-own = Frais à la charge de chaque partenaire
call-pays-funded = Frais financés par une subvention
call-pays-open = Répartition des frais à convenir
call-closed-complete = Clos : le partenariat est constitué
call-closed-deadline = Clos : la date limite est passée
call-closed-withdrawn = Retiré

copy-button-interest = Cela m’intéresse
copy-button-save = Mettre de côté
copy-button-report = Signaler
copy-button-read = Lire en { $language }

draft-title = Brouillon d’appel : { $city }
draft-untitled = Sans titre pour l’instant
draft-about = Conservé jusqu’à sa publication ou son abandon, même si vous fermez ce message. Seule la coordination de la ville le voit.
draft-text-language = Rédigé en { $language }
draft-trait-field = Domaines créatifs
draft-trait-field-none = Tous les domaines
draft-trait-topic = Thèmes recherchés
draft-trait-topic-none = Aucun thème choisi
draft-trait-answer-field = Domaines invités à répondre
draft-trait-answer-field-none = Tous les domaines
draft-trait-answer-region = Régions invitées à répondre
draft-trait-answer-region-none = Toutes les régions
draft-trait-answer-language = Langues de travail possibles
draft-trait-answer-language-none = Toutes les langues
draft-pays = Prise en charge des frais
draft-button-text = Modifier le texte
draft-button-version = Ajouter une langue
draft-button-preview = Aperçu
draft-button-discard = Abandonner
draft-button-discarded = Oui, abandonner
draft-button-back = Retour au brouillon
draft-discard-sure = Abandonner ce brouillon ? Il sera définitivement supprimé.
draft-discarded = Brouillon supprimé.
draft-saved = ✅ Enregistré. { $what } : { $values }
draft-text-saved = ✅ Le texte est enregistré.
draft-rest-saved = Tout le reste est enregistré.

form-calls-title = Un appel à partenaires
form-version-title = Le même texte dans une autre langue
form-title-label = Titre
form-calls-title-about = Ce que vous recherchez, en quelques mots
form-summary-label = Résumé
form-calls-summary-about = Le projet, le rôle du partenaire et ce qu’il en retire
form-deadline-label = Date limite
form-deadline-about = Comme vous l’écririez : 31 mars 2027, dans trois semaines…
form-link-label = Lien (facultatif)
form-link-about = Une page où en savoir plus ; l’adresse commence par https://
form-language-label = Langue de ce texte

preview-title = Aperçu : voici ce que verront les autres villes
preview-reach =
    { $feeds ->
        [0] Aucun salon ne le recevra.
        [one] { $feeds } salon, sur { $servers ->
            [one] un serveur
           *[other] { $servers } serveurs
        }, le recevra :
       *[other] { $feeds } salons, sur { $servers ->
            [one] un serveur
           *[other] { $servers } serveurs
        }, le recevront :
    }
preview-left-out = Ne le recevront pas :
preview-left-out-kind =
    { $kind ->
        [projects] { $count ->
            [one] { $count } salon qui n’accueille pas les projets
           *[other] { $count } salons qui n’accueillent pas les projets
        }
       *[calls] { $count ->
            [one] { $count } salon qui n’accueille pas les appels à partenaires
           *[other] { $count } salons qui n’accueillent pas les appels à partenaires
        }
    }
preview-left-out-field =
    { $count ->
        [one] { $count } salon réservé à d’autres domaines
       *[other] { $count } salons réservés à d’autres domaines
    }
preview-left-out-region =
    { $count ->
        [one] { $count } salon réservé à d’autres régions
       *[other] { $count } salons réservés à d’autres régions
    }
preview-left-out-language =
    { $count ->
        [one] { $count } salon réservé à d’autres langues
       *[other] { $count } salons réservés à d’autres langues
    }
preview-left-out-broken =
    { $count ->
        [one] { $count } salon en pause : son dernier message a été refusé
       *[other] { $count } salons en pause : leur dernier message a été refusé
    }
preview-unwritable =
    { $count ->
        [one] { $count } salon le refusera sans doute : le bot ne peut pas y écrire
       *[other] { $count } salons le refuseront sans doute : le bot ne peut pas y écrire
    }
preview-where = { $said } ({ $servers })
preview-missing = Pour pouvoir publier, il manque encore :
preview-missing-text = un titre et un résumé
preview-missing-deadline = une date limite
preview-button-publish = Publier

report-title = Diffusion de « { $title } »
report-sent =
    { $count ->
        [one] { $count } salon l’a reçu
       *[other] { $count } salons l’ont reçu
    }
report-waiting =
    { $count ->
        [one] { $count } envoi encore en cours
       *[other] { $count } envois encore en cours
    }
report-failed =
    { $count ->
        [one] { $count } envoi a échoué
       *[other] { $count } envois ont échoué
    }
report-failure = { $server } : { $why }
report-button-renew = Actualiser
report-button-retry = Relancer les envois échoués

calls-title-open = Appels à partenaires ouverts
calls-title-mine = Appels à partenaires : { $city }
calls-none-open = Aucun appel n’est ouvert en ce moment.
calls-none-mine = Aucun appel pour l’instant. Lancez-en un avec { $command }.
calls-line-open = { $title } · { $city } · jusqu’au { $time }
calls-line-draft = { $title } · brouillon
calls-line-published = { $title } · ouvert jusqu’au { $time }
calls-line-closed = { $title } · clos
calls-line-untold = { $title } · clos · racontez-en les résultats avec { $command }
pick-announcement = Ouvrir
call-revised = ✅ Enregistré. L’appel est mis à jour dans tous les salons.
call-extended = ✅ Nouvelle date limite : { $time }. L’appel est mis à jour dans tous les salons.
call-extend-sure = Prolonger « { $title } » jusqu’au { $time } ? La date limite actuelle est le { $before }. Tous les salons l’indiqueront aussitôt, et les personnes qui ont mis l’appel de côté recevront de nouveaux rappels.
call-button-extend = Oui, prolonger
call-close-how = Pourquoi souhaitez-vous clore « { $title } » ? Tous les salons afficheront aussitôt le motif, et il ne sera plus possible de répondre.
call-button-complete = Le partenariat est constitué
call-button-withdrawn = Nous retirons l’appel
calls-closed-said = ✅ L’appel est clos. Tous les salons l’indiqueront dans un instant.

interest-form-title = Cet appel vous intéresse
interest-message-label = Vos atouts pour ce partenariat
interest-message-about = Qui vous êtes et ce que vous apporteriez
interest-contact-label = Comment vous joindre (facultatif)
interest-contact-about = Transmis uniquement si la ville accepte votre réponse
interest-title = Réponse à « { $title } »
interest-from = { $name }, { $city }
interest-no-city = sans ville d’attache connue
interest-unnamed = Nom inconnu
interest-contact = ✅ **Réponse acceptée.** Écrivez à { $person } ; coordonnées : { $contact }
interest-state-sent = En attente de votre décision
interest-state-shortlisted = 📌 Réponse présélectionnée
interest-state-accepted = ✅ Réponse acceptée
interest-state-declined = Réponse déclinée
interest-state-withdrawn = Réponse retirée par la personne qui l’avait envoyée
interest-state-expired = Appel clos avant toute décision sur cette réponse
interest-button-open = Ouvrir
interest-button-shortlisted = Présélectionner
interest-button-accepted = Accepter
interest-button-declined = Décliner
interest-button-withdraw = Retirer ma réponse
interest-own-sent = Votre réponse à « { $title } » a bien été transmise à la coordination de la ville. Vos coordonnées ne lui seront communiquées que si votre réponse est acceptée.
interest-own-shortlisted = 📌 Votre réponse à « { $title } » est présélectionnée.
interest-own-accepted = ✅ Votre réponse à « { $title } » a été retenue. La coordination de la ville sait comment vous joindre.
interest-own-declined = Pour « { $title } », le choix s’est cette fois porté sur d’autres partenaires. Merci de l’intérêt que vous avez porté à cet appel.
interest-own-withdrawn = Votre réponse est retirée. Vous pouvez de nouveau répondre à « { $title } » tant que l’appel est ouvert.
interest-own-expired = L’appel « { $title } » a été clos avant toute décision sur votre réponse. Merci de l’intérêt que vous lui avez porté.
interest-none = Aucune réponse pour l’instant.

responses-title = Réponses à « { $title } »
responses-count-sent = { $count } en attente
responses-count-shortlisted =
    { $count ->
        [one] { $count } présélectionnée
       *[other] { $count } présélectionnées
    }
responses-count-accepted =
    { $count ->
        [one] { $count } acceptée
       *[other] { $count } acceptées
    }
responses-count-declined =
    { $count ->
        [one] { $count } déclinée
       *[other] { $count } déclinées
    }
responses-count-expired = { $count } sans décision à la clôture
responses-button-rest-sent = Décliner toutes les autres
responses-button-rest-shortlisted = Décliner les présélectionnées
responses-rest-sent =
    { $count ->
        [one] Décliner la seule réponse à « { $title } » encore en attente ?
       *[other] Décliner les { $count } réponses à « { $title } » encore en attente ?
    }
responses-rest-shortlisted =
    { $count ->
        [one] Décliner la seule réponse à « { $title } » encore présélectionnée ?
       *[other] Décliner les { $count } réponses à « { $title } » encore présélectionnées ?
    }
responses-rest-kept =
    { $count ->
        [one] La réponse présélectionnée n’est pas concernée.
       *[other] Les { $count } réponses présélectionnées ne sont pas concernées.
    }
responses-rest-note = Chaque personne en sera informée avec courtoisie, dans sa langue. Cette décision est définitive. Les réponses arrivées après l’ouverture de la liste ne sont pas concernées.
responses-button-sure = Oui, décliner ({ $count })
responses-button-back = Retour aux réponses
responses-declined =
    { $count ->
        [one] ✅ { $count } réponse déclinée. La personne en sera informée dans un instant.
       *[other] ✅ { $count } réponses déclinées. Chaque personne en sera informée dans un instant.
    }

told-accepted = ✅ { $city } souhaite travailler avec vous : votre réponse à « { $title } » a été retenue. Écrivez à { $person }, qui sait aussi comment vous joindre.
told-declined = { $city } vous remercie de l’intérêt que vous avez porté à « { $title } ». Le choix s’est cette fois porté sur d’autres partenaires ; vous trouverez d’autres appels avec `/appel liste`.
told-expired-complete = { $city } a trouvé ses partenaires pour « { $title } » et vous remercie de votre intérêt. Vous trouverez d’autres appels avec `/appel liste`.
told-expired-deadline = La date limite de l’appel « { $title } » est passée avant toute décision sur votre réponse. { $city } vous remercie de votre intérêt.
told-expired-withdrawn = L’appel « { $title } » a été retiré. { $city } vous remercie de votre intérêt.

save-done = 🔖 Appel mis de côté. Un rappel vous parviendra par message privé, le matin, 14 jours, 7 jours et 1 jour avant la clôture. Appuyez de nouveau pour ne plus en recevoir.
save-undone = Cet appel n’est plus mis de côté : vous ne recevrez plus de rappel.
reminder =
    { $days ->
        [0] 🔔 Dernier jour pour répondre à cet appel, que vous avez mis de côté.
        [one] 🔔 Plus qu’un jour pour répondre à cet appel, que vous avez mis de côté.
       *[other] 🔔 Plus que { $days } jours pour répondre à cet appel, que vous avez mis de côté.
    }

report-form-title = Signaler à l’équipe de Passerelle
report-reason-label = Qu’est-ce qui pose problème ?
report-reason-about = L’équipe de Passerelle lira ce message
report-told = L’équipe de Passerelle a reçu votre signalement. Merci.
report-not-told = Votre signalement n’a pas pu être transmis pour l’instant. Écrivez aux responsables de ce bot.
report-button-withdraw = Retirer partout
notice-reported = 🚩 { $person } signale « { $title } » ({ $city }) : « { $reason } »
moderated = Retiré partout par { $person } : « { $title } »
moderate-sure = Retirer partout « { $title } », publié par { $city } ? Le texte et les images disparaîtront de tous les salons dans les prochaines minutes, et la coordination de la ville en sera informée.
interest-left-told = 👋 Une personne qui avait répondu à « { $title } » a effacé toutes ses données sur Passerelle, sa réponse comprise. Vous n’avez plus rien à faire.
moderated-told = 🚩 L’équipe de Passerelle a retiré « { $title } » de tous les salons. Pour demander un réexamen, écrivez aux responsables de ce bot.

### Sessions de rencontres : y participer, qui l’on rencontre, ce qui en résulte.

meet-status-title = Sessions de rencontres
meet-status-out = Vous ne participez pas aux sessions. Avec { $command }, chaque session vous ferait rencontrer une personne d’une autre ville.
meet-status-active = Vous participez. Chaque session vous fait rencontrer une personne d’une autre ville.
meet-status-waited = Vous participez. À la dernière session, il ne restait personne pour vous : vous aurez la priorité à la prochaine.
meet-status-paused = Vous êtes en pause : les sessions se font sans vous jusqu’à votre retour.
meet-status-silent = Vous êtes en pause, car trois sessions de suite sont restées sans réponse de votre part. Un clic, et vous participez de nouveau. Personne d’autre n’en est informé.
meet-status-profile-paused = Votre profil est en pause : les sessions se font donc sans vous. { $command } met fin à la pause.
meet-status-no-home = Vous participez, mais votre profil n’indique aucune ville d’attache : les sessions se font sans vous. Ajoutez-la avec { $command }.
meet-rounds = Prochaines sessions
meet-rounds-nothing = Aucune n’est programmée pour l’instant. L’équipe de Passerelle les programme ; qui participe reçoit un message.
meet-round-line = { $of } · { $time } ({ $relative }) · { $rhythm }
meet-round-network = Tout le réseau
meet-no-meeting = Vous n’avez pas de rencontre en cours. La prochaine session vous en apportera une.
meet-unreachable = Discord ne peut pas dire en ce moment qui vous rencontrez. Réessayez dans une minute.

meet-joined = Vous participez désormais. À chaque session, Passerelle vous met en relation avec une personne d’une autre ville : chacun voit de l’autre le nom d’affichage et le nom Discord, la ville d’attache, les domaines, les langues et la présentation. Participer, c’est l’accepter. Vous pouvez faire une pause ou quitter les sessions à tout moment.
meet-joined-already = Vous participez déjà.
meet-left = Vous ne participez plus aux sessions. Vos rencontres passées restent connues pendant deux ans, pour que les mêmes ne vous soient pas proposées si vous revenez ; `/confidentialité effacer` les efface aussi.
meet-paused = Vous êtes en pause : les sessions se font sans vous. Vos rencontres en cours restent les vôtres.
meet-resumed = Vous participez de nouveau, dès la prochaine session.
meet-button-join = Participer
meet-button-leave = Quitter les sessions
meet-button-pause = Faire une pause
meet-button-resume = Participer de nouveau
meet-button-keep = Continuer à participer

meet-introduction-title = Une personne à rencontrer
meet-fields = Domaines : { $fields }
meet-languages = Travaille en { $languages }
meet-reasons = Ce qui vous rapproche
meet-questions = Deux questions pour commencer
meet-question-they-offer = Cette personne propose ce que vous recherchez ({ $topic }) : de quoi aurait-elle besoin, de votre part, pour commencer ?
meet-question-you-offer = Vous proposez ce que cette personne recherche ({ $topic }) : qu’a-t-elle déjà tenté, et que lui manque-t-il ?
meet-question-both-offer = Vous proposez la même chose ({ $topic }) : que pourriez-vous offrir ensemble qu’aucune de vos villes ne peut offrir seule ?
meet-question-both-seek = Vous recherchez la même chose ({ $topic }) : où pourriez-vous chercher ensemble ?
meet-question-same-field = Vous avez un domaine en commun ({ $field }) : qu’essaie-t-on dans chacune de vos villes que l’autre devrait connaître ?
meet-question-other-field = Votre domaine : { $own } ; le sien : { $theirs }. Où les deux pourraient-ils se rejoindre dans un même projet ?
meet-question-cities = { $city } : que faut-il y voir en premier, et qui faut-il y rencontrer ?
meet-times = Des moments qui conviennent aux deux villes
meet-time = { $time } ({ $here }, { $there })
meet-times-about = Pendant les heures de travail, quand les deux villes en ont en commun ; les jours fériés ne sont pas pris en compte. Écrivez-vous pour en retenir un.
meet-times-nothing = Les moments proposés sont passés. Écrivez-vous pour en trouver un autre.

meet-asked = Avez-vous rencontré { $person } ?
meet-asked-again = La rencontre avec { $person } a-t-elle eu lieu depuis ?
meet-asked-about = Les réponses ne servent qu’à compter. L’autre personne ne voit pas la vôtre.
meet-answered-yes = Vous avez répondu que la rencontre a eu lieu. Vous pouvez changer de réponse tant qu’elle n’est pas close.
meet-answered-planned = Vous avez répondu que la rencontre est prévue. Vous pouvez changer de réponse tant qu’elle n’est pas close.
meet-answered-no = Vous avez répondu que la rencontre n’a pas eu lieu. Vous pouvez changer de réponse tant qu’elle n’est pas close.
meet-button-yes = Oui
meet-button-planned = C’est prévu
meet-button-no = Non

meet-news-left = À cette session de rencontres, il ne restait personne pour vous : quand le nombre est impair, quelqu’un doit attendre. Vous aurez la priorité à la prochaine.
meet-news-alone = Trop peu de personnes ont participé à cette session de rencontres : il n’y avait personne à vous faire rencontrer. Vous aurez la priorité à la prochaine.
meet-news-paused = Trois sessions de rencontres de suite sont restées sans réponse de votre part : les prochaines se feront sans vous. Personne d’autre n’en est informé. Un clic, et vous continuez à participer.

meet-plan-title = Sessions de rencontres
meet-plan-members =
    { $count ->
        [0] Personne ne participe pour l’instant.
        [one] { $count } personne participe.
       *[other] { $count } personnes participent.
    }
meet-plan-nothing = Aucune session n’est programmée. { $command } permet d’en programmer une.
meet-plan-done = Session programmée : { $round }
meet-plan-moved = Session déplacée : { $round }
meet-plan-off = Session annulée : { $round }
meet-plan-sure = Annuler cette session ? { $round }. Elle ne se répétera plus.
meet-button-off = Annuler
meet-button-off-sure = Oui, l’annuler
meet-button-off-back = La maintenir
meet-ran-title = Dernières sessions
meet-ran-nothing = Aucune session n’a encore eu lieu.
meet-ran-line = { $of } · { $time } · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } · { $pairs ->
        [one] { $pairs } binôme
       *[other] { $pairs } binômes
    }
meet-ran-met = { $share } % des binômes se sont rencontrés

### Sessions de rencontres : y participer, qui l’on rencontre, ce qu’il en est résulté.

meet-status-title = Sessions de rencontres
meet-status-out = Vous ne participez pas aux sessions. Avec { $command }, chaque session vous présenterait une personne d’une autre ville.
meet-status-active = Vous participez. Chaque session vous présente une personne d’une autre ville.
meet-status-waited = Vous participez. Il ne restait personne pour vous à la dernière session : vous passez en premier à la prochaine.
meet-status-paused = Vous êtes en pause : les sessions se font sans vous jusqu’à votre reprise.
meet-status-silent = Vous êtes en pause, car trois sessions de suite sont restées sans réponse de votre part. Un clic, et vous participez de nouveau. Personne d’autre n’en est informé.
meet-status-profile-paused = Votre profil est en pause : les sessions se font donc sans vous. { $command } met fin à la pause.
meet-status-no-home = Vous participez, mais votre profil n’indique aucune ville : les sessions se font sans vous. Ajoutez-la avec { $command }.
meet-rounds = Prochaines sessions
meet-rounds-nothing = Aucune n’est prévue pour l’instant. L’équipe de Passerelle les fixe ; les personnes qui participent reçoivent un message.
meet-round-line = { $of } · { $time } ({ $relative }) · { $rhythm }
meet-round-network = Tout le réseau
meet-no-meeting = Vous n’avez pas de rencontre en cours. La prochaine session vous en apportera une.
meet-unreachable = Discord n’indique pas en ce moment qui vous rencontrez. Réessayez dans une minute.

meet-joined = Vous participez désormais. Chaque session vous met en relation avec une personne d’une autre ville : de part et d’autre, on voit le nom affiché et le nom Discord, la ville, les domaines, les langues et la présentation. En participant, vous l’acceptez. Vous pouvez faire une pause ou quitter les sessions à tout moment.
meet-joined-already = Vous participez déjà.
meet-left = Vous ne participez plus aux sessions. Vos rencontres passées restent connues pendant deux ans, pour ne pas vous les proposer deux fois si vous revenez ; `/confidentialité effacer` les efface aussi.
meet-paused = C’est noté : les sessions se font sans vous. Vos rencontres en cours restent les vôtres.
meet-resumed = Vous participez de nouveau, dès la prochaine session.
meet-button-join = Participer
meet-button-leave = Quitter les sessions
meet-button-pause = Faire une pause
meet-button-resume = Participer de nouveau
meet-button-keep = Continuer à participer

meet-introduction-title = Une personne à rencontrer
meet-fields = Domaines : { $fields }
meet-languages = Travaille en { $languages }
meet-reasons = Pourquoi vous deux
meet-questions = Deux questions pour commencer
meet-question-they-offer = Cette personne propose { $topic }, que vous recherchez : de quoi aurait-elle besoin de votre part pour commencer ?
meet-question-you-offer = Vous proposez { $topic }, que cette personne recherche : qu’a-t-elle déjà tenté, et que manque-t-il ?
meet-question-both-offer = Vos deux profils proposent { $topic } : que pourriez-vous offrir ensemble qu’aucune des deux villes n’offre seule ?
meet-question-both-seek = Vos deux profils recherchent { $topic } : où pourriez-vous chercher ensemble ?
meet-question-same-field = { $field }, votre domaine commun : qu’essaie-t-on dans vos deux villes que l’autre devrait connaître ?
meet-question-other-field = Votre domaine : { $own } ; le sien : { $theirs }. Où les deux pourraient-ils se rejoindre dans un même projet ?
meet-question-cities = Que faut-il voir d’abord en arrivant ici : { $city } ? Et qui faut-il y rencontrer ?
meet-times = Des moments qui conviennent aux deux villes
meet-time = { $time } ({ $here }, { $there })
meet-times-about = Pendant les heures de travail, quand les deux villes en ont en commun ; les jours fériés ne sont pas pris en compte. Écrivez-vous pour en retenir un.
meet-times-nothing = Les moments proposés sont passés. Écrivez-vous pour en trouver un autre.

meet-asked = Avez-vous rencontré { $person } ?
meet-asked-again = Avez-vous rencontré { $person } depuis ?
meet-asked-about = Les réponses sont seulement comptées. L’autre personne ne voit pas la vôtre.
meet-answered-yes = Vous avez répondu que la rencontre a eu lieu. Vous pouvez le modifier tant qu’elle n’est pas close.
meet-answered-planned = Vous avez répondu que la rencontre est prévue. Vous pouvez le modifier tant qu’elle n’est pas close.
meet-answered-no = Vous avez répondu que la rencontre n’a pas eu lieu. Vous pouvez le modifier tant qu’elle n’est pas close.
meet-button-yes = Oui
meet-button-planned = C’est prévu
meet-button-no = Non

meet-news-left = Il ne restait personne pour vous à cette session de rencontres : quand le nombre est impair, quelqu’un doit attendre. Vous passez en premier à la prochaine.
meet-news-alone = Trop peu de personnes ont participé à cette session de rencontres : il n’y avait personne à vous présenter. Vous passez en premier à la prochaine.
meet-news-paused = Trois sessions de rencontres de suite sont restées sans réponse de votre part : les prochaines se feront sans vous. Personne d’autre n’en est informé. Un clic, et vous continuez à participer.

meet-plan-title = Sessions de rencontres
meet-plan-members =
    { $count ->
        [0] Personne ne participe pour l’instant.
        [one] { $count } personne participe.
       *[other] { $count } personnes participent.
    }
meet-plan-nothing = Aucune session n’est prévue. { $command } permet d’en fixer une.
meet-plan-done = Session fixée : { $round }
meet-plan-moved = Session déplacée : { $round }
meet-plan-off = Session annulée : { $round }
meet-plan-sure = Faut-il annuler cette session ? { $round }. Elle ne reviendra alors pas d’elle-même.
meet-button-off = Annuler
meet-button-off-sure = Oui, l’annuler
meet-button-off-back = La garder
meet-ran-title = Dernières sessions
meet-ran-nothing = Aucune session n’a encore eu lieu.
meet-ran-line = { $of } · { $time } · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }, { $pairs ->
        [one] { $pairs } paire
       *[other] { $pairs } paires
    }
meet-ran-met = { $share } % des paires se sont rencontrées

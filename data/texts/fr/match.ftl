### Suggestions : à qui il vaut la peine de parler, et pourquoi.

match-title = À qui parler : { $city }
match-about = Cinq villes choisies pour se compléter, raisons à l’appui, d’après ce qu’elles déclarent elles-mêmes et rien d’autre.
match-none = Il ne reste rien à suggérer. Cherchez dans d’autres domaines, ou n’indiquez aucun domaine.
match-reason-city-they-offer = propose ce que vous recherchez : { $topics }
match-reason-city-they-seek = recherche ce que vous proposez : { $topics }
match-reason-city-same-field = même domaine : { $fields }
match-reason-city-other-field = autre domaine : { $fields }
match-reason-city-language = langue de travail commune : { $languages }
match-reason-city-hours =
    { $direction ->
        [ahead] { $span } d’avance sur vous
        [behind] { $span } de retard sur vous
       *[same] même heure que chez vous
    }
match-reason-city-new-region = vous n’avez pas encore de contact dans la région { $region }
match-reason-city-answers = répond à qui lui écrit
match-reason-city-alike-words = sa présentation ressemble à la vôtre
match-gaps = Pour de meilleures suggestions, la coordination de votre ville peut ajouter { $gaps } : `/ville modifier`
match-gap-seeks = ce que vous recherchez
match-gap-offers = ce que vous proposez
match-gap-languages = vos langues de travail
match-button-card = Fiche
match-button-later = Pas maintenant
match-button-never = Jamais
match-hidden-later = Pendant 90 jours, { $city } n’apparaîtra plus dans vos suggestions. Personne n’en est informé.
match-hidden-never = Désormais, { $city } n’apparaîtra plus dans vos suggestions. Personne n’en est informé.
match-button-read = Lire

match-people-title = Des personnes à qui parler
match-people-about = Cinq personnes choisies pour se compléter, raisons à l’appui, d’après ce qu’elles disent d’elles-mêmes et rien d’autre. Personne n’en est informé.
match-as-person = Suggestions pour vous ({ $city }).
match-as-city = Suggestions pour { $city }.
match-hint-profile = Présentez-vous avec `/moi modifier` : les suggestions vous correspondront, à vous plutôt qu’à toute votre ville.
match-gaps-own = Pour de meilleures suggestions, ajoutez { $gaps } : `/moi modifier`
match-gap-words = quelques mots sur vous
match-reason-person-they-offer = propose ce que vous recherchez : { $topics }
match-reason-person-they-seek = recherche ce que vous proposez : { $topics }
match-reason-person-same-field = même domaine : { $fields }
match-reason-person-other-field = autre domaine : { $fields }
match-reason-person-language = langue de travail commune : { $languages }
match-reason-person-hours =
    { $direction ->
        [ahead] { $span } d’avance sur vous
        [behind] { $span } de retard sur vous
       *[same] même heure que chez vous
    }
match-reason-person-new-region = votre ville n’a pas encore de contact dans la région { $region }
match-reason-person-answers = répond aux demandes de mise en relation
match-reason-person-alike-words = vos présentations se ressemblent
match-hidden-person-later = Pendant 90 jours, cette personne n’apparaîtra plus dans vos suggestions. Personne n’en est informé.
match-hidden-person-never = Désormais, cette personne n’apparaîtra plus dans vos suggestions. Personne n’en est informé.

match-calls-title = Des appels qui vous correspondent
match-calls-about = Cinq appels ouverts choisis pour se compléter, raisons à l’appui.
match-calls-none = Il ne reste aucun appel ouvert auquel vous pourriez répondre. `/affinités alerte` vous préviendra dès qu’un nouvel appel vous correspondra.
match-reason-call-they-offer = sa ville propose ce que vous recherchez : { $topics }
match-reason-call-they-seek = recherche ce que vous proposez : { $topics }
match-reason-call-same-field = dans votre domaine : { $fields }
match-reason-call-other-field = dans un autre domaine : { $fields }
match-reason-call-language = lisible dans une de vos langues : { $languages }
match-reason-call-hours =
    { $direction ->
        [ahead] sa ville a { $span } d’avance sur vous
        [behind] sa ville a { $span } de retard sur vous
       *[same] sa ville est à la même heure que vous
    }
match-reason-call-new-region = votre ville n’a pas encore de contact dans la région { $region }
match-reason-call-answers = sa ville répond aux personnes intéressées
match-reason-call-alike-words = son texte est proche de ce que vous dites de vous
match-hidden-call-later = Pendant 90 jours, cet appel n’apparaîtra plus dans vos suggestions. Personne n’en est informé.
match-hidden-call-never = Désormais, cet appel n’apparaîtra plus dans vos suggestions. Personne n’en est informé.

alert-title = Vos alertes : { $city }
alert-explained = Dès qu’une nouveauté vous correspond, un message privé vous parvient à neuf heures du matin, heure de cette ville ; le lundi pour les alertes hebdomadaires. Sans nouveauté, aucun message. Chaque choix est enregistré aussitôt.
alert-calls = Nouveaux appels
alert-cities = Villes qui actualisent leur présentation
alert-next = Prochaine vérification : { $time }
alert-button-off = Désactivée
alert-button-daily = Chaque jour
alert-button-weekly = Chaque semaine
alert-button-stop = Désactiver cette alerte
alert-scope-any = Tous les domaines
alert-scope-across = D’autres domaines que le mien
alert-news-calls =
    { $count ->
        [one] Un nouvel appel vous correspond
       *[other] { $count } nouveaux appels vous correspondent
    }
alert-news-cities =
    { $count ->
        [one] Une ville a actualisé sa présentation et vous correspond
       *[other] { $count } villes ont actualisé leur présentation et vous correspondent
    }
alert-why = Vous recevez ce message parce que vous l’avez demandé avec `/affinités alerte`.
alert-stopped = Alerte désactivée : vous ne recevrez plus ces messages. Pour la réactiver : `/affinités alerte`.
alert-stopped-already = Cette alerte est déjà désactivée. Pour la réactiver : `/affinités alerte`.

### Suggestions : avec qui il vaut la peine d’échanger, et pourquoi.

match-title = À qui parler, pour { $city }
match-about = Cinq villes choisies ensemble, chacune avec ses raisons, d’après les seules déclarations des villes.
match-none = Il ne reste personne à suggérer. Cherchez dans d’autres domaines, ou n’indiquez aucun domaine.
match-reason-city-they-offer = propose { $topics }, que vous recherchez
match-reason-city-they-seek = recherche { $topics }, que vous proposez
match-reason-city-same-field = même domaine : { $fields }
match-reason-city-other-field = autre domaine : { $fields }
match-reason-city-language = langue de travail commune : { $languages }
match-reason-city-hours =
    { $direction ->
        [ahead] { $span } d’avance sur vous
        [behind] { $span } de retard sur vous
       *[same] même heure que chez vous
    }
match-reason-city-new-region = pas encore de contact dans la région « { $region } »
match-reason-city-answers = répond à qui lui écrit
match-reason-city-alike-words = se présente d’une façon proche de la vôtre
match-gaps = Pour de meilleures suggestions, la coordination de votre ville peut ajouter { $gaps } : `/ville modifier`
match-gap-seeks = ce que vous recherchez
match-gap-offers = ce que vous proposez
match-gap-languages = vos langues de travail
match-button-card = Fiche
match-button-later = Pas maintenant
match-button-never = Jamais
match-hidden-later = { $city } ne vous sera plus suggérée pendant 90 jours. Personne n’en est informé.
match-hidden-never = { $city } ne vous sera plus suggérée. Personne n’en est informé.
match-button-read = Lire

match-people-title = Des personnes à qui parler
match-people-about = Cinq personnes choisies ensemble, chacune avec ses raisons, d’après leurs seules déclarations. Personne n’en est informé.
match-as-person = Suggestions pour vous, depuis { $city }.
match-as-city = Suggestions pour { $city }.
match-hint-profile = Présentez-vous avec `/moi modifier` : les suggestions vous correspondront, plutôt qu’à votre ville entière.
match-gaps-own = Pour de meilleures suggestions, ajoutez { $gaps } : `/moi modifier`
match-gap-words = quelques mots sur vous
match-reason-person-they-offer = propose { $topics }, que vous recherchez
match-reason-person-they-seek = recherche { $topics }, que vous proposez
match-reason-person-same-field = même domaine : { $fields }
match-reason-person-other-field = autre domaine : { $fields }
match-reason-person-language = langue de travail commune : { $languages }
match-reason-person-hours =
    { $direction ->
        [ahead] { $span } d’avance sur vous
        [behind] { $span } de retard sur vous
       *[same] même heure que chez vous
    }
match-reason-person-new-region = votre ville n’a pas encore de contact dans la région « { $region } »
match-reason-person-answers = répond aux demandes de mise en relation
match-reason-person-alike-words = vos présentations se ressemblent
match-hidden-person-later = Cette personne ne vous sera plus suggérée pendant 90 jours. Personne n’en est informé.
match-hidden-person-never = Cette personne ne vous sera plus suggérée. Personne n’en est informé.

match-calls-title = Des appels qui vous correspondent
match-calls-about = Cinq appels ouverts choisis ensemble, chacun avec ses raisons.
match-calls-none = Il ne reste aucun appel ouvert auquel vous pourriez répondre. `/affinités alerte` vous préviendra dès qu’un appel vous correspondra.
match-reason-call-they-offer = sa ville propose { $topics }, que vous recherchez
match-reason-call-they-seek = recherche { $topics }, que vous proposez
match-reason-call-same-field = dans votre domaine : { $fields }
match-reason-call-other-field = dans un autre domaine : { $fields }
match-reason-call-language = peut se lire dans une de vos langues : { $languages }
match-reason-call-hours =
    { $direction ->
        [ahead] sa ville a { $span } d’avance sur vous
        [behind] sa ville a { $span } de retard sur vous
       *[same] sa ville est à la même heure que vous
    }
match-reason-call-new-region = votre ville n’a pas encore de contact dans la région « { $region } »
match-reason-call-answers = sa ville répond aux personnes intéressées
match-reason-call-alike-words = son texte est proche de votre présentation
match-hidden-call-later = Cet appel ne vous sera plus suggéré pendant 90 jours. Personne n’en est informé.
match-hidden-call-never = Cet appel ne vous sera plus suggéré. Personne n’en est informé.

alert-title = Vos alertes, pour { $city }
alert-explained = Quand une nouveauté vous correspond, un message privé arrive à neuf heures du matin, heure de cette ville ; chaque lundi pour les alertes hebdomadaires. Sans nouveauté, aucun message. Chaque choix est enregistré aussitôt.
alert-calls = Nouveaux appels
alert-cities = Villes qui actualisent leur présentation
alert-next = Prochaine vérification : { $time }
alert-button-off = Jamais
alert-button-daily = Chaque jour
alert-button-weekly = Chaque semaine
alert-button-stop = Arrêter ces messages
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
alert-why = Vous avez demandé ces messages avec `/affinités alerte`.
alert-stopped = C’est arrêté : vous ne recevrez plus ces messages. Pour les reprendre : `/affinités alerte`.
alert-stopped-already = Ces messages sont déjà arrêtés. Pour les reprendre : `/affinités alerte`.

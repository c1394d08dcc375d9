### Suggestions : avec qui il vaut la peine d’échanger, et pourquoi.

match-title = À qui parler, pour { $city }
match-about = Cinq villes choisies ensemble, chacune avec ses raisons, d’après les seules déclarations des villes.
match-none = Il ne reste personne à suggérer. Cherchez dans d’autres domaines, ou n’indiquez aucun domaine.
match-reason-they-offer = propose { $topics }, que vous recherchez
match-reason-they-seek = recherche { $topics }, que vous proposez
match-reason-same-field = même domaine : { $fields }
match-reason-other-field = autre domaine : { $fields }
match-reason-language = langue de travail commune : { $languages }
match-reason-hours =
    { $direction ->
        [ahead] { $span } d’avance sur vous
        [behind] { $span } de retard sur vous
       *[same] même heure que chez vous
    }
match-reason-new-region = pas encore de contact dans la région « { $region } »
match-reason-answers = répond à qui lui écrit
match-reason-alike-words = se présente d’une façon proche de la vôtre
match-gaps = Pour de meilleures suggestions, la coordination de votre ville peut ajouter { $gaps } : `/ville modifier`
match-gap-seeks = ce que vous recherchez
match-gap-offers = ce que vous proposez
match-gap-languages = vos langues de travail
match-button-card = Fiche
match-button-later = Pas maintenant
match-button-never = Jamais
match-hidden-later = { $city } ne vous sera plus suggérée pendant 90 jours. Personne n’en est informé.
match-hidden-never = { $city } ne vous sera plus suggérée. Personne n’en est informé.

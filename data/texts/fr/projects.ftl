### Les projets : ce qu’une ville a réalisé, avec qui, et en images.

project-title-draft = Brouillon de projet : { $city }
project-title = Un projet de { $city }
project-about = Partagé avec le réseau. Toute modification faite ici parvient à chaque salon dans les minutes qui suivent.
project-partners = Avec : { $cities }
project-goals = ODD : { $goals }
project-pictures = Images : { $count } sur { $most }
project-button-picture = Ajouter une image
project-button-report = État des envois
project-button-withdraw = Retirer partout
project-withdraw-sure = Retirer « { $title } » ? Dans les prochaines minutes, le texte et les images disparaîtront de tous les salons ; seul le titre restera. Cette action est irréversible.
project-partner-unknown = « { $name } » ne correspond à aucune ville connue du réseau. Vouliez-vous dire { $near } ? Modifiez le texte pour l’indiquer.
project-many-partners = Un projet cite { $most } villes partenaires au plus ; les premières ont été retenues.
projects-closed-said = ✅ Projet retiré. Tous les salons l’indiqueront dans un instant.

form-projects-title = Un projet à partager
form-projects-title-about = Ce que vous avez réalisé, en quelques mots
form-projects-summary-about = La démarche, les participants et les résultats
form-partners-label = Villes partenaires (facultatif)
form-partners-about = Une ville du réseau par ligne, ou séparées par des virgules ; toute orthographe convient

draft-trait-goal = Objectifs de développement durable
draft-trait-goal-none = Aucun objectif choisi
draft-trait-partner = Villes partenaires
draft-trait-partner-none = aucune ville indiquée pour l’instant

picture-form-title = Une image du projet
picture-file-label = Image
picture-file-about = JPEG, PNG, WebP, AVIF ou GIF, 10 Mo au plus
picture-alt-label = Ce que l’on voit sur l’image
picture-alt-about = Pour les personnes qui ne voient pas l’image ; lu par les lecteurs d’écran
picture-added = ✅ L’image est enregistrée.
picture-drop = Retirer une image
picture-dropped = ✅ L’image est retirée.

projects-title = Projets
projects-none = Aucun projet de ce type n’a encore été partagé. La coordination d’une ville en partage un avec { $command }.
projects-line = { $title } · { $city } · { $time }
projects-drafts = Vos brouillons

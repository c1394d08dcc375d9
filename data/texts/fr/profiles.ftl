### Ce que les villes et les personnes déclarent : offres, besoins, langues, présentation.

listed-until = (jusqu’au { $day })
declared-offers = Propose
declared-seeks = Recherche
declared-languages = Langues de travail
declared-languages-none = Aucune langue choisie
declared-offers-until-label = Offre valable jusqu’au (facultatif)
declared-seeks-until-label = Recherche jusqu’au (facultatif)
declared-until-about = Comme vous l’écririez : 30 juin 2027. Vide : sans échéance
declared-saved = Enregistré.

entry-title = Présentation : { $city }
entry-about = Visible par tout le monde sur la fiche de la ville, et utilisé pour lui trouver des partenaires. Chaque choix est enregistré aussitôt.
entry-no-description = Pas encore de présentation.
entry-button-words = Modifier le texte
entry-button-show = Voir la fiche
entry-form-title = Ce que votre ville dit d’elle-même
entry-description-label = Présentation (facultatif)
entry-description-about = Quelques lignes pour les villes qui ne connaissent pas la vôtre
entry-website-label = Site web (facultatif)
entry-website-about = L’adresse commence par https://

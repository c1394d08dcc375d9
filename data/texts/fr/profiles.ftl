### Ce que les villes et les personnes déclarent : offres, besoins, langues, présentation.

listed-until = (jusqu’au { $day })
declared-offers = Propose
declared-seeks = Recherche
declared-languages = Langues de travail
declared-languages-none = Aucune langue choisie
declared-offers-until-label = Offre valable jusqu’au (facultatif)
declared-seeks-until-label = Recherche jusqu’au (facultatif)
declared-until-about = Comme vous l’écririez : 30 juin 2027. À laisser vide s’il n’y a pas d’échéance
declared-saved = Enregistré.

entry-title = Présentation : { $city }
entry-about = Visible par tout le monde sur la fiche de la ville, et utilisé pour lui trouver des partenaires. Chaque choix est enregistré aussitôt.
entry-no-description = Pas encore de présentation.
entry-button-words = Modifier le texte
entry-button-show = Voir la fiche
entry-form-title = Ce que votre ville dit d’elle-même
entry-description-label = Présentation (facultatif)
entry-description-about = Quelques lignes pour les villes qui ne connaissent pas la vôtre
entry-website-label = Site web (facultatif)
entry-website-about = L’adresse commence par https://

declared-language-label = Langue du texte ci-dessus

profile-title = Votre profil
profile-about = C’est ainsi que vos pairs vous trouvent, dès que vous choisissez de vous montrer. Chaque choix est enregistré aussitôt.
profile-home-none = Pas encore de ville d’attache
profile-home-gone = Votre ville d’attache ne fait plus partie du réseau : choisissez-en une autre avec « Ville et texte ».
profile-words-none = Pas encore de présentation.
profile-fields = Domaines créatifs
profile-fields-none = Celui de votre ville d’attache
profile-offers = **Propose :** { $topics }
profile-seeks = **Recherche :** { $topics }
profile-languages = **Langues de travail :** { $languages }
profile-thin = Dites ce que vous proposez et ce que vous recherchez : les bonnes suggestions viennent de là.
profile-none = Vous n’avez pas encore de profil : rien de vous n’est montré à personne. Pour en créer un : `/moi modifier`.
profile-empty-title = Laissez vos pairs vous trouver
profile-empty-about =
    Dites d’où vous êtes, ce que vous proposez et ce que vous recherchez : Passerelle vous suggérera alors à qui parler, dans d’autres villes aussi. Un court formulaire suffit pour commencer.
    Personne n’en voit rien tant que vous ne l’avez pas décidé.
profile-state-hidden =
    🙈 **Profil masqué : personne ne le voit.** Si vous choisissez de vous montrer, vos pairs vous verront dans les suggestions et sur la fiche d’une mise en relation, avec votre nom d’affichage, votre ville et ce qui figure sur cette page. Il n’y a pas de liste publique, et personne ne voit comment vous joindre tant que les deux parties n’ont pas dit oui.
profile-state-visible = 👀 **Le réseau vous voit :** vos pairs vous trouvent dans les suggestions et sur la fiche d’une mise en relation. Personne ne voit comment vous joindre tant que les deux parties n’ont pas dit oui.
profile-state-paused = ⏸️ **En pause :** votre profil n’est montré à personne, et il ne vous vaudra rien de nouveau avant votre retour.
profile-state-nowhere = ⚠️ **Personne ne vous voit pour l’instant :** votre ville d’attache ne fait plus partie du réseau. Choisissez-en une autre avec `/moi modifier`.
profile-now-show = Vos pairs peuvent désormais vous trouver.
profile-now-hide = Votre profil est masqué : il n’est plus montré à personne.
profile-now-pause = Votre profil est en pause. Revenez quand vous voulez, avec « Me revoilà » ou `/moi pause`.
profile-now-return = Heureux retour : vos pairs peuvent de nouveau vous trouver.
profile-still-hidden = Votre profil est masqué : de toute façon, rien de vous n’est montré.
profile-still-visible = Vos pairs peuvent déjà vous trouver.
profile-still-paused = Votre profil est déjà en pause.
profile-hidden-homeless = Sans ville d’attache, personne ne peut vous trouver : votre profil est désormais masqué.
profile-button-begin = Me présenter
profile-button-choose = Choisir d’abord les thèmes
profile-button-words = Ville et texte
profile-button-edit = Modifier
profile-button-card = Vu par mes pairs
profile-button-show = Me montrer au réseau
profile-button-hide = Me masquer
profile-button-pause = Faire une pause
profile-button-return = Me revoilà
profile-button-delete = Supprimer
profile-button-sure = Oui, supprimer
profile-button-keep = Le garder
profile-form-title = Présentez-vous à vos pairs
profile-home-label = Ville d’attache (facultatif)
profile-home-about = Dans n’importe quelle orthographe. Sans elle, votre profil ne peut être montré à personne
profile-words-label = Quelques mots sur vous (facultatif)
profile-words-about = Ce que vous faites, et ce que vous aimeriez faire avec d’autres
profile-delete-sure = Supprimer votre profil ?
profile-delete-about = Disparaîtront aussitôt et définitivement : ce que vous dites de vous, vos alertes, votre participation aux sessions de rencontres et les mises en relation encore en attente. Resteront la langue que vous avez choisie et vos réponses aux appels ; `/confidentialité effacer` les efface aussi.
profile-deleted = Votre profil est supprimé : il n’est plus montré à personne. Pour en créer un nouveau quand vous voulez : `/moi modifier`.

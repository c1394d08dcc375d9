### /help and /about.

help-title = Ce que vous pouvez faire ici
help-city-show = La fiche d’une ville : son domaine, son heure, ce qu’elle propose et ce qu’elle recherche
help-city-search = Les villes par domaine, pays, région ou année, ou selon ce qu’elles proposent ou recherchent
help-city-nearby = Les villes les plus proches d’une autre
help-city-map = Les villes sur une carte du monde
help-me-language = La langue dans laquelle le bot vous répond
help-tip = Écrivez le nom d’une ville dans n’importe quelle orthographe ou écriture : « Sevilla », « 서울 » ou « gwanju » arrivent à bon port.
help-everywhere = Ces commandes fonctionnent sur les serveurs et en messages privés, sans inscription.

about-title = Passerelle { $version }
about-what = Une passerelle entre les villes du Réseau des villes créatives de l’UNESCO : se trouver, travailler ensemble, montrer ce qui en est né.
about-running = Dernier démarrage { $since }, { $servers ->
        [one] { $servers } serveur relié
       *[other] { $servers } serveurs reliés
    }. L’annuaire compte { $cities ->
        [one] { $cities } ville
       *[other] { $cities } villes
    } dans { $countries ->
        [one] { $countries } pays ou territoire
       *[other] { $countries } pays et territoires
    }.
about-privacy = **Confidentialité :** l’annuaire ne conserve rien sur vous, ni ce que vous y cherchez, ni le fait que vous l’avez consulté. Une langue choisie avec `/moi langue` est conservée jusqu’à ce que vous reveniez sur ce choix.
about-credits = **Crédits :** noms de lieux, coordonnées, fuseaux horaires et chiffres de population issus de GeoNames (CC BY 4.0) ; contours des cartes issus de Natural Earth ; noms des pays issus d’Unicode CLDR.
about-independent = Passerelle est un projet indépendant : l’UNESCO ne le gère pas, ne l’approuve pas et n’en vérifie pas le contenu.
about-source = Code source

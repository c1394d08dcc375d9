### /help and /about.

help-title = Ce que vous pouvez faire ici
help-city-show = La fiche d’une ville : son domaine, son heure, ce qu’elle propose et ce qu’elle recherche
help-city-search = Les villes par domaine, pays, région ou année, ou selon ce qu’elles proposent ou recherchent
help-city-nearby = Les villes les plus proches d’une autre
help-city-map = Les villes sur une carte du monde
help-me-edit = Votre profil : ville d’attache, ce que vous proposez et recherchez, langues, quelques mots
help-me-show = Ce que vos pairs voient de vous ; vous montrer, vous masquer, faire une pause, supprimer le profil
help-me-language = La langue dans laquelle le bot vous répond
help-privacy-show = Ce qui est conservé sur vous : à voir, à recevoir, à effacer
help-call-list = Les appels à partenaires actuellement ouverts
help-project-list = Ce que les villes ont réalisé, par ville, domaine ou objectif de développement durable
help-match-cities = Cinq villes à qui parler, raisons à l’appui
help-meet-join = Rencontrer une personne d’une autre ville à chaque session
help-meet-status = Qui vous rencontrez, et les dates des prochaines sessions
help-match-introductions = Qui souhaite vous rencontrer, vos demandes et vos contacts
help-match-propose = Proposer deux personnes l’une à l’autre ; chacune décide
help-match-people = Cinq personnes à qui parler, raisons à l’appui
help-match-calls = Cinq appels ouverts qui vous correspondent, raisons à l’appui
help-match-alert = Être au courant, dès le matin, des nouveaux appels et des villes qui vous correspondent
help-call-post = Chercher des partenaires : rédiger un appel, voir qui le recevra, le publier
help-call-mine = Les appels de votre ville, brouillons compris
help-call-responses = Les réponses à un appel, pour choisir vos partenaires
help-call-outcome = Raconter les résultats d’un appel qui est clos
help-project-share = Partager un projet : ce qui a été réalisé, avec qui, en images
help-setup-panel = Choisir les salons qui reçoivent les annonces, la langue du serveur et sa coordination
help-setup-status = Ce qui est configuré, ce qui fonctionne et ce qui manque
help-setup-city = Demander que ce serveur soit confirmé pour représenter une ville
help-city-handover = Partager ou transmettre la coordination de votre ville, ou la quitter
help-city-edit = Dire ce que votre ville propose et recherche, en quelles langues, et qui elle est
help-network-claims = Les serveurs qui demandent à représenter une ville
help-network-coordinators = Qui coordonne quelle ville ou quel domaine
help-network-servers = Les serveurs où le bot est présent
help-network-import = Importer un tableau de villes
help-network-withdraw = Retirer un appel ou un projet de tous les salons
help-network-block = Empêcher une ville, une personne ou un serveur de s’adresser au réseau
help-network-rounds = Les sessions de rencontres : les programmer, les annuler, en voir le bilan
help-network-audit = Qui a modifié quoi
help-network-stats = Le réseau en chiffres
help-for-admins = Pour administrer ce serveur
help-for-coordinators = Pour la coordination : { $cities }
help-for-stewards = Pour l’équipe de Passerelle
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
about-privacy = **Confidentialité :** ni vos recherches dans l’annuaire ni le fait que vous l’avez consulté ne sont conservés. Ce que vous faites pour une ville ou un serveur l’est ; `/confidentialité voir` le montre et permet de l’effacer.
about-credits = **Crédits :** noms de lieux, coordonnées, fuseaux horaires et chiffres de population issus de GeoNames (CC BY 4.0) ; contours des cartes issus de Natural Earth ; noms des pays issus d’Unicode CLDR.
about-independent = Passerelle est un projet indépendant : l’UNESCO ne le gère pas, ne l’approuve pas et n’en vérifie pas le contenu.
about-source = Code source

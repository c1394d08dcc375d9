### What a city or a person can offer or seek: short noun phrases that read well after "Offers:" or "Seeks:".

topic-group-hosting = Accueil et mobilité
topic-residency = Résidence de création
topic-study-visit = Visite d’étude
topic-internship = Stage ou apprentissage
topic-safe-haven = Refuge pour artistes en danger
topic-mobility = Aide à la mobilité

topic-group-showcasing = Programmation et diffusion
topic-festival-slot = Programmation en festival
topic-exhibition = Exposition
topic-stage-date = Date de concert ou de spectacle
topic-screening = Projection de film
topic-author-event = Lecture ou rencontre littéraire
topic-guest-chef = Carte blanche en cuisine
topic-market-stand = Stand sur un salon ou un marché

topic-group-creating = Création en commun
topic-co-production = Coproduction
topic-commission = Commande de création
topic-creative-lab = Laboratoire créatif ou hackathon
topic-literary-translation = Traduction littéraire
topic-publishing = Édition et publication

topic-group-learning = Formation et transmission
topic-training = Formation ou masterclass
topic-mentoring = Mentorat
topic-speaker = Intervention ou participation à un jury
topic-traditional-skills = Savoir-faire traditionnels

topic-group-knowledge = Savoirs et action publique
topic-research = Projet de recherche
topic-policy-exchange = Échange sur les politiques culturelles
topic-cultural-data = Données et indicateurs culturels
topic-archive = Archives et collections
topic-urban-regeneration = Expertise en régénération urbaine
topic-digital-technology = Expertise en technologies numériques

topic-group-resources = Lieux et ressources
topic-venue = Lieu d’accueil d’événements
topic-workspace = Atelier ou studio de travail
topic-filming-location = Lieu de tournage
topic-equipment = Matériel technique
topic-funding = Financement de projet
topic-joint-bid = Candidature commune à un appel à projets

topic-group-markets = Publics et marchés
topic-promotion = Promotion et relais médiatique
topic-distribution = Distribution et vente
topic-business-support = Appui aux entreprises créatives
topic-cultural-tourism = Projet de tourisme culturel

topic-group-commitments = Engagements communs
topic-youth = Projet jeunesse
topic-community = Projet avec les habitants
topic-gender-equality = Projet pour l’égalité des genres
topic-health = Projet culture et santé
topic-accessibility = Expertise en accessibilité
topic-sustainability = Expertise en développement durable
topic-crisis-recovery = Aide au relèvement après une crise

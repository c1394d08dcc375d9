### /privacy: what is kept of a person.

privacy-nothing = Rien n’est conservé sur vous ici.
privacy-title = Ce qui est conservé sur vous
privacy-row-people = La langue que vous avez choisie pour les réponses
privacy-row-coordinators =
    { $count ->
        [one] Une ville dont vous assurez la coordination, ou pour laquelle vous l’avez confiée à quelqu’un
       *[other] { $count } mentions de villes dont vous assurez la coordination, ou pour lesquelles vous l’avez confiée à quelqu’un
    }
privacy-row-field-coordinators =
    { $count ->
        [one] Un domaine créatif dont vous avez la charge
       *[other] { $count } domaines créatifs dont vous avez la charge
    }
privacy-row-handovers =
    { $count ->
        [one] Une proposition de coordination d’une ville, faite par vous ou à vous
       *[other] { $count } propositions de coordination d’une ville, faites par vous ou à vous
    }
privacy-row-claims =
    { $count ->
        [one] Une demande pour représenter une ville, faite ou tranchée par vous
       *[other] { $count } demandes pour représenter une ville, faites ou tranchées par vous
    }
privacy-row-announcements =
    { $count ->
        [one] Un appel ou un projet que vous avez rédigé
       *[other] { $count } appels ou projets que vous avez rédigés
    }
privacy-row-interests =
    { $count ->
        [one] Une réponse à un appel, donnée ou tranchée par vous
       *[other] { $count } réponses à des appels, données ou tranchées par vous
    }
privacy-row-outcomes =
    { $count ->
        [one] Un bilan d’appel que vous avez rédigé
       *[other] { $count } bilans d’appels que vous avez rédigés
    }
privacy-row-dismissals =
    { $count ->
        [one] Une suggestion que vous ne souhaitez pas voir
       *[other] { $count } suggestions que vous ne souhaitez pas voir
    }
privacy-row-profiles = Ce que vous dites de vous à vos pairs
privacy-row-profile-topics =
    { $count ->
        [one] Un thème que vous proposez ou recherchez
       *[other] { $count } thèmes que vous proposez ou recherchez
    }
privacy-row-profile-vectors = Le sens de votre présentation, en nombres qui ne servent qu’à comparer
privacy-row-introductions =
    { $count ->
        [one] Une mise en relation que vous avez demandée
       *[other] { $count } mises en relation que vous avez demandées
    }
privacy-row-introduction-sides =
    { $count ->
        [one] Une mise en relation qui vous concerne, avec votre réponse
       *[other] { $count } mises en relation qui vous concernent, avec vos réponses
    }
privacy-row-alerts =
    { $count ->
        [one] Une alerte que vous avez activée
       *[other] { $count } alertes que vous avez activées
    }
privacy-row-rounds =
    { $count ->
        [one] Une session de rencontres que vous avez programmée
       *[other] { $count } sessions de rencontres que vous avez programmées
    }
privacy-row-round-members = Votre participation aux sessions de rencontres
privacy-row-meeting-people =
    { $count ->
        [one] Une rencontre qu’une session vous a proposée, et votre réponse sur ce qu’elle est devenue
       *[other] { $count } rencontres que des sessions vous ont proposées, et vos réponses sur ce qu’elles sont devenues
    }
privacy-row-saves =
    { $count ->
        [one] Un appel que vous avez mis de côté
       *[other] { $count } appels que vous avez mis de côté
    }
privacy-row-blocks =
    { $count ->
        [one] Un blocage, vous visant ou décidé par vous
       *[other] { $count } blocages, vous visant ou décidés par vous
    }
privacy-row-audit =
    { $count ->
        [one] Une ligne du journal des modifications, conservée deux ans
       *[other] { $count } lignes du journal des modifications, conservées deux ans
    }
privacy-row-waiting-imports = Un tableau de villes que vous avez envoyé, conservé un jour
privacy-button-export = Recevoir le fichier
privacy-button-delete = Tout effacer
privacy-exported = Voici tout ce qui est conservé sur vous, dans un fichier lisible par les personnes comme par les programmes.
privacy-sure = Effacer tout cela ?
privacy-sure-about = L’effacement est immédiat et définitif : votre langue, votre profil, vos réponses aux appels, la coordination de villes et de domaines, les propositions et demandes encore ouvertes. Si vous avez répondu à un appel encore ouvert, la ville qui l’a lancé est informée du départ d’une personne, sans votre nom. Là où une ligne doit rester, votre nom en est retiré. Un blocage vous visant demeure.
privacy-button-erase = Oui, tout effacer
privacy-erased = C’est effacé : plus rien de ce qui est conservé ne vous nomme, sauf un éventuel blocage.

### Les résultats : ce qu’un appel a permis, tel que sa coordination le raconte.

outcome-ask = 📋 « { $title } » est clos. Qui sont vos partenaires, et que ferez-vous ensemble ? Vos réponses alimenteront le rapport de votre ville.
outcome-ask-again = 📋 « { $title } » a été clos il y a trois mois. Qu’en est-il résulté ? Quelques lignes suffisent ; elles alimenteront le rapport de votre ville.
outcome-ask-more = 📋 « { $title } » a été clos il y a trois mois. Vous aviez indiqué ce qui était prévu : est-ce toujours exact, et quel public a été touché ?
outcome-button-write = Raconter les résultats
outcome-button-nothing = Sans suite
outcome-button-link = Lien
outcome-button-project = Partager comme projet
outcome-title = Les résultats de « { $title } »
outcome-about = Visible par la coordination de votre ville, et pris en compte dans son rapport.
outcome-none = Rien n’a encore été indiqué.
outcome-nothing = Vous avez indiqué que cet appel est resté sans suite. S’il en résulte finalement quelque chose, racontez-le ici.
outcome-people = Personnes touchées : { $people }
outcome-saved = ✅ Enregistré.

outcome-form-title = Les résultats de l’appel
outcome-done-label = Ce qui a été réalisé
outcome-done-about = Ou ce que vous êtes convenus de faire
outcome-partners-label = Villes partenaires (facultatif)
outcome-partners-about = Une par ligne, ou séparées par des virgules ; toute orthographe convient
outcome-first-label = Premier jour (facultatif)
outcome-first-about = Comme vous l’écririez : 3 mai 2027
outcome-last-label = Dernier jour (facultatif)
outcome-last-about = À laisser vide s’il n’y a qu’un jour
outcome-people-label = Personnes touchées (facultatif)
outcome-people-about = Un nombre, même approximatif
outcome-link-title = Où en savoir plus

### What is wrong, why, and the next step. Said privately to the person who asked.

refusal-city-unknown = Aucune ville du réseau ne s’appelle « { $query } ». Cherchiez-vous l’une de celles-ci ?
refusal-city-several = Plusieurs villes du réseau s’appellent « { $query } ». Laquelle cherchez-vous ?
refusal-city-gone = L’annuaire a changé entre-temps et cette ville n’y figure plus. Cherchez-la de nouveau avec `/ville chercher`.
refusal-country-unknown = Le réseau ne compte aucune ville dans un pays appelé « { $query } ». Commencez à saisir le nom du pays, puis choisissez-le dans la liste.
refusal-topic-unknown = « { $query } » ne figure pas parmi les thèmes. Commencez à saisir un mot, puis choisissez dans la liste.
refusal-year-unknown = Aucune ville n’a rejoint le réseau en { $year }. Commencez à saisir l’année, puis choisissez-la dans la liste.
refusal-language-unknown = « { $query } » ne fait pas partie de nos langues. Commencez à saisir un mot, puis choisissez dans la liste.
refusal-value = « { $value } » ne fait pas partie des choix possibles ici. Commencez à saisir un mot, puis choisissez dans la liste.
refusal-search-no-letters = « { $text } » ne contient ni lettre ni chiffre à chercher. Saisissez un mot, ou laissez le texte vide.
refusal-share-right-missing = Vous ne pouvez pas écrire dans ce salon : la fiche reste visible de vous uniquement. Ouvrez-la dans un salon où vous pouvez écrire.
refusal-button-outdated = Ce bouton ou ce menu date d’une version antérieure de Passerelle. Saisissez de nouveau la commande pour en obtenir un à jour.
refusal-form-outdated = Passerelle a redémarré pendant que ce formulaire était ouvert : rien n’a été enregistré. Voici votre texte : copiez-le, saisissez de nouveau la commande et collez-le.
refusal-command-outdated = Cette commande a changé. Actualisez Discord avec Ctrl+R (Cmd+R sur Mac ; sur téléphone, fermez puis rouvrez l’application) et saisissez de nouveau la commande.
refusal-pace = Vos demandes se suivent trop vite. Nouvel essai possible { $time }.
refusal-server-only = Cela ne fonctionne que sur un serveur. Ouvrez celui de votre ville et recommencez.
refusal-right-missing = Vous n’avez pas ici les droits nécessaires. Une personne qui administre ce serveur peut vous les accorder.
refusal-forbidden = Discord ne permet pas à Passerelle de faire cela ici. Demandez à une personne qui administre ce serveur de vérifier les permissions du bot dans ce salon.
refusal-discord-down = Discord rencontre lui-même un problème en ce moment. Réessayez dans une minute.
refusal-storage-busy = Passerelle n’a pas accès à ses données. Rien n’a été modifié. Réessayez dans une minute.
refusal-incident = Incident { $incident } : un problème est survenu de notre côté. Vérifiez si votre demande a abouti et, sinon, réessayez ; si le problème persiste, communiquez ce numéro aux responsables de ce bot.
refusal-link = « { $link } » n’est pas une adresse web valable, de { $most } caractères au plus. Copiez-en une qui commence par https:// depuis votre navigateur, ou laissez le lien vide.
refusal-server-unknown = Le bot n’est présent sur aucun serveur appelé « { $query } ». Commencez à saisir un nom, puis choisissez dans la liste, ou indiquez l’identifiant du serveur.

refusal-right-admin = La configuration est réservée aux personnes qui ont ici la permission « Gérer le serveur ». Demandez à une personne qui administre ce serveur de s’en charger, ou de vous accorder cette permission.
refusal-right-coordinator = Cette action est réservée à la coordination de la ville. Une personne qui administre son serveur d’attache peut vous donner le rôle nécessaire, ou une personne qui coordonne la ville peut vous y associer avec `/ville transmettre`.
refusal-right-field-coordinator = Cette action est réservée aux personnes qui animent le domaine. L’équipe de Passerelle les nomme.
refusal-right-steward = Cette action est réservée à l’équipe de Passerelle, sur son propre serveur.
refusal-right-no-home = La ville n’a pas encore de serveur d’attache : rien ne peut être publié pour elle. Une personne qui administre votre serveur peut en faire la demande avec `/configuration ville`.
refusal-right-person-blocked = Vous faites l’objet d’un blocage par l’équipe de Passerelle : cette action n’est pas possible. Pour demander un réexamen, écrivez aux responsables de ce bot.
refusal-right-target-blocked = L’équipe de Passerelle a bloqué cette ville ou ce serveur. Pour demander un réexamen, écrivez aux responsables de ce bot.

refusal-feed-gone = Ce salon ne reçoit plus les annonces : une autre personne qui administre ce serveur l’a retiré. Rouvrez le panneau avec `/configuration panneau`.
refusal-feed-channel-gone = Ce salon a été supprimé : rien ne peut y être envoyé. Retirez-le du panneau.
refusal-feed-too-many = Sur un serveur, { $most } salons au plus peuvent recevoir les annonces. Retirez-en d’abord un.
refusal-feed-unfit-channel = Ce type de salon ne peut pas recevoir les annonces. Choisissez un salon textuel, un salon d’annonces ou un forum.
refusal-feed-test-failed = ❌ Discord a refusé le test : { $why }. Voyez ci-dessous ce qui manque.
refusal-feed-no-followers = Seuls les salons d’annonces peuvent être suivis. Faites d’abord de ce salon un salon d’annonces, dans ses paramètres sur Discord.
refusal-role-everyone = @everyone ne peut pas être choisi ici. Choisissez un rôle réservé aux personnes concernées.

refusal-claim-already = Ce serveur représente déjà { $city } : il n’y a rien à demander.
refusal-claim-gone = Cette demande n’existe plus : elle a été retirée, ou le bot n’est plus sur le serveur.
refusal-claim-over = Cette demande a déjà reçu une réponse ou a été retirée ; la fiche indique ce qu’il en est.
refusal-claim-home-changed = Le serveur d’attache de la ville a changé depuis l’affichage de cette fiche. Rouvrez la demande avec `/réseau demandes` avant de décider.
refusal-claim-no-reason = Un refus doit être motivé : l’autre partie lira votre motif. Appuyez de nouveau sur le bouton et indiquez-en un.
refusal-claim-blocked = Cette ville, ce serveur ou cette personne fait l’objet d’un blocage : la demande ne peut pas être acceptée. Levez d’abord le blocage avec `/réseau débloquer`, ou refusez la demande.

refusal-coordinator-not-named = Rien n’a été modifié : cette personne est déjà nommée, ou le maximum de { $most } personnes est atteint. Dans ce dernier cas, retirez d’abord une personne.
refusal-coordinator-gone = Cette personne n’est plus nommée : il n’y a rien à retirer.
refusal-coordinator-bot = Un bot ne peut pas assurer la coordination. Choisissez une personne.
refusal-coordinator-blocked = Cette personne est bloquée par l’équipe de Passerelle et ne peut pas assurer la coordination. L’équipe peut lever le blocage avec `/réseau débloquer`.
refusal-coordinator-city-or-field = Indiquez une ville ou un domaine, pas les deux.
refusal-handover-oneself = Vous ne pouvez pas vous transmettre la coordination à vous-même. Choisissez une autre personne.
refusal-handover-already = { $person } coordonne déjà cette ville.
refusal-handover-no-channel = La proposition se publie dans le salon, et vous ne pouvez pas écrire dans celui-ci. Choisissez un salon où vous pouvez écrire.
refusal-handover-other-person = Cette proposition s’adresse à une autre personne.
refusal-handover-over = Cette proposition n’est plus valable : elle a reçu une réponse, ou ses 14 jours sont écoulés. Demandez-en une nouvelle.
refusal-handover-giver-gone = La personne à l’origine de cette proposition ne coordonne plus la ville : il n’est plus possible de l’accepter. Adressez-vous à l’équipe de Passerelle.
refusal-handover-by-role = Sur ce serveur, c’est un rôle qui vous donne accès à la coordination. Demandez à une personne qui administre ce serveur de vous retirer ce rôle.
refusal-handover-which-city = Vous coordonnez plusieurs villes. Précisez laquelle dans la commande.

refusal-block-name-one = Indiquez un seul élément : une ville, une personne ou un serveur.
refusal-block-no-reason = Un blocage doit être motivé : le reste de l’équipe lira votre motif. Indiquez-en un.
refusal-block-steward = Vous ne pouvez bloquer ni vous-même, ni le serveur de l’équipe de Passerelle, ni la personne propriétaire de ce bot.
refusal-block-already = Ce blocage est déjà en vigueur ; `/réseau chiffres` en indique le motif.
refusal-block-none = Il n’y a aucun blocage à lever ici ; `/réseau chiffres` indique ceux qui sont en vigueur.

refusal-import-too-large = Ce fichier dépasse { $most } Mo. Un tableau de villes est bien plus léger ; vérifiez que c’est le bon fichier.
refusal-import-not-text = Ce fichier n’est pas du texte en UTF-8. Enregistrez le tableau au format CSV, en UTF-8, et envoyez-le de nouveau.
refusal-import-unreadable = Discord n’a pas transmis le fichier. Envoyez-le de nouveau.
refusal-import-fault = Le tableau comporte une erreur : rien n’a été modifié. { $fault }
refusal-import-gone = Ce tableau n’est plus en attente : il a été appliqué ou abandonné, ou une journée s’est écoulée. Envoyez-le de nouveau.
refusal-import-changed = L’annuaire a changé depuis l’affichage des différences, et de nombreuses villes en disparaîtraient désormais. Envoyez de nouveau le tableau pour vous en rendre compte.

refusal-announcement-gone = Cette publication n’existe plus. `/appel miens` présente les appels de votre ville, `/projet liste` les projets.
refusal-announcement-unknown = « { $query } » ne permet pas d’identifier une publication en cours. Commencez à saisir le titre, puis choisissez-le dans la liste.
refusal-announcement-not-draft = Ce n’est plus un brouillon : la publication a déjà eu lieu. Modifiez-la avec `/appel modifier` ou `/projet modifier`.
refusal-announcement-not-open = Cette publication n’est pas en cours (brouillon, close ou retirée) : rien n’a été modifié.
refusal-announcement-incomplete = Il manque encore quelque chose pour pouvoir publier : l’aperçu indique quoi.
refusal-announcement-quota = Votre ville a publié { $most } appels et projets en sept jours, soit le maximum. Prochaine publication possible { $time }.
refusal-call-unknown = « { $query } » ne permet pas d’identifier un appel ouvert. Commencez à saisir le titre, puis choisissez-le dans la liste.
refusal-announcement-same-language = Il existe déjà un texte dans cette langue. Choisissez une autre langue, ou modifiez ce texte.
refusal-announcement-many-versions = Il peut y avoir { $most } textes au plus, chacun dans sa langue. Pour en récrire un, choisissez sa langue.
refusal-project-unknown = « { $query } » ne permet pas d’identifier un projet. Commencez à saisir le titre, puis choisissez-le dans la liste.
refusal-picture-unreadable = Ce fichier n’est pas une image lisible. Envoyez un fichier JPEG, PNG, WebP, AVIF ou GIF.
refusal-picture-too-large = Cette image compte plus de { $most } millions de pixels. Envoyez-en une version réduite.
refusal-picture-heavy = Ce fichier dépasse { $most } Mo. Envoyez une version plus légère de l’image.
refusal-picture-many = Un projet présente { $most } images au plus. Retirez-en une d’abord, dans le menu de sa page.
refusal-picture-no-words = Décrivez en quelques mots ce que l’on voit : tout le monde ne peut pas voir l’image.
refusal-deadline-unreadable = « { $typed } » n’est pas une date reconnue. Écrivez par exemple « 31 mars 2027 » ou « dans trois semaines ».
refusal-deadline-past = Cette date est déjà passée ({ $time }). Choisissez une date à venir.
refusal-deadline-too-far = Cette date est à plus de deux ans ({ $time }). Choisissez une date plus proche.
refusal-deadline-too-soon = Ce délai est de moins d’une heure ({ $time }). Choisissez un moment plus tardif.
refusal-deadline-ambiguous = « { $typed } » peut se comprendre de deux façons : { $first } ou { $second }. Écrivez le mois en toutes lettres.

refusal-interest-closed = Cet appel est clos : il n’est plus possible d’y répondre. `/appel liste` présente les appels ouverts.
refusal-interest-own = Cet appel est celui de votre propre ville : vous ne pouvez pas y répondre. `/appel réponses` présente les réponses reçues.
refusal-interest-empty = Votre réponse est vide. Écrivez quelques mots, pour que la ville sache qui vous êtes.
refusal-interest-gone = Cette réponse n’existe plus : il n’y a rien à modifier.
refusal-outcome-not-closed = Les résultats d’un appel s’indiquent une fois qu’il est clos. Celui-ci est ouvert, à l’état de brouillon ou retiré.
refusal-outcome-empty = Dites en quelques mots ce qui a été réalisé ou convenu.
refusal-outcome-none = Les résultats de cet appel n’ont pas encore été indiqués. Commencez par là, avec `/appel résultats`.
refusal-outcome-people = « { $typed } » n’est pas un nombre de personnes lisible. Écrivez-le en chiffres, par exemple 1 200.
refusal-declared-many = Une liste compte { $most } éléments au plus. Retirez-en un avant d’en ajouter un autre.
refusal-day-far = { $day } ne correspond pas à l’époque du réseau, fondé en { $year }. Vérifiez l’année.
refusal-interest-decided = Cette réponse a déjà fait l’objet d’une décision ou a été retirée : rien n’a été modifié.
refusal-interest-none-waiting = Aucune des réponses affichées n’est encore en attente : elles ont toutes fait l’objet d’une décision ou ont été retirées. `/appel réponses` présente les réponses à jour.

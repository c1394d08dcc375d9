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

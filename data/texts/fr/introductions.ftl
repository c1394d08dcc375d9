### Mises en relation : des contacts que les deux parties acceptent.

introduction-button-ask = Demander une mise en relation
introduction-button-yes = Oui
introduction-button-no = Non
introduction-button-later = Plus tard
introduction-button-read = Lire
introduction-button-shun = Ne plus recevoir ses demandes
introduction-button-withdraw = Retirer

introduction-form-title = Demander une mise en relation
introduction-form-note = Quelques mots d’accompagnement (facultatif)
introduction-form-note-about = Lus avec votre nom, votre ville et, s’il est visible, votre profil ; coordonnées après deux oui
introduction-asked = Demande envoyée. L’autre partie voit votre nom, votre ville et, s’il est visible, votre profil, mais pas comment vous joindre. Si elle dit oui aussi, un message vous en informera ; sinon, la demande s’éteindra au bout de { $days } jours. Pour la suivre : { $command }
introduction-crossed = 🤝 Cette mise en relation n’attendait plus que votre oui : c’est chose faite. Pour la suivre : { $command }
introduction-proposed = Proposition envoyée aux deux personnes. Aucune ne verra comment joindre l’autre, sauf si toutes deux disent oui dans les { $days } jours. Pour savoir si elle aboutit : { $command }

introduction-title-person = 🤝 Quelqu’un aimerait faire votre connaissance
introduction-title-city = 🤝 Quelqu’un aimerait rencontrer la coordination de votre ville
introduction-title-proposed = 🤝 Deux personnes qui devraient se rencontrer : vous et…
introduction-proposed-by = Sur proposition de la coordination de { $city }
introduction-nudge = Cette demande attend toujours votre réponse. Vous ne recevrez pas d’autre rappel.
introduction-note = Un mot pour vous :
introduction-why = Ce qui vous rapproche :
introduction-effect = Si les deux parties disent oui, chacune saura comment joindre l’autre : dans un fil privé sur un serveur commun, à défaut par message privé. D’ici là, rien de vous n’est montré ; un non n’est communiqué à personne. Réponse possible jusqu’au { $time }.
introduction-effect-city = La personne de la coordination qui dit oui fera la rencontre : dans un fil privé sur un serveur commun, à défaut par message privé. D’ici là, aucun nom n’est montré ; un non n’est communiqué à personne. Réponse possible jusqu’au { $time }.
introduction-coordinators = La coordination
introduction-somebody = Quelqu’un

introduction-answered-yes = ✅ C’est oui des deux côtés. La mise en relation se fait dans un instant.
introduction-answered-yes-waiting = ✅ Vous avez dit oui. Si l’autre partie dit oui aussi, un message vous en informera.
introduction-answered-no = Vous avez dit non. L’autre partie ne l’apprendra pas ; elle saura seulement, à la fin, que la demande n’a pas abouti.
introduction-answered-later = Remis à plus tard. La question vous sera posée une dernière fois, s’il en est encore temps ; vous pouvez aussi répondre ici.
introduction-answered-already-yes = Cette demande a déjà reçu une réponse : oui.
introduction-answered-already-no = Cette demande a déjà reçu une réponse : non.
introduction-answered-over = Cette demande n’est plus en cours : il n’y a rien à répondre.
introduction-shunned = Vous ne recevrez plus ses demandes. Personne n’en est informé.
introduction-withdrawn = Demande retirée. Personne n’en est informé.

introduction-list-title = Vos mises en relation
introduction-none = Rien pour l’instant. Trouvez à qui parler avec { $commands }, puis appuyez sur « Demander une mise en relation ».
introduction-line-for-you = En attente de votre réponse, jusqu’au { $time }
introduction-line-waiting = Demande du { $time }, en attente de réponse
introduction-line-agreed = Oui des deux côtés (demande du { $time }) ; la mise en relation est en cours
introduction-line-failed = N’a pas abouti (demande du { $time })
introduction-line-closed = Contact ouvert, puis clos (demande du { $time })
introduction-line-thread = 💬 { $link }
introduction-proposal-waiting = Votre proposition du { $time } : en attente des deux réponses
introduction-proposal-opened = Votre proposition du { $time } : la mise en relation est faite
introduction-proposal-failed = Votre proposition du { $time } : n’a pas abouti

introduction-contact = { $name } ({ $handle }) { $person }
introduction-opened-title = 🤝 C’est oui des deux côtés
introduction-opened-thread = Un fil privé vous attend : { $link }
introduction-opened-direct = Aucun serveur commun ne permet d’ouvrir un fil privé : écrivez directement à cette personne, qui sait elle aussi comment vous joindre.
introduction-ended = La mise en relation que vous souhaitiez n’a pas abouti : { $who }, demande du { $time }. Cela ne dit rien de vous : le temps manque, ou les projets sont autres. D’autres échanges en valent la peine : { $command }
introduction-taken-back = Une demande qui vous était adressée n’est plus en cours : { $who }, demande du { $time }. Vous n’avez rien à faire.
introduction-closing = 👋 L’une des deux personnes a quitté Passerelle : ce fil est désormais clos. Ce que vous y avez écrit reste lisible.

introduction-hello = 🤝 Vous souhaitiez vous rencontrer
introduction-fit-topics = { $giver } propose ce que { $taker } recherche : { $topics }
introduction-fit-fields = Domaine commun : { $fields }
introduction-fit-languages = Langue de travail commune : { $languages }
introduction-start = Pour commencer : dites, en deux phrases chacun, à quoi vous travaillez en ce moment et ce que l’autre pourrait y apporter.
introduction-start-topic = Pour commencer par « { $topic } » : qui le propose dit quand et pour qui, qui le recherche dit dans quel but. Trouvez ensuite une demi-heure pour en parler.

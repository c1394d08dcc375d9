### Presentaciones: contactos que ambas partes aceptan.

introduction-button-ask = Pedir una presentación
introduction-button-yes = Sí
introduction-button-no = No
introduction-button-later = Más tarde
introduction-button-read = Leer
introduction-button-shun = No recibir más peticiones suyas
introduction-button-withdraw = Retirar

introduction-form-title = Pedir una presentación
introduction-form-note = Unas palabras (opcional)
introduction-form-note-about = Se leen con su nombre, ciudad y perfil, si es visible; cómo contactar, solo si ambas partes aceptan
introduction-asked = Petición enviada. La otra parte ve su nombre, su ciudad y, si es visible, su perfil, pero no cómo contactarle. Si también dice que sí, se avisa a ambas partes; si no, la petición termina a los { $days } días. Cómo va: { $command }
introduction-crossed = 🤝 Esta misma presentación esperaba su sí, y con esto queda dado. Cómo va: { $command }
introduction-proposed = Propuesta enviada a ambas personas. Ninguna verá cómo contactar con la otra si no dicen las dos que sí en { $days } días. Para saber si ha salido adelante: { $command }

introduction-title-person = 🤝 Alguien desea conocerle
introduction-title-city = 🤝 Alguien desea conocer a la coordinación de su ciudad
introduction-title-proposed = 🤝 Dos personas que deberían conocerse: usted y…
introduction-proposed-by = A propuesta de la coordinación de { $city }
introduction-nudge = Esta petición sigue esperando su respuesta. No se le volverá a recordar.
introduction-note = Con estas palabras:
introduction-why = Por qué encaja:
introduction-effect = Si ambas partes dicen que sí, cada una sabrá cómo contactar con la otra: en un hilo privado de un servidor común o, si no lo hay, por mensaje directo. Hasta entonces no se muestra nada de usted, y un no se comunica a nadie. Puede responder hasta el { $time }.
introduction-effect-city = Quien diga que sí por la coordinación tendrá el encuentro: en un hilo privado de un servidor común o, si no lo hay, por mensaje directo. Hasta entonces no se muestra ningún nombre, y un no se comunica a nadie. Se puede responder hasta el { $time }.
introduction-coordinators = La coordinación
introduction-somebody = Alguien

introduction-answered-yes = ✅ Ambas partes han dicho que sí. La presentación se hará en un momento.
introduction-answered-yes-waiting = ✅ Ha dicho que sí. Si la otra parte también lo hace, se avisará a ambas.
introduction-answered-no = Ha dicho que no. La otra parte no lo sabrá; al final solo se le dirá que la petición no ha salido adelante.
introduction-answered-later = Queda para más tarde. Se le preguntará una última vez si aún hay tiempo; también puede responder aquí.
introduction-answered-already-yes = Ya se había respondido: sí.
introduction-answered-already-no = Ya se había respondido: no.
introduction-answered-over = Esta petición ya no está en curso; no hay nada que responder.
introduction-shunned = Ya no recibirá peticiones suyas. No se informa a nadie.
introduction-withdrawn = Petición retirada. No se informa a nadie.

introduction-list-title = Sus presentaciones
introduction-none = Nada por ahora. Encuentre con quién hablar con { $commands } y pulse *Pedir una presentación*.
introduction-line-for-you = Espera su respuesta hasta el { $time }
introduction-line-waiting = Pedida el { $time }, a la espera de respuesta
introduction-line-agreed = Sí de ambas partes (pedida el { $time }); la presentación está en marcha
introduction-line-failed = No ha salido adelante (pedida el { $time })
introduction-line-closed = Estuvo abierta y se ha cerrado (pedida el { $time })
introduction-line-thread = 💬 { $link }
introduction-proposal-waiting = Propuesta por usted el { $time }, a la espera de las respuestas
introduction-proposal-opened = Propuesta por usted el { $time }: ya se conocen
introduction-proposal-failed = Propuesta por usted el { $time }: no ha salido adelante

introduction-contact = { $name } ({ $handle }) { $person }
introduction-opened-title = 🤝 Ambas partes han dicho que sí
introduction-opened-thread = Tienen un hilo privado: { $link }
introduction-opened-direct = No comparten ningún servidor donde abrir un hilo privado, así que escríbale directamente; también sabe cómo contactar con usted.
introduction-ended = La presentación que deseaba no ha salido adelante: { $who }, pedida el { $time }. No dice nada de usted: falta tiempo, o los planes son otros. Hay más gente con quien vale la pena hablar: { $command }
introduction-taken-back = Una petición para conocerle ya no está en curso: { $who }, pedida el { $time }. No tiene que hacer nada.
introduction-closing = 👋 Una de las dos personas ha dejado Passerelle, así que este hilo se cierra. Lo escrito se puede seguir leyendo.

introduction-hello = 🤝 Ambas partes deseaban conocerse
introduction-fit-topics = { $giver } ofrece lo que { $taker } busca: { $topics }
introduction-fit-fields = Campo en común: { $fields }
introduction-fit-languages = Idioma de trabajo en común: { $languages }
introduction-start = Para empezar: cuéntense en dos frases en qué trabajan ahora y qué podría aportar la otra parte.
introduction-start-topic = Para empezar por “{ $topic }”: quien lo ofrece dice cuándo y para quién; quien lo busca, para qué. Después, encuentren media hora para hablar.

### Presentaciones: contactos que ambas partes aceptan.

introduction-button-ask = Pedir una presentación
introduction-button-yes = Sí
introduction-button-no = No
introduction-button-later = Más tarde
introduction-button-read = Leer
introduction-button-shun = No recibir más peticiones suyas
introduction-button-withdraw = Retirar

introduction-form-title = Pedir una presentación
introduction-form-note = Unas palabras para acompañarla (opcional)
introduction-form-note-about = Se leen con su nombre, ciudad y, si es visible, perfil; cómo contactarle, solo con dos síes
introduction-asked = Petición enviada. La otra parte ve su nombre, su ciudad y, si es visible, su perfil, pero no cómo contactarle. Si también dice que sí, se lo comunicaremos; si no, la petición caduca a los { $days } días. Para seguirla: { $command }
introduction-crossed = 🤝 Esta misma presentación solo esperaba su sí: ya está hecha. Para seguirla: { $command }
introduction-proposed = Propuesta enviada a ambas personas. Ninguna verá cómo contactar con la otra, salvo que las dos digan que sí en un plazo de { $days } días. Para saber si sale adelante: { $command }

introduction-title-person = 🤝 Alguien desea conocerle
introduction-title-city = 🤝 Alguien desea conocer a la coordinación de su ciudad
introduction-title-proposed = 🤝 Dos personas que deberían conocerse: usted y…
introduction-proposed-by = A propuesta de la coordinación de { $city }
introduction-nudge = Esta petición sigue esperando su respuesta. No se le volverá a recordar.
introduction-note = Unas palabras para usted:
introduction-why = Lo que tienen en común:
introduction-effect = Si ambas partes dicen que sí, cada una sabrá cómo contactar con la otra: en un hilo privado de un servidor común o, si no lo hay, por mensaje directo. Hasta entonces no se muestra nada de usted; si dice que no, no se comunica a nadie. Puede responder hasta el { $time }.
introduction-effect-city = La persona de la coordinación que diga que sí será quien tenga el encuentro: en un hilo privado de un servidor común o, si no lo hay, por mensaje directo. Hasta entonces no se muestra ningún nombre; un no tampoco se comunica a nadie. Puede responderse hasta el { $time }.
introduction-coordinators = La coordinación
introduction-somebody = Alguien

introduction-answered-yes = ✅ Ambas partes han dicho que sí. La presentación se hará en un momento.
introduction-answered-yes-waiting = ✅ Ha dicho que sí. Si la otra parte también lo dice, se lo comunicaremos.
introduction-answered-no = Ha dicho que no. La otra parte no lo sabrá; al final solo sabrá que la petición no ha salido adelante.
introduction-answered-later = Queda para más tarde. Se le preguntará una última vez, si aún hay tiempo; también puede responder aquí.
introduction-answered-already-yes = Esta petición ya tiene respuesta: sí.
introduction-answered-already-no = Esta petición ya tiene respuesta: no.
introduction-answered-over = Esta petición ya no está en curso: no hay nada que responder.
introduction-shunned = Ya no recibirá peticiones suyas. No se avisa a nadie.
introduction-withdrawn = Petición retirada. No se avisa a nadie.

introduction-list-title = Sus presentaciones
introduction-none = Nada por ahora. Encuentre con quién hablar con { $commands } y pulse “Pedir una presentación”.
introduction-line-for-you = A la espera de su respuesta, hasta el { $time }
introduction-line-waiting = Petición del { $time }, a la espera de respuesta
introduction-line-agreed = Sí de ambas partes (petición del { $time }); la presentación está en marcha
introduction-line-failed = No ha salido adelante (petición del { $time })
introduction-line-closed = Contacto abierto y después cerrado (petición del { $time })
introduction-line-thread = 💬 { $link }
introduction-proposal-waiting = Su propuesta del { $time }: a la espera de las dos respuestas
introduction-proposal-opened = Su propuesta del { $time }: la presentación está hecha
introduction-proposal-failed = Su propuesta del { $time }: no ha salido adelante

introduction-contact = { $name } ({ $handle }) { $person }
introduction-opened-title = 🤝 Ambas partes han dicho que sí
introduction-opened-thread = Les espera un hilo privado: { $link }
introduction-opened-direct = Ningún servidor común permite abrir un hilo privado, así que escriba directamente a esta persona, que también sabe cómo contactarle.
introduction-ended = La presentación que deseaba no ha salido adelante: { $who }, petición del { $time }. Eso no dice nada de usted: falta tiempo, o los planes son otros. Hay más gente con quien vale la pena hablar: { $command }
introduction-taken-back = Una petición para conocerle ya no está en curso: { $who }, petición del { $time }. No tiene que hacer nada.
introduction-closing = 👋 Una de las dos personas ha dejado Passerelle, así que este hilo queda cerrado. Lo que escribieron se puede seguir leyendo.

introduction-hello = 🤝 Ambas partes deseaban conocerse
introduction-fit-topics = { $giver } ofrece lo que { $taker } busca: { $topics }
introduction-fit-fields = Ámbito común: { $fields }
introduction-fit-languages = Idioma de trabajo común: { $languages }
introduction-start = Para empezar: cuéntense en dos frases en qué trabajan ahora y qué podría aportar la otra parte.
introduction-start-topic = Para empezar por “{ $topic }”: quien lo ofrece dice cuándo y para quién; quien lo busca, para qué. Después, busquen media hora para hablar.

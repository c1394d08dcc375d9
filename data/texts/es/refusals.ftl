### What is wrong, why, and the next step. Said privately to the person who asked.

refusal-city-unknown = Ninguna ciudad de la red se llama “{ $query }”. ¿Buscaba alguna de estas?
refusal-city-several = Varias ciudades de la red se llaman “{ $query }”. ¿Cuál de ellas busca?
refusal-city-gone = El directorio ha cambiado y esta ciudad ya no figura en él. Búsquela de nuevo con `/ciudad buscar`.
refusal-country-unknown = La red no cuenta con ninguna ciudad en un país llamado “{ $query }”. Empiece a escribir el nombre del país y elíjalo en la lista.
refusal-topic-unknown = “{ $query }” no figura entre los temas. Empiece a escribir una palabra y elija en la lista.
refusal-year-unknown = Ninguna ciudad se incorporó a la red en { $year }. Empiece a escribir el año y elíjalo en la lista.
refusal-language-unknown = “{ $query }” no está entre nuestros idiomas. Empiece a escribir y elija en la lista.
refusal-value = “{ $value }” no es una de las opciones posibles aquí. Empiece a escribir una palabra y elija en la lista.
refusal-search-no-letters = “{ $text }” no contiene ninguna letra ni cifra que buscar. Escriba una palabra o deje el texto vacío.
refusal-share-right-missing = No puede escribir en este canal, por lo que solo usted ve la ficha. Ábrala en un canal donde pueda escribir.
refusal-button-outdated = Este botón o menú es de una versión anterior de Passerelle. Escriba de nuevo el comando para obtener uno actualizado.
refusal-form-outdated = Passerelle se reinició mientras este formulario estaba abierto y no se guardó nada. Aquí está su texto: cópielo, escriba de nuevo el comando y péguelo.
refusal-command-outdated = Este comando ha cambiado. Actualice Discord con Ctrl+R (Cmd+R en Mac; en un teléfono, cierre la aplicación y vuelva a abrirla) y escriba de nuevo el comando.
refusal-pace = Las solicitudes llegan demasiado seguidas. Podrá volver a intentarlo { $time }.
refusal-server-only = Esto solo funciona en un servidor. Abra el de su ciudad e inténtelo allí.
refusal-right-missing = No tiene aquí los permisos necesarios. Quien administra este servidor puede concedérselos.
refusal-forbidden = Discord no permite que Passerelle haga esto aquí. Pida a quien administra el servidor que revise los permisos del bot en este canal.
refusal-discord-down = Discord tiene problemas en este momento. Vuelva a intentarlo dentro de un minuto.
refusal-storage-busy = Passerelle no accede a sus datos. No se ha modificado nada. Inténtelo de nuevo en un minuto.
refusal-incident = Incidente { $incident }: se produjo un error por nuestra parte. Compruebe si su solicitud se ha completado y, si no, vuelva a intentarlo; si persiste, comunique este número a quienes gestionan este bot.
refusal-link = “{ $link }” no es una dirección web de { $most } caracteres como máximo. Copie de su navegador una que empiece por https:// o deje el campo vacío.
refusal-server-unknown = El bot no está en ningún servidor llamado “{ $query }”. Empiece a escribir y elija en la lista, o indique el ID del servidor.

refusal-right-admin = La configuración está reservada a quienes tienen aquí el permiso “Gestionar servidor”. Pida a quien administra este servidor que se encargue o que le conceda ese permiso.
refusal-right-coordinator = Esto está reservado a quienes coordinan la ciudad. Quien administra su servidor principal puede asignarle el rol, o alguien de la coordinación puede proponerle compartirla con `/ciudad relevo`.
refusal-right-field-coordinator = Esto está reservado a quienes coordinan el ámbito. Su nombramiento corresponde al equipo de la red.
refusal-right-steward = Esto está reservado al equipo de la red, en su propio servidor.
refusal-right-no-home = La ciudad aún no tiene servidor principal, por lo que nadie puede publicar en su nombre. Pida a quien administra su servidor que lo solicite con `/ajustes ciudad`.
refusal-right-person-blocked = El equipo de la red ha bloqueado su cuenta, por lo que no puede hacer esto. Escriba a quienes gestionan este bot para que lo revisen.
refusal-right-target-blocked = El equipo de la red ha bloqueado esta ciudad o este servidor. Escriba a quienes gestionan este bot para que lo revisen.

refusal-feed-gone = Este canal ya no recibe anuncios: lo quitó otra persona que administra el servidor. Abra de nuevo el panel con `/ajustes panel`.
refusal-feed-channel-gone = El canal se eliminó, así que no se le puede enviar nada. Quítelo desde el panel.
refusal-feed-too-many = Un servidor puede tener { $most } canales que reciban anuncios. Quite antes alguno.
refusal-feed-unfit-channel = Los anuncios no pueden llegar a este tipo de canal. Elija un canal de texto, un canal de anuncios o un foro.
refusal-feed-test-failed = ❌ Discord no aceptó la prueba: { $why }. Vea a continuación qué falta.
refusal-feed-no-followers = Solo se pueden seguir los canales de anuncios. Convierta antes este en un canal de anuncios, en sus ajustes de Discord.
refusal-role-everyone = Aquí no se puede elegir @everyone. Elija un rol que solo tengan las personas adecuadas.

refusal-claim-already = Este servidor ya representa a { $city }. No hay nada que solicitar.
refusal-claim-gone = Esta solicitud ya no existe: se retiró o el servidor eliminó el bot.
refusal-claim-over = Esta solicitud ya se respondió o se retiró; la ficha indica el resultado.
refusal-claim-home-changed = Desde que se mostró esta ficha, otro servidor ha pasado a ser el principal de la ciudad. Abra de nuevo la solicitud con `/red solicitudes` antes de decidir.
refusal-claim-no-reason = Un rechazo requiere un motivo que la otra parte pueda leer. Pulse de nuevo el botón y escríbalo.
refusal-claim-blocked = Esta ciudad, este servidor o esta persona está bajo un bloqueo, así que la solicitud no puede confirmarse. Levante antes el bloqueo con `/red desbloquear` o rechace la solicitud.

refusal-coordinator-not-named = No se ha modificado nada: esta persona ya está en la coordinación, o ya se alcanzó el máximo de { $most } personas. En ese caso, antes hay que retirar a alguien.
refusal-coordinator-gone = Esta persona ya no está en la coordinación: no hay nada que retirar.
refusal-coordinator-bot = Un bot no puede coordinar. Elija a una persona.
refusal-coordinator-blocked = El equipo de la red ha bloqueado a esta persona, por lo que no puede coordinar. El propio equipo puede levantar el bloqueo con `/red desbloquear`.
refusal-coordinator-city-or-field = Indique una ciudad o un ámbito, no ambos.
refusal-handover-oneself = No puede ser usted quien tome su propio relevo. Elija a otra persona.
refusal-handover-already = { $person } ya coordina esta ciudad.
refusal-handover-no-channel = La propuesta se publica en el canal, y en este usted no puede escribir. Elija uno donde pueda hacerlo.
refusal-handover-other-person = Esta propuesta se dirige a otra persona.
refusal-handover-over = Esta propuesta ya no es válida: se respondió o han pasado sus 14 días. Pida una nueva.
refusal-handover-giver-gone = Quien hizo esta propuesta ya no coordina la ciudad, por lo que no se puede aceptar. Diríjase al equipo de la red.
refusal-handover-by-role = Usted coordina por un rol de este servidor. Pida a quien lo administra que le retire ese rol.
refusal-handover-which-city = Usted coordina varias ciudades. Indique cuál en el comando.

refusal-block-name-one = Indique una sola cosa: una ciudad, una persona o un servidor.
refusal-block-no-reason = Un bloqueo requiere un motivo que el resto del equipo de la red pueda leer.
refusal-block-steward = No puede bloquear su propia cuenta, el servidor del equipo de la red ni a quien tiene la titularidad de este bot.
refusal-block-already = Este bloqueo ya existe; `/red cifras` muestra el motivo.
refusal-block-none = No hay ningún bloqueo que levantar; `/red cifras` muestra los vigentes.

refusal-import-too-large = Este archivo supera los { $most } MB. Una tabla de ciudades ocupa mucho menos; compruebe que es el archivo correcto.
refusal-import-not-text = Este archivo no es texto en UTF-8. Guarde la tabla como CSV en UTF-8 y envíela de nuevo.
refusal-import-unreadable = Discord no entregó el archivo. Envíelo de nuevo.
refusal-import-fault = La tabla contiene un error, así que no se ha modificado nada. { $fault }
refusal-import-gone = Esta tabla ya no está en espera: se aplicó, se descartó o ha pasado un día. Envíela de nuevo.
refusal-import-changed = El directorio ha cambiado desde que se mostraron las diferencias, y ahora saldrían muchas ciudades. Envíe de nuevo la tabla para verlas.

refusal-announcement-gone = Esta publicación ya no existe. Vea las convocatorias de su ciudad con `/convocatoria propias` y los proyectos con `/proyecto lista`.
refusal-announcement-unknown = No se encuentra ninguna publicación titulada “{ $query }”. Empiece a escribir su título y elija en la lista.
refusal-announcement-not-draft = Esto ya se publicó, así que ha dejado de ser un borrador. Modifíquelo con `/convocatoria editar` o `/proyecto editar`.
refusal-announcement-not-open = Esta publicación no está en curso (es un borrador o está cerrada o retirada), así que no hay nada que modificar.
refusal-announcement-incomplete = Aún falta algo para poder publicar: la vista previa indica qué.
refusal-announcement-quota = Su ciudad ha publicado { $most } convocatorias y proyectos en siete días, el máximo permitido. Podrá volver a publicar { $time }.
refusal-call-unknown = No se encuentra ninguna convocatoria titulada “{ $query }”. Empiece a escribir su título y elija en la lista.
refusal-announcement-same-language = Ya hay un texto en ese idioma. Elija otro idioma o edite ese texto.
refusal-announcement-many-versions = Puede haber { $most } textos como máximo, cada uno en su idioma. Para reescribir uno, elija su idioma.
refusal-project-unknown = No se encuentra ningún proyecto titulado “{ $query }”. Empiece a escribir su título y elija en la lista.
refusal-picture-unreadable = Este archivo no es una imagen legible. Envíe un archivo JPEG, PNG, WebP, AVIF o GIF.
refusal-picture-too-large = Esta imagen tiene más de { $most } millones de píxeles. Envíe una versión más pequeña.
refusal-picture-heavy = Este archivo supera los { $most } MB. Envíe una versión más ligera de la imagen.
refusal-picture-many = Un proyecto muestra { $most } imágenes como máximo. Quite primero una en el menú de su página.
refusal-picture-no-words = Describa en pocas palabras lo que se ve: no todo el mundo puede ver la imagen.
refusal-deadline-unreadable = “{ $typed }” no se reconoce como fecha. Escríbala como “31 de marzo de 2027” o “en tres semanas”.
refusal-deadline-past = Esa fecha ya ha pasado ({ $time }). Elija una posterior.
refusal-deadline-too-far = Faltan más de dos años para esa fecha ({ $time }). Elija una más cercana.
refusal-deadline-too-soon = Falta menos de una hora para ese momento ({ $time }). Elija uno posterior.
refusal-deadline-ambiguous = “{ $typed }” puede significar { $first } o { $second }. Escriba el mes con letras.

refusal-interest-closed = Esta convocatoria está cerrada, así que ya no se puede responder. Consulte las abiertas con `/convocatoria abiertas`.
refusal-interest-own = Esta convocatoria es de su propia ciudad. Vea quién ha respondido con `/convocatoria respuestas`.
refusal-interest-empty = Escriba unas palabras para que la ciudad sepa quién es usted.
refusal-interest-gone = Esta respuesta ya no existe.
refusal-outcome-not-closed = Los resultados de una convocatoria se cuentan una vez cerrada. Esta está abierta, en borrador o retirada.
refusal-outcome-empty = Diga en pocas palabras qué se hizo o se acordó.
refusal-outcome-none = Aún no se han contado los resultados de esta convocatoria. Hágalo primero con `/convocatoria resultados`.
refusal-outcome-people = “{ $typed }” no se lee como un número de personas. Escríbalo en cifras, por ejemplo 1200.
refusal-declared-many = Una lista admite { $most } elementos como máximo. Quite uno antes de añadir otro.
refusal-day-far = { $day } queda fuera de la época de la red, que nació en { $year }. Compruebe el año.
refusal-interest-decided = Ya se decidió sobre esta respuesta o se retiró.
refusal-interest-none-waiting = Ninguna de las respuestas que se le mostraron sigue pendiente: ya se decidió sobre ellas o se retiraron. Vuelva a consultarlas con `/convocatoria respuestas`.

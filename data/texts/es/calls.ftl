### Calls and projects: their copies in channels, drafts, previews, lists, reports.

announcement-calls = Convocatoria de colaboración
announcement-projects = Proyecto
announcement-digest = Resumen semanal

call-deadline = Abierta hasta el { $time } ({ $left })
call-topics = Se busca: { $topics }
call-answerers = Pueden responder: { $who }
call-pays-host = Gastos a cargo de quien acoge
call-pays-shared = Gastos compartidos
call-pays-own = Cada parte asume sus gastos
call-pays-funded = Gastos cubiertos por una subvención
call-pays-open = Reparto de gastos por acordar
call-closed-complete = Cerrada: la alianza está completa
call-closed-deadline = Cerrada: el plazo ha terminado
call-closed-withdrawn = Publicación retirada

copy-button-interest = Me interesa
copy-button-save = Guardar
copy-button-report = Notificar un problema
copy-button-read = Leer en { $language }

draft-title = Borrador de convocatoria: { $city }
draft-untitled = Sin título por ahora
draft-about = Se conserva hasta que se publique o se descarte, aunque cierre este mensaje. Solo puede verlo la coordinación de la ciudad.
draft-text-language = Redactado en { $language }
draft-trait-field = Ámbitos creativos
draft-trait-field-none = Todos los ámbitos
draft-trait-topic = Temas que se buscan
draft-trait-topic-none = Ninguno elegido
draft-trait-answer-field = Ámbitos que pueden responder
draft-trait-answer-field-none = Todos los ámbitos
draft-trait-answer-region = Regiones que pueden responder
draft-trait-answer-region-none = Todas las regiones
draft-trait-answer-language = Idiomas para trabajar en común
draft-trait-answer-language-none = Cualquier idioma
draft-pays = Quién asume los gastos
draft-button-text = Editar el texto
draft-button-version = Añadir un idioma
draft-button-preview = Vista previa
draft-button-discard = Descartar
draft-button-discarded = Sí, descartarlo
draft-button-back = Volver al borrador
draft-discard-sure = ¿Descartar este borrador? No se podrá recuperar.
draft-discarded = Borrador descartado.
draft-saved = ✅ Guardado. { $what }: { $values }
draft-text-saved = ✅ El texto se ha guardado.
draft-rest-saved = Todo lo demás se ha guardado.

form-calls-title = Convocatoria de colaboración
form-version-title = El mismo texto en otro idioma
form-title-label = Título
form-calls-title-about = Lo que busca, en pocas palabras
form-summary-label = Resumen
form-calls-summary-about = De qué se trata, qué haría la otra parte y qué obtendría
form-deadline-label = Abierta hasta
form-deadline-about = Con sus propias palabras: 31 de marzo de 2027, en tres semanas…
form-link-label = Enlace (opcional)
form-link-about = Dónde encontrar más información; empieza por https://
form-language-label = Idioma de este texto

preview-title = Vista previa: así se verá
preview-reach =
    { $feeds ->
        [0] No llegará a ningún canal.
        [one] Llegará a { $feeds } canal de { $servers ->
            [one] un servidor
           *[other] { $servers } servidores
        }:
       *[other] Llegará a { $feeds } canales de { $servers ->
            [one] un servidor
           *[other] { $servers } servidores
        }:
    }
preview-left-out = Quedan fuera:
preview-left-out-kind =
    { $kind ->
        [projects] { $count ->
            [one] { $count } canal que no recibe proyectos
           *[other] { $count } canales que no reciben proyectos
        }
       *[calls] { $count ->
            [one] { $count } canal que no recibe convocatorias
           *[other] { $count } canales que no reciben convocatorias
        }
    }
preview-left-out-field =
    { $count ->
        [one] { $count } canal que solo recibe anuncios de otros ámbitos
       *[other] { $count } canales que solo reciben anuncios de otros ámbitos
    }
preview-left-out-region =
    { $count ->
        [one] { $count } canal que solo recibe anuncios de otras regiones
       *[other] { $count } canales que solo reciben anuncios de otras regiones
    }
preview-left-out-language =
    { $count ->
        [one] { $count } canal que solo recibe anuncios en otros idiomas
       *[other] { $count } canales que solo reciben anuncios en otros idiomas
    }
preview-left-out-broken =
    { $count ->
        [one] { $count } canal en pausa, porque su último mensaje fue rechazado
       *[other] { $count } canales en pausa, porque su último mensaje fue rechazado
    }
preview-unwritable =
    { $count ->
        [one] { $count } canal probablemente no lo acepte: el bot no puede escribir en él
       *[other] { $count } canales probablemente no lo acepten: el bot no puede escribir en ellos
    }
preview-where = { $said } ({ $servers })
preview-missing = Antes de publicar:
preview-missing-text = faltan un título y un resumen
preview-missing-deadline = falta la fecha hasta la que estará abierta
preview-button-publish = Publicar

report-title = “{ $title }”: estado de la difusión
report-sent =
    { $count ->
        [one] Ha llegado a { $count } canal
       *[other] Ha llegado a { $count } canales
    }
report-waiting =
    { $count ->
        [one] Falta por llegar a { $count } canal
       *[other] Falta por llegar a { $count } canales
    }
report-failed =
    { $count ->
        [one] { $count } canal no admitió el envío
       *[other] { $count } canales no admitieron el envío
    }
report-failure = { $server }: { $why }
report-button-renew = Actualizar
report-button-retry = Reintentar los envíos fallidos

calls-title-open = Convocatorias abiertas
calls-title-mine = Convocatorias de { $city }
calls-none-open = En este momento no hay ninguna convocatoria abierta.
calls-none-mine = Aún no hay ninguna convocatoria. Inicie una con { $command }.
calls-line-open = { $title } · { $city } · hasta el { $time }
calls-line-draft = { $title } · borrador
calls-line-published = { $title } · abierta hasta el { $time }
calls-line-closed = { $title } · cerrada
calls-line-untold = { $title } · cerrada · cuente qué resultó con { $command }
pick-announcement = Abrir
call-revised = ✅ Guardado. El cambio está llegando a todos los canales.
call-extended = ✅ Nueva fecha límite: { $time }. El cambio está llegando a todos los canales.
call-extend-sure = ¿Ampliar el plazo de “{ $title }” hasta el { $time }? Ahora está abierta hasta el { $before }. Se indicará de inmediato en todos los canales, y quienes la guardaron recibirán nuevos recordatorios.
call-button-extend = Sí, ampliar el plazo
call-close-how = ¿Por qué cierra “{ $title }”? Se indicará de inmediato en todos los canales y ya nadie podrá responder.
call-button-complete = La alianza está completa
call-button-withdrawn = Se retira la convocatoria
calls-closed-said = ✅ Convocatoria cerrada. En unos instantes se indicará en todos los canales.

interest-form-title = Su interés por esta convocatoria
interest-message-label = Por qué sería una buena colaboración
interest-message-about = Quién es y qué aportaría
interest-contact-label = Cómo contactar con usted (opcional)
interest-contact-about = Se comunicará a la ciudad solo si acepta su respuesta
interest-title = Interés por “{ $title }”
interest-from = { $name }, { $city }
interest-no-city = sin ciudad de referencia conocida
interest-unnamed = Nombre desconocido
interest-contact = ✅ **Aceptada.** Escriba a { $person }: { $contact }
interest-state-sent = Pendiente de su decisión
interest-state-shortlisted = 📌 Preseleccionada
interest-state-accepted = ✅ Aceptada
interest-state-declined = Declinada
interest-state-withdrawn = Retirada por quien la envió
interest-state-expired = La convocatoria se cerró sin que se decidiera
interest-button-open = Abrir
interest-button-shortlisted = Preseleccionar
interest-button-accepted = Aceptar
interest-button-declined = Declinar
interest-button-withdraw = Retirar mi respuesta
interest-own-sent = Respuesta enviada: la coordinación de la ciudad que convoca “{ $title }” ya la tiene. Solo verá cómo contactar con usted si la acepta.
interest-own-shortlisted = Su respuesta a “{ $title }” está entre las preseleccionadas.
interest-own-accepted = ✅ Su respuesta a “{ $title }” ha sido aceptada. La coordinación de la ciudad sabe ya cómo contactar con usted.
interest-own-declined = En esta ocasión, “{ $title }” seguirá adelante con otras propuestas. Gracias por su interés.
interest-own-withdrawn = Respuesta retirada. Puede volver a responder a “{ $title }” mientras siga abierta.
interest-own-expired = “{ $title }” se cerró sin que se decidiera sobre su respuesta. Gracias por su interés.
interest-none = Aún no ha respondido nadie.

responses-title = Respuestas a “{ $title }”
responses-count-sent =
    { $count ->
        [one] { $count } pendiente
       *[other] { $count } pendientes
    }
responses-count-shortlisted =
    { $count ->
        [one] { $count } preseleccionada
       *[other] { $count } preseleccionadas
    }
responses-count-accepted =
    { $count ->
        [one] { $count } aceptada
       *[other] { $count } aceptadas
    }
responses-count-declined =
    { $count ->
        [one] { $count } declinada
       *[other] { $count } declinadas
    }
responses-count-expired = { $count } sin decisión al cierre
responses-button-rest-sent = Declinar todas las demás
responses-button-rest-shortlisted = Declinar las preseleccionadas
responses-rest-sent =
    { $count ->
        [one] ¿Declinar la única respuesta a “{ $title }” que sigue pendiente?
       *[other] ¿Declinar las { $count } respuestas a “{ $title }” que siguen pendientes?
    }
responses-rest-shortlisted =
    { $count ->
        [one] ¿Declinar la única respuesta a “{ $title }” que sigue preseleccionada?
       *[other] ¿Declinar las { $count } respuestas a “{ $title }” que siguen preseleccionadas?
    }
responses-rest-kept =
    { $count ->
        [one] La respuesta preseleccionada no se verá afectada.
       *[other] Las { $count } respuestas preseleccionadas no se verán afectadas.
    }
responses-rest-note = Se comunicará a cada persona con cortesía y en su idioma, y no se podrá deshacer. Las respuestas que hayan llegado después de abrir la lista no se verán afectadas.
responses-button-sure = Sí, declinar ({ $count })
responses-button-back = Volver a las respuestas
responses-declined =
    { $count ->
        [one] ✅ { $count } respuesta declinada. En unos instantes se comunicará a quien la envió.
       *[other] ✅ { $count } respuestas declinadas. En unos instantes se comunicará a cada persona.
    }

told-accepted = ✅ { $city } desea trabajar con usted en “{ $title }”. Escriba a { $person }, que también sabe cómo contactar con usted.
told-declined = { $city } le agradece su interés por “{ $title }”. En esta ocasión se han elegido otras propuestas; encontrará más convocatorias con `/convocatoria abiertas`.
told-expired-complete = { $city } ya ha completado la alianza para “{ $title }” y le agradece su interés. Encontrará más convocatorias con `/convocatoria abiertas`.
told-expired-deadline = El plazo de “{ $title }” terminó sin que { $city } decidiera sobre su respuesta. La ciudad le agradece su interés.
told-expired-withdrawn = La convocatoria “{ $title }” se ha retirado. { $city } le agradece su interés.

save-done = 🔖 Convocatoria guardada: recibirá un mensaje directo, por la mañana, cuando falten 14 días, 7 días y 1 día para el cierre. Pulse de nuevo para no recibir estos recordatorios.
save-undone = La convocatoria ya no está guardada: no recibirá recordatorios.
reminder =
    { $days ->
        [0] 🔔 Hoy se cierra esta convocatoria que usted guardó.
        [one] 🔔 Queda un día para el cierre de esta convocatoria que usted guardó.
       *[other] 🔔 Quedan { $days } días para el cierre de esta convocatoria que usted guardó.
    }

report-form-title = Avisar al equipo de la red
report-reason-label = ¿Cuál es el problema?
report-reason-about = Lo leerá el equipo de la red
report-told = El equipo de la red ha recibido su aviso. Gracias.
report-not-told = Su aviso no ha podido transmitirse en este momento. Escriba a quienes gestionan este bot.
report-button-withdraw = Retirar en todos los canales
notice-reported = 🚩 { $person } notifica un problema con “{ $title }”, de { $city }: “{ $reason }”
moderated = “{ $title }”: publicación retirada en todos los canales por { $person }
moderate-sure = ¿Retirar en todas partes “{ $title }”, de { $city }? El texto y las imágenes desaparecerán de todos los canales en los próximos minutos y se avisará a la coordinación de la ciudad.
interest-left-told = 👋 Alguien que había respondido a “{ $title }” ha borrado todos sus datos en Passerelle, también su respuesta. Ya no tiene que hacer nada.
moderated-told = 🚩 El equipo de la red ha retirado “{ $title }” de todos los canales. Para pedir que se revise, escriba a quienes gestionan este bot.

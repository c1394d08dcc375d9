### /setup: what admins of a server see. The greeting, the panel, a feed's page, the check-list.

welcome-title = Passerelle les saluda
welcome-text =
    Passerelle es una pasarela entre las ciudades de la Red de Ciudades Creativas de la UNESCO. Cualquier persona de { $server } puede consultar ya las ciudades: basta con escribir `/ciudad ver`.
    Si usted administra este servidor, en un minuto puede elegir los canales que recibirán las convocatorias de colaboración y los proyectos de la red.
welcome-button = Configurar

setup-title = Configurar Passerelle en { $server }
setup-intro = Cada cambio se guarda al instante: puede dejarlo en cualquier momento.
setup-feeds = Canales que reciben anuncios
setup-no-feeds = Ninguno por ahora. Elija uno o varios aquí abajo: sirven los canales de texto, los canales de anuncios y los foros.
setup-add-channels = Añadir canales
setup-change-channel = Modificar, probar o quitar un canal
setup-language = Idioma del servidor
setup-language-about = El de los mensajes que ve todo el mundo. Las respuestas privadas siguen el idioma de cada persona.
setup-language-as-discord = Como en Discord ({ $language })
setup-role = Coordinación
setup-role-about = Quienes tengan este rol representarán a la ciudad en cuanto el equipo de la red confirme este servidor como su servidor principal.
setup-role-none = Ningún rol elegido
setup-answers = Respuestas a las convocatorias de su ciudad
setup-answers-about = El canal en el que la coordinación lee quién manifiesta interés. Si no se elige ninguno, se le avisa por mensaje directo.
setup-answers-none = Ningún canal elegido
setup-city = Su ciudad
setup-button-status = Comprobar todo
setup-button-back = Volver

feed-title = Anuncios en { $channel }
feed-kind-calls = Convocatorias de colaboración
feed-kind-projects = Proyectos
feed-kind-digest = Resumen semanal
feed-no-kind = nada
feed-unfiltered = Todos los ámbitos, regiones e idiomas
feed-aspect-kind = Lo que llega aquí
feed-aspect-kind-none = Nada por ahora
feed-aspect-field = Ámbitos creativos
feed-aspect-field-none = Todos los ámbitos
feed-aspect-region = Regiones
feed-aspect-region-none = Todas las regiones
feed-aspect-language = Idiomas de los anuncios
feed-aspect-language-none = Todos los idiomas
feed-aspect-tag = Etiquetas de las publicaciones
feed-aspect-tag-none = Ninguna etiqueta
feed-ping = Rol al que se avisa
feed-ping-none = Ninguno
feed-publishes-yes = con difusión a los servidores que lo siguen
feed-publishes-no = sin difusión a los servidores que lo siguen
feed-button-test = Enviar una prueba
feed-button-publish = Difundir a quienes lo siguen
feed-button-publish-stop = Dejar de difundir
feed-button-remove = Quitar
feed-remove-sure = ¿Quitar { $channel } y todo lo que se eligió para este canal? No llegará nada más; lo que ya ha llegado se conserva.
feed-button-keep = Conservar
feed-button-removed = Sí, quitar
feed-nothing-yet = Aquí aún no ha llegado nada
feed-delivered = Último mensaje recibido { $time }
feed-channel-gone = un canal eliminado

# What was just saved, above the panel.
saved-feed-added = ✅ Guardado: { $channel } recibe desde ahora convocatorias y proyectos. Puede acotarlos a continuación o dejarlo así.
saved-feeds-added = ✅ Guardado: { $channels } reciben desde ahora convocatorias y proyectos.
saved-feeds-known = Estos canales ya estaban elegidos; conservan su configuración.
saved-feed-removed = ✅ Guardado: se ha quitado { $channel }; ya no llegará nada allí.
saved-choice = ✅ Guardado. { $aspect }: { $values }
saved-ping = ✅ Guardado: se avisará a { $role } de cada anuncio en este canal.
saved-ping-none = ✅ Guardado: no se avisará a nadie.
saved-publishes = ✅ Guardado: los servidores que siguen este canal también recibirán cada anuncio.
saved-publishes-not = ✅ Guardado: los anuncios se quedan en este canal.
saved-language = ✅ Guardado: el idioma de este servidor es el { $language }.
saved-role = ✅ Guardado: la coordinación la forman quienes tienen el rol { $role } en este servidor.
saved-answers = ✅ Guardado: las respuestas a sus convocatorias llegarán a { $channel }.
saved-answers-none = ✅ Guardado: se avisará a la coordinación por mensaje directo.
saved-role-none = ✅ Guardado: ningún rol da acceso a la coordinación en este servidor.
saved-test = ✅ La prueba ha llegado

sample-title = Prueba de Passerelle
sample-text = Así llegarán a este canal los anuncios de la red. Este mensaje se puede borrar.

# What is wrong with a channel, and where to mend it.
fault-channel-gone = Este canal se eliminó, así que no puede llegar nada. Quítelo en el panel o elija otro.
fault-right-in-channel = A Passerelle le falta: { $right }. Concédaselo en { $channel }: Editar canal → Permisos.
fault-right-in-server = Al rol de Passerelle le falta: { $right }. Concédaselo en Ajustes del servidor → Roles → Passerelle.
fault-nothing-wanted = No se ha elegido qué debe llegar aquí. Elija convocatorias, proyectos o el resumen semanal.
fault-tag-required = Este foro exige una etiqueta en cada publicación. Elija al menos una.
fault-tag-gone = Se eliminó una de las etiquetas elegidas. Vuelva a elegir las etiquetas.
fault-role-gone = Se eliminó el rol al que se avisaba, así que no se avisa a nadie. Elija otro o ninguno.
fault-failed = El último envío, { $time }, no llegó: { $why }

# Discord's own names of its permissions.
right-view-channel = Ver canales
right-send-messages = Enviar mensajes
right-create-posts = Crear publicaciones
right-attach-files = Adjuntar archivos
right-read-message-history = Leer el historial de mensajes
right-mention-everyone = Mencionar @everyone, @here y todos los roles
right-manage-threads = Gestionar hilos y publicaciones

status-title = { $server }: estado de la configuración
status-blocked = El equipo de la red ha bloqueado este servidor. Sigue recibiendo anuncios, pero no puede representar a ninguna ciudad.
status-language = Idioma: { $language }
status-language-as-discord = Idioma: { $language }, como en Discord
status-home = Servidor principal de { $city }. Quienes coordinan la ciudad pueden publicar en la red.
status-further = Representa a { $city }, cuyo servidor principal es otro.
status-claim-pending = { $city }: solicitud enviada { $time }, a la espera de respuesta del equipo de la red.
status-claim-refused = { $city }: el equipo de la red rechazó la solicitud. “{ $reason }” Puede presentar otra con { $command }.
status-no-home = Aún sin confirmar para ninguna ciudad. Este servidor puede consultarlo y recibirlo todo; para publicar, presente una solicitud con { $command }.
status-role = Coordinación: quienes tienen el rol { $role }
status-role-without-home = Coordinación: quienes tienen el rol { $role }, en cuanto este servidor se confirme como principal de su ciudad
status-role-gone = Se eliminó el rol de coordinación. Elija otro en el panel.
status-no-role = No se ha elegido ningún rol de coordinación. Elija uno en el panel.
status-no-feeds = Ningún canal recibe anuncios todavía. Elija uno en el panel.
status-recent = Últimos cambios
status-button-panel = Modificar
status-button-trail = Todos los cambios

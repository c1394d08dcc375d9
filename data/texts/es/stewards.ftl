### Who speaks for a city: claims, coordinators, and what stewards see.

server-unknown = un servidor que ya no tiene el bot
person-erased = alguien que borró sus datos
server-label = { $name } ({ $members ->
        [one] { $members } miembro
       *[other] { $members } miembros
    })
more = y { $count } más

claim-asked = Solicitud enviada. El equipo de la red comprobará ahora si este servidor representa a { $city }. Recibirá la respuesta por mensaje directo; { $command } muestra en todo momento el estado de la solicitud.
claim-asked-before = Este servidor ya ha solicitado representar a { $city } y el equipo de la red aún no ha respondido. { $command } muestra el estado de la solicitud. Para solicitar otra ciudad, retire antes esta solicitud.
claim-button-withdraw = Retirar la solicitud
claim-withdrawn-said = Solicitud retirada: el equipo de la red ya no estudia este servidor para { $city }. Puede presentar otra cuando quiera.

claim-title = { $server } solicita representar a { $city }
claim-city = { $field } · desde { $year }
claim-server = **Servidor:** { $members ->
        [one] { $members } miembro
       *[other] { $members } miembros
    }, creado el { $created } ({ $age })
claim-owner = **Titular:** { $owner } · ID { $id }
claim-server-left = Este servidor ha eliminado el bot y su solicitud ha quedado sin efecto.
claim-asker = **Solicitante:** { $person }, { $time } · en Discord desde { $since }
claim-link = **Enlace acreditativo:** { $link }
claim-no-link = **Enlace acreditativo:** ninguno
claim-has-home = La ciudad ya tiene servidor principal: { $server }
claim-rival =
    { $server } solicita la misma ciudad ({ $members ->
        [one] { $members } miembro
       *[other] { $members } miembros
    }, { $person }, { $time })
claim-button-confirm = Confirmar
claim-button-home = Confirmar como nuevo principal
claim-button-further = Confirmar como adicional
claim-button-refuse = Rechazar e indicar el motivo
claim-confirmed = ✅ Confirmada por { $person } { $time }
claim-refused = ❌ Rechazada por { $person } { $time }: “{ $reason }”
claim-withdrawn = ↩️ Retirada por { $person } { $time }
claim-told = Se ha informado a la persona solicitante.
claim-not-told = La persona solicitante no admite mensajes directos; verá la decisión con `/ajustes estado`.
claim-refuse-title = Rechazar la solicitud
claim-refuse-label = Motivo
claim-refuse-about = La persona solicitante lo leerá tal como usted lo escriba.

told-confirmed = ✅ { $server } es ya el servidor principal de { $city } en Passerelle. Quienes coordinan la ciudad pueden publicar en la red: elija su rol con { $command }.
told-further = ✅ { $server } representa ya a { $city } en Passerelle, junto con el servidor principal de la ciudad.
told-refused = El equipo de la red no ha confirmado que { $server } represente a { $city }. Este es el motivo: “{ $reason }”

claims-title = Solicitudes para representar a una ciudad
claims-line = { $server } → { $city } · { $person }, { $time }
claims-button-open = Abrir
claims-none = No hay solicitudes pendientes.

notice-orphaned = ⚠️ { $city } se ha quedado sin coordinación. Hay que averiguar quién toma el relevo y hacer el nombramiento con { $command }.
notice-home-lost = ⚠️ { $city } se ha quedado sin servidor principal. La ciudad no podrá publicar hasta que se confirme otro.

coordinators-title = Coordinación: { $of }
coordinators-by-role = También coordinan la ciudad quienes tienen el rol de coordinación en su servidor principal.
coordinators-no-role = El servidor principal de la ciudad no ha elegido ningún rol de coordinación.
coordinators-no-home = La ciudad aún no tiene servidor principal, por lo que quienes la coordinan no pueden publicar.
coordinators-of-field = Cada ámbito lo coordinan { $most } personas como máximo, cada una hasta una fecha fijada.
coordinators-none = Aún no se ha nombrado a nadie.
coordinators-named = { $person } · por nombramiento de { $by }, { $time }
coordinators-until = { $person } · hasta el { $time }
coordinators-button-remove = Retirar
coordinators-name = Nombrar a alguien
coordinators-named-now = ✅ { $person } forma parte desde ahora de la coordinación.
coordinators-removed-now = ✅ { $person } ya no forma parte de la coordinación.
coordinators-term-title = ¿Hasta cuándo?
coordinators-term-label = Coordinará el ámbito hasta
coordinators-overview = Quién coordina
coordinators-none-anywhere = Aún no se ha nombrado a nadie para coordinar una ciudad.
coordinators-how = Indique una ciudad o un ámbito para nombrar o retirar a alguien.

handover-shared = { $taker }: { $giver } le propone compartir la coordinación de { $city } en Passerelle. Si acepta, podrá publicar convocatorias y proyectos en nombre de la ciudad. La propuesta es válida durante { $days } días.
handover-passed = { $taker }: { $giver } le propone tomar el relevo en la coordinación de { $city } en Passerelle. Si acepta, podrá publicar convocatorias y proyectos en nombre de la ciudad. La propuesta es válida durante { $days } días.
handover-button-accept = Aceptar
handover-button-decline = Declinar
handover-accepted = ✅ { $taker } se incorpora a la coordinación de { $city }, a propuesta de { $giver }.
handover-declined = { $taker } no asumirá la coordinación de { $city }. { $giver } puede proponérselo a otra persona.
stepdown-sure = ¿Deja usted la coordinación de { $city }? Si no queda nadie más, se avisará al equipo de la red para que busque a otra persona. Si prefiere ceder el relevo, indique a quién en el comando.
stepdown-button = Sí, dejar la coordinación
stepdown-done = Ha dejado la coordinación de { $city }. Gracias por todo su trabajo en favor de la ciudad.

servers-title =
    { $count ->
        [one] { $count } servidor
       *[other] { $count } servidores
    }
servers-line =
    { $server } · { $members ->
        [one] { $members } miembro
       *[other] { $members } miembros
    } · { $feeds ->
        [one] { $feeds } canal recibe anuncios
       *[other] { $feeds } canales reciben anuncios
    }
servers-legend = 🏠 servidor principal de una ciudad · 🏘️ servidor adicional · ◻️ sin confirmar

stats-title = La red en cifras
stats-servers =
    { $servers ->
        [one] { $servers } servidor
       *[other] { $servers } servidores
    } con { $members ->
        [one] { $members } miembro
       *[other] { $members } miembros
    }
stats-homes = { $homes } de { $cities } ciudades con servidor principal
stats-further =
    { $count ->
        [one] { $count } servidor adicional representa a una ciudad
       *[other] { $count } servidores adicionales representan a una ciudad
    }
stats-claims =
    { $count ->
        [one] { $count } solicitud a la espera del equipo de la red
       *[other] { $count } solicitudes a la espera del equipo de la red
    }
stats-coordinators =
    { $people ->
        [one] { $people } persona nombrada para coordinar
       *[other] { $people } personas nombradas para coordinar
    }; { $orphans ->
        [0] ningún servidor principal sin coordinación
        [one] { $orphans } servidor principal sin coordinación
       *[other] { $orphans } servidores principales sin coordinación
    }
stats-feeds =
    { $feeds ->
        [one] { $feeds } canal recibe anuncios
       *[other] { $feeds } canales reciben anuncios
    }, en { $servers ->
        [one] { $servers } servidor
       *[other] { $servers } servidores
    }
stats-failing =
    { $count ->
        [0] todos los últimos mensajes han llegado
        [one] { $count } canal no recibió el último mensaje
       *[other] { $count } canales no recibieron el último mensaje
    }
stats-waiting =
    { $count ->
        [0] ningún mensaje pendiente de envío
        [one] { $count } mensaje pendiente de envío: { $time }
       *[other] { $count } mensajes pendientes de envío; el más antiguo: { $time }
    }
stats-rate =
    { $count ->
        [0] ningún envío en el último minuto
        [one] { $count } envío en el último minuto
       *[other] { $count } envíos en el último minuto
    }
stats-blocked = Bloqueos

block-line = { $subject } · “{ $reason }” · { $by }, { $time }
blocked-city = Bloqueo aplicado: ya nadie puede publicar en nombre de { $subject } ni solicitar representarla. Se levanta con `/red desbloquear`.
blocked-person = Bloqueo aplicado: { $subject } puede consultar las ciudades, pero ya no publicar, ni solicitar representar a una ciudad, ni ceder la coordinación. Se levanta con `/red desbloquear`.
blocked-server = Bloqueo aplicado: { $subject } sigue recibiendo anuncios, pero ya no representa a ninguna ciudad. Se levanta con `/red desbloquear`.
unblocked = Bloqueo levantado: { $subject }

import-title = Lo que cambiaría esta tabla
import-departures =
    { $count ->
        [one] { $count } ciudad saldría del directorio.
       *[other] { $count } ciudades saldrían del directorio.
    }
import-alarm = En esta tabla faltan { $count } ciudades. Si solo contiene las nuevas, descártela y envíe la tabla completa; si esas ciudades han dejado realmente la red, aplíquela.
import-button-apply = Aplicar
import-button-depart = Aplicar y dar de baja { $count } ciudades
import-button-drop = Descartar
import-dropped = Tabla descartada: no se ha modificado nada.
import-nothing = Esta tabla coincide con el directorio. No hay nada que cambiar.
import-done = Tabla aplicada: { $summary }. El directorio reúne ahora { $cities } ciudades, ya visibles para todo el mundo.

### Sugerencias: con quién vale la pena hablar, y por qué.

match-title = Con quién hablar: { $city }
match-about = Cinco ciudades elegidas para complementarse, con los motivos, solo a partir de lo que ellas mismas declaran.
match-none = No queda nada que sugerir. Busque en otros ámbitos o no indique ninguno.
match-reason-city-they-offer = ofrece lo que usted busca: { $topics }
match-reason-city-they-seek = busca lo que usted ofrece: { $topics }
match-reason-city-same-field = mismo ámbito: { $fields }
match-reason-city-other-field = otro ámbito: { $fields }
match-reason-city-language = idioma de trabajo común: { $languages }
match-reason-city-hours =
    { $direction ->
        [ahead] { $span } por delante de usted
        [behind] { $span } por detrás de usted
       *[same] la misma hora que usted
    }
match-reason-city-new-region = usted aún no tiene contactos en la región { $region }
match-reason-city-answers = responde a quien le escribe
match-reason-city-alike-words = se describe de forma parecida a la suya
match-gaps = Para obtener mejores sugerencias, la coordinación de su ciudad puede añadir { $gaps }: `/ciudad editar`
match-gap-seeks = lo que se busca
match-gap-offers = lo que se ofrece
match-gap-languages = los idiomas de trabajo
match-button-card = Ficha
match-button-later = Ahora no
match-button-never = Nunca
match-hidden-later = Durante 90 días, { $city } no aparecerá entre sus sugerencias. No se avisa a nadie.
match-hidden-never = Desde ahora, { $city } ya no aparecerá entre sus sugerencias. No se avisa a nadie.
match-button-read = Leer

match-people-title = Personas con quienes hablar
match-people-about = Cinco personas elegidas para complementarse, con los motivos, solo a partir de lo que dicen de sí mismas. No se avisa a nadie.
match-as-person = Sugerencias para usted ({ $city }).
match-as-city = Sugerencias para { $city }.
match-hint-profile = Preséntese con `/yo editar` y las sugerencias se ajustarán a usted, no solo a su ciudad.
match-gaps-own = Para obtener mejores sugerencias, añada { $gaps }: `/yo editar`
match-gap-words = unas palabras sobre usted
match-reason-person-they-offer = ofrece lo que usted busca: { $topics }
match-reason-person-they-seek = busca lo que usted ofrece: { $topics }
match-reason-person-same-field = mismo ámbito: { $fields }
match-reason-person-other-field = otro ámbito: { $fields }
match-reason-person-language = idioma de trabajo común: { $languages }
match-reason-person-hours =
    { $direction ->
        [ahead] { $span } por delante de usted
        [behind] { $span } por detrás de usted
       *[same] la misma hora que usted
    }
match-reason-person-new-region = su ciudad aún no tiene contactos en la región { $region }
match-reason-person-answers = responde a las peticiones de presentación
match-reason-person-alike-words = sus descripciones se parecen
match-hidden-person-later = Durante 90 días, esta persona no aparecerá entre sus sugerencias. No se avisa a nadie.
match-hidden-person-never = Desde ahora, esta persona ya no aparecerá entre sus sugerencias. No se avisa a nadie.

match-calls-title = Convocatorias para usted
match-calls-about = Cinco convocatorias abiertas elegidas para complementarse, con los motivos.
match-calls-none = No queda ninguna convocatoria abierta a la que pueda responder. `/afinidades alerta` le avisará cuando haya una para usted.
match-reason-call-they-offer = la ciudad que convoca ofrece lo que usted busca: { $topics }
match-reason-call-they-seek = busca lo que usted ofrece: { $topics }
match-reason-call-same-field = en su ámbito: { $fields }
match-reason-call-other-field = en otro ámbito: { $fields }
match-reason-call-language = se puede leer en uno de sus idiomas: { $languages }
match-reason-call-hours =
    { $direction ->
        [ahead] la ciudad que convoca va { $span } por delante de usted
        [behind] la ciudad que convoca va { $span } por detrás de usted
       *[same] la ciudad que convoca tiene la misma hora que usted
    }
match-reason-call-new-region = su ciudad aún no tiene contactos en la región { $region }
match-reason-call-answers = la ciudad que convoca responde a quien se interesa
match-reason-call-alike-words = su texto se acerca a lo que usted dice de sí
match-hidden-call-later = Durante 90 días, esta convocatoria no aparecerá entre sus sugerencias. No se avisa a nadie.
match-hidden-call-never = Desde ahora, esta convocatoria ya no aparecerá entre sus sugerencias. No se avisa a nadie.

alert-title = Sus alertas: { $city }
alert-explained = Cuando haya algo nuevo para usted, recibirá un mensaje directo a las nueve de la mañana, hora de esa ciudad; los lunes, si la alerta es semanal. Si no hay nada nuevo, no llega nada. Cada elección se guarda de inmediato.
alert-calls = Nuevas convocatorias
alert-cities = Ciudades que actualizan su descripción
alert-next = Próxima revisión: { $time }
alert-button-off = Desactivada
alert-button-daily = Cada día
alert-button-weekly = Cada semana
alert-button-stop = Desactivar esta alerta
alert-scope-any = Todos los ámbitos
alert-scope-across = Ámbitos distintos del mío
alert-news-calls =
    { $count ->
        [one] Una nueva convocatoria para usted
       *[other] { $count } nuevas convocatorias para usted
    }
alert-news-cities =
    { $count ->
        [one] Una ciudad afín ha actualizado su descripción
       *[other] { $count } ciudades afines han actualizado su descripción
    }
alert-why = Recibe este mensaje porque lo pidió con `/afinidades alerta`.
alert-stopped = Alerta desactivada: ya no recibirá estos mensajes. Para reactivarla: `/afinidades alerta`.
alert-stopped-already = Esta alerta ya está desactivada. Para reactivarla: `/afinidades alerta`.

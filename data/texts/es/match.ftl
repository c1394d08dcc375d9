### Sugerencias: con quién vale la pena hablar, y por qué.

match-title = Con quién hablar, para { $city }
match-about = Cinco ciudades elegidas en conjunto, cada una con sus razones, solo a partir de lo que las ciudades declaran.
match-none = No queda nadie que sugerir. Busque en otros ámbitos o no indique ninguno.
match-reason-city-they-offer = ofrece { $topics }, que usted busca
match-reason-city-they-seek = busca { $topics }, que usted ofrece
match-reason-city-same-field = mismo ámbito: { $fields }
match-reason-city-other-field = otro ámbito: { $fields }
match-reason-city-language = idioma de trabajo común: { $languages }
match-reason-city-hours =
    { $direction ->
        [ahead] { $span } por delante de usted
        [behind] { $span } por detrás de usted
       *[same] la misma hora que usted
    }
match-reason-city-new-region = aún sin contactos en { $region }
match-reason-city-answers = responde a quien le escribe
match-reason-city-alike-words = se presenta de forma parecida a la suya
match-gaps = Para obtener mejores sugerencias, la coordinación de su ciudad puede añadir { $gaps }: `/ciudad editar`
match-gap-seeks = lo que buscan
match-gap-offers = lo que ofrecen
match-gap-languages = sus idiomas de trabajo
match-button-card = Ficha
match-button-later = Ahora no
match-button-never = Nunca
match-hidden-later = { $city } no se le sugerirá durante 90 días. No se avisa a nadie.
match-hidden-never = { $city } ya no se le sugerirá. No se avisa a nadie.
match-button-read = Leer

match-people-title = Personas con quienes hablar
match-people-about = Cinco personas elegidas en conjunto, cada una con sus razones, solo a partir de lo que declaran de sí mismas. No se avisa a nadie.
match-as-person = Elegidas para usted, desde { $city }.
match-as-city = Elegidas para { $city }.
match-hint-profile = Preséntese con `/yo editar` y las sugerencias se ajustarán a usted, no solo a su ciudad.
match-gaps-own = Para obtener mejores sugerencias, añada { $gaps }: `/yo editar`
match-gap-words = unas palabras sobre usted
match-reason-person-they-offer = ofrece { $topics }, que usted busca
match-reason-person-they-seek = busca { $topics }, que usted ofrece
match-reason-person-same-field = mismo ámbito: { $fields }
match-reason-person-other-field = otro ámbito: { $fields }
match-reason-person-language = idioma de trabajo común: { $languages }
match-reason-person-hours =
    { $direction ->
        [ahead] { $span } por delante de usted
        [behind] { $span } por detrás de usted
       *[same] la misma hora que usted
    }
match-reason-person-new-region = su ciudad aún no tiene contactos en { $region }
match-reason-person-answers = responde a quien pide una presentación
match-reason-person-alike-words = sus descripciones se parecen
match-hidden-person-later = Esta persona no se le sugerirá durante 90 días. No se avisa a nadie.
match-hidden-person-never = Esta persona ya no se le sugerirá. No se avisa a nadie.

match-calls-title = Convocatorias para usted
match-calls-about = Cinco convocatorias abiertas, elegidas en conjunto, cada una con sus razones.
match-calls-none = No queda ninguna convocatoria abierta a la que pueda responder. `/afinidades alerta` le avisará cuando haya una para usted.
match-reason-call-they-offer = su ciudad ofrece { $topics }, que usted busca
match-reason-call-they-seek = busca { $topics }, que usted ofrece
match-reason-call-same-field = en su mismo ámbito: { $fields }
match-reason-call-other-field = en otro ámbito: { $fields }
match-reason-call-language = se puede leer en { $languages }
match-reason-call-hours =
    { $direction ->
        [ahead] la ciudad que convoca va { $span } por delante de usted
        [behind] la ciudad que convoca va { $span } por detrás de usted
       *[same] la ciudad que convoca tiene la misma hora que usted
    }
match-reason-call-new-region = su ciudad aún no tiene contactos en { $region }
match-reason-call-answers = la ciudad que convoca responde a quien se interesa
match-reason-call-alike-words = su texto se acerca a lo que usted dice de sí
match-hidden-call-later = Esta convocatoria no se le sugerirá durante 90 días. No se avisa a nadie.
match-hidden-call-never = Esta convocatoria ya no se le sugerirá. No se avisa a nadie.

alert-title = Sus avisos, para { $city }
alert-explained = Cuando haya algo nuevo para usted, recibirá un mensaje directo a las nueve de la mañana, hora de esa ciudad; los semanales, los lunes. Si no hay nada, no llega nada. Cada elección se guarda de inmediato.
alert-calls = Nuevas convocatorias
alert-cities = Ciudades que actualizan su presentación
alert-next = Próxima revisión: { $time }
alert-button-off = Nunca
alert-button-daily = Cada día
alert-button-weekly = Cada semana
alert-button-stop = No recibir más
alert-scope-any = Todos los ámbitos
alert-scope-across = Ámbitos distintos del mío
alert-news-calls =
    { $count ->
        [one] Una nueva convocatoria para usted
       *[other] { $count } nuevas convocatorias para usted
    }
alert-news-cities =
    { $count ->
        [one] Una ciudad afín ha actualizado su presentación
       *[other] { $count } ciudades afines han actualizado su presentación
    }
alert-why = Usted pidió estos mensajes con `/afinidades alerta`.
alert-stopped = Hecho: ya no recibirá estos mensajes. Para volver a recibirlos: `/afinidades alerta`.
alert-stopped-already = Estos mensajes ya estaban detenidos. Para volver a recibirlos: `/afinidades alerta`.

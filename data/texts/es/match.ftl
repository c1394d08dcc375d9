### Sugerencias: con quién vale la pena hablar, y por qué.

match-title = Con quién hablar, para { $city }
match-about = Cinco ciudades elegidas en conjunto, cada una con sus razones, solo a partir de lo que las ciudades declaran.
match-none = No queda nadie que sugerir. Busque en otros ámbitos o no indique ninguno.
match-reason-they-offer = ofrece { $topics }, que usted busca
match-reason-they-seek = busca { $topics }, que usted ofrece
match-reason-same-field = mismo ámbito: { $fields }
match-reason-other-field = otro ámbito: { $fields }
match-reason-language = idioma de trabajo común: { $languages }
match-reason-hours =
    { $direction ->
        [ahead] { $span } por delante de usted
        [behind] { $span } por detrás de usted
       *[same] la misma hora que usted
    }
match-reason-new-region = aún sin contactos en { $region }
match-reason-answers = responde a quien le escribe
match-reason-alike-words = se presenta de forma parecida a la suya
match-gaps = Para obtener mejores sugerencias, la coordinación de su ciudad puede añadir { $gaps }: `/ciudad editar`
match-gap-seeks = lo que buscan
match-gap-offers = lo que ofrecen
match-gap-languages = sus idiomas de trabajo
match-button-card = Ficha
match-button-later = Ahora no
match-button-never = Nunca
match-hidden-later = { $city } no se le sugerirá durante 90 días. No se avisa a nadie.
match-hidden-never = { $city } ya no se le sugerirá. No se avisa a nadie.

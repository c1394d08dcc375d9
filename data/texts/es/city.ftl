### City cards, lists and maps.

# A city named in one line of plain text, in choices and on buttons.
city-label = { $name }, { $country }

# The first line of a card: Belgium · 🍀 Media Arts · since 2021
city-identity = { $country } · { $field } · desde { $year }
city-past-field = { $field } de { $since } a { $until }
city-local-time = Hora local: { $time } ({ $offset })
# $direction: how its clocks stand against those of the reader's city; $span: "8h"
city-from-here =
    A { $distance } de { $city }, { $direction ->
        [ahead] { $span } por delante
        [behind] { $span } por detrás
       *[same] con la misma hora
    }
city-own = La ciudad de este servidor
city-home = Su propio servidor está conectado a Passerelle
city-no-home = Aún sin servidor propio en Passerelle
city-no-entry = { $city } aún no se ha presentado. Su coordinación puede hacerlo con `/ciudad editar`.
city-offers = **Ofrece:** { $topics }
city-offers-nothing = **Ofrece:** nada indicado por ahora
city-seeks = **Busca:** { $topics }
city-seeks-nothing = **Busca:** nada indicado por ahora
city-languages = **Idiomas de trabajo:** { $languages }
city-website = **Sitio web:** { $website }

city-button-nearby = Ciudades cercanas
city-button-map = Mapa
city-button-share = Publicar aquí
city-button-unesco = Página de la UNESCO

list-open-card = Abrir la ficha de una ciudad

search-found =
    { $count ->
        [one] { $count } ciudad
       *[other] { $count } ciudades
    }
search-none = Ninguna ciudad reúne todos estos criterios. Pruebe con menos criterios o con un texto más breve.
search-text = “{ $text }”
search-page = { $page } de { $pages }
search-previous = Anterior
search-next = Siguiente

# $field is "any" or the name of a field
nearby-title =
    { $field ->
        [any] Ciudades más cercanas a { $city }, { $country }
       *[other] { $field }: ciudades más cercanas a { $city }, { $country }
    }
nearby-none = La red aún no cuenta con otra ciudad de este ámbito.

# $where is "world" or the name of a region
map-title =
    { $where ->
        [world] { $count ->
            [one] { $count } ciudad en el mundo
           *[other] { $count } ciudades en el mundo
        }
       *[other] { $where } · { $count ->
            [one] { $count } ciudad
           *[other] { $count } ciudades
        }
    }
map-marked = ◎ { $city }
map-alt =
    { $where ->
        [world] Mapa del mundo con { $count ->
            [one] { $count } ciudad
           *[other] { $count } ciudades
        }:
       *[other] Mapa de la región de { $where } con { $count ->
            [one] { $count } ciudad
           *[other] { $count } ciudades
        }:
    }
map-alt-field = { $field } ({ $count })
map-alt-marked = Ciudad señalada: { $city }, a { $latitude }° de latitud y { $longitude }° de longitud.

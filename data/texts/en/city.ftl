### City cards, lists and maps.

# A city named in one line of plain text, in choices and on buttons.
city-label = { $name }, { $country }

# The first line of a card: Belgium · 🍀 Media Arts · since 2021
city-identity = { $country } · { $field } · since { $year }
city-past-field = { $field } from { $since } to { $until }
city-local-time = { $time } there now ({ $offset })
# $direction: how its clocks stand against those of the reader's city; $span: "8h"
city-from-here =
    { $distance } from { $city }, { $direction ->
        [ahead] { $span } ahead
        [behind] { $span } behind
       *[same] same time
    }
city-own = This server's own city
city-home = Its own server is on Passerelle
city-no-home = No server of its own on Passerelle yet
city-no-entry = { $city } has not introduced itself yet. Its coordinators can do so with `/city edit`.
city-offers = **Offers:** { $topics }
city-offers-nothing = **Offers:** nothing listed yet
city-seeks = **Seeks:** { $topics }
city-seeks-nothing = **Seeks:** nothing listed yet
city-languages = **Works in:** { $languages }
city-website = **Website:** { $website }

city-button-nearby = Nearby
city-button-map = Map
city-button-share = Show to everyone
city-button-unesco = UNESCO's page

list-open-card = Open a city's card

search-found =
    { $count ->
        [one] { $count } city
       *[other] { $count } cities
    }
search-none = No city meets all of these. Try fewer filters or a shorter text.
search-text = “{ $text }”
search-page = { $page } of { $pages }
search-previous = Previous
search-next = Next

# $field is "any" or the name of a field
nearby-title =
    { $field ->
        [any] Closest to { $city }, { $country }
       *[other] { $field }, closest to { $city }, { $country }
    }
nearby-none = The network has no other city of this field yet.

# $where is "world" or the name of a region
map-title =
    { $where ->
        [world] { $count ->
            [one] { $count } city in the world
           *[other] { $count } cities around the world
        }
       *[other] { $where } · { $count ->
            [one] { $count } city
           *[other] { $count } cities
        }
    }
map-marked = ◎ { $city }
map-alt =
    { $where ->
        [world] World map with { $count ->
            [one] { $count } city
           *[other] { $count } cities
        }:
       *[other] Map of { $where } with { $count ->
            [one] { $count } city
           *[other] { $count } cities
        }:
    }
map-alt-field = { $field } { $count }
map-alt-marked = { $city } is marked, at latitude { $latitude }° and longitude { $longitude }°.

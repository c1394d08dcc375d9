### City cards, lists and maps.

# A city named in one line of plain text, in choices and on buttons.
city-label = { $name }, { $country }

# The first line of a card: Belgium · 🍀 Media Arts · since 2021
city-identity = { $country } · { $field } · depuis { $year }
city-past-field = { $field } de { $since } à { $until }
city-local-time = Il est { $time } sur place ({ $offset })
# $direction: how its clocks stand against those of the reader's city; $span: "8h"
city-from-here =
    { $distance } depuis { $city }, { $direction ->
        [ahead] { $span } d’avance
        [behind] { $span } de retard
       *[same] même heure
    }
city-own = La ville de ce serveur
city-home = Son propre serveur est relié à Passerelle
city-no-home = Pas encore de serveur à son nom sur Passerelle
city-no-entry = { $city } ne s’est pas encore présentée. Sa coordination peut le faire avec `/ville modifier`.
city-offers = **Propose :** { $topics }
city-offers-nothing = **Propose :** rien d’indiqué pour l’instant
city-seeks = **Recherche :** { $topics }
city-seeks-nothing = **Recherche :** rien d’indiqué pour l’instant
city-languages = **Langues de travail :** { $languages }
city-website = **Site web :** { $website }

city-button-nearby = Villes proches
city-button-map = Carte
city-button-share = Publier ici
city-button-unesco = Page de l’UNESCO

list-open-card = Ouvrir la fiche d’une ville

search-found =
    { $count ->
        [one] { $count } ville
       *[other] { $count } villes
    }
search-none = Aucune ville ne réunit tous ces critères. Essayez avec moins de critères ou avec un texte plus court.
search-text = « { $text } »
search-page = { $page } sur { $pages }
search-previous = Précédente
search-next = Suivante

# $field is "any" or the name of a field
nearby-title =
    { $field ->
        [any] Depuis { $city }, { $country } : les villes les plus proches
       *[other] { $field }, depuis { $city }, { $country } : les villes les plus proches
    }
nearby-none = Le réseau ne compte pas encore d’autre ville dans ce domaine.

# $where is "world" or the name of a region
map-title =
    { $where ->
        [world] { $count ->
            [one] { $count } ville dans le monde
           *[other] { $count } villes dans le monde
        }
       *[other] { $where } · { $count ->
            [one] { $count } ville
           *[other] { $count } villes
        }
    }
map-marked = ◎ { $city }
map-alt =
    { $where ->
        [world] Carte du monde avec { $count ->
            [one] { $count } ville
           *[other] { $count } villes
        } :
       *[other] Carte de la région { $where } avec { $count ->
            [one] { $count } ville
           *[other] { $count } villes
        } :
    }
map-alt-field = { $field } ({ $count })
map-alt-marked = Ville signalée : { $city }, à { $latitude }° de latitude et { $longitude }° de longitude.

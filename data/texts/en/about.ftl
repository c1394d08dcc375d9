### /help and /about.

help-title = What you can do here
help-city-show = A city's card: its field, its time, what it offers and seeks
help-city-search = Cities by field, country, region, year, or what they offer or seek
help-city-nearby = The cities closest to one
help-city-map = Cities on a world map
help-me-language = The language in which the bot answers you
help-tip = Write a city in any spelling or script: “Séville”, “서울” and “gwanju” all lead to the city.
help-everywhere = These commands work in servers and in direct messages, without registration.

about-title = Passerelle { $version }
about-what = A footbridge between the cities of the UNESCO Creative Cities Network: find each other, work together, show what came of it.
about-running = Last started { $since }, in { $servers ->
        [one] { $servers } server
       *[other] { $servers } servers
    }. The directory holds { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } in { $countries ->
        [one] { $countries } country or area
       *[other] { $countries } countries and areas
    }.
about-privacy = **Privacy:** the directory keeps nothing about you: neither what you look up nor that you did. A language you choose with `/me language` is kept until you take the choice back.
about-credits = **Credits:** place names, coordinates, time zones and populations from GeoNames (CC BY 4.0); map outlines from Natural Earth; names of countries from Unicode CLDR.
about-independent = Passerelle is independent: it is not run, endorsed or checked by UNESCO.
about-source = Source code

### /help and /about.

help-title = What you can do here
help-city-show = A city's card: its field, its time, what it offers and seeks
help-city-search = Cities by field, country, region, year, or what they offer or seek
help-city-nearby = The cities closest to one
help-city-map = Cities on a world map
help-me-edit = Your own profile: home city, what you offer and seek, languages, a few words
help-me-show = What your peers see of you; show yourself, hide, pause or delete it
help-me-language = The language in which the bot answers you
help-privacy-show = What is kept about you, to see, take and erase
help-call-list = The calls for partners that are open now
help-project-list = What cities have done, by city, field or Sustainable Development Goal
help-match-cities = Five cities worth talking to, each with its reasons
help-meet-join = Meet one person of another city in each round of meetings
help-meet-status = Whom you meet, and when the next rounds are
help-match-introductions = Who wants to meet you, whom you asked, and contacts that are open
help-match-propose = Propose two people to each other; both decide
help-match-people = Five people worth talking to, each with the reasons
help-match-calls = Five open calls that fit you, each with the reasons
help-match-alert = Be told in the morning of new calls and cities that fit
help-call-post = Look for partners: write a call, see who gets it, publish it
help-call-mine = Your city's calls, drafts among them
help-call-responses = Who answered a call
help-call-outcome = Tell what came of a call that is closed
help-project-share = Share a project: what was done, with whom, with pictures
help-setup-panel = Choose which channels receive announcements, the server's language and its coordinators
help-setup-status = What is set up, what works, and what is missing
help-setup-city = Ask that this server be confirmed as speaking for a city
help-city-handover = Share or pass on the coordination of your city, or step down
help-city-edit = Say what your city offers and seeks, in which languages, and who it is
help-network-claims = Servers that ask to speak for a city
help-network-coordinators = Who coordinates which city or field
help-network-servers = The servers that have the bot
help-network-import = Take over a table of cities
help-network-withdraw = Take a call or project back everywhere
help-network-block = Keep a city, person or server from speaking to the network
help-network-rounds = Rounds of meetings: plan them, call them off, see what came of them
help-network-audit = Who changed what
help-network-stats = The network in numbers
help-for-admins = As an admin of this server
help-for-coordinators = As a coordinator of { $cities }
help-for-stewards = As a steward of the network
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
about-privacy = **Privacy:** what you look up is not kept, nor that you did. What you do for a city or a server is; `/privacy show` shows it, and can erase it.
about-credits = **Credits:** place names, coordinates, time zones and populations from GeoNames (CC BY 4.0); map outlines from Natural Earth; names of countries from Unicode CLDR.
about-independent = Passerelle is independent: it is not run, endorsed or checked by UNESCO.
about-source = Source code

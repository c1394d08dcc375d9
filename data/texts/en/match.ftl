### Suggestions: whom it is worth talking to, and why.

match-title = Worth talking to, for { $city }
match-about = Five, chosen together, each with its reasons. It uses only what cities declare of themselves.
match-none = There is nobody left to suggest. Ask across fields, or leave the field out.
match-reason-city-they-offer = offers { $topics }, which you seek
match-reason-city-they-seek = seeks { $topics }, which you offer
match-reason-city-same-field = same field: { $fields }
match-reason-city-other-field = another field: { $fields }
match-reason-city-language = you both work in { $languages }
match-reason-city-hours =
    { $direction ->
        [ahead] { $span } ahead of you
        [behind] { $span } behind you
       *[same] the same time of day
    }
match-reason-city-new-region = you have no contact in { $region } yet
match-reason-city-answers = answers whoever writes to it
match-reason-city-alike-words = describes itself much as you do
match-gaps = For better suggestions, your city's coordinators can add { $gaps }: `/city edit`
match-gap-seeks = what you seek
match-gap-offers = what you offer
match-gap-languages = your working languages
match-button-card = Card
match-button-later = Not now
match-button-never = Never
match-hidden-later = { $city } is not suggested to you for 90 days. Nobody is told.
match-hidden-never = { $city } is not suggested to you any more. Nobody is told.
match-button-read = Read

match-people-title = People worth talking to
match-people-about = Five, chosen together, each with reasons. It uses only what people say of themselves. Nobody is told.
match-as-person = Chosen for you, from { $city }.
match-as-city = Chosen for { $city }.
match-hint-profile = Say who you are with `/me edit`, and suggestions fit you rather than your whole city.
match-gaps-own = For better suggestions, add { $gaps }: `/me edit`
match-gap-words = a few words about yourself
match-reason-person-they-offer = offers { $topics }, which you seek
match-reason-person-they-seek = seeks { $topics }, which you offer
match-reason-person-same-field = same field: { $fields }
match-reason-person-other-field = another field: { $fields }
match-reason-person-language = you both work in { $languages }
match-reason-person-hours =
    { $direction ->
        [ahead] { $span } ahead of you
        [behind] { $span } behind you
       *[same] the same time of day
    }
match-reason-person-new-region = your city has no contact in { $region } yet
match-reason-person-answers = answers whoever asks for an introduction
match-reason-person-alike-words = your descriptions are alike
match-hidden-person-later = This person is not suggested to you for 90 days. Nobody is told.
match-hidden-person-never = This person is not suggested to you any more. Nobody is told.

match-calls-title = Calls that fit
match-calls-about = Five open calls, chosen together, each with reasons.
match-calls-none = No open call is left that you could answer. `/match alert` tells you when one comes that fits.
match-reason-call-they-offer = its city offers { $topics }, which you seek
match-reason-call-they-seek = it asks for { $topics }, which you offer
match-reason-call-same-field = it is in your field: { $fields }
match-reason-call-other-field = it is in another field: { $fields }
match-reason-call-language = it can be read in { $languages }
match-reason-call-hours =
    { $direction ->
        [ahead] its city is { $span } ahead of you
        [behind] its city is { $span } behind you
       *[same] its city has the same time of day
    }
match-reason-call-new-region = your city has no contact in { $region } yet
match-reason-call-answers = its city answers whoever is interested
match-reason-call-alike-words = its text is close to what you say of yourself
match-hidden-call-later = This call is not suggested to you for 90 days. Nobody is told.
match-hidden-call-never = This call is not suggested to you any more. Nobody is told.

alert-title = What you are told of, for { $city }
alert-explained = When something new fits you, a direct message comes at nine in the morning of that city; weekly ones on Mondays. When nothing does, nothing comes. Each choice is saved at once.
alert-calls = New calls
alert-cities = Cities that say something new of themselves
alert-next = Looked for next: { $time }
alert-button-off = Off
alert-button-daily = Daily
alert-button-weekly = Weekly
alert-button-stop = Stop these
alert-scope-any = Any field
alert-scope-across = Other fields than mine
alert-news-calls =
    { $count ->
        [one] A new call that fits
       *[other] { $count } new calls that fit
    }
alert-news-cities =
    { $count ->
        [one] A city that says something new and fits
       *[other] { $count } cities that say something new and fit
    }
alert-why = You asked for this with `/match alert`.
alert-stopped = Stopped: these messages come no more. `/match alert` starts them again.
alert-stopped-already = These messages are stopped already. `/match alert` starts them again.

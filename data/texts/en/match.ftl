### Suggestions: whom it is worth talking to, and why.

match-title = Worth talking to, for { $city }
match-about = Five, chosen together, each with its reasons. It uses only what cities declare of themselves.
match-none = There is nobody left to suggest. Ask across fields, or leave the field out.
match-reason-they-offer = offers { $topics }, which you seek
match-reason-they-seek = seeks { $topics }, which you offer
match-reason-same-field = same field: { $fields }
match-reason-other-field = another field: { $fields }
match-reason-language = you both work in { $languages }
match-reason-hours =
    { $direction ->
        [ahead] { $span } ahead of you
        [behind] { $span } behind you
       *[same] the same time of day
    }
match-reason-new-region = you have no contact in { $region } yet
match-reason-answers = answers whoever writes to it
match-reason-alike-words = describes itself much as you do
match-gaps = For better suggestions, your city's coordinators can add { $gaps }: `/city edit`
match-gap-seeks = what you seek
match-gap-offers = what you offer
match-gap-languages = your working languages
match-button-card = Card
match-button-later = Not now
match-button-never = Never
match-hidden-later = { $city } is not suggested to you for 90 days. Nobody is told.
match-hidden-never = { $city } is not suggested to you any more. Nobody is told.

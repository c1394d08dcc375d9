### What cities and people declare of themselves: offers, needs, languages, words.

listed-until = (until { $day })
declared-offers = Offers
declared-seeks = Seeks
declared-languages = Working languages
declared-languages-none = None chosen
declared-offers-until-label = Offered until (optional)
declared-seeks-until-label = Sought until (optional)
declared-until-about = As you would write it: 30 June 2027. Empty: without an end
declared-saved = Saved.

entry-title = What { $city } says of itself
entry-about = Shown on the city's card to everybody, and used to find partners for it. Each choice is saved at once.
entry-no-description = No description yet.
entry-button-words = Edit text
entry-button-show = See the card
entry-form-title = What your city says of itself
entry-description-label = Description (optional)
entry-description-about = A few lines for cities that do not know yours
entry-website-label = Website (optional)
entry-website-about = Starts with https://

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

declared-language-label = Language of the text above

profile-title = Your profile
profile-about = Your peers find you by this, once you show yourself. Each choice is saved at once.
profile-home-none = No home city yet
profile-home-gone = Your home city is no longer in the network: choose another with “City and text”.
profile-words-none = No words of your own yet.
profile-fields = Creative fields
profile-fields-none = Your home city's own
profile-offers = **Offers:** { $topics }
profile-seeks = **Seeks:** { $topics }
profile-languages = **Works in:** { $languages }
profile-thin = Say what you offer and what you seek: that is what good suggestions are made of.
profile-none = You have no profile here, so nobody is shown anything of you. `/me edit` begins one.
profile-empty-title = Let your peers find you
profile-empty-about =
    Say where you belong, what you offer and what you seek: Passerelle then suggests whom it is worth talking to, in other cities too. One short form is enough to begin.
    Nobody sees any of it until you decide so.
profile-state-hidden =
    🙈 **Hidden: nobody sees this.** If you show yourself, peers see you in suggestions and on the card of an introduction, with your display name, your city and what is on this page. There is no public list, and nobody sees how to reach you until you both said yes.
profile-state-visible = 👀 **The network sees you:** peers find you in suggestions and on the card of an introduction. Nobody sees how to reach you until you both said yes.
profile-state-paused = ⏸️ **Paused:** nobody is shown your profile, and nothing new comes of it until you are back.
profile-state-nowhere = ⚠️ **Nobody sees you for now:** your home city is no longer in the network. Choose another with `/me edit`.
profile-now-show = Your peers can find you now.
profile-now-hide = You are hidden: nobody is shown your profile any more.
profile-now-pause = Paused. Come back whenever you like, with “Be back” or `/me pause`.
profile-now-return = Welcome back: your peers can find you again.
profile-still-hidden = Your profile is hidden, so nothing is shown of you anyway.
profile-still-visible = Your peers can find you already.
profile-still-paused = Your profile is paused already.
profile-hidden-homeless = Without a home city you cannot be found, so your profile is hidden now.
profile-button-begin = Introduce myself
profile-button-choose = Choose topics first
profile-button-words = City and text
profile-button-edit = Edit
profile-button-card = As peers see it
profile-button-show = Show me to the network
profile-button-hide = Hide me
profile-button-pause = Pause
profile-button-return = Be back
profile-button-delete = Delete
profile-button-sure = Yes, delete it
profile-button-keep = Keep it
profile-form-title = Introduce yourself to your peers
profile-home-label = Home city (optional)
profile-home-about = In any spelling. Without one, nobody can be shown your profile
profile-words-label = A few words about you (optional)
profile-words-about = What you do, and what you would like to do with others
profile-delete-sure = Delete your profile?
profile-delete-about = Gone at once and for good: what you say of yourself, your alerts, your part in meeting rounds, and introductions that are still waiting. What stays: the language you chose and your answers to calls. `/privacy delete` erases those too.
profile-deleted = Your profile is deleted, and nobody is shown it any more. `/me edit` begins a new one whenever you like.

### /privacy: what is kept of a person.

privacy-nothing = Nothing is kept about you here.
privacy-title = What is kept about you
privacy-row-people = The language you chose for answers
privacy-row-coordinators =
    { $count ->
        [one] One city you coordinate, or whose coordinator you named
       *[other] { $count } entries of cities you coordinate, or whose coordinators you named
    }
privacy-row-field-coordinators =
    { $count ->
        [one] One field you look after
       *[other] { $count } fields you look after
    }
privacy-row-handovers =
    { $count ->
        [one] One offer to coordinate a city, made by you or to you
       *[other] { $count } offers to coordinate a city, made by you or to you
    }
privacy-row-claims =
    { $count ->
        [one] One request to speak for a city, made or decided by you
       *[other] { $count } requests to speak for a city, made or decided by you
    }
privacy-row-announcements =
    { $count ->
        [one] One call or project you wrote
       *[other] { $count } calls or projects you wrote
    }
privacy-row-interests =
    { $count ->
        [one] One answer to a call, given or decided by you
       *[other] { $count } answers to calls, given or decided by you
    }
privacy-row-outcomes =
    { $count ->
        [one] One outcome of a call that you told
       *[other] { $count } outcomes of calls that you told
    }
privacy-row-dismissals =
    { $count ->
        [one] One suggestion you do not want to see
       *[other] { $count } suggestions you do not want to see
    }
privacy-row-profiles = What you say of yourself to your peers
privacy-row-profile-topics =
    { $count ->
        [one] One topic you offer or seek
       *[other] { $count } topics you offer or seek
    }
privacy-row-profile-vectors = What your words mean, in numbers used only to compare them
privacy-row-introductions =
    { $count ->
        [one] One introduction you asked for
       *[other] { $count } introductions you asked for
    }
privacy-row-introduction-sides =
    { $count ->
        [one] One introduction you are part of, and what you answered
       *[other] { $count } introductions you are part of, and what you answered
    }
privacy-row-alerts =
    { $count ->
        [one] One kind of news you asked to be told of
       *[other] { $count } kinds of news you asked to be told of
    }
privacy-row-rounds =
    { $count ->
        [one] One meeting round you planned
       *[other] { $count } meeting rounds you planned
    }
privacy-row-round-members = That you take part in meeting rounds
privacy-row-meeting-people =
    { $count ->
        [one] One meeting a round suggested to you, and what you said came of it
       *[other] { $count } meetings that rounds suggested to you, and what you said came of them
    }
privacy-row-saves =
    { $count ->
        [one] One call you saved
       *[other] { $count } calls you saved
    }
privacy-row-blocks =
    { $count ->
        [one] One block, of you or decided by you
       *[other] { $count } blocks, of you or decided by you
    }
privacy-row-audit =
    { $count ->
        [one] One line of the trail of who changed what, kept for two years
       *[other] { $count } lines of the trail of who changed what, kept for two years
    }
privacy-row-waiting-imports = A table of cities you sent, kept for a day
privacy-button-export = Take it as a file
privacy-button-delete = Erase it
privacy-exported = Here is all that is kept about you, as a file that people and programs can read.
privacy-sure = Erase all of this?
privacy-sure-about = It is gone at once and for good: your language, your profile, your answers to calls, your coordination of cities and fields, offers and requests that are still open. Where you answered a call that is open, its coordinators are told that somebody left, without your name. Where a line has to stay, your name is taken out of it. A block of you stays.
privacy-button-erase = Yes, erase it
privacy-erased = Erased: nothing that names you is kept any more, except a block if there is one.

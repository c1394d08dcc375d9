### Introductions: contacts that both sides agree to.

introduction-button-ask = Ask for an introduction
introduction-button-yes = Yes
introduction-button-no = No
introduction-button-later = Later
introduction-button-read = Read
introduction-button-shun = Do not let them ask me again
introduction-button-withdraw = Withdraw

introduction-form-title = Ask for an introduction
introduction-form-note = A few words to them (optional)
introduction-form-note-about = They read it with your name, city and profile, unless hidden; how to reach you only if both say yes
introduction-asked = Asked. The other side sees your name, your city and, unless it is hidden, your profile, not how to reach you. If they say yes too, you are both told; after { $days } days at the latest it is over. What stands open: { $command }
introduction-crossed = 🤝 The same introduction was waiting for your yes, so this is it. Where it stands: { $command }
introduction-proposed = Proposed. Both are asked; neither sees how to reach the other unless both say yes, within { $days } days. Whether it came about: { $command }

introduction-title-person = 🤝 Somebody would like to meet you
introduction-title-city = 🤝 Somebody would like to meet your city's coordinators
introduction-title-proposed = 🤝 Two people who should meet: you and …
introduction-proposed-by = Proposed by the coordinators of { $city }
introduction-nudge = This still waits for your answer. You are not asked again.
introduction-note = With these words:
introduction-why = Why it fits:
introduction-effect = If you both say yes, each learns how to reach the other: in a private thread of a server you share, else by direct message. Until then nothing of you is shown; a no is told to nobody. Open until { $time }.
introduction-effect-city = The coordinator who says yes meets them: in a private thread of a server you share, else by direct message. Until then nobody's name is shown; a no is told to nobody. Open until { $time }.
introduction-coordinators = The coordinators
introduction-somebody = Somebody

introduction-answered-yes = ✅ You said yes, and so did they. You are being introduced: it takes a moment.
introduction-answered-yes-waiting = ✅ You said yes. If the other side does too, you are both told.
introduction-answered-no = You said no. They are not told so, only in the end that nothing came of it.
introduction-answered-later = Put off. You are asked once more, if there is time left; you can also answer here.
introduction-answered-already-yes = This was answered already: with a yes.
introduction-answered-already-no = This was answered already: with a no.
introduction-answered-over = This is no longer open; there is nothing to answer.
introduction-shunned = They cannot ask you again, and are not told so.
introduction-withdrawn = Withdrawn. Nobody is told.

introduction-list-title = Your introductions
introduction-none = Nothing yet. Find somebody to meet with { $commands }, and press “Ask for an introduction”.
introduction-line-for-you = Waits for your answer until { $time }
introduction-line-waiting = Asked on { $time }, waiting for them
introduction-line-agreed = Both said yes (asked on { $time }); you are being introduced
introduction-line-failed = Has not come about (asked on { $time })
introduction-line-closed = Was open and is closed (asked on { $time })
introduction-line-thread = 💬 { $link }
introduction-proposal-waiting = Proposed by you on { $time }, waiting for both
introduction-proposal-opened = Proposed by you on { $time }: they were introduced
introduction-proposal-failed = Proposed by you on { $time }: has not come about

introduction-contact = { $name } ({ $handle }) { $person }
introduction-opened-title = 🤝 Both said yes
introduction-opened-thread = You meet in a private thread: { $link }
introduction-opened-direct = You share no server where a private thread could be, so write to them directly; they were told how to reach you too.
introduction-ended = The introduction you wished for has not come about: { $who }, asked on { $time }. That says nothing about you; people have little time, or other plans. Others are worth talking to: { $command }
introduction-taken-back = A request to meet you is no longer open: { $who }, asked on { $time }. There is nothing for you to do.
introduction-closing = 👋 One of the two has left Passerelle, so this thread closes. What you wrote stays readable.

introduction-hello = 🤝 You both wanted to meet
introduction-fit-topics = { $giver } offers what { $taker } seeks: { $topics }
introduction-fit-fields = Field in common: { $fields }
introduction-fit-languages = You both work in { $languages }
introduction-start = To begin: each says in two sentences what they are working on this season, and what the other could add to it.
introduction-start-topic = To begin with “{ $topic }”: who offers it says when and for whom, who seeks it says what for. Then find half an hour to talk.

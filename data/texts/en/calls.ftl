### Calls and projects: their copies in channels, drafts, previews, lists, reports.

announcement-calls = Call for partners
announcement-projects = Project
announcement-digest = Digest

call-deadline = Open until { $time } ({ $left })
call-topics = Sought: { $topics }
call-answerers = Who may answer: { $who }
call-pays-host = The host pays
call-pays-shared = Costs are shared
call-pays-own = Everyone pays their own
call-pays-funded = Paid from a grant
call-pays-open = Who pays is to be agreed
call-closed-complete = Closed: the partnership is complete
call-closed-deadline = Closed: the deadline has passed
call-closed-withdrawn = Withdrawn

copy-button-interest = I'm interested
copy-button-save = Save
copy-button-report = Report
copy-button-read = Read in { $language }

draft-title = Draft of a call: { $city }
draft-untitled = No title yet
draft-about = Kept until you publish or discard it, also if you close this. Only the city's coordinators see it.
draft-text-language = Written in { $language }
draft-trait-field = Creative fields
draft-trait-field-none = Of every field
draft-trait-topic = Topics sought
draft-trait-topic-none = None chosen
draft-trait-answer-field = Fields that may answer
draft-trait-answer-field-none = Every field may answer
draft-trait-answer-region = Regions that may answer
draft-trait-answer-region-none = Every region may answer
draft-trait-answer-language = Languages in which you can work together
draft-trait-answer-language-none = Any language
draft-pays = Who pays
draft-button-text = Edit text
draft-button-version = Add a language
draft-button-preview = Preview
draft-button-discard = Discard
draft-button-discarded = Yes, discard it
draft-button-back = Back to the draft
draft-discard-sure = Discard this draft? It is gone for good.
draft-discarded = Discarded.
draft-saved = ✅ Saved. { $what }: { $values }
draft-text-saved = ✅ The text is saved.
draft-rest-saved = Everything else is saved.

form-calls-title = A call for partners
form-version-title = The same text in another language
form-title-label = Title
form-calls-title-about = What you look for, in a few words
form-summary-label = Summary
form-calls-summary-about = What it is about, what a partner does, what they get
form-deadline-label = Open until
form-deadline-about = As you would write it: 31 March 2027, in three weeks …
form-link-label = Link (optional)
form-link-about = Where more is to be read; starts with https://
form-language-label = Language of this text

preview-title = Preview: this is how it will look
preview-reach =
    { $feeds ->
        [0] No channel will get it.
        [one] { $feeds } channel in { $servers ->
            [one] one server
           *[other] { $servers } servers
        } will get it:
       *[other] { $feeds } channels in { $servers ->
            [one] one server
           *[other] { $servers } servers
        } will get it:
    }
preview-left-out = Left out:
preview-left-out-kind =
    { $kind ->
        [projects] { $count ->
            [one] { $count } channel does not take projects
           *[other] { $count } channels do not take projects
        }
       *[calls] { $count ->
            [one] { $count } channel does not take calls
           *[other] { $count } channels do not take calls
        }
    }
preview-left-out-field =
    { $count ->
        [one] { $count } channel is for other fields
       *[other] { $count } channels are for other fields
    }
preview-left-out-region =
    { $count ->
        [one] { $count } channel is for other regions
       *[other] { $count } channels are for other regions
    }
preview-left-out-language =
    { $count ->
        [one] { $count } channel is for other languages
       *[other] { $count } channels are for other languages
    }
preview-left-out-broken =
    { $count ->
        [one] { $count } channel is paused: its last message was refused
       *[other] { $count } channels are paused: their last message was refused
    }
preview-unwritable =
    { $count ->
        [one] { $count } channel will probably refuse it: the bot may not write there
       *[other] { $count } channels will probably refuse it: the bot may not write there
    }
preview-where = { $said } ({ $servers })
preview-missing = Before it can be published:
preview-missing-text = it needs a title and a summary
preview-missing-deadline = it needs a day until which it is open
preview-button-publish = Publish

report-title = “{ $title }”: where it stands
report-sent =
    { $count ->
        [one] { $count } channel has it
       *[other] { $count } channels have it
    }
report-waiting =
    { $count ->
        [one] { $count } is still to come
       *[other] { $count } are still to come
    }
report-failed =
    { $count ->
        [one] { $count } did not take it
       *[other] { $count } did not take it
    }
report-failure = { $server }: { $why }
report-button-renew = Refresh
report-button-retry = Try the failed ones again

calls-title-open = Open calls
calls-title-mine = Calls of { $city }
calls-none-open = No call is open right now.
calls-none-mine = There is no call yet. Start one with { $command }.
calls-line-open = { $title } · { $city } · until { $time }
calls-line-draft = { $title } · draft
calls-line-published = { $title } · open until { $time }
calls-line-closed = { $title } · closed
calls-line-untold = { $title } · closed · tell what came of it with { $command }
pick-announcement = Open one of them
call-revised = ✅ Saved. Every copy is brought up to date now.
call-extended = ✅ Open until { $time } now. Every copy is brought up to date.
call-extend-sure = Extend “{ $title }” to { $time }? It is open until { $before } now. Every copy says so at once, and whoever saved it is reminded anew.
call-button-extend = Yes, extend it
call-close-how = Why do you close “{ $title }”? Every copy says so at once, and nobody can answer any more.
call-button-complete = The partnership is complete
call-button-withdrawn = I withdraw it
calls-closed-said = ✅ Closed. Every copy says so in a moment.

interest-form-title = You are interested
interest-message-label = Why you would be a good partner
interest-message-about = Who you are, what you would bring
interest-contact-label = How to reach you (optional)
interest-contact-about = Passed on only if the city accepts
interest-title = Interested in “{ $title }”
interest-from = { $name }, { $city }
interest-no-city = whose city is not known
interest-unnamed = Name unknown
interest-contact = ✅ **Accepted.** Write to { $person }: { $contact }
interest-state-sent = Waiting for your decision
interest-state-shortlisted = 📌 On the shortlist
interest-state-accepted = ✅ Accepted
interest-state-declined = Declined
interest-state-withdrawn = Withdrawn by who sent it
interest-state-expired = The call closed before this was decided
interest-button-open = Open
interest-button-shortlisted = Shortlist
interest-button-accepted = Accept
interest-button-declined = Decline
interest-button-withdraw = Withdraw my answer
interest-own-sent = Sent: the coordinators of “{ $title }” have your answer. They see how to reach you only if they accept.
interest-own-shortlisted = You are on the shortlist of “{ $title }”.
interest-own-accepted = ✅ You were accepted for “{ $title }”. The city's coordinators know how to reach you.
interest-own-declined = “{ $title }” went to others this time. Thank you for your interest.
interest-own-withdrawn = Withdrawn. You can answer “{ $title }” again while it is open.
interest-own-expired = “{ $title }” was closed before your answer was decided.
interest-none = Nobody has answered yet.

responses-title = Answers to “{ $title }”
responses-count-sent = { $count } waiting
responses-count-shortlisted = { $count } on the shortlist
responses-count-accepted = { $count } accepted
responses-count-declined = { $count } declined
responses-count-expired = { $count } undecided when the call closed
responses-button-rest-sent = Decline all the rest
responses-button-rest-shortlisted = Decline the shortlist
responses-rest-sent =
    { $count ->
        [one] Decline the only answer to “{ $title }” that is still waiting?
       *[other] Decline the { $count } answers to “{ $title }” that are still waiting?
    }
responses-rest-shortlisted =
    { $count ->
        [one] Decline the only answer to “{ $title }” that is still on the shortlist?
       *[other] Decline the { $count } answers to “{ $title }” that are still on the shortlist?
    }
responses-rest-kept =
    { $count ->
        [one] The one on the shortlist stays there.
       *[other] The { $count } on the shortlist stay there.
    }
responses-rest-note = Each person is told courteously, in their own language, and this cannot be undone. Answers that came after you opened the list are left alone.
responses-button-sure = Yes, decline { $count }
responses-button-back = Back to the answers
responses-declined =
    { $count ->
        [one] ✅ { $count } answer declined. The person is told in a moment.
       *[other] ✅ { $count } answers declined. Each person is told in a moment.
    }

told-accepted = ✅ { $city } would like to work with you on “{ $title }”. Write to { $person }, who knows how to reach you as well.
told-declined = { $city } thanks you for your interest in “{ $title }”. This time the choice fell on others; other calls are in `/call list`.
told-expired-complete = { $city } has found its partners for “{ $title }” and thanks you for your interest. Other calls are in `/call list`.
told-expired-deadline = The deadline of “{ $title }” has passed before { $city } decided on your answer. It thanks you for your interest.
told-expired-withdrawn = “{ $title }” was withdrawn. { $city } thanks you for your interest.

save-done = 🔖 Saved: I remind you 14, 7 and 1 days before it closes, in the morning, by direct message. Press again to stop.
save-undone = No longer saved: I will not remind you.
reminder =
    { $days ->
        [0] 🔔 It closes today: you saved this call.
        [one] 🔔 One day left: you saved this call.
       *[other] 🔔 { $days } days left: you saved this call.
    }

report-form-title = Report to the stewards
report-reason-label = What is wrong with it?
report-reason-about = The network's stewards read this
report-told = The stewards have your report. Thank you.
report-not-told = Your report could not be handed on right now. Write to whoever runs this bot.
report-button-withdraw = Withdraw everywhere
notice-reported = 🚩 { $person } reports “{ $title }” of { $city }: “{ $reason }”
moderated = Withdrawn everywhere by { $person }: “{ $title }”
moderate-sure = Withdraw “{ $title }” of { $city } everywhere? In the next minutes its text and pictures go from every channel, and its coordinators are told.
interest-left-told = 👋 Somebody who had answered “{ $title }” has erased everything about themselves on Passerelle, their answer included. There is nothing left for you to do.
moderated-told = 🚩 The network's stewards have withdrawn “{ $title }” everywhere. To have that looked at, write to whoever runs this bot.

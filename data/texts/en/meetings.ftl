### Meeting rounds: taking part, whom one meets, and what came of it.

meet-status-title = Meeting rounds
meet-status-out = You take no part in rounds. With { $command } you would be introduced, in each round, to one person of another city.
meet-status-active = You take part. In each round you are introduced to one person of another city.
meet-status-waited = You take part. The last round had nobody left for you, so you go first in the next.
meet-status-paused = You are paused: rounds leave you out until you resume.
meet-status-silent = You are paused, as three rounds in a row went by without an answer from you. One click, and you take part again. Nobody else is told.
meet-status-profile-paused = Your profile is paused, so rounds leave you out too. { $command } ends the pause.
meet-status-no-home = You have joined, but your profile names no home city, so rounds leave you out. Add one with { $command }.
meet-rounds = Next rounds
meet-rounds-nothing = None is planned yet. The network's stewards plan them; whoever takes part is written to.
meet-round-line = { $of } · { $time } ({ $relative }) · { $rhythm }
meet-round-network = The whole network
meet-no-meeting = You have no meeting just now. The next round brings one.
meet-unreachable = Discord cannot say just now whom you meet. Try again in a minute.

meet-joined = You take part from now on. In each round, you and one person of another city are introduced to each other: each sees the other's display name and Discord name, home city, fields, languages and words. By joining you agree to that. You can pause or leave at any time.
meet-joined-already = You take part already.
meet-left = You take no part in rounds any more. Whom you met stays known for two years, so that you would not meet twice if you came back; `/privacy delete` erases that too.
meet-paused = Paused: rounds leave you out. Meetings that you have are still yours.
meet-resumed = You take part again, from the next round on.
meet-button-join = Take part
meet-button-leave = Leave the rounds
meet-button-pause = Pause
meet-button-resume = Take part again
meet-button-keep = Keep me in

meet-introduction-title = Somebody for you to meet
meet-fields = Fields: { $fields }
meet-languages = Works in { $languages }
meet-reasons = Why the two of you
meet-questions = Two questions to start from
meet-question-they-offer = They offer { $topic }, which you seek: what would they need from you to begin?
meet-question-you-offer = You offer { $topic }, which they seek: what have they tried so far, and what is missing?
meet-question-both-offer = You both offer { $topic }: what could you offer together that neither can alone?
meet-question-both-seek = You both seek { $topic }: where could you look together?
meet-question-same-field = { $field } is your common field: what is being tried in your two cities that the other should hear of?
meet-question-other-field = You work in { $own }, they in { $theirs }: where could the two meet in one project?
meet-question-cities = What should a guest see first in { $city }, and whom should they meet there?
meet-times = Times that suit both cities
meet-time = { $time } ({ $here }, { $there })
meet-times-about = Within working hours, where both have some in common; public holidays are not known to me. Write to each other to settle on one.
meet-times-nothing = The times that were suggested are over. Write to each other to find another.

meet-asked = Did you meet { $person }?
meet-asked-again = Have you met { $person } by now?
meet-asked-about = Answers are only counted. The other does not see yours.
meet-answered-yes = You said that you met. You can change that while the meeting is not over.
meet-answered-planned = You said that it is planned. You can change that while the meeting is not over.
meet-answered-no = You said that you did not meet. You can change that while the meeting is not over.
meet-button-yes = Yes
meet-button-planned = Planned
meet-button-no = No

meet-news-left = This round of meetings had nobody left for you: somebody has to sit out when the number is odd. You go first in the next one.
meet-news-alone = Too few people took part in this round of meetings, so there was nobody for you to meet. You go first in the next one.
meet-news-paused = Three rounds of meetings in a row went by without an answer from you, so the next ones leave you out. Nobody else is told. One click, and you stay in.

meet-plan-title = Meeting rounds
meet-plan-members =
    { $count ->
        [0] Nobody takes part yet.
        [one] { $count } person takes part.
       *[other] { $count } people take part.
    }
meet-plan-nothing = No round is planned. { $command } plans one.
meet-plan-done = Planned: { $round }
meet-plan-moved = Moved: { $round }
meet-plan-off = Called off: { $round }
meet-plan-sure = Call off this round? { $round }. It does not come again by itself then.
meet-button-off = Call off
meet-button-off-sure = Yes, call it off
meet-button-off-back = Keep it
meet-ran-title = Held last
meet-ran-nothing = No round has been held yet.
meet-ran-line = { $of } · { $time } · { $people ->
        [one] { $people } person
       *[other] { $people } people
    } in { $pairs ->
        [one] { $pairs } pair
       *[other] { $pairs } pairs
    }
meet-ran-met = { $share }% of the pairs met

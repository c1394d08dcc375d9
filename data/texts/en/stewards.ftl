### Who speaks for a city: claims, coordinators, and what stewards see.

server-unknown = a server that has left
person-erased = somebody who has erased themselves
server-label = { $name } ({ $members ->
        [one] { $members } member
       *[other] { $members } members
    })
more = and { $count } more

claim-asked = Sent. The network's stewards now check whether this server speaks for { $city }. You will be told by direct message; { $command } always shows how it stands.
claim-asked-before = This server has already asked to speak for { $city }, and the stewards have yet to answer. { $command } shows how it stands. To ask for another city, withdraw this request first.
claim-button-withdraw = Withdraw the request
claim-withdrawn-said = Withdrawn: the stewards no longer consider this server for { $city }. You can ask again at any time.

claim-title = { $server } asks to speak for { $city }
claim-city = { $field } · since { $year }
claim-server = **Server:** { $members ->
        [one] { $members } member
       *[other] { $members } members
    }, created { $created } ({ $age })
claim-owner = **Owner:** { $owner } · server id { $id }
claim-server-left = This server has removed the bot, and its request went with it.
claim-asker = **Asked by** { $person } { $time } · Discord account made { $since }
claim-link = **Evidence given:** { $link }
claim-no-link = **Evidence given:** none
claim-has-home = The city has a home already: { $server }
claim-rival =
    { $server } asks for the same city ({ $members ->
        [one] { $members } member
       *[other] { $members } members
    }, { $person }, { $time })
claim-button-confirm = Confirm
claim-button-home = Confirm as the new home
claim-button-further = Confirm as a further server
claim-button-refuse = Refuse with a reason
claim-confirmed = ✅ Confirmed by { $person } { $time }
claim-refused = ❌ Refused by { $person } { $time }: “{ $reason }”
claim-withdrawn = ↩️ Withdrawn by { $person } { $time }
claim-told = Whoever asked has been told.
claim-not-told = Whoever asked takes no direct messages; their check-list shows the decision.
claim-refuse-title = Refuse the request
claim-refuse-label = Your reason
claim-refuse-about = The person who asked will read this, word for word.

told-confirmed = ✅ { $server } is now the home of { $city } on Passerelle. Its coordinators can publish to the network: choose their role with { $command }.
told-further = ✅ { $server } now speaks for { $city } on Passerelle, beside the city's home server.
told-refused = The network's stewards have not confirmed { $server } for { $city }. Their reason: “{ $reason }”

claims-title = Requests to speak for a city
claims-line = { $server } → { $city } · { $person }, { $time }
claims-button-open = Open
claims-none = Nobody is waiting.

notice-orphaned = ⚠️ { $city } has no coordinator left. Find out who follows, and name them with { $command }.
notice-home-lost = ⚠️ { $city } no longer has a home server, and cannot publish until another is confirmed.

coordinators-title = Coordinators: { $of }
coordinators-by-role = In the city's home server, holders of its coordinators' role are coordinators too.
coordinators-no-role = The city's home server has chosen no coordinators' role.
coordinators-no-home = The city has no home server yet, so its coordinators cannot publish.
coordinators-of-field = At most { $most } people look after a field, each until a set day.
coordinators-none = Nobody is named yet.
coordinators-named = { $person } · named by { $by }, { $time }
coordinators-until = { $person } · until { $time }
coordinators-button-remove = Remove
coordinators-name = Name somebody
coordinators-named-now = ✅ { $person } is now a coordinator.
coordinators-removed-now = ✅ { $person } is no longer a coordinator.
coordinators-term-title = Until when?
coordinators-term-label = They look after the field until
coordinators-overview = Who coordinates
coordinators-none-anywhere = No city has a coordinator who was named.
coordinators-how = Give a city or a field to name or remove people.

handover-shared = { $taker }: { $giver } asks you to coordinate { $city } on Passerelle together. You would publish calls and projects for the city. The offer stands for { $days } days.
handover-passed = { $taker }: { $giver } asks you to coordinate { $city } on Passerelle in their place. You would publish calls and projects for the city. The offer stands for { $days } days.
handover-button-accept = Accept
handover-button-decline = Decline
handover-accepted = ✅ { $taker } now coordinates { $city }, asked by { $giver }.
handover-declined = { $taker } does not take over { $city }. { $giver } can ask somebody else.
stepdown-sure = Do you give up coordinating { $city }? If nobody else is left, the network's stewards are told and look for somebody. To pass it on instead, name a person in the command.
stepdown-button = Yes, step down
stepdown-done = You no longer coordinate { $city }. Thank you for what you did for it.

servers-title =
    { $count ->
        [one] { $count } server
       *[other] { $count } servers
    }
servers-line =
    { $server } · { $members ->
        [one] { $members } member
       *[other] { $members } members
    } · { $feeds ->
        [one] { $feeds } channel receives
       *[other] { $feeds } channels receive
    }
servers-legend = 🏠 home of a city · 🏘️ further server of a city · ◻️ not confirmed

stats-title = The network in numbers
stats-servers =
    { $servers ->
        [one] { $servers } server
       *[other] { $servers } servers
    } with { $members ->
        [one] { $members } member
       *[other] { $members } members
    }
stats-homes = { $homes } of { $cities } cities have a home server
stats-further =
    { $count ->
        [one] { $count } further server speaks for a city
       *[other] { $count } further servers speak for a city
    }
stats-claims =
    { $count ->
        [one] { $count } request waits for a steward
       *[other] { $count } requests wait for a steward
    }
stats-coordinators =
    { $people ->
        [one] { $people } person named as coordinator
       *[other] { $people } people named as coordinators
    }; { $orphans ->
        [0] no home without a coordinator
        [one] { $orphans } home without a coordinator
       *[other] { $orphans } homes without a coordinator
    }
stats-feeds =
    { $feeds ->
        [one] { $feeds } channel receives announcements
       *[other] { $feeds } channels receive announcements
    }, in { $servers ->
        [one] { $servers } server
       *[other] { $servers } servers
    }
stats-failing =
    { $count ->
        [0] every last message got through
        [one] the last message to { $count } channel did not get through
       *[other] the last message to { $count } channels did not get through
    }
stats-waiting =
    { $count ->
        [0] no message is waiting to be sent
        [one] { $count } message is waiting to be sent, due { $time }
       *[other] { $count } messages are waiting to be sent, the oldest due { $time }
    }
stats-rate =
    { $count ->
        [0] none was sent in the last minute
        [one] { $count } was sent in the last minute
       *[other] { $count } were sent in the last minute
    }
stats-blocked = Blocked

block-line = { $subject } · “{ $reason }” · { $by }, { $time }
blocked-city = Blocked: nobody can publish for { $subject } any more, nor ask to speak for it. `/network unblock` lifts it.
blocked-person = Blocked: { $subject } can look cities up, and no longer publish, ask to speak for a city, or hand one over. `/network unblock` lifts it.
blocked-server = Blocked: { $subject } still receives announcements, and no longer speaks for a city. `/network unblock` lifts it.
unblocked = No longer blocked: { $subject }

import-title = What this table would change
import-departures =
    { $count ->
        [one] { $count } city would leave the directory.
       *[other] { $count } cities would leave the directory.
    }
import-alarm = { $count } cities are missing from this table. If it holds only new cities, drop it and send the whole table; if they have really left, apply it.
import-button-apply = Apply
import-button-depart = Apply, and let { $count } cities leave
import-button-drop = Drop
import-dropped = Dropped: nothing was changed.
import-nothing = This table says what the directory says already. There is nothing to change.
import-done = Applied: { $summary }. The directory now holds { $cities } cities, and everybody sees them at once.

### /setup: what admins of a server see. The greeting, the panel, a feed's page, the check-list.

welcome-title = Hello, here is Passerelle
welcome-text =
    Passerelle is a footbridge between the cities of the UNESCO Creative Cities Network. Anyone in { $server } can look cities up right away: type `/city show`.
    If you run this server: one minute is enough to choose which channels receive calls for partners and projects from the network.
welcome-button = Set up

setup-title = Set up Passerelle in { $server }
setup-intro = Every change is saved at once, so you can stop at any time.
setup-feeds = Channels that receive announcements
setup-no-feeds = None yet. Choose one or several below: text, announcement and forum channels all work.
setup-add-channels = Add channels
setup-change-channel = Change, test or remove a channel
setup-language = Language of this server
setup-language-about = What everyone here reads. Private answers follow each person's own language.
setup-language-as-discord = As set in Discord ({ $language })
setup-role = Coordinators
setup-role-about = Whoever holds this role speaks for your city, once stewards have confirmed this server as its home.
setup-role-none = No role chosen
setup-answers = Answers to your city's calls
setup-answers-about = The channel in which coordinators read who is interested. Without one, they are told by direct message.
setup-answers-none = No channel chosen
setup-city = Your city
setup-button-status = Check everything
setup-button-back = Back

feed-title = Announcements in { $channel }
feed-kind-calls = Calls for partners
feed-kind-projects = Projects
feed-kind-digest = Weekly digest
feed-no-kind = nothing
feed-unfiltered = Every field, region and language
feed-aspect-kind = What arrives here
feed-aspect-kind-none = Nothing yet
feed-aspect-field = Creative fields
feed-aspect-field-none = All fields
feed-aspect-region = Regions
feed-aspect-region-none = All regions
feed-aspect-language = Languages of the announcement
feed-aspect-language-none = All languages
feed-aspect-tag = Tags of the posts
feed-aspect-tag-none = No tag
feed-ping = Role to notify
feed-ping-none = Nobody
feed-publishes-yes = passed on to followers
feed-publishes-no = not passed on to followers
feed-button-test = Send a test
feed-button-publish = Pass on to followers
feed-button-publish-stop = Stop passing on
feed-button-remove = Remove
feed-remove-sure = Remove { $channel } with its choices? Nothing will arrive there any more; what has arrived stays.
feed-button-keep = Keep it
feed-button-removed = Yes, remove it
feed-nothing-yet = Nothing has arrived here yet
feed-delivered = Something last arrived { $time }
feed-channel-gone = a deleted channel

# What was just saved, above the panel.
saved-feed-added = ✅ Saved: { $channel } now receives calls and projects. Narrow that down below, or leave it as it is.
saved-feeds-added = ✅ Saved: { $channels } now receive calls and projects.
saved-feeds-known = These channels were chosen already; they keep what was set for them.
saved-feed-removed = ✅ Saved: nothing arrives in { $channel } any more.
saved-choice = ✅ Saved. { $aspect }: { $values }
saved-ping = ✅ Saved: { $role } is notified of each announcement here.
saved-ping-none = ✅ Saved: nobody is notified.
saved-publishes = ✅ Saved: servers that follow this channel receive each announcement too.
saved-publishes-not = ✅ Saved: announcements stay in this channel.
saved-language = ✅ Saved: this server reads { $language }.
saved-role = ✅ Saved: holders of { $role } are this server's coordinators.
saved-answers = ✅ Saved: answers to your calls arrive in { $channel }.
saved-answers-none = ✅ Saved: coordinators are told by direct message.
saved-role-none = ✅ Saved: no role makes coordinators here.
saved-test = ✅ The test has arrived

sample-title = Test by Passerelle
sample-text = This is how announcements from the network will arrive in this channel. You can delete this message.

# What is wrong with a channel, and where to mend it.
fault-channel-gone = This channel was deleted, so nothing can arrive. Remove it in the panel, or choose another.
fault-right-in-channel = Missing: { $right }. Give that to Passerelle in { $channel }: Edit Channel → Permissions.
fault-right-in-server = Missing: { $right }. Give that to Passerelle's role: Server Settings → Roles → Passerelle.
fault-nothing-wanted = Nothing is chosen to arrive here. Choose calls, projects or the digest.
fault-tag-required = This forum wants a tag on every post. Choose at least one.
fault-tag-gone = A tag that you chose was deleted. Choose the tags again.
fault-role-gone = The role to notify was deleted, so nobody is notified. Choose another, or none.
fault-failed = The last message did not get through { $time }: { $why }

# Discord's own names of its permissions.
right-view-channel = View Channel
right-send-messages = Send Messages
right-create-posts = Create Posts
right-attach-files = Attach Files
right-read-message-history = Read Message History
right-mention-everyone = Mention @everyone, @here and All Roles
right-manage-threads = Manage Threads and Posts

status-title = { $server }: what is set up
status-blocked = The network's stewards have blocked this server. It still receives announcements; it cannot speak for a city.
status-language = Language: { $language }
status-language-as-discord = Language: { $language }, as set in Discord
status-home = Home of { $city }. Its coordinators can publish to the network.
status-further = Speaks for { $city }, whose home is another server.
status-claim-pending = { $city }: asked { $time }, a steward has yet to answer.
status-claim-refused = { $city }: the stewards refused. “{ $reason }” You can ask again with { $command }.
status-no-home = Not confirmed for a city yet. It can read and receive everything; to publish, ask with { $command }.
status-role = Coordinators: holders of { $role }
status-role-without-home = Coordinators: holders of { $role }, as soon as this server is confirmed as its city's home
status-role-gone = The coordinators' role was deleted. Choose another in the panel.
status-no-role = No coordinators' role is chosen. Choose one in the panel.
status-no-feeds = No channel receives announcements yet. Choose one in the panel.
status-recent = Latest changes
status-button-panel = Change
status-button-trail = All changes

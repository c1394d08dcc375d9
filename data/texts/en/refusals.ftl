### What is wrong, why, and the next step. Said privately to the person who asked.

refusal-city-unknown = No city of the network is called “{ $query }”. Did you mean one of these?
refusal-city-several = More than one city is called “{ $query }”. Which one?
refusal-city-gone = The directory has changed and this city is no longer in it. Look it up again with `/city search`.
refusal-country-unknown = The network has no city in a country called “{ $query }”. Start typing the country and choose from the list.
refusal-topic-unknown = “{ $query }” is not in the list of topics. Start typing and choose from the list.
refusal-year-unknown = No city joined in { $year }. Start typing the year and choose from the list.
refusal-language-unknown = “{ $query }” is not among our languages. Start typing and choose from the list.
refusal-value = “{ $value }” is not one of the choices here. Start typing and choose from the list.
refusal-search-no-letters = “{ $text }” holds no letter or digit to look for. Type a word, or leave the text out.
refusal-share-right-missing = You cannot write in this channel, so only you can see the card. Open it in a channel where you can write.
refusal-button-outdated = This button or menu belongs to an older version of Passerelle. Type the command again to get a fresh one.
refusal-form-outdated = Passerelle was restarted while this form was open, so nothing was saved. Here is your text: copy it, type the command again and paste it.
refusal-command-outdated = This command has changed. Refresh Discord with Ctrl+R (Cmd+R on a Mac; on a phone, close and reopen it), then type the command again.
refusal-pace = Requests are coming too fast. The next is possible { $time }.
refusal-server-only = This works only in a server. Open the server of your city and type it there.
refusal-right-missing = You do not have the right to do this here. An admin of this server can give it to you.
refusal-forbidden = Discord does not let Passerelle do this here. Ask an admin to check the bot's permissions in this channel.
refusal-discord-down = Discord itself is having trouble right now. Try again in a minute.
refusal-storage-busy = Passerelle cannot reach its data right now. Nothing was changed. Try again in a minute.
refusal-incident = Incident { $incident }: something went wrong on our side. See whether what you asked for was done, and try again if not; if it happens again, give this number to whoever runs this bot.
refusal-link = “{ $link }” is no web address of at most { $most } characters. Copy one that starts with https:// from your browser, or leave it out.
refusal-server-unknown = The bot is in no server called “{ $query }”. Start typing and choose from the list, or give the server's id.

refusal-right-admin = Setting up is for those who have Manage Server here. Ask an admin of this server to do it, or to give you that permission.
refusal-right-coordinator = This is for the coordinators of the city. An admin of its home server can give you their role, or a coordinator can bring you in with `/city handover`.
refusal-right-field-coordinator = This is for those who look after the field. The network's stewards name them.
refusal-right-steward = This is for the network's stewards, in their own server.
refusal-right-no-home = The city has no home server yet, so nothing can be published for it. An admin of your server can ask for that with `/setup city`.
refusal-right-person-blocked = The network's stewards have blocked you, so you cannot do this. Write to whoever runs this bot to have it looked at.
refusal-right-target-blocked = The network's stewards have blocked this city or server. Write to whoever runs this bot to have it looked at.

refusal-feed-gone = This channel no longer receives announcements: another admin removed it. Open the panel again with `/setup panel`.
refusal-feed-channel-gone = The channel was deleted, so nothing can be sent there. Remove it from the panel.
refusal-feed-too-many = A server can have { $most } channels that receive announcements. Remove one first.
refusal-feed-unfit-channel = Announcements cannot arrive in this kind of channel. Choose a text, announcement or forum channel.
refusal-feed-test-failed = ❌ Discord did not take the test: { $why }. See below what is missing.
refusal-feed-no-followers = Only announcement channels can be followed. Make this one an announcement channel first, in its settings on Discord.
refusal-role-everyone = @everyone cannot be chosen here. Choose a role that only the right people hold.

refusal-claim-already = This server already speaks for { $city }. There is nothing to ask for.
refusal-claim-gone = This request is no longer there: it was withdrawn, or the server removed the bot.
refusal-claim-over = This request has been answered or withdrawn already; the card shows how.
refusal-claim-home-changed = The city's home has changed since this card was shown. Open the request again with `/network claims` before you decide.
refusal-claim-no-reason = A refusal needs a reason that the other side can read. Press the button again and write one.
refusal-claim-blocked = This city, server or person was blocked since the request was made, so it cannot be confirmed. Lift the block with `/network unblock` first, or refuse the request.

refusal-coordinator-not-named = Nothing was changed: this person is named already, or { $most } people are, which is the most. Somebody has to be removed first.
refusal-coordinator-gone = This person is no longer named, so there is nothing to remove.
refusal-coordinator-bot = A bot cannot coordinate. Choose a person.
refusal-coordinator-blocked = This person is blocked by the network's stewards and cannot coordinate. A steward can lift that with `/network unblock`.
refusal-coordinator-city-or-field = Give a city or a field, not both.
refusal-handover-oneself = You cannot hand a city over to yourself. Choose somebody else.
refusal-handover-already = { $person } already coordinates this city.
refusal-handover-no-channel = The offer is made in the channel, and you cannot write in this one. Choose a channel where you can.
refusal-handover-other-person = This offer was made to somebody else.
refusal-handover-over = This offer no longer stands: it was answered, or its 14 days are over. Ask for a new one.
refusal-handover-giver-gone = Whoever made this offer no longer coordinates the city, so it cannot be taken up. Ask the network's stewards.
refusal-handover-by-role = You coordinate by a role in this server. Ask an admin to take the role from you.
refusal-handover-which-city = You coordinate several cities. Say which one in the command.

refusal-block-name-one = Name just one: a city, a person or a server.
refusal-block-no-reason = A block needs a reason that other stewards can read.
refusal-block-steward = You cannot block yourself, the stewards' server or who owns this bot.
refusal-block-already = This is blocked already; `/network stats` shows why.
refusal-block-none = This is not blocked; `/network stats` shows what is.

refusal-import-too-large = This file is larger than { $most } MB. A table of cities is much smaller; check that it is the right file.
refusal-import-not-text = This file is not UTF-8 text. Save the table as CSV in UTF-8 and send it again.
refusal-import-unreadable = Discord did not hand the file over. Send it again.
refusal-import-fault = The table has a fault, so nothing was changed. { $fault }
refusal-import-gone = This table is no longer waiting: it was applied or dropped, or a day has passed. Send it again.
refusal-import-changed = The directory has changed since the difference was shown, and many cities would leave now. Send the table again to see.

refusal-announcement-gone = This is no longer there. `/call mine` has your city's calls, `/project list` the projects.
refusal-announcement-unknown = Nothing that can be read now is called “{ $query }”. Start typing and choose from the list.
refusal-announcement-not-draft = This was published already, so it is a draft no more. Change it with `/call edit` or `/project edit`.
refusal-announcement-not-open = This is not open (it is a draft, closed or withdrawn), so there is nothing to change.
refusal-announcement-incomplete = Something is missing before this can be published: see the preview.
refusal-announcement-quota = Your city has published { $most } calls and projects in seven days, which is the most. The next is possible { $time }.
refusal-call-unknown = No call here is called “{ $query }”. Start typing its title and choose from the list.
refusal-announcement-same-language = There is a text in that language already. Choose another language, or edit the text.
refusal-announcement-many-versions = There can be { $most } texts, each in a language of its own. To write one anew, choose its language.
refusal-project-unknown = No project here is called “{ $query }”. Start typing its title and choose from the list.
refusal-picture-unreadable = This file is no picture that I can read. Send a JPEG, PNG, WebP, AVIF or GIF.
refusal-picture-too-large = This picture has more than { $most } million pixels. Send a smaller version.
refusal-picture-heavy = This file is larger than { $most } MB. Send a smaller version of the picture.
refusal-picture-many = A project shows { $most } pictures at most. Take one away first, in the menu on its page.
refusal-picture-no-words = Say in a few words what is to be seen: not everybody can see the picture.
refusal-deadline-unreadable = “{ $typed }” is no day I can read. Write it like 31 March 2027 or in three weeks.
refusal-deadline-past = That day is over ({ $time }). Choose one that is still to come.
refusal-deadline-too-far = That is more than two years away ({ $time }). Choose a nearer day.
refusal-deadline-too-soon = That is less than an hour away ({ $time }). Choose a later moment.
refusal-deadline-ambiguous = “{ $typed }” can be { $first } or { $second }. Write the month in letters.

refusal-interest-closed = This call is closed, so nobody can answer it any more. Open calls are in `/call list`.
refusal-interest-own = This is your own city's call. Whoever answers it is in `/call responses`.
refusal-interest-empty = Write a few words, so that the city knows who you are.
refusal-interest-gone = This answer is no longer there.
refusal-outcome-not-closed = What came of a call is told once it is closed. This one is open, a draft or withdrawn.
refusal-outcome-empty = Say in a few words what was done or agreed.
refusal-outcome-none = What came of this call is not told yet. Do that first, with `/call outcome`.
refusal-outcome-people = “{ $typed }” is no number of people I can read. Write it in figures, like 1,200.
refusal-declared-many = A list holds { $most } entries at most. Take one out before you add another.
refusal-day-far = { $day } lies outside the time of the network, which began in { $year }. Check the year.
refusal-interest-decided = This answer was decided or withdrawn already.
refusal-interest-none-waiting = None of the answers that you were shown is waiting any more: each was decided or withdrawn. Look at `/call responses` again.

### What is wrong, why, and the next step. Said privately to the person who asked.

refusal-city-unknown = No city of the network is called “{ $query }”. Did you mean one of these?
refusal-city-several = More than one city is called “{ $query }”. Which one?
refusal-city-gone = This city is no longer in the directory. Look it up again with `/city search`.
refusal-country-unknown = No city of the network is in “{ $query }”. Start typing the country and choose from the list.
refusal-topic-unknown = “{ $query }” is not in the list of topics. Start typing and choose from the list.
refusal-year-unknown = No city joined in { $year }. Start typing the year and choose from the list.
refusal-value = “{ $value }” cannot be read here. Start typing and choose from the list.
refusal-share-right-missing = You cannot write in this channel, so the card stays with you. Try a channel where you can write.
refusal-button-outdated = This button belongs to an older version of Passerelle. Type the command again to get a fresh one.
refusal-form-outdated = Passerelle was restarted while this form was open, so nothing was saved. Copy your text, type the command again and paste it.
refusal-command-outdated = This command has changed. Press Ctrl+R to refresh Discord (on a phone, close and reopen it), then type it again.
refusal-pace = Slowly, please: try again <t:{ $at }:R>.
refusal-server-only = This works only in a server. Open the server of your city and type it there.
refusal-right-missing = You do not have the right to do this here. An admin of this server can give it to you.
refusal-forbidden = Discord does not let Passerelle do this here. Ask an admin to check the bot's permissions in this channel.
refusal-discord-down = Discord itself has trouble right now. Try again in a minute.
refusal-storage-busy = Passerelle cannot reach its own notes right now. Nothing was changed. Try again in a minute.
refusal-incident = Something went wrong on our side, and nothing was changed. Try again; if it stays, tell whoever runs this bot: incident `{ $incident }`.

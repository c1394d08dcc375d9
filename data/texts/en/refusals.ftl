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

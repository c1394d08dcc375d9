### /me: what a person tells the bot about themselves.

language-as-discord = As my Discord is set
language-chosen = From now on I answer you in { $language }. What a whole channel sees stays in the server’s language.
language-follows = Your Discord decides again: I answer you in { $language }.

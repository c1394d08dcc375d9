### /me: what a person tells the bot about themselves.

language-as-discord = Comme mon Discord
language-chosen = Désormais, les réponses vous parviendront en { $language }. Ce que tout un salon peut lire reste dans la langue du serveur.
language-follows = Votre Discord décide de nouveau : les réponses vous parviendront en { $language }.

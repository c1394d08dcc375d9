### /me: what a person tells the bot about themselves.

language-as-discord = Como mi Discord
language-chosen = A partir de ahora recibirá las respuestas en { $language }. Lo que ve todo un canal sigue en el idioma del servidor.
language-follows = Su Discord decide de nuevo: recibirá las respuestas en { $language }.

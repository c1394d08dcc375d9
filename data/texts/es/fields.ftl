### The eight creative fields.

field-architecture = Arquitectura
field-crafts-folk-art = Artesanía y artes populares
field-design = Diseño
field-film = Cine
field-gastronomy = Gastronomía
field-literature = Literatura
field-media-arts = Artes digitales
field-music = Música

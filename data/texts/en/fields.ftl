### The eight creative fields.

field-architecture = Architecture
field-crafts-folk-art = Crafts and Folk Art
field-design = Design
field-film = Film
field-gastronomy = Gastronomy
field-literature = Literature
field-media-arts = Media Arts
field-music = Music

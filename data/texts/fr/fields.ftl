### The eight creative fields.

field-architecture = Architecture
field-crafts-folk-art = Artisanat et arts populaires
field-design = Design
field-film = Film
field-gastronomy = Gastronomie
field-literature = Littérature
field-media-arts = Arts numériques
field-music = Musique

"""Every word that people read, by language, and the formats of numbers, lists, dates and places."""

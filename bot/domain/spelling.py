"""How a written name is reduced, so that all the ways to write it look the same to a search."""

import unicodedata

_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i", "ə": "e", "ɛ": "e", "ɔ": "o", "ĸ": "k",
    # letters that Arabic, Persian and Urdu keyboards give for one sound
    "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ٱ": "ا",
    "ـ": "",
    # an apostrophe is left out as often as it is written: Xi'an, Xian
    "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "ʹ": "", "ʽ": "", "`": "", "´": "", "ʾ": "",
    "ʿ": "", "′": "", "״": "", "׳": "",
}  # fmt: skip
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_ARTICLE = "ال"
"""Arabic writes its article as part of the word, and leaves it out as often: الرياض, رياض."""

_ORNAMENTS = frozenset(
    {
        *("city", "town", "municipality", "metropolitan", "metro", "of", "the"),
        *("district", "province", "prefecture"),
        *("ville", "cite", "commune", "mairie", "communaute", "agglomeration", "metropole"),
        "dagglomeration",  # the apostrophe is gone by then
        *("urbaine", "de", "du", "des", "d", "la", "le", "les"),
        *("ciudad", "municipio", "municipalidad", "ayuntamiento", "alcaldia", "provincia", "del"),
        *("distrito", "area", "metropolitana", "metropolitano", "el"),
        *("cidade", "prefeitura", "camara", "municipal", "da", "do", "das", "dos"),
        *("citta", "comune", "di", "della", "metropoli"),
        *("stadt", "gemeente", "gmina", "miasto", "si", "shi", "shahr", "sehri", "belediyesi"),
    }
)
"""Words that people put around a city's name and that single none out."""


class _Folding(dict[int, str]):
    """Per-character folds, worked out once for each character met."""

    def __missing__(self, codepoint: int) -> str:
        letter = chr(codepoint)
        if letter in _LETTERS:
            folded = _LETTERS[letter]
        elif unicodedata.combining(letter):
            folded = ""
        # with the vowel signs that Indic and South-East Asian scripts write as marks
        elif unicodedata.category(letter)[0] in "LNM":
            folded = letter
        else:
            folded = " "
        self[codepoint] = folded
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Reduce text to lower-case words without accents or punctuation, one space between them."""
    # folding the case can compose letters anew, and taking letters apart can bring capitals: "℠"
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    # NFC afterwards puts Hangul together again, so that a query stays as short as it is typed
    words = unicodedata.normalize("NFC", apart.translate(_FOLDING)).split()
    return " ".join(
        [_SHORT.get(word, word) if word.isascii() else _without_article(word) for word in words]
    )


def _without_article(word: str) -> str:
    while word.startswith(_ARTICLE) and len(word) > 4:
        word = word[2:]
    return word


def is_noise(spelling: str) -> bool:
    """Tell a machine romanisation ("na mu er") or an airport code ("QNM") from a usual spelling."""
    if len(spelling) == 3 and spelling.isascii() and spelling.isupper():
        return True
    if not spelling[:1].islower():
        return False
    # Latin letters stand below U+0250 and in the block of those with two accents
    letters = (letter for letter in spelling if letter.isalpha())
    return all(letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in letters)


def without_ornaments(words: str) -> str:
    """Drop from folded words those that go with any city's name: "ville de namur"."""
    return " ".join(word for word in words.split() if word not in _ORNAMENTS)

"""Days and hours as people write them, in many languages, understood where their city is.

Figures (``31/03/2027``, ``18h30``, ``3月31日``) are read here. The words between them are put into
English by dateparser, and must then be one of few sentences: with a word more it is not understood.
dateparser's own reading is not used: it makes 25 December of "12", and one date of two.
"""

import calendar
import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

Day = tuple[int, int, int]
"""A year (0: the next such day), a month, and a day of it (0: its last)."""
Figures = tuple[str, tuple[Day, ...], time | None]
"""What the figures of a text say: the words around them, possible days, a time."""

LONGEST = 100
"""Letters read of a text; dateparser's time grows with them."""

END_OF_DAY = time(23, 59)
"""The hour of a day that was named without one."""

_OTHERWISE = ("en", "fr", "es")
_ALSO_TRIED = 50  # of dateparser's languages, the most spoken first
_UNSETTLED = {"en", "fa", "fil", "tl"}  # en-US and fil start with the month; fa has its calendar
_YEAR_FIRST = {"hu", "ja", "ko", "lt", "zh"}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SIGNS = dict.fromkeys(_WEEKDAYS, "w") | dict.fromkeys(_MONTHS, "m") | {"next": "n", "this": "t"}
_SIGNS.update({str(d): "d" for d in range(1, 32)} | {str(y): "y" for y in range(1970, 3000)})
_SENTENCE = re.compile(r"figures w?|plain (?:dmw?y?|[nt]?w)|end of my?|next w")  # signs in order
_DISTANCE = re.compile(r"(?:in )?(\d{1,3} )?(day|week|fortnight|month|year)( ago)?(?: in)?")
_LENGTHS = {"day": 1, "week": 7, "fortnight": 14}
_ALIKE = str.maketrans(dict.fromkeys("‑‒–—―−", "-") | dict.fromkeys("’ʼ′`´", "'") | {"،": ","})


def _plain(text: str) -> str:
    """Write small letters without marks, ASCII digits, and one space between words."""
    letters = (
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in unicodedata.normalize("NFKD", text.lower())
        if unicodedata.category(letter) not in {"Mn", "Cf"}
    )
    return " ".join(unicodedata.normalize("NFC", "".join(letters)).translate(_ALIKE).split())


def _form(pattern: str) -> re.Pattern[str]:
    """Match a pattern without capitals in plain text."""
    return re.compile(_plain(pattern))


_AROUND = _form(
    r"^(?:le|the|el|ce|este|diesen|questo|before|by|until|till?|due(?: on| by)?|no later than|pour|"
    r"deadline:?|avant(?: la)?|d'ici(?: la| au| a)?|jusqu'(?:au?|a la)|au plus tard|hasta|para|"
    r"antes d(?:el?|[oa])|a más tardar|até(?: [oà]| ao)?|entro|prima del|fino al?|bis(?: zum)?|am|"
    r"vor(?: dem)?|den|spätestens|voor|tot(?: en met)?|uiterlijk|op|do|przed|najpóźniej|w|до|к|"
    r"nejpozději|перед|не позднее|не пізніше|före|før|inden|senast|senest|قبل|حتى|لغاية|بحلول|يوم|"
    r"تا|sebelum|paling lambat|trước|ngày|έως|μέχρι|πριν|ก่อน|ภายใน|วันที่)(?!\w) ?"
    r"(?:(?:le|the|el|il|am|op|den|ngày)(?!\w) ?)?"
    r"| ?(?:までに?|迄|以前|之前|前|截止|까지|이전|전|तक|(?:'[a-z]{1,3} )?kadar|-ig)$"
)
_KINDS = {
    "end of": _form(
        r"(?<!\w)(?:(?:the )?end of|(?:la )?fin(?: du mois)?(?: de| d')?|(?:a )?final(?:es)? de|"
        r"ende|fi(?:m|nais) de|(?:la )?fine(?: di)?|einde?(?: van)?|kon(?:iec|ca|cem|ec|ce)|cuối|"
        r"akhir|кон(?:ец|ца|це|цу)|кін(?:ець|ця|ці)|(?:في )?نهاية(?: شهر)?|أواخر|sonu(?:na)?|"
        r"slutet av)(?!\w)|(?<=[月월]) ?[末底말]"
    ),
    "within": _form(
        r"(?<!\w)(?:in|within|dans|sous|en|dentro de|daqui a|em|tra|fra|entro|binnen|innerhalb von|"
        r"over|om|za|через|за|протягом|بعد|خلال|في غضون|içinde|sonra|dalam|trong|nữa)(?!\w)"
    ),
    "next": _form(
        r"(?<!\w)(?:prochaine?|próxim[oa]|que viene|que vem|prossim[oa]|nächste[rnms]?|volgende|"
        r"kommende[rnms]?|komende|następn[a-z]+|najbliższ[a-z]+|следующ[а-я]+|ближайш[а-я]+|nästa|"
        r"наступн[а-яі]+|næste|příští|gelecek|önümüzdeki|القادمة?|المقبلة?)(?!\w)"
    ),
}
_NOT_ONE_DAY = _form(
    r"(?:\d+[^\d]+){3}\d|'\d|(?<!\w)(?:after(?! tomorrow)|from|about|après(?!.demain)|environ|"
    r"cerca|circa|etwa|около|примерно|спустя)(?!\w)"
)
_SPELLINGS = {  # what dateparser does not know
    "ar": "اثنين>2|ثلاثة?>3|أربعة?>4|خمسة?>5|ستة?>6|سبعة?>7|ثماني?ة?>8|تسعة?>9|عشرة?>10|"
    "يومين>2 يوم|أسبوعين>2 أسبوع|شهرين>2 شهر|سنتين>2 سنة|أيام>يوم|أسابيع>أسبوع|أشهر>شهر|سنوات>سنة|"
    "كانون الثاني>يناير|شباط>فبراير|آذار>مارس|نيسان>أبريل|أيار>مايو|حزيران>يونيو|تموز>يوليو|"
    "آب>أغسطس|أيلول>سبتمبر|تشرين الأول>أكتوبر|تشرين الثاني>نوفمبر|كانون الأول>ديسمبر",
    "de": "den>",
    "es": "dos>2|tres>3|cuatro>4|cinco>5|seis>6|siete>7|ocho>8|nueve>9|diez>10|quince>15",
    "fr": "quinze>15",
    "it": "una?>1|due>2|tre>3|quattro>4|cinque>5|sei>6|sette>7|otto>8|nove>9|dieci>10",
    "nl": "een>1|twee>2|drie>3|vier>4|vijf>5|zes>6|zeven>7|acht>8|negen>9|tien>10",
    "pl": "dwa>2|dwie>2|trzy>3|cztery>4|pięć>5|sześć>6|siedem>7|osiem>8|dziewięć>9|dziesięć>10",
    "pt": "uma?>1|dois>2|duas>2|três>3|quatro>4|cinco>5|seis>6|sete>7|oito>8|nove>9|dez>10",
    "th": "ค ศ>|พ ศ>",
    "tr": "bir>1|iki>2|üç>3|dört>4|beş>5|altı>6|yedi>7|sekiz>8|dokuz>9|on>10",
}
_HOURS = _form(
    r"(?<![\d:.])(?:(\d{1,2}) ?[時时点點시](?![間间간])(?: ?(\d{1,2})[分분])?|"
    r"(\d{1,2}) ?(?:h|uhr|uur) ?(\d\d)?(?!\w)|(\d{1,2})[.:](\d\d) ?(?:uhr|uur|horas|hrs|น)(?!\w)|"
    r"(?<=\d{4} )(\d{1,2})\.(\d\d)$|"
    r"(\d{1,2})(?= ?(?:[ap] ?m(?!\w)|صباحا|مساء|de la (?:mañana|tarde|noche))))|"
    r"(?<!\w)(?:à|a las|às|в|о) (\d{1,2}) (?:heures|horas|часов|годин)(?: (\d\d))?(?!\w)|"
    r"(?<!\w)(?:klo?|um|alle|ore|om|at|saat) (\d{1,2})\.(\d\d)(?![.\d])|"
    r"(?<!\w)(?:à|a las|às|alle|ore|klo?|saat|الساعة) (1[3-9]|2[0-3])$"
)
_CLOCK = _form(
    r"(?:(?<!\w)(?:at|à|a las?|às|um|om|в|о|alle(?: ore)?|ore|klo?|(?:do )?godz|saat|الساعة|"
    r"lúc) +)?(午前|上午|오전|午後|下午|오후)? *(?<![\d:.])(?:([01]?\d|2[0-3]):([0-5]\d)"
    r"(?::([0-5]\d))?|24:00)(?![\d:])(?: *([ap] ?m(?!\w)|صباحا|مساء|de la (?:mañana|tarde|noche)))?"
)
_AFTERNOON = _form(r"午後|下午|오후|p ?m|مساء|de la (?:tarde|noche)")
_EAST = _form(r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]?")
_SILENT = re.compile(r"(?<=[^\W\d])\.|(?<=\d)[oa](?!\w)|(?<=\d)t(?=\d)|(?<=\d{4}) ?[грrم](?!\w)")
_STAMP = re.compile(r"<t:(-?\d{1,10})(?::[a-z])?>")
_DATE = re.compile(
    r"(?<![\d:.,/-])(?:(0000|(?:19|2\d)\d\d) ?([./-]) ?(\d{1,2}) ?\2 ?(0?[1-9]|[1-3]\d)|(0?[1-9]|"
    r"[1-3]\d) ?([./-]) ?(0?[1-9]|[1-3]\d)(?: ?\6 ?((?:19|2\d)\d\d|\d\d))?)(?![\d:/-]|\.\d)"
)


def moments_meant(typed: str, languages: Sequence[str], here: datetime) -> list[datetime]:
    """Give what a text can mean, in UTC: one moment, none, or the two that it may be.

    ``languages`` are codes, the preferred first; they also say whether 04/03 is in March or April.
    A day is meant until its end, and without a year the next such day after ``here`` is.
    """
    text = _plain(typed) if len(typed) <= 2 * LONGEST else ""
    return sorted(_read(text, languages, here)) if 0 < len(text) <= LONGEST else []


def _read(text: str, languages: Sequence[str], here: datetime) -> tuple[datetime, ...]:
    """Give what a text can mean: in a language of the reader, else in all that have its words."""
    from dateparser.data.languages_info import language_order  # noqa: PLC0415 - 80 ms

    if stamp := _STAMP.fullmatch(_AROUND.sub("", text)):
        return (datetime.fromtimestamp(0, UTC) + timedelta(seconds=int(stamp[1])),)
    mains = (re.split("[-_]", code.lower())[0] for code in languages)
    known = [code for main in mains if (code := {"no": "nb"}.get(main, main)) in language_order]
    figures = _figures(text, known[0] if known else "en")
    if figures is None:
        return ()
    # a short word alone, like "mar", means a day in too many languages
    short = re.fullmatch("[a-z]{1,3}", _AROUND.sub("", figures[0])) and not figures[1]
    for code in dict.fromkeys((*known, *(() if short else _OTHERWISE))):
        if moments := _moments_in(code, figures, here):
            return moments
    found = {_moments_in(code, figures, here) for code in language_order[:_ALSO_TRIED]} - {()}
    return found.pop() if len(found) == 1 and not short else ()


def _figures(text: str, language: str) -> Figures | None:
    """Take the figures out of a text, unless they are of two dates or two times."""
    text = " ".join(_SILENT.sub(" ", text).split())
    text = _HOURS.sub(lambda hour: " {}:{} ".format(*filter(None, hour.groups()), "00"), text)
    clocks, text = [*_CLOCK.finditer(text)], _CLOCK.sub(" ", text)
    text = re.sub(r"(?<!\d)(\d{1,2}) (\d{1,2}) (\d{4})(?!\d)", r"\1/\2/\3", text)
    text = _EAST.sub(lambda day: f" {day[1] or '0000'}-{day[2]}-{day[3]} ", text)
    dates, text = [*_DATE.finditer(text)], _DATE.sub(" ", text)
    days = tuple(day for found in dates for day in _days_of(found, language))
    if len(clocks) > 1 or len(dates) > 1 or (dates and not days) or _NOT_ONE_DAY.search(text):
        return None
    words = " ".join(re.sub(r"[.;:!?*()\[\]\"]", " ", text).split())
    return words if re.search(r"\w", words) else "", days, _clock(clocks[0]) if clocks else None


def _clock(found: re.Match[str]) -> time:
    if found[2] is None:  # 24:00
        return END_OF_DAY
    hour, half = int(found[2]), found[1] or found[5]
    if half and hour <= 12:
        hour = hour % 12 + (12 if _AFTERNOON.fullmatch(half) else 0)
    return time(hour, int(found[3]), int(found[4] or 0))


def _days_of(found: re.Match[str], language: str) -> tuple[Day, ...]:
    """Tell the days that "04/03/2027" or "31.3." can be for who reads a language."""
    if found[1]:
        return ((int(found[1]), int(found[3]), int(found[4])),)
    one, two, last = int(found[5]), int(found[7]), found[8] or ""
    year = int(last or 0) + (2000 if len(last) == 2 else 0)
    settled = language not in _UNSETTLED | _YEAR_FIRST
    if not last and found[6] != "/":  # "10.30" may be a time, "12-14" a span
        return ((0, two, one),) if settled else ()
    if language in _YEAR_FIRST and len(last) < 4:
        return ((2000 + one, two, int(last)) if last else (0, one, two),)
    days = [day for day in ((year, two, one), (year, one, two)) if _next_such(day, date.min)]
    return tuple(dict.fromkeys(days[:1] if settled else days))


def _next_such(day: Day, today: date) -> date | None:
    """Give a day of a year, or the next such day, if there is one."""
    thai = 543 if 2543 <= day[0] < 2643 else 0
    for year in (day[0] - thai,) if day[0] else range(today.year, today.year + 9):
        last = calendar.monthrange(year, day[1])[1] if 1 <= day[1] <= 12 else 0
        if 1 <= (number := day[2] or last) <= last:
            found = date(year, day[1], number)
            if day[0] or found >= today:
                return found
    return None


def months_after(day: date, months: int) -> date:
    """Give the same day some months on, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _moments_in(code: str, figures: Figures, here: datetime) -> tuple[datetime, ...]:
    """Give the moments a text means in one language, if it is a deadline in it."""
    words, given, clock = figures
    for wording, kind in _wordings(words, code):
        english = _in_english(wording, code)
        if english is None or (given and kind != "plain"):
            continue
        noon = not clock and "12:00" in english.split()
        english = " ".join(english.replace("12:00", " ").split()) if noon else english
        if not given and (distance := _DISTANCE.fullmatch(english)):
            days = _days_at(distance, kind, words, here.date())
        else:
            days = _days_named(english, kind, given, here.date())
        if days:  # what clocks show twice, or skip, is the later moment
            hour = time(12) if noon else clock or END_OF_DAY
            clocks = [hour.replace(fold=fold) for fold in (0, 1)]
            there = ([datetime.combine(day, each, here.tzinfo) for each in clocks] for day in days)
            return tuple(max(moment.astimezone(UTC) for moment in moments) for moments in there)
    return ()


def _wordings(words: str, code: str) -> Iterator[tuple[str, str]]:
    """Give a text as it is and without the words that dateparser does not know, and their kind."""
    for pair in filter(None, _SPELLINGS.get(code, "").split("|")):
        word, written = pair.split(">")
        words = _form(rf"(?<!\w)(?:{word})(?!\w)").sub(written, words)
    for text in dict.fromkeys((words, _AROUND.sub("", words))):
        yield text, "plain"
        for kind, pattern in _KINDS.items():
            if (shorter := pattern.sub(" ", text)) != text:
                yield " ".join(shorter.split()), kind


def _in_english(words: str, code: str) -> str | None:
    """Put the words of a language into dateparser's English, if it knows them all."""
    from dateparser.conf import settings  # noqa: PLC0415 - as above
    from dateparser.languages.loader import default_loader  # noqa: PLC0415 - as above

    if not words:
        return ""
    locale = next(iter(default_loader.get_locales(languages=[code])))
    if not locale.is_applicable(words, settings=settings):
        return None
    return " ".join(locale.translate(words, settings=settings).lower().split())


def _days_at(distance: re.Match[str], kind: str, words: str, today: date) -> list[date]:
    """Give the day at a distance; "next week" is none, though "in 1 week" is."""
    count, unit, ago = distance.groups()
    number = int(count or 1) * (-1 if ago else 1)
    vague = not count or (unit != "day" and number in {0, 1} and not re.search(r"\d", words))
    if kind != "within" and (kind != "plain" or vague):
        return []
    if unit in _LENGTHS:
        return [today + timedelta(days=number * _LENGTHS[unit])]
    return [months_after(today, number * (12 if unit == "year" else 1))]


def _days_named(english: str, kind: str, given: tuple[Day, ...], today: date) -> list[date]:
    """Give the days that figures give, or a month and numbers, or a weekday alone."""
    words = (english if given else re.sub(r"\b(?:hour|day|year)\b|-", " ", english)).split()
    signs = [_SIGNS.get(word.lstrip("0"), "?") for word in words]
    said = dict(zip(signs, words, strict=True))
    if not _SENTENCE.fullmatch(f"{'figures' if given else kind} {''.join(sorted(signs))}"):
        return []
    weekday = _WEEKDAYS.index(said["w"]) if "w" in said else None
    if "m" in said:
        given = ((int(said.get("y", 0)), _MONTHS.index(said["m"]) + 1, int(said.get("d", 0))),)
    elif weekday is not None and not given:
        ahead = (weekday - today.weekday()) % 7 or (7 if kind == "next" or "n" in said else 0)
        return [today + timedelta(days=ahead)] if ahead else []
    days = [_next_such(day, today) for day in given]
    return [day for day in days if day and weekday in {None, day.weekday()}]

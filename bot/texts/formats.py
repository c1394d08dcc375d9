"""Numbers, distances, times, lists and names of places as a language writes them (CLDR)."""

from collections.abc import Iterable, Sequence
from datetime import date as calendar_day
from datetime import datetime

from babel import Locale
from babel.dates import format_date, format_interval, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.units import format_unit

from bot.domain.languages import Language


class Formats:
    """How one language writes what is not a sentence."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._locale = Locale.parse(language.locale)

    def number(self, value: float) -> str:
        """Write a number with the language's separators."""
        return format_decimal(value, locale=self._locale)

    def distance(self, kilometres: float) -> str:
        """Write a distance no more exactly than it means: 8,941 km is "8,940 km"."""
        rounded = round(kilometres, -1) if kilometres >= 1000 else max(1, round(kilometres))
        return format_unit(int(rounded), "length-kilometer", length="short", locale=self._locale)

    def span(self, minutes: int) -> str:
        """Write a length of time in hours and minutes: "5h 30m"."""
        hours, rest = divmod(abs(minutes), 60)
        units = ((hours, "duration-hour"), (rest, "duration-minute"))
        return " ".join(self._duration(count, unit) for count, unit in units if count)

    def _duration(self, count: int, unit: str) -> str:
        narrow = format_unit(count, unit, length="narrow", locale=self._locale)
        if unit not in narrow:
            return narrow
        # where CLDR has no narrow form, Babel writes the unit's id
        return format_unit(count, unit, length="short", locale=self._locale)

    def clock(self, moment: datetime) -> str:
        """Write the time of day of an aware moment, in its own time zone."""
        return format_time(moment, "short", tzinfo=moment.tzinfo, locale=self._locale)

    def day_and_clock(self, moment: datetime) -> str:
        """Write the weekday and time of an aware moment, in its own time zone: "Tue 09:00"."""
        return f"{format_date(moment.date(), 'EEE', locale=self._locale)} {self.clock(moment)}"

    def date(self, moment: datetime) -> str:
        """Write the day of an aware moment, in its own time zone, with the month in letters."""
        return format_date(moment.date(), "long", locale=self._locale)

    def days(self, first: calendar_day, last: calendar_day | None = None) -> str:
        """Write a day, or from which to which, with the month in letters."""
        if last is None or last == first:
            return format_date(first, "long", locale=self._locale)
        return format_interval(first, last, "yMMMMd", locale=self._locale)

    def names(self, items: Iterable[str]) -> str:
        """Write a list: "a, b and c"."""
        return format_list(list(items), locale=self._locale)

    def either(self, items: Iterable[str]) -> str:
        """Write what one of is meant: "a, b or c"."""
        return format_list(list(items), style="or", locale=self._locale)

    def some(self, items: Sequence[str], most: int) -> str:
        """Write the first few of a list, and how many more there are: "a · b · +5"."""
        if len(items) <= most:
            return self.names(items)
        return " · ".join([*items[:most], f"+{self.number(len(items) - most)}"])

    def country_name(self, code: str) -> str:
        """Name a country by its ISO 3166-1 code."""
        return self._locale.territories[code]

    def knows_language(self, code: str) -> bool:
        """Tell whether this is the code of a language that has a name."""
        return code in self._locale.languages

    def language_name(self, code: str) -> str:
        """Name another language in this one."""
        return str(self._locale.languages[code])

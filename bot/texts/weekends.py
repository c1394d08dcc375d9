"""On which weekdays a country rests, as CLDR has it."""

from functools import cache

from babel import Locale


@cache
def days_off(country: str) -> frozenset[int]:
    """Give the weekdays (0 is Monday) of a country's weekend; ``country`` is ISO 3166-1 alpha-2."""
    locale = Locale.parse(f"und_{country}")
    length = (locale.weekend_end - locale.weekend_start) % 7 + 1
    return frozenset((locale.weekend_start + day) % 7 for day in range(length))

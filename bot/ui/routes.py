"""What a button says when pressed: ids in ``custom_id``, so that nothing is kept in memory.

Discord takes 100 characters.
"""

from enum import StrEnum

from bot.domain.cities import CityId

LONGEST_ID = 100


class Aim(StrEnum):
    """What is wanted of a city."""

    SHOW = "show"
    NEARBY = "nearby"
    MAP = "map"
    SHARE = "share"


OPEN_CITY = r"city:(?P<aim>show|nearby|map|share):(?P<city>[a-z0-9-]+)"
PICK_CITY = r"city:pick"
TURN_PAGE = r"cities:(?P<page>\d{1,3}):(?P<search>.*)"


def open_city(aim: Aim, city_id: CityId) -> str:
    """Address the button that opens something of a city."""
    return f"city:{aim}:{city_id}"


def pick_city() -> str:
    """Address the menu that opens the card of the city chosen in it."""
    return "city:pick"


def turn_page(page: int, search: str) -> str:
    """Address the button that turns to a page of a search, as ``CitySearch.code`` writes it."""
    return f"cities:{page}:{search}"

"""What is pressed under a person's own profile says: which profile it meant, and what is wanted.

Whoever presses means their own; the number tells a profile from one begun anew after a deletion.
"""

from enum import StrEnum

from bot.domain.cities import CityId
from bot.domain.people import ProfileId


class Page(StrEnum):
    """Where something is pressed, and so what is shown after it."""

    CARD = "card"
    EDIT = "edit"


WISH = r"me:(?P<profile>\d{1,18}):(?P<page>card|edit):(?P<wish>show|hide|pause|return)"
OPEN = r"me:(?P<profile>\d{1,18}):open:(?P<aim>card|edit|words)"
MENU = (
    r"me:(?P<profile>\d{1,18}):choose"
    r":(?P<what>fields|offers|seeks|languages)(?::(?P<part>\d))?"
)
HOME = r"me:(?P<profile>\d{1,18}):home:(?P<city>[a-z0-9-]+)"
DELETE = r"me:(?P<profile>\d{1,18}):delete:(?P<aim>ask|sure)"


def wish_button(profile_id: ProfileId, page: Page, wish: str) -> str:
    """Address the button that shows or hides a profile, pauses it, or brings it back."""
    return f"me:{profile_id}:{page}:{wish}"


def open_button(profile_id: ProfileId, aim: str) -> str:
    """Address the button that opens what peers see, the page of choices, or the form of words."""
    return f"me:{profile_id}:open:{aim}"


def profile_menu(profile_id: ProfileId, what: str, part: int | None = None) -> str:
    """Address a menu of the page of choices; topics are spread over several parts."""
    return f"me:{profile_id}:choose:{what}" + ("" if part is None else f":{part}")


def home_button(profile_id: ProfileId, city_id: CityId) -> str:
    """Address the button that makes a city somebody's home, where what they typed was unclear."""
    return f"me:{profile_id}:home:{city_id}"


def delete_button(profile_id: ProfileId, aim: str) -> str:
    """Address the button that asks whether to delete a profile, or does it."""
    return f"me:{profile_id}:delete:{aim}"

"""What the buttons of introductions say when pressed; never whom they would reach."""

from bot.domain.cities import CityId
from bot.domain.introductions import IntroductionId
from bot.domain.people import ProfileId

ASK_CITY = r"introduce:city:(?P<city>[a-z0-9-]+):(?P<own>[a-z0-9-]*)"
ASK_PERSON = r"introduce:person:(?P<profile>\d{1,18}):(?P<own>[a-z0-9-]*)"
SIDE = (
    r"introduce:(?P<id>\d{1,18}):(?P<place>[01]):(?P<aim>read|yes|no|later|shun)"
    r"(?::(?P<page>\d{1,4}))?"
)
WITHDRAW = r"introduce:(?P<id>\d{1,18}):withdraw:(?P<page>\d{1,4})"
TURN = r"introductions:(?P<page>\d{1,4})"


def ask_city(city_id: CityId, own: CityId | None) -> str:
    """Address the button that asks a city's coordinators; ``own`` is the city one asks for."""
    return f"introduce:city:{city_id}:{own or ''}"


def ask_person(profile_id: ProfileId, own: CityId | None) -> str:
    """Address the button that asks a person; ``own`` is the city one asks for."""
    return f"introduce:person:{profile_id}:{own or ''}"


def side_button(
    introduction_id: IntroductionId, place: int, aim: str, page: int | None = None
) -> str:
    """Address a button of one side; ``page`` is the page of the list that it stands on."""
    listed = "" if page is None else f":{page}"
    return f"introduce:{introduction_id}:{place}:{aim}{listed}"


def withdraw_button(introduction_id: IntroductionId, page: int) -> str:
    """Address the button that takes back what one asked, on a page of the list."""
    return f"introduce:{introduction_id}:withdraw:{page}"


def turn(page: int) -> str:
    """Address a page of one's introductions."""
    return f"introductions:{page}"

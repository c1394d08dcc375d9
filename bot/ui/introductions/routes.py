"""What the buttons of introductions say when pressed."""

from bot.domain.cities import CityId
from bot.domain.people import ProfileId

ASK_CITY = r"introduce:city:(?P<city>[a-z0-9-]+):(?P<own>[a-z0-9-]*)"
ASK_PERSON = r"introduce:person:(?P<profile>\d{1,18}):(?P<own>[a-z0-9-]*)"


def ask_city(city_id: CityId, own: CityId | None) -> str:
    """Address the button that asks a city's coordinators; ``own`` is the city one asks for."""
    return f"introduce:city:{city_id}:{own or ''}"


def ask_person(profile_id: ProfileId, own: CityId | None) -> str:
    """Address the button that asks a person; ``own`` is the city one asks for."""
    return f"introduce:person:{profile_id}:{own or ''}"

"""Partner cities, as coordinators write them in a form and find them there again."""

from collections.abc import Iterable

from bot.domain.announcements import MOST_PARTNERS
from bot.domain.cities import City, CityId
from bot.domain.partners import read_partners
from bot.texts.catalogue import Texts
from bot.ui.plain import plain
from bot.ui.resources import Interaction, persons_texts, resources_of

MOST_DOUBTS = 2
"""Names asked again at a time: what else was typed wrong shows when these are right."""


def partners_written(texts: Texts, cities: Iterable[City]) -> str:
    """Write cities as a form shows them again: one a line, with their country."""
    return "\n".join(
        texts("city-label", name=city.name, country=texts.country_name(city.country))
        for city in cities
    )


def partners_typed(
    interaction: Interaction, own: City, typed: str
) -> tuple[frozenset[CityId], list[str]]:
    """Give the cities that were typed, beside one's own, and what is to be said of the others."""
    texts = persons_texts(interaction)
    read = read_partners(resources_of(interaction).directory, typed)
    others = [each.id for each in read.cities if each.id != own.id]
    said: list[str] = []
    for each in read.uncertain[:MOST_DOUBTS]:
        near = texts.either(plain(near.name) for near in each.cities)
        name = plain(str(each.details["query"]), 60)
        said.append(texts("project-partner-unknown", name=name, near=near))
    if len(read.uncertain) > MOST_DOUBTS:
        said.append(texts("more", count=len(read.uncertain) - MOST_DOUBTS))
    if len(others) > MOST_PARTNERS:
        said.append(texts("project-many-partners", most=MOST_PARTNERS))
    return frozenset(others[:MOST_PARTNERS]), said

"""``cities describe``: entering what a city's coordinators say of it."""

import asyncio
from typing import Annotated

import typer

from bot.domain.directory import UncertainCity
from bot.domain.entries import CityEntry
from bot.domain.languages import LanguageCode
from bot.domain.topics import Topic
from bot.settings import load_settings
from bot.start import opened, utc_now
from bot.storage.entries import save_entry
from bot.texts.catalogue import REFERENCE
from bot.ui.city_cards import LONGEST_DESCRIPTION

Listed = Annotated[list[str] | None, typer.Option(help="A topic's id; may be given again.")]


def describe(
    city: Annotated[str, typer.Argument(help="The city's id, or any full spelling.")],
    description: Annotated[str, typer.Option(help="A few lines, in the coordinators' words.")] = "",
    website: Annotated[str, typer.Option(help="An address that starts with https://.")] = "",
    language: Annotated[
        list[str] | None, typer.Option(help="A working language (fr, ko …); may be given again.")
    ] = None,
    offers: Listed = None,
    seeks: Listed = None,
) -> None:
    """Enter what a city's coordinators say of it, in place of what was there.

    Topics are those of data/topics.json. Nothing given empties the entry.
    """
    if len(description) > LONGEST_DESCRIPTION:
        raise typer.BadParameter(
            f"the description has {len(description)} characters; {LONGEST_DESCRIPTION} fit a card"
        )
    if website and not website.startswith("https://"):
        raise typer.BadParameter(f"{website!r} does not start with https://")
    name = asyncio.run(_save(city, description, website, language or [], offers or [], seeks or []))
    typer.echo(f"Entered for {name}.")


async def _save(
    city: str,
    description: str,
    website: str,
    languages: list[str],
    offers: list[str],
    seeks: list[str],
) -> str:
    async with opened(load_settings().passerelle_database) as resources:
        known = {topic for group in resources.topics for topic in group.topics}
        unknown = {*offers, *seeks} - known
        if unknown:
            raise typer.BadParameter(
                f"no topic is called {', '.join(sorted(unknown))}; "
                f"there are {', '.join(sorted(known))}"
            )
        texts = resources.catalogue.texts(REFERENCE)
        if strange := [code for code in languages if not texts.knows_language(code)]:
            raise typer.BadParameter(f"no language has the code {', '.join(strange)}")
        try:
            found = resources.directory.find(city)
        except UncertainCity as unsure:
            nearest = ", ".join(each.id for each in unsure.cities)
            raise typer.BadParameter(f"which city is {city!r}? Perhaps {nearest}") from unsure
        entry = CityEntry(
            found.id,
            utc_now(),
            description,
            website,
            tuple(LanguageCode(code) for code in languages),
            frozenset(Topic(topic) for topic in offers),
            frozenset(Topic(topic) for topic in seeks),
        )
        async with resources.database.transaction() as tx:
            await save_entry(tx, entry)
        return found.name

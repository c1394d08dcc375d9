"""``cities describe``: entering what a city's coordinators say of it."""

import asyncio
from typing import Annotated

import typer

from bot.domain.directory import UncertainCity
from bot.domain.entries import LONGEST_DESCRIPTION, LONGEST_WEBSITE, CityEntry
from bot.domain.languages import UNTOLD, LanguageCode
from bot.domain.links import is_address
from bot.domain.topics import MOST_OF_A_KIND, Topic
from bot.settings import load_settings
from bot.start import opened, utc_now
from bot.storage.entries import save_entry
from bot.texts.catalogue import REFERENCE

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
    if website:
        _check_website(website)
    given = [list(dict.fromkeys(each or ())) for each in (language, offers, seeks)]
    for what, each in zip(("languages", "offers", "seeks"), given, strict=True):
        if len(each) > MOST_OF_A_KIND:
            raise typer.BadParameter(
                f"{len(each)} {what} are too many for a card; give at most {MOST_OF_A_KIND}"
            )
    name = asyncio.run(_save(city, description, website, *given))
    typer.echo(f"Entered for {name}.")


def _check_website(website: str) -> None:
    if len(website) > LONGEST_WEBSITE:
        raise typer.BadParameter(
            f"the website has {len(website)} characters; {LONGEST_WEBSITE} fit a card. "
            "Give the address of the front page"
        )
    if not is_address(website):
        raise typer.BadParameter(f"{website!r} is no address such as https://example.org/page")


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
            LanguageCode(languages[0]) if languages else UNTOLD,
            languages=tuple(LanguageCode(code) for code in languages),
            offers=frozenset(Topic(topic) for topic in offers),
            seeks=frozenset(Topic(topic) for topic in seeks),
        )
        async with resources.database.transaction() as tx:
            await save_entry(tx, entry)
        return found.name

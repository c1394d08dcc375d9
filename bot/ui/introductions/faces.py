"""What one side of an introduction is shown of the other before both said yes."""

from collections.abc import Iterable
from dataclasses import dataclass

import discord

from bot.domain.cities import City
from bot.domain.fields import Field
from bot.domain.introductions import Side
from bot.domain.people import LONGEST_WORDS, PersonProfile
from bot.storage.personal import NOBODY
from bot.storage.profiles import profiles_of
from bot.texts.catalogue import Texts
from bot.ui.city_cards import field_names, place
from bot.ui.people import given_names
from bot.ui.plain import plain, plain_lines
from bot.ui.resources import equipment

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Face:
    """A side without anything to write to it by: no handle, no mention, no id.

    ``name`` is missing where somebody has none beside their handle, or is gone; ``profile`` where
    they show it to nobody, also when it is them who ask.
    """

    is_city: bool
    city: City | None
    name: str | None = None
    profile: PersonProfile | None = None

    @property
    def fields(self) -> frozenset[Field]:
        """Give its creative fields: those a person named, else its city's."""
        if self.profile is not None and self.profile.fields:
            return self.profile.fields
        return frozenset({self.city.field}) if self.city is not None else frozenset()


async def faces(client: discord.Client, sides: Iterable[Side]) -> list[Face]:
    """Look at sides, in their order; a city shows nobody in particular."""
    resources, every = equipment(client), list(sides)
    people = {side.user_id for side in every if side.user_id and not side.is_city} - {NOBODY}
    async with resources.database.reading() as reader:
        kept = await profiles_of(reader, people)
    profiles = {user_id: each for user_id, each in kept.items() if each.is_visible}
    names = await given_names(client, people)
    cities = resources.directory.cities
    return [
        Face(
            side.is_city,
            cities.get(side.city_id) if side.city_id else None,
            names.get(side.user_id) if side.user_id else None,
            profiles.get(side.user_id) if side.user_id and not side.is_city else None,
        )
        for side in every
    ]


def titled(texts: Texts, face: Face) -> str:
    """Name a side in one line: a person for a city, or a city's coordinators."""
    if face.is_city:
        name = texts("introduction-coordinators")
    elif face.name:
        name = f"**{plain(face.name, LONGEST_NAME)}**"
    else:
        name = texts("introduction-somebody")
    return f"{name} · {place(texts, face.city)}" if face.city is not None else name


def described(texts: Texts, face: Face) -> list[str]:
    """Say which fields a side is of, and quote what a person says of themselves."""
    lines = [field_names(texts, face.fields)] if face.fields else []
    if face.profile is not None and face.profile.words:
        lines += quoted(face.profile.words, LONGEST_WORDS)
    return lines


def quoted(words: str, longest: int) -> list[str]:
    """Quote what a person wrote, as it is."""
    return [f"> {line}" for line in plain_lines(words, longest).split("\n")]

"""The first words in a thread for two: who is who, why they fit, and how to begin."""

import discord

from bot.domain.fields import Field
from bot.domain.introductions import Introduction, Side
from bot.domain.languages import LanguageCode
from bot.domain.matching.profiles import Profile
from bot.texts.catalogue import Texts
from bot.ui.city_cards import place
from bot.ui.introductions.subjects import as_matched
from bot.ui.layouts import Card, text
from bot.ui.reaching import is_away, send
from bot.ui.resources import Resources, equipment, guilds_texts

MOST_TOPICS = 3


async def hello(client: discord.Client, thread: discord.Thread, found: Introduction) -> None:
    """Say hello in a thread, unless it was said; raises what a Discord that is away raises."""
    resources = equipment(client)
    async with resources.database.reading() as reader:
        profiles = [await as_matched(resources, reader, side) for side in found.sides]
    texts = guilds_texts(resources, thread.guild)
    known = (profiles[0], profiles[1])
    card = Card(text("\n".join(_lines(resources, texts, found, known))))
    try:
        if not await _is_said(thread):
            await send(thread, card, f"intro{found.id}-hello"[:25])
    except discord.HTTPException as error:
        if is_away(error):
            raise
        # they are in it together, and can begin by themselves


async def _is_said(thread: discord.Thread) -> bool:
    """Tell whether an earlier process said it; asked only of a thread with something in it."""
    if thread.last_message_id is None:
        return False
    own = thread.guild.me.id
    said = [m async for m in thread.history(limit=10, oldest_first=True) if m.author.id == own]
    return any(message.components for message in said)


def _lines(
    resources: Resources,
    texts: Texts,
    found: Introduction,
    profiles: tuple[Profile | None, Profile | None],
) -> list[str]:
    who = [_who(resources, texts, side) for side in found.sides]
    lines = [f"### {texts('introduction-hello')}", *who]
    one, other = profiles
    if one is None or other is None:
        return [*lines, texts("introduction-start")]
    fits = _fits(texts, one, other, [f"<@{side.user_id}>" for side in found.sides])
    return [*lines, *fits, _start(texts, one, other)]


def _who(resources: Resources, texts: Texts, side: Side) -> str:
    city = resources.directory.cities.get(side.city_id) if side.city_id else None
    named = f"<@{side.user_id}>"
    return f"- {named} · {place(texts, city)}" if city else f"- {named}"


def _fits(texts: Texts, one: Profile, other: Profile, names: list[str]) -> list[str]:
    """Say why both fit, so that either can read it."""
    found: list[str] = []
    for giver, taker, gives, takes in ((0, 1, one, other), (1, 0, other, one)):
        if topics := _topics(texts, gives.offers & takes.seeks):
            found.append(
                texts(
                    "introduction-fit-topics",
                    giver=names[giver],
                    taker=names[taker],
                    topics=texts.some(topics, MOST_TOPICS),
                )
            )
    if shared := one.fields & other.fields:
        fields = texts.names(sorted(texts.field(Field(field)) for field in shared))
        found.append(texts("introduction-fit-fields", fields=fields))
    if spoken := one.languages & other.languages:
        languages = sorted(texts.language_name(LanguageCode(code)) for code in spoken)
        found.append(texts("introduction-fit-languages", languages=texts.names(languages)))
    return [f"- {line}" for line in found]


def _start(texts: Texts, one: Profile, other: Profile) -> str:
    """Suggest one thing to begin with."""
    wanted = (one.offers & other.seeks) or (other.offers & one.seeks)
    if topics := _topics(texts, wanted):
        return texts("introduction-start-topic", topic=topics[0])
    return texts("introduction-start")


def _topics(texts: Texts, topics: frozenset[str]) -> list[str]:
    return sorted(texts(f"topic-{topic}") for topic in topics)

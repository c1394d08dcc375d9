"""The card that introduces one of two to the other."""

from collections.abc import Sequence
from datetime import datetime

import discord
from discord import ui

from bot.domain.cities import City, local_time
from bot.domain.fields import Field
from bot.domain.matching.profiles import Kind
from bot.domain.people import LONGEST_WORDS
from bot.domain.questions import About, Question
from bot.texts.catalogue import Texts
from bot.ui.city_cards import place
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
from bot.ui.rounds.acquainting import Acquaintance

MOST_REASONS = 3
LONGEST_NAME = 32
"""Characters of a display name, as Discord has it."""


def introduction_card(texts: Texts, met: Acquaintance) -> Card:
    """Lay out who it is, why they fit, what to begin with and when."""
    return Card(ui.Container[ui.LayoutView](*introduction_parts(texts, met)))


def introduction_parts(texts: Texts, met: Acquaintance) -> Sequence[ui.Item[ui.LayoutView]]:
    """Give the paragraphs of an introduction."""
    return (
        text(f"### {texts('meet-introduction-title')}\n{_who(texts, met)}"),
        text(f"**{texts('meet-reasons')}**\n{_reasons(texts, met)}"),
        ui.Separator(),
        text(f"**{texts('meet-questions')}**\n{_questions(texts, met)}"),
        text(f"**{texts('meet-times')}**\n{_times(texts, met)}\n-# {texts('meet-times-about')}"),
    )


def name_of(user: discord.User) -> str:
    """Name somebody as they wish to be called, harmlessly."""
    return plain(user.display_name, LONGEST_NAME)


def _who(texts: Texts, met: Acquaintance) -> str:
    user, profile = met.user, met.profile
    fields = texts.names(texts.field(each) for each in sorted(profile.fields or {met.city.field}))
    # a mention shows a name only to those who share a server with that person
    lines = [
        f"**{name_of(user)}** · @{plain(user.name)} · {user.mention}",
        place(texts, met.city),
        texts("meet-fields", fields=fields),
    ]
    if profile.languages:
        spoken = texts.names(texts.language_name(code) for code in profile.languages)
        lines.append(texts("meet-languages", languages=spoken))
    if profile.words:
        lines.append(f"> {plain(profile.words, LONGEST_WORDS)}")
    return "\n".join(lines)


def _reasons(texts: Texts, met: Acquaintance) -> str:
    from bot.ui.matching.wording import reason_lines  # noqa: PLC0415 - with numpy, loaded by now

    return "\n".join(reason_lines(texts, Kind.PERSON, met.reasons[:MOST_REASONS]))


def _questions(texts: Texts, met: Acquaintance) -> str:
    worded = (_question(texts, met, each) for each in met.questions)
    return "\n".join(f"{number}. {line}" for number, line in enumerate(worded, 1))


def _question(texts: Texts, met: Acquaintance, asked: Question) -> str:
    key, city = f"meet-question-{asked.about}", plain(met.city.name)
    match asked.about:
        case About.CITIES:
            return texts(key, city=city)
        case About.SAME_FIELD:
            return texts(key, field=texts.field(Field(asked.subjects[0])))
        case About.OTHER_FIELD:
            own, theirs = (texts.field(Field(each)) for each in asked.subjects)
            return texts(key, own=own, theirs=theirs)
        case _:
            return texts(key, topic=texts(f"topic-{asked.subjects[0]}"))


def _times(texts: Texts, met: Acquaintance) -> str:
    if not met.times:
        return texts("meet-times-nothing")
    return "\n".join(
        "- "
        + texts(
            "meet-time",
            time=discord.utils.format_dt(moment, "F"),
            here=_at(texts, met.own_city, moment),
            there=_at(texts, met.city, moment),
        )
        for moment in met.times
    )


def _at(texts: Texts, city: City, moment: datetime) -> str:
    return f"{plain(city.name)} {texts.day_and_clock(local_time(city, moment))}"

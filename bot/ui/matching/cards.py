"""Five suggestions as a card: each with its reasons, the strongest first."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.domain.cities import City, CityId
from bot.domain.directory import Directory
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.matching.profiles import Profile
from bot.domain.matching.reasons import Gap, Reason, Why, missing, reasons
from bot.domain.regions import Region
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.matching.cities import Found
from bot.ui.plain import plain

WORDED_GAPS = (Gap.SEEKS, Gap.OFFERS, Gap.LANGUAGES)
"""What coordinators can add; a city's field is published."""

MOST_REASONS = 4
MOST_VALUES = 3


def suggestions_card(
    texts: Texts,
    directory: Directory,
    found: Found,
    asked: routes.Asked,
    *notes: str,
) -> Card:
    """Lay out who is worth talking to; ``asked`` is what was asked, for the buttons."""
    own = directory.cities[CityId(found.asker.place.city_id)]
    items: list[ui.Item[ui.LayoutView]] = [
        text(f"### {texts('match-title', city=plain(own.name))}\n-# {texts('match-about')}")
    ]
    for number, each in enumerate(found.suggestions, 1):
        city = directory.cities[CityId(each.profile.place.city_id)]
        why = reasons(each.score, found.asker, each.profile)[:MOST_REASONS]
        lines = [f"**{number}.** {place(texts, city)}", *_lines(texts, why)]
        items += [text("\n".join(lines)), _row(texts, asked, city)]
    if not found.suggestions:
        items.append(text(texts("match-none")))
    if said := _gaps(texts, found.asker):
        items += [ui.Separator(), text(f"-# {said}")]
    above = [text("\n".join(notes))] if notes else []
    return Card(*above, ui.Container[ui.LayoutView](*items))


def _lines(texts: Texts, why: Sequence[Reason]) -> list[str]:
    return [f"- {worded_reason(texts, reason)}" for reason in why]


def worded_reason(texts: Texts, reason: Reason) -> str:
    """Say one thing that speaks for a candidate."""
    key = f"match-reason-{reason.why.replace('_', '-')}"
    match reason.why:
        case Why.THEY_OFFER | Why.THEY_SEEK:
            topics = [texts(f"topic-{topic}") for topic in reason.values]
            return texts(key, topics=texts.some(topics, MOST_VALUES))
        case Why.SAME_FIELD | Why.OTHER_FIELD:
            return texts(key, fields=texts.names(texts.field(Field(f)) for f in reason.values))
        case Why.LANGUAGE:
            spoken = [texts.language_name(LanguageCode(code)) for code in reason.values]
            return texts(key, languages=texts.some(spoken, MOST_VALUES))
        case Why.NEW_REGION:
            return texts(key, region=texts.region(Region(reason.values[0])))
        case Why.HOURS:
            direction = "ahead" if reason.minutes > 0 else "behind" if reason.minutes else "same"
            return texts(key, direction=direction, span=texts.span(reason.minutes))
        case Why.ANSWERS | Why.ALIKE_WORDS:
            return texts(key)


def _gaps(texts: Texts, asker: Profile) -> str:
    gaps = [texts(f"match-gap-{gap}") for gap in missing(asker) if gap in WORDED_GAPS]
    return texts("match-gaps", gaps=texts.names(gaps)) if gaps else ""


def _row(texts: Texts, asked: routes.Asked, city: City) -> ui.ActionRow[ui.LayoutView]:
    return ui.ActionRow(
        button(texts("match-button-card"), routes.open_city(routes.Aim.SHOW, city.id), emoji="👁️"),
        button(texts("match-button-later"), routes.put_off(asked, city.id, "later")),
        button(
            texts("match-button-never"),
            routes.put_off(asked, city.id, "never"),
            style=discord.ButtonStyle.secondary,
        ),
    )

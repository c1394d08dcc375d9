"""A feed in words: what it receives, what is wrong with it, and where to mend that."""

from collections.abc import Sequence

import discord

from bot.domain.feed_faults import STOPPING, Fault, Finding, Form, Right, works
from bot.domain.feeds import Aspect, Feed, Kind
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.regions import Region
from bot.texts.catalogue import Texts
from bot.ui.plain import plain

SHOWN = 3
"""Values named of each choice in a list of feeds; their own page shows all."""

LONGEST_FAILURE = 100

WORKS, WORKS_PARTLY, FAILS, OPEN = "✅", "⚠️", "❌", "◻️"

_ORDER: dict[Aspect, tuple[str, ...]] = {
    Aspect.KIND: tuple(Kind),
    Aspect.FIELD: tuple(Field),
    Aspect.REGION: tuple(Region),
}


def mark(found: Sequence[Finding]) -> str:
    """Give the sign that tells at a glance whether a feed works."""
    if not found:
        return WORKS
    return WORKS_PARTLY if works(list(found)) else FAILS


def kinds(texts: Texts, feed: Feed) -> str:
    """List the kinds of announcement that a feed receives."""
    wanted = feed.values(Aspect.KIND)
    names = [texts(f"feed-kind-{kind}") for kind in Kind if kind in wanted]
    return texts.names(names) if names else texts("feed-no-kind")


def filters(texts: Texts, feed: Feed) -> str:
    """List what a feed is narrowed to, or say that it is not."""
    narrowed = [
        texts.some(named(texts, aspect, feed.values(aspect)), SHOWN)
        for aspect in (Aspect.FIELD, Aspect.REGION, Aspect.LANGUAGE)
        if feed.values(aspect)
    ]
    return " · ".join(narrowed) if narrowed else texts("feed-unfiltered")


def named(texts: Texts, aspect: Aspect, values: frozenset[str]) -> list[str]:
    """Name the values of an aspect, in the order in which its menu lists them."""
    ordered = [value for value in _ORDER.get(aspect, ()) if value in values]
    match aspect:
        case Aspect.KIND:
            return [texts(f"feed-kind-{value}") for value in ordered]
        case Aspect.FIELD:
            return [texts.field(Field(value)) for value in ordered]
        case Aspect.REGION:
            return [texts.region(Region(value)) for value in ordered]
        case Aspect.LANGUAGE:
            return sorted(texts.language_name(LanguageCode(value)) for value in values)
        case Aspect.TAG:
            return sorted(values)


def fault_lines(texts: Texts, feed: Feed, found: Sequence[Finding]) -> list[str]:
    """Say what is wrong with a feed, what stops it first, and where to mend each.

    Missing rights stand together, by the place where they are to be granted.
    """
    missing = [each for each in found if each.fault is Fault.RIGHT_MISSING]
    lines: list[str] = []
    for in_channel in (True, False):
        names = [_right(texts, each) for each in missing if each.in_channel is in_channel]
        if names:
            key = "fault-right-in-channel" if in_channel else "fault-right-in-server"
            said = texts(key, right=texts.names(names), channel=f"<#{feed.channel_id}>")
            lines.append(f"{FAILS} {said}")
    others = [each for each in found if each.fault is not Fault.RIGHT_MISSING]
    return [*lines, *(_fault_line(texts, feed, each.fault) for each in others)]


def _right(texts: Texts, finding: Finding) -> str:
    assert finding.right is not None
    # Discord calls the right to write otherwise in a forum
    is_post = finding.form is Form.FORUM and finding.right is Right.SEND
    name = "create-posts" if is_post else finding.right.replace("_", "-")
    return f"**{texts(f'right-{name}')}**"


def _fault_line(texts: Texts, feed: Feed, fault: Fault) -> str:
    sign = FAILS if fault in STOPPING else WORKS_PARTLY
    if fault is Fault.FAILED:
        assert feed.failed_at is not None
        when = discord.utils.format_dt(feed.failed_at, "R")
        said = texts("fault-failed", time=when, why=plain(feed.failure, LONGEST_FAILURE))
        return f"{sign} {said}"
    return f"{sign} {texts(f'fault-{fault}')}"


def last_delivery(texts: Texts, feed: Feed) -> str:
    """Say when something last arrived."""
    if feed.delivered_at is None:
        return texts("feed-nothing-yet")
    return texts("feed-delivered", time=discord.utils.format_dt(feed.delivered_at, "R"))

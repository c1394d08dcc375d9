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
        texts.names(named(texts, aspect, feed.values(aspect)))
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
    """Say what is wrong with a feed, what stops it first, and where to mend each."""
    return [
        f"{FAILS if finding.fault in STOPPING else WORKS_PARTLY} {_fault(texts, feed, finding)}"
        for finding in found
    ]


def _fault(texts: Texts, feed: Feed, finding: Finding) -> str:
    channel = f"<#{feed.channel_id}>"
    match finding.fault:
        case Fault.RIGHT_MISSING:
            assert finding.right is not None
            key = "fault-right-in-channel" if finding.in_channel else "fault-right-in-server"
            is_post = finding.form is Form.FORUM and finding.right is Right.SEND
            name = "create-posts" if is_post else finding.right.replace("_", "-")
            right = texts(f"right-{name}")
            return texts(key, right=right, channel=channel)
        case Fault.FAILED:
            assert feed.failed_at is not None
            when = discord.utils.format_dt(feed.failed_at, "R")
            return texts("fault-failed", time=when, why=plain(feed.failure, 200))
        case _:
            return texts(f"fault-{finding.fault}", channel=channel)


def last_delivery(texts: Texts, feed: Feed) -> str:
    """Say when something last arrived."""
    if feed.delivered_at is None:
        return texts("feed-nothing-yet")
    return texts("feed-delivered", time=discord.utils.format_dt(feed.delivered_at, "R"))

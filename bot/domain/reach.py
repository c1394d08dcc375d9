"""Which feeds get an announcement, and why the others do not."""

from enum import StrEnum

from bot.domain.announcements import Announcement, Trait
from bot.domain.feeds import Aspect, Feed
from bot.domain.regions import Region


class LeftOut(StrEnum):
    """Why a feed does not get an announcement, the first that applies."""

    KIND = "kind"
    FIELD = "field"
    REGION = "region"
    LANGUAGE = "language"
    BROKEN = "broken"


def left_out(feed: Feed, announcement: Announcement, region: Region) -> LeftOut | None:
    """Tell why a feed does not get an announcement of a city in this region; ``None``: it does.

    A feed that is narrowed to fields gets what names one of them; where an announcement names
    no field, it concerns all. A feed whose last message failed waits until its admin mended it.
    """
    if announcement.kind not in feed.values(Aspect.KIND):
        return LeftOut.KIND
    wanted, named = feed.values(Aspect.FIELD), announcement.values(Trait.FIELD)
    if wanted and named and not wanted & named:
        return LeftOut.FIELD
    wanted = feed.values(Aspect.REGION)
    if wanted and region not in wanted:
        return LeftOut.REGION
    wanted = feed.values(Aspect.LANGUAGE)
    if wanted and not wanted & announcement.languages:
        return LeftOut.LANGUAGE
    return LeftOut.BROKEN if feed.failed_at is not None else None

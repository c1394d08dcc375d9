"""Putting into words why somebody is suggested, and what would make suggestions better."""

from collections.abc import Iterable, Sequence

from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.matching.profiles import Kind, Profile
from bot.domain.matching.reasons import Gap, Reason, Why, missing
from bot.domain.regions import Region
from bot.texts.catalogue import Texts
from bot.ui.matching.askers import Asker
from bot.ui.plain import plain

WORDED_GAPS = (Gap.SEEKS, Gap.OFFERS, Gap.LANGUAGES)
"""What coordinators can add; a city's field is published."""

MOST_REASONS = 4
MOST_VALUES = 3


def reason_lines(texts: Texts, kind: Kind, why: Sequence[Reason]) -> list[str]:
    """Write the strongest reasons for something of a kind, one a line."""
    return [f"- {_worded(texts, kind, reason)}" for reason in why[:MOST_REASONS]]


def _worded(texts: Texts, kind: Kind, reason: Reason) -> str:
    key = f"match-reason-{kind}-{reason.why.replace('_', '-')}"
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


def asked_as(texts: Texts, asker: Asker) -> str:
    """Say whose wishes the suggestions follow."""
    key = "match-as-city" if asker.person is None else "match-as-person"
    return texts(key, city=plain(asker.city.name))


def citys_gaps(texts: Texts, asker: Profile) -> list[str]:
    """Say what a city's coordinators could add, if anything."""
    gaps = [gap for gap in missing(asker) if gap in WORDED_GAPS]
    return [texts("match-gaps", gaps=_named(texts, gaps))] if gaps else []


def askers_gaps(texts: Texts, asker: Asker) -> list[str]:
    """Say what somebody could add, or that they could say who they are."""
    if asker.person is None:
        return [texts("match-hint-profile")]
    gaps = [gap for gap in missing(asker.profile) if gap in WORDED_GAPS]
    if not asker.person.words:
        gaps.append(Gap.WORDS)
    return [texts("match-gaps-own", gaps=_named(texts, gaps))] if gaps else []


def _named(texts: Texts, gaps: Iterable[Gap]) -> str:
    return texts.names(texts(f"match-gap-{gap}") for gap in gaps)

"""Why somebody fits, in words: those of a list of suggestions, and of a request."""

from collections.abc import Sequence

from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.matching.reasons import Reason, Why
from bot.domain.regions import Region
from bot.texts.catalogue import Texts

MOST_REASONS = 4
MOST_VALUES = 3


def reason_lines(texts: Texts, why: Sequence[Reason]) -> list[str]:
    """Word reasons in the reader's language, a line each."""
    return [f"- {_worded(texts, reason)}" for reason in why]


def _worded(texts: Texts, reason: Reason) -> str:
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

"""For whom a call is: whoever it names, and everybody where it names nobody."""

from datetime import UTC, datetime

import pytest

from bot.domain.announcements import Announcement, AnnouncementId, Trait
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode

NOW = datetime(2026, 3, 1, tzinfo=UTC)
EN, FR = LanguageCode("en"), LanguageCode("fr")


def call(**asked: str) -> Announcement:
    traits = {Trait(name): frozenset(values.split()) for name, values in asked.items()}
    number, city = AnnouncementId(1), CityId("namur")
    return Announcement(number, Kind.CALLS, city, 7, NOW, traits=traits)


@pytest.mark.parametrize(
    ("asked", "is_for"),
    [
        ({}, True),
        ({"field": "film"}, True),
        ({"answer_field": "music film"}, True),
        ({"answer_field": "film"}, False),
        ({"answer_region": "africa"}, True),
        ({"answer_region": "arab_states"}, False),
        ({"answer_language": "fr es"}, True),
        ({"answer_language": "es"}, False),
        ({"answer_field": "music", "answer_region": "arab_states"}, False),
    ],
)
def test_a_call_is_for_those_it_names(asked: dict[str, str], is_for: bool) -> None:
    assert call(**asked).is_for({"music", "design"}, "africa", (EN, FR)) is is_for


def test_who_tells_of_no_language_may_speak_the_one_that_is_asked_for() -> None:
    assert call(answer_language="es").is_for({"music"}, "africa", ())

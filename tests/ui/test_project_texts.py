"""Whatever people write, each card of a project and of an outcome is within Discord's limits."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.announcements import (
    LONGEST_LINK,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    MOST_FIELDS,
    MOST_GOALS,
    MOST_PARTNERS,
    Announcement,
    AnnouncementId,
    Closing,
    State,
    Trait,
    Wording,
)
from bot.domain.cities import City
from bot.domain.deliveries import DeliveryId
from bot.domain.directory import Directory
from bot.domain.feeds import Kind
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.outcomes import LONGEST_DONE, MOST_PEOPLE, Outcome
from bot.domain.pictures import LONGEST_ALT, MOST_PICTURES, Picture
from bot.domain.sdgs import NUMBERS
from bot.texts.catalogue import Catalogue, Texts
from bot.ui.announcements.copies import Copy, copy_card
from bot.ui.announcements.outcome_cards import outcome_card, question_card
from bot.ui.announcements.project_page import project_card
from bot.ui.city_cards import place
from tests.ui.any_text import MENTION, texts_of, words

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


def longest(texts: Texts, directory: Directory, most: int) -> list[City]:
    """Give the cities that take most room to name."""
    cities = directory.cities.values()
    return sorted(cities, key=lambda city: len(place(texts, city).encode()))[-most:]


@st.composite
def projects(draw: st.DrawFn, texts: Texts, partners: list[City]) -> Announcement:
    """Give a project in any state with as much chosen of everything as there is."""
    languages = ["en", "fr", "ja", "ar"][: draw(st.integers(1, 4))]
    state = draw(st.sampled_from(State))
    goals = sorted(NUMBERS, key=lambda number: len(texts(f"sdg-{number}").encode()))
    fields = sorted(Field, key=lambda field: len(texts.field(field).encode()))
    return Announcement(
        AnnouncementId(2**62),
        Kind.PROJECTS,
        partners[-1].id,
        2**62,
        NOW,
        [
            Wording(LanguageCode(each), draw(words(LONGEST_TITLE)), draw(words(LONGEST_SUMMARY)))
            for each in languages
        ],
        state=state,
        link="https://" + "光" * (LONGEST_LINK - 8),
        traits={
            Trait.FIELD: frozenset(fields[-MOST_FIELDS:]),
            Trait.GOAL: frozenset(str(goal) for goal in goals[-MOST_GOALS:]),
            Trait.PARTNER: frozenset(city.id for city in partners),
        },
        closing=draw(st.sampled_from(Closing)) if state is State.CLOSED else None,
    )


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@settings(max_examples=60)
@given(data=st.data())
async def test_every_card_fits_and_pings_nobody(
    language: str, data: st.DataObject, catalogue: Catalogue, directory: Directory
) -> None:
    texts = catalogue.best(language)
    partners = longest(texts, directory, MOST_PARTNERS)
    project, city = data.draw(projects(texts, partners)), partners[-1]
    pictures = [
        Picture(at, data.draw(words(LONGEST_ALT).filter(str.strip)).strip(), b"webp")
        for at in range(1, MOST_PICTURES + 1)
    ]
    copy = Copy(project, city, DeliveryId(2**62), 2**62, partners, pictures)
    outcome = Outcome(
        *(project.id, 2**62, NOW, data.draw(words(LONGEST_DONE)) or "x"),
        partners=frozenset(city.id for city in partners),
        first_day=date(2026, 9, 28),
        last_day=date(2027, 9, 28),
        people=MOST_PEOPLE,
        goals=frozenset(NUMBERS),
        link=project.link,
    )
    note = "n" * 1_100
    cards = [
        *(copy_card(texts, copy, wording=each) for each in project.wordings),
        project_card(texts, project, city, partners, pictures, note),
        project_card(texts, project, city, partners, pictures, discarding=True),
        outcome_card(texts, project, outcome, partners, note),
        outcome_card(texts, project, None, []),
        question_card(texts, project, outcome, again=True),
    ]
    for card in cards:
        for shown in texts_of(card):
            assert not MENTION.search(shown.replace(f"<@&{2**62}>", ""))
            assert shown.strip()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("letter", ["*", "光", "🚀"])
def test_the_longest_project_fits(
    language: str, letter: str, catalogue: Catalogue, directory: Directory
) -> None:
    texts = catalogue.best(language)
    partners = longest(texts, directory, MOST_PARTNERS)
    wording = Wording(LanguageCode("ja"), letter * LONGEST_TITLE, letter * LONGEST_SUMMARY)
    goals = sorted(NUMBERS, key=lambda number: len(texts(f"sdg-{number}").encode()))
    fields = sorted(Field, key=lambda field: len(texts.field(field).encode()))
    project = Announcement(
        *(AnnouncementId(2**62), Kind.PROJECTS, partners[-1].id, 2**62, NOW, [wording]),
        state=State.PUBLISHED,
        link="https://" + "光" * (LONGEST_LINK - 8),
        traits={
            Trait.FIELD: frozenset(fields[-MOST_FIELDS:]),
            Trait.GOAL: frozenset(str(goal) for goal in goals[-MOST_GOALS:]),
        },
    )
    copy = Copy(project, partners[-1], DeliveryId(2**62), 2**62, partners)
    whole = "\n".join(texts_of(copy_card(texts, copy)))
    assert whole.count(letter) >= (1_300 if letter == "*" else LONGEST_SUMMARY)
    outcome = Outcome(
        *(project.id, 2**62, NOW, letter * LONGEST_DONE),
        people=MOST_PEOPLE,
        first_day=date(2026, 9, 28),
        last_day=date(2027, 9, 28),
        link=project.link,
    )
    outcome_card(texts, project, outcome, partners, "n" * 1_100)
    pictures = [Picture(at, letter * LONGEST_ALT, b"webp") for at in range(1, 5)]
    project_card(texts, project, partners[-1], partners, pictures, "n" * 1_100)

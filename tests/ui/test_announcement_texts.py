"""Whatever people write, each card of a call is within Discord's limits, and nothing of it pings.

A ``Card`` that Discord would refuse raises where it is built.
"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.announcements import (
    LONGEST_LINK,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    MOST_FIELDS,
    MOST_TOPICS,
    Announcement,
    AnnouncementId,
    Closing,
    Pays,
    State,
    Trait,
    Wording,
)
from bot.domain.cities import CityId
from bot.domain.deliveries import DeliveryId
from bot.domain.directory import Directory
from bot.domain.feeds import Kind
from bot.domain.fields import Field
from bot.domain.interests import (
    LONGEST_CONTACT,
    LONGEST_MESSAGE,
    WAITING,
    Interest,
    InterestId,
    InterestState,
)
from bot.domain.languages import LanguageCode
from bot.domain.regions import Region
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue, Texts
from bot.ui.announcements.copies import Copy, Stencil, copy_card
from bot.ui.announcements.draft_page import draft_card
from bot.ui.announcements.interest_cards import interest_card
from bot.ui.announcements.responses import (
    COUNTED,
    PAGE,
    Responses,
    question_card,
    responses_card,
)
from bot.ui.city_cards import place
from bot.ui.layouts import MOST_BYTES, MOST_CHARACTERS, Card
from tests.ui.any_text import MENTION, texts_of, words

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


@st.composite
def calls(draw: st.DrawFn, topics: list[str]) -> Announcement:
    """Give a call in any state with as much chosen of everything as there is."""
    languages = ["en", "fr", "ja", "ar"][: draw(st.integers(1, 4))]
    state = draw(st.sampled_from(State))
    return Announcement(
        AnnouncementId(2**62),
        Kind.CALLS,
        CityId("san-cristobal-de-las-casas"),
        2**62,
        NOW,
        [
            Wording(LanguageCode(each), draw(words(LONGEST_TITLE)), draw(words(LONGEST_SUMMARY)))
            for each in languages
        ],
        state=state,
        link="https://" + "光" * (LONGEST_LINK - 8),
        deadline=NOW,
        pays=draw(st.sampled_from(Pays)),
        traits={
            Trait.FIELD: frozenset(list(Field)[-MOST_FIELDS:]),
            Trait.TOPIC: frozenset(topics[-MOST_TOPICS:]),
            Trait.ANSWER_FIELD: frozenset(Field),
            Trait.ANSWER_REGION: frozenset(Region),
            Trait.ANSWER_LANGUAGE: frozenset(languages),
        },
        closing=draw(st.sampled_from(Closing)) if state is State.CLOSED else None,
    )


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@settings(max_examples=60)
@given(data=st.data())
async def test_every_card_of_a_call_fits_and_pings_nobody(
    language: str, data: st.DataObject, catalogue: Catalogue, directory: Directory, shipped: Shipped
) -> None:
    texts, vocabulary = catalogue.best(language), shipped.topics()
    topics = sorted(
        (str(topic) for group in vocabulary for topic in group.topics),
        key=lambda topic: len(texts(f"topic-{topic}").encode()),
    )
    call = data.draw(calls(topics))
    city = directory.cities[call.city_id]
    cards = [
        copy_card(texts, Copy(call, city, DeliveryId(2**62), 2**62), wording=each)
        for each in call.wordings
    ]
    cards.append(draft_card(texts, call, city, vocabulary, "note"))
    cards.append(draft_card(texts, call, city, vocabulary, discarding=True))
    cards += [
        interest_card(texts, call, _answer(data, state), data.draw(words(100)), "Namur")
        for state in InterestState
    ]
    cards += _responses(data, call, texts, directory)
    for card in cards:
        for shown in texts_of(card):
            own = shown.replace(f"<@&{2**62}>", "").replace(f"<@{2**62}>", "")
            assert not MENTION.search(own)
            assert shown.strip()
    for role in (None, 2**62):
        copy = Copy(call, city, DeliveryId(2**62), role)
        printed = Stencil(texts, replace(copy, delivery_id=DeliveryId(7))).card(copy)
        assert printed.to_components() == copy_card(texts, copy).to_components()
        assert printed.has_components_v2() and printed.is_finished()


def _responses(
    data: st.DataObject, call: Announcement, texts: Texts, directory: Directory
) -> list[Card]:
    counts = dict.fromkeys(COUNTED, 2**31)
    shown = [_answer(data, state) for state in COUNTED]
    names = {2**62: data.draw(words(100))}
    found = Responses(call, 10_000, counts, InterestId(2**62), shown, names)
    note = texts("responses-declined", count=2**31)
    asked = [
        question_card(texts, call, state, InterestId(2**62), counts) for state in sorted(WAITING)
    ]
    return [responses_card(directory, texts, found, note), *asked]


CHINESE = "光" * LONGEST_MESSAGE
MARKUP = "*" * LONGEST_MESSAGE


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("typed", [CHINESE, MARKUP, "👩" * LONGEST_MESSAGE])
def test_a_page_of_the_longest_answers_fits(
    language: str, typed: str, catalogue: Catalogue, directory: Directory
) -> None:
    texts = catalogue.best(language)
    city = max(directory.cities.values(), key=lambda city: len(place(texts, city).encode()))
    title = Wording(LanguageCode("zh"), typed[:LONGEST_TITLE], typed[:LONGEST_SUMMARY])
    call = Announcement(AnnouncementId(2**62), Kind.CALLS, city.id, 2**62, NOW, [title])
    counts = dict.fromkeys(COUNTED, 2**31)
    state = max(COUNTED, key=lambda state: len(texts(f"interest-state-{state}").encode()))
    shown = [
        Interest(
            *(InterestId(2**62 + at), call.id, at, LanguageCode("zh"), typed, typed, NOW),
            state=state,
            city_id=city.id,
        )
        for at in range(PAGE)
    ]
    names = dict.fromkeys(range(PAGE), typed[:32])  # as long as Discord lets a name be
    found = Responses(call, 10_000, counts, InterestId(2**62), shown, names)
    note = texts("responses-declined", count=2**31)
    card = responses_card(directory, texts, found, note)
    whole = "\n".join(texts_of(card))
    assert whole.count(typed[0]) >= PAGE * 200
    assert len(whole) <= MOST_CHARACTERS and len(whole.encode()) <= MOST_BYTES


def _answer(data: st.DataObject, state: InterestState) -> Interest:
    return Interest(
        InterestId(2**62),
        AnnouncementId(2**62),
        2**62,
        LanguageCode("en"),
        data.draw(words(LONGEST_MESSAGE)),
        data.draw(words(LONGEST_CONTACT)),
        NOW,
        state,
    )

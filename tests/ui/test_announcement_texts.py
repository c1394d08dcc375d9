"""Whatever people write, each card of a call is within Discord's limits, and nothing of it pings.

A ``Card`` that Discord would refuse raises where it is built.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

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
    Interest,
    InterestId,
    InterestState,
)
from bot.domain.languages import LanguageCode
from bot.domain.regions import Region
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue
from bot.ui.announcements.answers import interest_card
from bot.ui.announcements.copies import Copy, Stencil, copy_card
from bot.ui.announcements.draft_page import draft_card
from bot.ui.layouts import Card

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
NASTY = "*_~`|<>[]()#-\\\n\r\t\u2028 @&!0\u200b\u200e\u202e\u2066\ufeff\x00\ufdfd光م👩🏽\u200d🚀"
MENTION = re.compile(r"(?<!\\)<(?:@[!&]?|#|/)")


def words(most: int) -> st.SearchStrategy[str]:
    """Give any text a form lets through, up to its whole length of what is worst."""
    worst = st.sampled_from([*NASTY, "<@1>", "<@&1>", "<#1>", "@everyone", "</x:1>", "*\n", "👩🏽"])
    return st.one_of(
        st.text(max_size=most),
        st.lists(worst, max_size=60).map("".join),
        st.builds(lambda part, times: (part * times)[:most], worst, st.integers(1, most)),
    ).map(lambda typed: typed[:most])


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
    for card in cards:
        for shown in _texts(card):
            own = shown.replace(f"<@&{2**62}>", "").replace(f"<@{2**62}>", "")
            assert not MENTION.search(own)
            assert shown.strip()
    for role in (None, 2**62):
        printed = Stencil(texts, call, city).card(DeliveryId(2**62), role)
        laid_out = copy_card(texts, Copy(call, city, DeliveryId(2**62), role))
        assert printed.to_components() == laid_out.to_components()
        assert printed.has_components_v2() and printed.is_finished()


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


def _texts(card: Card) -> Iterator[str]:
    def inside(component: dict[str, Any]) -> Iterator[str]:
        if component["type"] == 10:
            yield component["content"]
        for child in component.get("components", ()):
            yield from inside(child)

    for component in card.to_components():
        yield from inside(component)

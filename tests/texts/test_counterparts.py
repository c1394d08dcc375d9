from collections import Counter

import pytest

from bot.domain.announcements import LONGEST_SUMMARY
from bot.storage.shipped import Shipped
from bot.texts.encoder import LANGUAGES, LONGEST, Encoder
from tests.texts.counterparts import pairs, profiles, ranks

LEAST_FIRST = 0.9

ENCODER = Encoder()


@pytest.mark.parametrize("topics", [False, True], ids=["texts alone", "with topics"])
@pytest.mark.parametrize("seeker_asks", [True, False], ids=["a need", "an offer"])
def test_a_text_finds_its_counterpart_in_another_language(topics: bool, seeker_asks: bool) -> None:
    offering, seeking = profiles(ENCODER, topics)
    found = ranks(seeking, offering) if seeker_asks else ranks(offering, seeking)
    assert found.count(1) / len(found) >= LEAST_FIRST


def test_the_pairs_are_in_all_languages_that_can_be_compared() -> None:
    every = pairs()
    assert len(every) >= 60
    assert all(pair.offer.language != pair.need.language for pair in every)
    spoken = Counter(text.language for pair in every for text in (pair.offer, pair.need))
    assert set(spoken) == set(LANGUAGES)
    assert min(spoken.values()) >= 5


def test_topics_stand_in_the_vocabulary() -> None:
    known = {topic for group in Shipped().topics() for topic in group.topics}
    assert {pair.topic for pair in pairs()} <= known


def test_the_encoder_reads_a_summary_to_its_end() -> None:
    assert LONGEST >= LONGEST_SUMMARY

"""Whatever people say of themselves, each card of a meeting is within Discord's limits.

A ``Card`` that Discord would refuse raises where it is built.
"""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest
from hypothesis import given, settings

from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.domain.fields import Field
from bot.domain.languages import ANNOUNCED, LanguageCode
from bot.domain.matching.reasons import Reason, Why
from bot.domain.meetings import Answer, Attendance, MeetingId, Told
from bot.domain.people import LONGEST_WORDS, MOST_FIELDS, PersonProfile
from bot.domain.questions import About, Question
from bot.domain.rounds import News, Rhythm, Round, RoundId
from bot.domain.topics import MOST_OF_A_KIND
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue, Texts
from bot.ui.rounds.acquainting import Acquaintance
from bot.ui.rounds.asking import Whom, question_card
from bot.ui.rounds.introduction import introduction_card
from bot.ui.rounds.status import round_line
from bot.ui.rounds.telling import news_card
from tests.ui.any_text import MENTION, texts_of, words

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
PERSON = 2**62
OF = Attendance(MeetingId(2**62), PERSON, CityId("namur"), NOW)


def longest_name(directory: Directory, texts: Texts) -> CityId:
    cities = directory.cities.values()
    return max(cities, key=lambda c: len((c.name + texts.country_name(c.country)).encode())).id


def met(
    texts: Texts, directory: Directory, topics: list[str], said: str, name: str
) -> Acquaintance:
    """Make whom one meets, with as much of everything as there is."""
    city = directory.cities[longest_name(directory, texts)]
    user: Any = SimpleNamespace(display_name=name, name=name, mention=f"<@{PERSON}>", id=PERSON)
    longest = sorted(topics, key=lambda topic: -len(texts(f"topic-{topic}").encode()))
    profile = PersonProfile(
        PERSON,
        LanguageCode("en"),
        NOW,
        city_id=city.id,
        fields=frozenset(list(Field)[-MOST_FIELDS:]),
        words=said,
        languages=tuple(sorted(ANNOUNCED))[:MOST_OF_A_KIND],
    )
    return Acquaintance(
        cast("discord.User", user),
        profile,
        city,
        city,
        [Reason(why, 1.0, tuple(longest[:9])) for why in (Why.THEY_OFFER, Why.THEY_SEEK)],
        [Question(About.BOTH_OFFER, (longest[0],)), Question(About.BOTH_SEEK, (longest[1],))],
        [NOW + timedelta(days=day) for day in (2, 3, 4)],
    )


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@settings(max_examples=40)
@given(said=words(LONGEST_WORDS), name=words(32))
def test_an_introduction_fits_and_pings_nobody(
    language: str,
    said: str,
    name: str,
    catalogue: Catalogue,
    directory: Directory,
    shipped: Shipped,
) -> None:
    texts = catalogue.best(language)
    topics = [str(topic) for group in shipped.topics() for topic in group.topics]
    for written in (said, "光" * LONGEST_WORDS, "*" * LONGEST_WORDS):
        card = introduction_card(texts, met(texts, directory, topics, written, name))
        for shown in texts_of(card):
            assert not MENTION.search(shown.replace(f"<@{PERSON}>", ""))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("about", About)
def test_each_question_is_worded(
    language: str, about: About, catalogue: Catalogue, directory: Directory
) -> None:
    texts = catalogue.best(language)
    subjects = {
        About.CITIES: (),
        About.SAME_FIELD: ("music",),
        About.OTHER_FIELD: ("music", "film"),
    }.get(about, ("residency",))
    whom = met(texts, directory, ["residency", "training"], "", "awa")
    asked = Acquaintance(
        *(whom.user, whom.profile, whom.city, whom.own_city, whom.reasons),
        [Question(about, subjects)],
        (),
    )
    shown = "\n".join(texts_of(introduction_card(texts, asked)))
    assert texts("meet-times-nothing").strip("\u200f\u2067\u2069") in shown


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@settings(max_examples=20)
@given(name=words(32))
def test_every_question_and_every_news_fits_and_pings_nobody(
    language: str, name: str, catalogue: Catalogue, directory: Directory
) -> None:
    texts = catalogue.best(language)
    city = directory.cities[longest_name(directory, texts)]
    for whom in (None, Whom(PERSON, name or None, city), Whom(PERSON, name or None, None)):
        for answer in (None, *Answer):
            for told in Told:
                of = Attendance(*(OF.meeting_id, OF.user_id, OF.city_id, NOW, answer, told))
                for shown in texts_of(question_card(texts, of, whom)):
                    assert not MENTION.search(shown.replace(f"<@{PERSON}>", ""))
    for news in News:
        if news is not News.NONE:
            assert list(texts_of(news_card(texts, news)))
    for rhythm in Rhythm:
        for field in (None, *Field):
            assert "<t:" in round_line(texts, Round(RoundId(1), field, rhythm, NOW))

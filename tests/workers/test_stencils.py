from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.announcements import Announcement, AnnouncementId, State, Wording
from bot.domain.cities import City, CityId
from bot.domain.deliveries import DeliveryId
from bot.domain.directory import Directory
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.domain.pictures import Picture
from bot.texts.catalogue import Catalogue, Texts
from bot.ui.announcements.copies import Copy, copy_card
from bot.workers.stencils import KEPT, Stencils

NOW = datetime(2026, 3, 1, tzinfo=UTC)
CALL = Announcement(
    AnnouncementId(5),
    Kind.CALLS,
    CityId("namur"),
    7,
    NOW,
    (Wording(LanguageCode("en"), "Residency", "Weeks"), Wording(LanguageCode("fr"), "Séjour", "x")),
    state=State.PUBLISHED,
    revision=1,
)
PICTURE = Picture(1, "A river", b"webp")


@pytest.fixture
def texts(catalogue: Catalogue) -> Texts:
    return catalogue.best("en")


@pytest.fixture
def city(directory: Directory) -> City:
    return directory.cities[CityId("namur")]


async def test_a_layout_is_used_again_for_each_channel_and_each_has_its_ids(
    texts: Texts, city: City
) -> None:
    stencils = Stencils()
    first = stencils.of(texts, Copy(CALL, city, DeliveryId(3), 44))
    for number in (1, 23):
        copy = Copy(replace(CALL), city, DeliveryId(number), number)
        assert stencils.of(texts, copy) is first
        assert first.card(copy).to_components() == copy_card(texts, copy).to_components()


async def test_what_shows_something_else_is_laid_out_anew(
    texts: Texts, catalogue: Catalogue, city: City, directory: Directory
) -> None:
    stencils, copy = Stencils(), Copy(CALL, city, pictures=[PICTURE])
    shown = [stencils.of(texts, copy).card(copy).to_components()]
    for texts_now, changed in (
        (catalogue.best("fr"), copy),
        (texts, replace(copy, announcement=replace(CALL, revision=2, deadline=NOW))),
        (texts, replace(copy, announcement=replace(CALL, id=AnnouncementId(6)))),
        (texts, replace(copy, city=replace(city, name="Nameur"))),
        (texts, replace(copy, partners=[directory.cities[CityId("dakar")]])),
        (texts, replace(copy, pictures=[replace(PICTURE, alt="Two rivers")])),
        (texts, replace(copy, pictures=[])),
    ):
        card = stencils.of(texts_now, changed).card(changed)
        assert card.to_components() == copy_card(texts_now, changed).to_components()
        assert card.to_components() not in shown
        shown.append(card.to_components())


async def test_only_what_was_used_last_is_kept(texts: Texts, city: City) -> None:
    stencils = Stencils()
    used = stencils.of(texts, Copy(CALL, city))
    for number in range(100, 100 + KEPT + 20):
        stencils.of(texts, Copy(replace(CALL, id=AnnouncementId(number)), city))
        assert stencils.of(texts, Copy(CALL, city)) is used
    assert len(stencils._kept) == KEPT

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.announcements import Announcement, AnnouncementId, State, Wording
from bot.domain.cities import City, CityId
from bot.domain.deliveries import DeliveryId
from bot.domain.directory import Directory
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
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
    first = stencils.of(texts, Copy(CALL, city))
    assert stencils.of(texts, Copy(replace(CALL), city)) is first
    for number in (1, 23):
        printed = first.card(DeliveryId(number), None).to_components()
        assert printed == copy_card(texts, Copy(CALL, city, DeliveryId(number))).to_components()


async def test_a_later_revision_another_language_or_a_changed_city_is_laid_out_anew(
    texts: Texts, catalogue: Catalogue, city: City
) -> None:
    stencils = Stencils()
    first = stencils.of(texts, Copy(CALL, city))
    for changed in (
        stencils.of(catalogue.best("fr"), Copy(CALL, city)),
        stencils.of(texts, Copy(replace(CALL, revision=2, deadline=NOW), city)),
        stencils.of(texts, Copy(CALL, replace(city, name="Nameur"))),
        stencils.of(texts, Copy(replace(CALL, id=AnnouncementId(6)), city)),
    ):
        shown, before = (each.card(DeliveryId(1), None) for each in (changed, first))
        assert shown.to_components() != before.to_components()


async def test_only_what_was_used_last_is_kept(texts: Texts, city: City) -> None:
    stencils = Stencils()
    used = stencils.of(texts, Copy(CALL, city))
    for number in range(100, 100 + KEPT + 20):
        stencils.of(texts, Copy(replace(CALL, id=AnnouncementId(number)), city))
        assert stencils.of(texts, Copy(CALL, city)) is used
    assert len(stencils._kept) == KEPT

from datetime import timedelta

import pytest
from simcord.results import ResponseMessage

from bot.domain.audit import Deed
from bot.domain.fields import Field
from bot.storage.coordinators import field_coordinators
from bot.texts.catalogue import Catalogue
from tests.commands.network import (
    MENU,
    Network,
    card_of,
    fill_in,
    pressable,
    said,
    text_of,
)

Term = tuple[Field, int, timedelta]


async def terms(network: Network) -> list[Term]:
    """Read who looks after which field, and for how long from now."""
    async with network.resources.database.reading() as reader:
        named = await field_coordinators(reader, network.now)
    return [(each.field, each.user_id, each.until - network.now) for each in named]


@pytest.mark.parametrize("days", ["365", "730", "1461"])
async def test_a_steward_chooses_until_when_somebody_looks_after_a_field(
    network: Network, days: str
) -> None:
    zoe = network.visitor("zoe")
    card = await network.shown("coordinators", field="music")
    assert "At most 2 people" in text_of(card)
    form = await network.steward.select(card, [zoe])
    assert await terms(network) == []
    shown = said(await fill_in(network.steward, form, days=[days]))
    assert f"✅ {zoe.mention} is now a coordinator" in shown
    assert f"{zoe.mention} · until <t:" in shown
    assert await terms(network) == [(Field.MUSIC, zoe.id, timedelta(days=int(days)))]
    (entry,) = await network.trail()
    assert (entry.deed, entry.subject) == (Deed.COORDINATOR_NAMED, "field:music")
    assert entry.after == (f"person:{zoe.id}",)


async def test_the_form_offers_days_in_the_steward_s_language(
    network: Network, catalogue: Catalogue
) -> None:
    steward = network.appointed(locale="fr")
    card = await network.shown("coordinators", steward, field="music")
    form = await steward.select(card, [network.visitor("zoe")])
    assert form.modal is not None
    assert form.modal["title"] == catalogue.best("fr")("coordinators-term-title")
    offered = form.modal["components"][0]["component"]["options"]
    days = [option["label"] for option in offered]
    assert days == ["1 janvier 2027", "1 janvier 2028", "1 janvier 2030"]


async def test_a_third_person_is_refused(network: Network) -> None:
    # cards that are older than the second person still have their menus
    cards = [await network.shown("coordinators", field="music") for _ in range(3)]
    answers: list[ResponseMessage] = []
    for card, name in zip(cards, ("first", "second", "third"), strict=True):
        form = await network.steward.select(card, [network.visitor(name)])
        answers.append(card_of(await fill_in(network.steward, form, days=["365"])))
    first, second, third = answers
    # the menu stays, since a term can be extended
    assert pressable(first, MENU) and pressable(second, MENU)
    assert "or 2 people are" in text_of(third)
    assert len(await terms(network)) == 2


async def test_another_term_for_the_same_person_takes_the_place_of_the_first(
    network: Network,
) -> None:
    zoe = network.visitor("zoe")
    card = await network.shown("coordinators", field="film")
    for days in ("365", "1461"):
        form = await network.steward.select(card, [zoe])
        card = card_of(await fill_in(network.steward, form, days=[days]))
    assert await terms(network) == [(Field.FILM, zoe.id, timedelta(days=1461))]


async def test_a_term_ends_by_itself(network: Network) -> None:
    zoe, bo = network.visitor("zoe"), network.visitor("bo")
    card = await network.shown("coordinators", field="music")
    for person, days in ((zoe, "365"), (bo, "730")):
        form = await network.steward.select(card, [person])
        card = card_of(await fill_in(network.steward, form, days=[days]))
    network.wait(days=366)
    card = await network.shown("coordinators", field="music")
    assert zoe.mention not in text_of(card)
    assert bo.mention in text_of(card)
    assert pressable(card, MENU)


async def test_a_steward_removes_somebody_from_a_field(network: Network) -> None:
    zoe = network.visitor("zoe")
    card = await network.shown("coordinators", field="music")
    form = await network.steward.select(card, [zoe])
    await fill_in(network.steward, form, days=["365"])
    cards = [await network.shown("coordinators", field="music") for _ in range(2)]
    shown = said(await network.steward.click(cards[0], label="Remove"))
    assert f"{zoe.mention} is no longer a coordinator" in shown
    assert await terms(network) == []
    assert "no longer named" in said(await network.steward.click(cards[1], label="Remove"))
    latest, _ = await network.trail()
    assert (latest.deed, latest.before) == (Deed.COORDINATOR_REMOVED, (f"person:{zoe.id}",))
    # a field without anybody is no city without anybody
    assert network.told() == []


async def test_a_bot_and_who_is_blocked_get_no_form(network: Network) -> None:
    zoe = network.visitor("zoe")
    await network.ask("block", person=zoe, reason="Sold followers")
    card = await network.shown("coordinators", field="music")
    for person, why in ((network.robot(), "A bot cannot"), (zoe, "blocked by")):
        refused = await network.steward.select(card, [person])
        assert refused.modal is None
        assert why in said(refused)


async def test_a_city_and_a_field_together_are_refused(network: Network) -> None:
    refused = await network.ask("coordinators", city="dakar", field="music")
    assert refused.ephemeral
    assert "a city or a field, not both" in said(refused)


async def test_the_overview_names_cities_and_fields(network: Network) -> None:
    empty = text_of(await network.shown("coordinators"))
    assert "No city has a coordinator" in empty
    assert empty.count("· —") == len(Field)
    zoe, bo = network.visitor("zoe"), network.visitor("bo")
    card = await network.shown("coordinators", city="dakar")
    for person in (zoe, bo):
        card = card_of(await network.steward.select(card, [person]))
    form = await network.steward.select(await network.shown("coordinators", field="music"), [zoe])
    await fill_in(network.steward, form, days=["365"])
    overview = text_of(await network.shown("coordinators"))
    assert "**Dakar**, Senegal · 2" in overview
    assert f"Music · {zoe.mention} (<t:" in overview
    assert overview.count("· —") == len(Field) - 1

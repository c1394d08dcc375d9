from dataclasses import replace

import discord
from simcord.results import ResponseMessage

from bot.domain.audit import Deed
from bot.domain.cities import City, CityId
from bot.domain.fields import Field
from bot.storage.cities import all_cities
from tests.commands.network import (
    Network,
    card_of,
    on_its_way,
    pieces,
    pressable,
    said,
    table,
    text_of,
    whole,
    with_atlantis,
)


async def looked_up(network: Network, city: str) -> str:
    """Read what a plain member of another server is answered."""
    member = network.member("reader")
    return said(await member.slash(network.channel, "city show", city=city))


async def waiting(network: Network) -> int:
    async with network.resources.database.reading() as reader:
        return len(await reader.all("select id from waiting_imports"))


def style(card: ResponseMessage, label: str) -> discord.ButtonStyle:
    (found,) = [part["style"] for part in pieces(card) if part.get("label") == label]
    return discord.ButtonStyle(found)


def more_cities(network: Network, count: int) -> list[City]:
    cities = whole(network.resources)
    return [
        *cities,
        *(
            replace(cities[0], id=CityId(f"new-{number}"), name=f"Newtown {number}")
            for number in range(count)
        ),
    ]


async def test_the_difference_comes_first_and_nothing_is_changed_yet(network: Network) -> None:
    card = await network.shown("import", table=table(with_atlantis(network.resources)))
    assert card.ephemeral
    assert "1 new, 0 changed, 0 gone" in text_of(card)
    assert "+ atlantis: Atlantis" in text_of(card)
    assert style(card, "Apply") is discord.ButtonStyle.success
    assert "No city of the network" in await looked_up(network, "Atlantis")
    async with network.resources.database.reading() as reader:
        assert len(await all_cities(reader)) == 408
    assert await network.trail() == []
    assert await waiting(network) == 1


async def test_applying_changes_the_running_bot_at_once(network: Network) -> None:
    reader = network.member("reader")
    card = await network.shown("import", table=table(with_atlantis(network.resources)))
    applied = card_of(await network.steward.click(card, label="Apply"))
    assert "409 cities" in text_of(applied)
    assert applied.attachments == []
    assert pressable(applied) == []
    assert "## 🇬🇧 Atlantis" in await looked_up(network, "Atlantis")
    choices = await reader.autocomplete(network.channel, "city show", "city", "atlan")
    assert choices[0]["value"] == "atlantis"
    (entry,) = await network.trail()
    assert (entry.deed, entry.actor_id) == (Deed.CITIES_IMPORTED, network.steward.id)
    assert entry.after == ("text:1 new, 0 changed, 0 gone",)
    assert await waiting(network) == 0


async def test_a_table_that_waits_can_be_applied_after_a_restart(network: Network) -> None:
    card = await network.shown("import", table=table(with_atlantis(network.resources)))
    await network.restart()
    await network.steward.click(card, label="Apply")
    assert "## 🇬🇧 Atlantis" in await looked_up(network, "Atlantis")


async def test_a_table_waits_for_a_day(network: Network) -> None:
    cards = [
        await network.shown("import", table=table(with_atlantis(network.resources)))
        for _ in range(2)
    ]
    network.wait(hours=23)
    assert "Applied" in said(await network.steward.click(cards[0], label="Apply"))
    network.wait(hours=2)
    assert "a day has passed" in said(await network.steward.click(cards[1], label="Apply"))
    assert len(await network.trail()) == 1


async def test_dropping_changes_nothing(network: Network) -> None:
    card = await network.shown("import", table=table(with_atlantis(network.resources)))
    apply = on_its_way(network.steward, card, "Apply")
    dropped = card_of(await network.steward.click(card, label="Drop"))
    assert "nothing was changed" in text_of(dropped)
    assert pressable(dropped) == []
    assert "no longer waiting" in said(await apply())
    assert "No city of the network" in await looked_up(network, "Atlantis")
    assert await network.trail() == []
    assert await waiting(network) == 0


async def test_pressing_twice_applies_once(network: Network) -> None:
    card = await network.shown("import", table=table(with_atlantis(network.resources)))
    again = on_its_way(network.steward, card, "Apply")
    await network.steward.click(card, label="Apply")
    assert "no longer waiting" in said(await again())
    assert len(await network.trail()) == 1


async def test_a_change_of_facts_is_shown_fact_by_fact(network: Network) -> None:
    cities = [
        replace(city, year=2019, field=Field.MUSIC) if city.id == "namur" else city
        for city in whole(network.resources)
    ]
    card = await network.shown("import", table=table(cities))
    assert "0 new, 1 changed, 0 gone" in text_of(card)
    assert "\\~ namur: year 2021 → 2019" in text_of(card)
    assert "\\~ namur: field media\\_arts → music" in text_of(card)
    await network.steward.click(card, label="Apply")
    shown = await looked_up(network, "namur")
    assert "Music · since 2026" in shown
    assert "Media Arts from 2021 to 2026" in shown


async def test_a_city_that_leaves_is_warned_of_and_found_no_more(network: Network) -> None:
    cities = [city for city in whole(network.resources) if city.id != "namur"]
    card = await network.shown("import", table=table(cities))
    assert "⚠️ 1 city would leave" in text_of(card)
    assert "\\- namur: Namur (BE)" in text_of(card)
    assert style(card, "Apply") is discord.ButtonStyle.danger
    await network.steward.click(card, label="Apply")
    assert "No city of the network" in await looked_up(network, "Namur")
    assert "nothing to change" in said(await network.ask("import", table=table(cities)))


async def test_further_spellings_are_found_once_they_are_applied(network: Network) -> None:
    cities = whole(network.resources)
    card = await network.shown("import", table=table(cities, {"namur": ("Nameur", "Nam")}))
    assert "1 with other spellings" in text_of(card)
    assert "namur: spellings + Nam \\| Nameur" in text_of(card)
    await network.steward.click(card, label="Apply")
    assert "🇧🇪 Namur" in await looked_up(network, "nameur")


async def test_a_long_difference_is_shortened_and_comes_whole_as_a_file(network: Network) -> None:
    card = await network.shown("import", table=table(more_cities(network, 20)))
    assert "and 9 more" in text_of(card)
    assert "Newtown 10" in text_of(card)
    assert "Newtown 11" not in text_of(card)
    (file,) = card.attachments
    content = (await file.read()).decode().splitlines()
    assert len(content) == 21
    assert content[-1].startswith("+ new-19: Newtown 19")


async def test_an_identical_table_leaves_nothing_to_change(network: Network) -> None:
    result = await network.ask("import", table=table(whole(network.resources)))
    assert "nothing to change" in said(result)
    assert await waiting(network) == 0


async def test_a_table_as_a_spreadsheet_saves_it_is_read(network: Network) -> None:
    name, content = table(with_atlantis(network.resources))
    saved = b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n")
    assert "1 new, 0 changed, 0 gone" in said(await network.ask("import", table=(name, saved)))


async def test_many_missing_cities_ask_for_the_button_that_names_them(network: Network) -> None:
    card = await network.shown("import", table=table(whole(network.resources)[:100]))
    assert "308 cities are missing" in text_of(card)
    labels = [part["label"] for part in pieces(card) if part["type"] == 2]
    assert labels == ["Apply, and let 308 cities leave", "Drop"]
    assert style(card, labels[0]) is discord.ButtonStyle.danger
    await network.steward.click(card, label="Drop")
    assert len(network.resources.directory) == 408


async def test_a_table_that_would_now_make_many_leave_is_not_applied(network: Network) -> None:
    older = await network.shown("import", table=table(with_atlantis(network.resources)))
    newer = await network.shown("import", table=table(more_cities(network, 25)))
    await network.steward.click(newer, label="Apply")
    assert "has changed since" in said(await network.steward.click(older, label="Apply"))
    assert len(network.resources.directory) == 433
    assert len(await network.trail()) == 1


async def test_two_tables_wait_side_by_side(network: Network) -> None:
    kofi = network.appointed()
    one = await network.shown("import", table=table(with_atlantis(network.resources)))
    other = await network.shown("import", kofi, table=table(more_cities(network, 1)))
    await kofi.click(other, label="Drop")
    await network.steward.click(one, label="Apply")
    assert "## 🇬🇧 Atlantis" in await looked_up(network, "Atlantis")

import pytest

from bot.domain.audit import Deed, Entry
from bot.domain.fields import Field
from bot.storage.audit import note
from bot.texts.catalogue import Catalogue
from tests.commands.network import (
    Network,
    card_of,
    fill_in,
    press_next,
    pressable,
    said,
    table,
    text_of,
    with_atlantis,
)


def lines(text: str) -> list[str]:
    """Give the lines of a trail, without when each thing was done."""
    entries = [line for line in text.splitlines() if line.startswith("- <t:")]
    return [entry.partition(" · ")[2] for entry in entries]


async def work(network: Network) -> str:
    """Let a server ask for a city, and do one of each thing that stewards do, to whom is given."""
    zoe = network.visitor("zoe")
    await network.claim("namur")
    card = await network.shown("coordinators", city="dakar")
    card = card_of(await network.steward.select(card, [zoe]))
    await network.steward.click(card, label="Remove")
    card = await network.shown("coordinators", field="music")
    await fill_in(network.steward, await network.steward.select(card, [zoe]), days=["365"])
    await network.ask("block", person=zoe, reason="Sold followers")
    await network.ask("unblock", person=zoe)
    card = await network.shown("import", table=table(with_atlantis(network.resources)))
    await network.steward.click(card, label="Apply")
    return zoe.mention


async def test_nothing_done_is_said_so(network: Network) -> None:
    card = await network.shown("audit")
    assert "Nothing has been changed yet" in text_of(card)
    assert pressable(card) == []


async def test_the_trail_tells_who_did_what_latest_first(network: Network) -> None:
    zoe, by = await work(network), network.steward.mention
    told = lines(text_of(await network.shown("audit")))
    assert told[:6] == [
        f"{by} · imported a table of cities: 1 new, 0 changed, 0 gone",
        f"{by} · lifted the block of {zoe}",
        f"{by} · blocked {zoe}: “Sold followers”",
        f"{by} · named {zoe} coordinator of Music",
        f"{by} · removed {zoe} as coordinator of Dakar",
        f"{by} · named {zoe} coordinator of Dakar",
    ]
    assert "asked to speak for Namur" in told[6]
    assert by not in told[6]


@pytest.mark.parametrize(("locale", "language"), [("fr", "fr"), ("de", "ar")])
async def test_the_trail_is_in_the_steward_s_language(
    network: Network, catalogue: Catalogue, locale: str, language: str
) -> None:
    steward = network.appointed(locale=locale)
    await steward.slash(network.office, "me language", language=language)
    await work(network)
    trail = said(await network.ask("audit", steward))
    texts, english = catalogue.best(language), catalogue.best("en")
    assert texts("audit-title-network") in trail
    assert texts.field(Field.MUSIC) in trail
    for key in ("audit-title-network", "audit-blocked", "audit-coordinator-named"):
        assert texts(key, subject="x", before="x", after="x") != english(
            key, subject="x", before="x", after="x"
        )
    assert "coordinator of" not in trail
    assert "Sold followers" in trail, "a reason is quoted as it was written"
    # what is done stays readable for those who read another language
    assert "lifted the block" in said(await network.ask("audit"))


async def test_the_trail_of_one_server_holds_what_was_done_there(network: Network) -> None:
    await work(network)
    card = text_of(await network.shown("audit", server=str(network.server.id)))
    (line,) = lines(card)
    assert "asked to speak for Namur" in line
    named = text_of(await network.shown("audit", server="Namur numérique"))
    assert lines(named) == [line]
    other = text_of(await network.shown("audit", server=str(network.seat.id)))
    assert "Nothing has been changed yet" in other


async def test_an_unknown_server_is_refused(network: Network) -> None:
    refused = await network.ask("audit", server="Nowhere")
    assert "in no server called “Nowhere”" in said(refused)


async def test_a_long_trail_comes_in_pages(network: Network) -> None:
    async with network.resources.database.transaction() as tx:
        for number in range(25):
            subject = f"text:deed {number}"
            await note(tx, Entry(Deed.FEED_ADDED, network.now, 1, None, subject))
    first = await network.shown("audit")
    told = lines(text_of(first))
    assert len(told) == 10
    assert told[0].endswith("deed 24")
    assert pressable(first) == ["trail:network:1"]
    second = await press_next(network.steward, first)
    assert [line.split()[-1] for line in lines(text_of(second))] == [
        str(number) for number in range(14, 4, -1)
    ]
    third = await press_next(network.steward, second)
    assert len(lines(text_of(third))) == 5
    assert pressable(third) == ["trail:network:1"]
    back = card_of(await network.steward.click(third, label="Previous"))
    assert lines(text_of(back))[0].endswith("deed 14")


async def test_the_pages_of_one_server_s_trail_stay_that_server_s(network: Network) -> None:
    async with network.resources.database.transaction() as tx:
        for number in range(12):
            for server_id in (network.server.id, network.seat.id, None):
                subject = f"text:{server_id} {number}"
                await note(tx, Entry(Deed.FEED_ADDED, network.now, 1, server_id, subject))
    card = await network.shown("audit", server=str(network.server.id))
    card = await press_next(network.steward, card)
    told = [line.rpartition("added ")[2] for line in lines(text_of(card))]
    assert told == [f"{network.server.id} 1", f"{network.server.id} 0"]


async def test_just_ten_entries_have_no_pages(network: Network) -> None:
    async with network.resources.database.transaction() as tx:
        for _ in range(10):
            await note(tx, Entry(Deed.ROLE_DELETED, network.now))
    card = await network.shown("audit")
    assert len(lines(text_of(card))) == 10
    assert pressable(card) == []


async def test_what_happened_by_itself_is_put_down_to_discord(network: Network) -> None:
    async with network.resources.database.transaction() as tx:
        await note(tx, Entry(Deed.ROLE_DELETED, network.now, None, network.server.id))
    (line,) = lines(text_of(await network.shown("audit")))
    assert line.startswith("Discord · ")


async def test_a_trail_quotes_harmlessly(network: Network) -> None:
    await network.ask("block", city="namur", reason="@everyone <@1> **loud** [x](https://x.org)")
    (line,) = lines(text_of(await network.shown("audit")))
    assert "\\<@1>" in line
    assert "\\*\\*loud" in line
    assert "[x](" not in line.replace("\\[", "")

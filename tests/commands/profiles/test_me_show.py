"""/me show and /me pause: what peers see of somebody, and whether they do."""

import pytest

from bot.domain.blocks import Block, Blocked
from bot.domain.people import ProfileState
from bot.storage.blocks import block
from bot.storage.profiles import visible_profiles
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, on_its_way, said, text_of
from tests.commands.profiles.own import choose, found_of, kept, labels, opened, write

HIDDEN, VISIBLE, PAUSED = ProfileState


async def visible(scene: Scene) -> list[int]:
    async with scene.network.resources.database.reading() as reader:
        return [each.user_id for each in await visible_profiles(reader)]


async def test_who_said_nothing_is_told_what_it_is_good_for(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    card = await opened(scene, awa, "show")
    assert "Let your peers find you" in text_of(card)
    assert labels(card) == ["Introduce myself", "Choose topics first"]
    await awa.click(card, label="Choose topics first")
    assert "Your profile" in text_of(card)
    assert await found_of(scene, awa) is None


async def test_showing_oneself_needs_a_home_and_says_what_it_means(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa)
    await choose(awa, page, "offers:0", "residency")
    words = text_of(page)
    for meaning in ("in suggestions", "the card of an introduction", "your display name",
                    "no public list", "until you both said yes"):  # fmt: skip
        assert meaning in words, "it is said before they decide"
    refused = await awa.click(page, label="Show me to the network")
    assert "names no home city" in said(refused) and await visible(scene) == []
    await write(awa, page, home="Dakar")
    await awa.click(page, label="Show me to the network")
    assert "can find you now" in text_of(page) and await visible(scene) == [awa.id]
    await awa.click(page, label="Hide me")
    assert "nobody is shown your profile" in text_of(page) and await visible(scene) == []


async def test_a_handle_is_no_name_that_peers_are_shown(scene: Scene) -> None:
    awa = scene.reader("awa_handle", locale="en-US")
    await opened(scene, awa, city="dakar")
    assert "### Somebody" in text_of(await opened(scene, awa, "show"))
    scene.network.env.backend.users[awa.id].global_name = "Awa Diop"
    assert "### Awa Diop" in text_of(await opened(scene, awa, "show"))


async def test_the_card_has_what_peers_see_and_nothing_that_ended(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    await choose(awa, page, "offers:0", "residency")
    await choose(awa, page, "seeks:0", "training")
    await choose(awa, page, "fields", "music")
    await choose(awa, page, "languages", "fr")
    await write(
        awa, page, home="Dakar", words="@everyone <@1> **loud**", **{"offers-until": "9 Jan 2026"}
    )
    shown = text_of(await opened(scene, awa, "show"))
    assert "**Dakar**, Senegal" in shown and "🔵 Music" in shown and "French" in shown
    assert "**Offers:** Creative residency (until 9 January 2026)" in shown
    assert r"@everyone \<@1> \*\*loud\*\*" in shown
    scene.network.wait(days=10)
    later = text_of(await opened(scene, awa, "show"))
    assert "Creative residency" not in later and "Training" in later


async def test_a_pause_shows_nobody_anything_until_they_are_back(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    await awa.click(page, label="Show me to the network")
    paused = await opened(scene, awa, "pause")
    assert "Paused" in text_of(paused) and await visible(scene) == []
    await choose(awa, page, "offers:0", "residency")
    assert (await kept(scene, awa)).state is PAUSED, "saving something does not end it"
    back = await opened(scene, awa, "pause")
    assert "Welcome back" in text_of(back) and await visible(scene) == [awa.id]
    await awa.click(back, label="Pause")
    await scene.network.restart()
    await awa.click(back, label="Be back")
    assert "Welcome back" in text_of(back) and await visible(scene) == [awa.id]


async def test_a_pause_of_what_is_hidden_shows_nothing_either(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    nothing = await awa.slash(scene.appels, "me pause")
    assert "You have no profile here" in said(nothing)
    await opened(scene, awa, city="dakar")
    for _ in range(2):
        assert "hidden, so nothing is shown of you anyway" in text_of(
            await opened(scene, awa, "pause")
        )
    assert (await kept(scene, awa)).state is HIDDEN


async def test_an_old_button_shows_nobody_who_hid_meanwhile(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    await awa.click(page, label="Show me to the network")
    old = await opened(scene, awa, "pause")
    await awa.click(page, label="Hide me")
    await awa.click(old, label="Be back")
    assert (await kept(scene, awa)).state is HIDDEN
    assert "Your profile is hidden" in text_of(old) and "Be back" not in labels(old)


async def test_a_second_click_is_told_how_it_stands(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    again = on_its_way(awa, page, "Show me to the network")
    await awa.click(page, label="Show me to the network")
    await again()
    assert "can find you already" in text_of(page) and await visible(scene) == [awa.id]


@pytest.mark.parametrize("kind", [Blocked.PERSON, Blocked.CITY, Blocked.SERVER])
async def test_who_is_blocked_is_shown_to_nobody(scene: Scene, kind: Blocked) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    subject = {Blocked.PERSON: awa.id, Blocked.CITY: "dakar", Blocked.SERVER: scene.dakar.id}[kind]
    async with scene.network.resources.database.transaction() as tx:
        await block(tx, Block(kind, str(subject), "spam", 1, scene.network.now))
    refused = await awa.click(page, label="Show me to the network")
    assert "stewards have blocked" in said(refused) and await visible(scene) == []
    await choose(awa, page, "offers:0", "residency")
    assert (await kept(scene, awa)).offers == {"residency"}, "what is hidden speaks to nobody"


async def test_the_card_is_in_the_readers_language(scene: Scene) -> None:
    awa = scene.reader()
    card = await opened(scene, awa, city="dakar")
    assert "Votre profil" in text_of(card)
    await awa.slash(scene.appels, "me language", language="ar")
    arabic = card_of(await awa.slash(scene.appels, "me show"))
    assert "الملف مخفي" in text_of(arabic)

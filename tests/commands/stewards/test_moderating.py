"""Stewards withdraw anything everywhere, whether somebody reported it or not."""

from bot.domain.announcements import Closing
from bot.domain.audit import Deed
from tests.commands.calls.conftest import scene, words_of_every_language
from tests.commands.calls.scene import Scene
from tests.commands.network import NOT_A_STEWARD, card_of, on_its_way, said, text_of
from tests.commands.projects.shared import Sharing

__all__ = ["scene", "words_of_every_language"]


async def test_a_call_is_withdrawn_everywhere_and_its_coordinators_are_told(scene: Scene) -> None:
    network = scene.network
    await scene.publish()
    shown = await network.ask("withdraw", announcement="1")
    assert shown.response is not None
    assert "Four weeks in Namur" in text_of(shown.response), "what it is about is seen first"
    asked = card_of(shown)
    assert "its coordinators are told" in text_of(asked)
    again = on_its_way(network.steward, asked, "Withdraw everywhere")
    await network.steward.click(asked, label="Withdraw everywhere")
    assert "This is not open" in said(await again()), "a second press"
    await scene.bring()
    for channel in (scene.appels, scene.calls):
        assert "Four weeks" not in text_of(scene.copies(channel)[0])
    (told,) = [each for each in scene.mail(scene.author) if "🚩" in each]
    assert "stewards have withdrawn “Media arts residency”" in told
    assert not [each for each in scene.mail(scene.author) if "📋" in each], (
        "nothing is to come of it"
    )
    assert (await scene.call()).closing is Closing.WITHDRAWN
    (entry, *_) = await network.trail()
    assert entry.deed is Deed.ANNOUNCEMENT_WITHDRAWN and entry.actor_id == network.steward.id
    assert "withdrew what Namur had published: “Media arts residency”" in said(
        await network.ask("audit")
    )


async def test_calls_and_projects_are_found_by_title_with_their_city(scene: Scene) -> None:
    await scene.publish()
    sharing = Sharing(scene)
    await sharing.publish(await sharing.write())
    office, steward = scene.network.office, scene.network.steward
    choices = await steward.autocomplete(office, "network withdraw", "announcement", "")
    assert [choice["name"] for choice in choices] == [
        "Namur: Media arts residency",
        "Namur: Light on the citadel",
    ]
    shown = await scene.network.ask("withdraw", announcement="light on the citadel")
    await steward.click(card_of(shown), label="Withdraw everywhere")
    await scene.bring()
    refused = await scene.network.ask("withdraw", announcement="light on the citadel")
    assert "Nothing that can be read now is called" in said(refused)
    assert "This is not open" in said(await scene.network.ask("withdraw", announcement="2"))


async def test_others_than_stewards_withdraw_nothing(scene: Scene) -> None:
    await scene.publish()
    network = scene.network
    visitor = network.visitor()
    assert NOT_A_STEWARD in said(await network.ask("withdraw", visitor, announcement="1"))
    asked = card_of(await network.ask("withdraw", announcement="1"))
    network.dismiss(network.steward)
    refused = await network.steward.click(asked, label="Withdraw everywhere")
    assert NOT_A_STEWARD in said(refused)
    assert (await scene.call()).is_open

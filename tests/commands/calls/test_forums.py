"""What stands in a forum: a post that is called as its card is, and its edits."""

import pytest
import simcord

from bot.domain.deliveries import DeliveryState
from bot.storage.feeds import feeds_of
from tests.commands.calls.scene import Scene
from tests.commands.calls.troubles import forget_the_outcome, want_calls
from tests.commands.network import card_of, fill_in


@pytest.fixture
async def forum(scene: Scene) -> simcord.ChannelHandle:
    channel = scene.gwangju.create_forum_channel("projects")
    await want_calls(scene, channel)
    return channel


async def test_a_forum_gets_a_post_and_its_edits(
    scene: Scene, forum: simcord.ChannelHandle
) -> None:
    await scene.publish()
    (post,) = forum.threads
    assert post.name == "Media arts residency"
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, label="The partnership is complete")
    await scene.bring(5)
    stored = list(scene.network.env.backend.messages[post.id].values())
    assert len(stored) == 1 and "partnership is complete" in str(stored[0].components)


async def test_a_post_that_arrived_before_a_crash_is_found_again(
    scene: Scene, forum: simcord.ChannelHandle
) -> None:
    await scene.publish()
    await forget_the_outcome(scene, seconds_ago=300)
    await scene.network.restart()
    await scene.bring(5)
    assert len(forum.threads) == 1
    assert all(each.message_id for each in await scene.deliveries())


async def test_an_archived_post_is_opened_to_be_closed(
    scene: Scene, forum: simcord.ChannelHandle
) -> None:
    await scene.publish()
    (post,) = forum.threads
    scene.network.env.inject_error(
        "PATCH",
        f"/channels/{post.id}/messages/*",
        status=400,
        code=50083,
        message="Thread is archived",
    )
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, label="I withdraw it")
    await scene.bring(5)
    (stored,) = scene.network.env.backend.messages[post.id].values()
    assert "Withdrawn" in str(stored.components)


async def retitled(scene: Scene, title: str) -> None:
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    await fill_in(scene.author, form, title=title, summary="Words", language=["en"])
    await scene.bring(5)


def renamings(scene: Scene, post: simcord.ChannelHandle) -> list[str]:
    return [
        str((request.json or {})["name"])
        for request in scene.network.env.http_requests
        if (request.method, request.path) == ("PATCH", f"/channels/{post.id}")
    ]


async def test_a_post_is_called_as_its_card_is_and_renamed_only_for_that(
    scene: Scene, forum: simcord.ChannelHandle
) -> None:
    await scene.publish()
    (post,) = forum.threads
    await retitled(scene, "Media arts residency")
    assert renamings(scene, post) == []
    await retitled(scene, "*" * 99 + "x")
    assert renamings(scene, post) == [post.name]
    assert 0 < len(post.name or "") <= 100
    await retitled(scene, "Sound arts residency")
    await scene.extend("30 April 2026")
    await scene.bring(5)
    assert renamings(scene, post)[1:] == ["Sound arts residency"]
    assert post.name == "Sound arts residency"


async def test_a_post_is_called_in_the_language_of_its_server(
    scene: Scene,
) -> None:
    projets = scene.dakar.create_forum_channel("projets")
    await want_calls(scene, projets, scene.dakar)
    page = await scene.write()
    form = await scene.author.click(page, label="Add a language")
    page = card_of(
        await fill_in(scene.author, form, language=["fr"], title="Résidence", summary="Mots.")
    )
    await scene.publish(page)
    (post,) = projets.threads
    assert post.name == "Résidence"
    await retitled(scene, "Sound arts residency")
    assert renamings(scene, post) == []


async def test_a_forum_that_lets_nobody_rename_has_the_edit_all_the_same(
    scene: Scene, forum: simcord.ChannelHandle
) -> None:
    await scene.publish()
    (post,) = forum.threads
    scene.network.env.inject_error(
        "PATCH", f"/channels/{post.id}", status=403, code=50013, message="Missing Permissions"
    )
    await retitled(scene, "Sound arts residency")
    (stored,) = scene.network.env.backend.messages[post.id].values()
    assert "Sound arts residency" in str(stored.components)
    assert {each.state for each in await scene.deliveries()} == {DeliveryState.DONE}


async def test_a_post_that_somebody_deleted_ends_there_and_the_forum_goes_on(
    scene: Scene, forum: simcord.ChannelHandle
) -> None:
    await scene.publish()
    (post,) = forum.threads
    scene.network.env.backend.delete_channel(post.id)
    await retitled(scene, "Sound arts residency")
    assert forum.threads == []
    assert {each.state for each in await scene.deliveries()} == {DeliveryState.DONE}
    async with scene.network.resources.database.reading() as reader:
        assert all(not feed.failed_at for feed in await feeds_of(reader, scene.gwangju.id))
    await scene.publish(title="Another")
    assert len(forum.threads) == 1

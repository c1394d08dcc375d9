from typing import Any

import discord
import pytest
import simcord
from simcord.backend import serializers

from bot.domain.feed_faults import ALWAYS_NEEDED
from bot.domain.feeds import Aspect
from tests.commands.setup.panels import Setup, choose, text_of
from tests.commands.world import words

NAMES = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "attach_files": "Attach Files",
    "read_message_history": "Read Message History",
}


@pytest.mark.parametrize("right", [str(each) for each in ALWAYS_NEEDED])
async def test_a_missing_permission_is_named_with_where_to_grant_it(
    setup: Setup, right: str
) -> None:
    calls = setup.world.server.create_text_channel("calls")
    panel = await setup.add(calls)
    assert "❌" not in text_of(panel)
    setup.deny(calls, right)
    status = await setup.status()
    assert f"❌ <#{calls.id}>" in status
    assert f"❌ Missing: **{NAMES[right]}**" in status
    assert f"in <#{calls.id}>: Edit Channel → Permissions" in status
    assert len(await setup.feeds()) == 1


async def test_a_permission_that_the_server_lacks_is_granted_to_the_role(setup: Setup) -> None:
    await setup.add(setup.world.channel)
    backend, server = setup.world.env.backend, setup.world.server
    role = next(r for r in backend.guilds[server.id].roles.values() if r.managed)
    rights = discord.Permissions(role.permissions)
    rights.update(attach_files=False)
    backend.edit_role(server.id, role.id, {"permissions": rights.value})
    everyone = discord.Permissions(backend.guilds[server.id].roles[server.id].permissions)
    everyone.update(attach_files=False)
    backend.edit_role(server.id, server.id, {"permissions": everyone.value})
    assert "Server Settings → Roles → Passerelle" in await setup.status()


async def test_a_feed_saved_with_a_missing_permission_says_that_it_does_not_work(
    setup: Setup,
) -> None:
    calls = setup.world.server.create_text_channel("calls")
    setup.deny(calls, "send_messages")
    panel = await setup.add(calls)
    assert "❌ Announcements in" in text_of(panel)
    assert len(await setup.feeds()) == 1


async def test_permissions_are_named_in_the_admin_s_language(setup: Setup) -> None:
    calls = setup.world.server.create_text_channel("calls")
    await setup.add(calls)
    setup.deny(calls, "view_channel")
    french = setup.world.member("chloe", locale="fr", roles=[setup.role])
    status = await french.slash(setup.world.channel, "setup status")
    assert "Voir les salons" in words(status)


async def test_a_test_arrives_in_the_server_s_language(setup: Setup) -> None:
    setup.world.servers[setup.world.server.id] = "fr"
    calls = setup.world.server.create_text_channel("calls")
    panel = await setup.add(calls)
    await choose_language(setup, "es")
    await setup.admin.click(panel, label="Send a test")
    (sent,) = calls.history()
    assert "Passerelle" in text_of_message(sent)
    assert "Puede eliminar" in text_of_message(sent) or "mensaje" in text_of_message(sent)
    assert "✅ The test has arrived" in text_of(panel)
    (feed,) = await setup.feeds()
    assert feed.delivered_at is not None


async def choose_language(setup: Setup, code: str) -> None:
    await choose(setup.admin, await setup.panel(), "setup:language", [code])


def text_of_message(message: discord.Message) -> str:
    found: list[str] = []

    def walk(components: Any) -> None:
        for component in components:
            found.append(getattr(component, "content", ""))
            walk(getattr(component, "children", []))

    walk(message.components)
    return "\n".join(found)


async def test_a_failing_test_names_what_discord_says_and_is_kept(setup: Setup) -> None:
    setup.world.expect(discord.Forbidden)
    calls = setup.world.server.create_text_channel("calls")
    panel = await setup.add(calls)
    setup.world.env.inject_error(
        "POST", f"/channels/{calls.id}/messages", status=403, code=50013,
        message="Missing Permissions",
    )  # fmt: skip
    await setup.admin.click(panel, label="Send a test")
    assert "Discord did not take the test: Missing Permissions (50013)" in text_of(panel)
    assert "did not get through" in await setup.status()
    await setup.admin.click(panel, label="Send a test")
    assert "did not get through" not in await setup.status()


async def test_a_forum_gets_a_post_with_its_tags(setup: Setup) -> None:
    forum = tagged_forum(setup)
    panel = await setup.add(forum)
    (feed,) = await setup.feeds()
    await choose(setup.admin, panel, f"feed:{feed.id}:choose:tag", ["71"])
    await setup.admin.click(panel, label="Send a test")
    (post,) = forum.threads
    thread = setup.world.env.backend.get_channel(post.id)
    assert [str(tag) for tag in thread.applied_tags] == ["71"]


async def test_a_forum_that_wants_a_tag_says_so(setup: Setup) -> None:
    forum = tagged_forum(setup, flags=1 << 4)
    panel = await setup.add(forum)
    assert "❌ This forum wants a tag" in text_of(panel)
    (feed,) = await setup.feeds()
    await choose(setup.admin, panel, f"feed:{feed.id}:choose:tag", ["72"])
    assert "wants a tag" not in text_of(panel)


async def test_a_deleted_tag_is_noticed_and_goes_with_the_next_choice(setup: Setup) -> None:
    forum = tagged_forum(setup)
    panel = await setup.add(forum)
    (feed,) = await setup.feeds()
    await choose(setup.admin, panel, f"feed:{feed.id}:choose:tag", ["71", "72"])
    keep_tags(setup, forum, "72")
    assert "⚠️ A tag that you chose was deleted" in await setup.status()
    await setup.admin.click(panel, label="Back")
    await choose(setup.admin, panel, "setup:feed", [str(feed.id)])
    await choose(setup.admin, panel, f"feed:{feed.id}:choose:tag", [])
    assert (await setup.feeds())[0].values(Aspect.TAG) == set()
    assert "was deleted" not in await setup.status()


def tagged_forum(setup: Setup, flags: int = 0) -> simcord.ChannelHandle:
    forum = setup.world.server.create_forum_channel("forum")
    channel = setup.world.env.backend.get_channel(forum.id)
    channel.available_tags = [tag("71", "Calls"), tag("72", "Projects")]
    setup.world.env.backend.announce_channel_update(forum.id)
    if flags:
        # simcord leaves the flags out, which Discord sends
        payload = serializers.channel_payload(setup.world.env.backend, channel)
        setup.world.env.backend.emit("CHANNEL_UPDATE", {**payload, "flags": flags})
    return forum


def keep_tags(setup: Setup, forum: simcord.ChannelHandle, *ids: str) -> None:
    channel = setup.world.env.backend.get_channel(forum.id)
    channel.available_tags = [each for each in channel.available_tags if each["id"] in ids]
    setup.world.env.backend.announce_channel_update(forum.id)


def tag(tag_id: str, name: str) -> Any:
    return {"id": tag_id, "name": name, "moderated": False, "emoji_id": None, "emoji_name": None}


async def test_only_an_announcement_channel_passes_on_to_followers(setup: Setup) -> None:
    news = setup.world.server.create_news_channel("news")
    panel = await setup.add(news)
    await setup.admin.click(panel, label="Pass on to followers")
    assert "servers that follow this channel" in text_of(panel)
    assert (await setup.feeds())[0].publishes
    await setup.admin.click(panel, label="Stop passing on")
    assert not (await setup.feeds())[0].publishes


async def test_a_role_is_pinged_only_when_asked_for(setup: Setup) -> None:
    panel = await setup.add(setup.world.channel)
    (feed,) = await setup.feeds()
    assert feed.ping_role_id is None
    fans = setup.world.server.create_role("Fans")
    await choose(setup.admin, panel, f"feed:{feed.id}:ping", [fans])
    assert f"<@&{fans.id}> is notified" in text_of(panel)
    assert (await setup.feeds())[0].ping_role_id == fans.id
    await choose(setup.admin, panel, f"feed:{feed.id}:ping", [])
    assert "nobody is notified" in text_of(panel)
    refused = await choose(
        setup.admin, panel, f"feed:{feed.id}:ping", [setup.world.server.default_role]
    )
    assert "@everyone cannot be chosen" in words(refused)


async def test_a_role_that_cannot_be_pinged_without_a_right_needs_it(setup: Setup) -> None:
    calls = setup.world.server.create_text_channel("calls")
    panel = await setup.add(calls)
    (feed,) = await setup.feeds()
    fans = setup.world.server.create_role("Fans")
    await choose(setup.admin, panel, f"feed:{feed.id}:ping", [fans])
    setup.deny(calls, "mention_everyone")
    assert "Mention @everyone, @here and All Roles" in await setup.status()


async def test_a_deleted_channel_is_said_and_removable(setup: Setup) -> None:
    calls = setup.world.server.create_text_channel("calls")
    panel = await setup.add(calls)
    setup.world.env.backend.delete_channel(calls.id)
    await setup.world.env.settle()
    status = await setup.status()
    assert "❌ This channel was deleted" in status
    assert "a channel that received announcements was deleted" in status
    refused = await setup.admin.click(panel, label="Send a test")
    assert "The channel was deleted" in text_of(panel) or "deleted" in words(refused)
    (feed,) = await setup.feeds()
    await choose(setup.admin, panel := await setup.panel(), "setup:feed", [str(feed.id)])
    await setup.admin.click(panel, label="Remove")
    await setup.admin.click(panel, label="Yes, remove it")
    assert await setup.feeds() == []


async def test_a_deleted_role_to_ping_is_said(setup: Setup) -> None:
    panel = await setup.add(setup.world.channel)
    (feed,) = await setup.feeds()
    fans = setup.world.server.create_role("Fans")
    await choose(setup.admin, panel, f"feed:{feed.id}:ping", [fans])
    setup.world.env.backend.delete_role(setup.world.server.id, fans.id)
    await setup.world.env.settle()
    assert "⚠️ The role to notify was deleted" in await setup.status()

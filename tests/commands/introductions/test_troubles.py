"""What stands in the way of a thread: the next place is taken, and in the end each is told."""

import discord
import pytest
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.domain.introductions import State
from bot.storage.personal import NOBODY
from tests.commands.introductions.meeting import NAMUR, Meeting
from tests.commands.network import text_of
from tests.commands.world import deny

THREADS = "/channels/*/threads"


async def agree(meeting: Meeting, *, settle: bool = True) -> None:
    """Let Awa ask and Lucie say yes, both of them in Dakar's server."""
    meeting.scene.dakar.add_member(meeting.lucie.user)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    if settle:
        await meeting.pass_time()


def told_directly(meeting: Meeting) -> bool:
    return (
        "@awa.d" in meeting.mail(meeting.lucie)[-1] and "Lucie Nam" in meeting.mail(meeting.awa)[-1]
    )


@pytest.mark.parametrize("right", ["create_private_threads", "send_messages_in_threads"])
async def test_where_the_bot_may_make_no_thread_another_channel_is_taken(
    meeting: Meeting, right: str
) -> None:
    other = meeting.scene.dakar.create_text_channel("salon")
    deny(meeting.env, meeting.scene.appels, right)
    await agree(meeting)
    (thread,) = meeting.threads()
    assert thread.parent_id == other.id


async def test_where_no_channel_takes_a_thread_each_is_told_the_other(meeting: Meeting) -> None:
    deny(meeting.env, meeting.scene.appels, "create_private_threads")
    await agree(meeting)
    assert meeting.threads() == [] and told_directly(meeting)
    assert (await meeting.kept()).state is State.OPENED


async def test_a_channel_that_one_of_both_cannot_see_is_not_taken(meeting: Meeting) -> None:
    hidden = Overwrite(
        target_id=meeting.lucie.id,
        type=OverwriteType.MEMBER,
        deny=discord.Permissions(view_channel=True).value,
    )
    meeting.env.backend.set_overwrite(meeting.scene.appels.id, hidden)
    await agree(meeting)
    assert meeting.threads() == [] and told_directly(meeting)


async def test_a_channel_deleted_meanwhile_is_no_place(meeting: Meeting) -> None:
    meeting.scene.dakar.add_member(meeting.lucie.user)
    other = meeting.scene.dakar.create_text_channel("salon")
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    meeting.env.backend.delete_channel(meeting.scene.appels.id)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    (thread,) = meeting.threads()
    assert thread.parent_id == other.id


async def test_who_left_the_server_meanwhile_is_told_directly(meeting: Meeting) -> None:
    meeting.scene.dakar.add_member(meeting.lucie.user)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    meeting.env.backend.remove_member(meeting.scene.dakar.id, meeting.lucie.id)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    assert meeting.threads() == [] and told_directly(meeting)


async def test_a_refusal_while_both_are_brought_in_leaves_no_open_thread(meeting: Meeting) -> None:
    meeting.env.inject_error("PUT", "/channels/*/thread-members/*", status=403, code=50001)
    await agree(meeting)
    (thread,) = meeting.threads()
    assert thread.thread_metadata is not None and thread.thread_metadata.archived
    assert told_directly(meeting)


async def test_the_server_where_yes_was_pressed_serves_as_well(meeting: Meeting) -> None:
    third = meeting.env.create_guild("Festival")
    lobby = third.create_text_channel("lobby")
    third.add_member(meeting.awa.user)
    there = third.add_member(meeting.lucie.user)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await there.click(await meeting.mine(there, lobby), label="Yes")
    await meeting.pass_time()
    (thread,) = meeting.threads()
    assert thread.guild_id == third.id


async def test_who_takes_no_letters_finds_everything_in_their_list(meeting: Meeting) -> None:
    box = meeting.awa.user.dm_channel
    meeting.env.inject_error(
        "POST", f"/channels/{box.id}/messages", status=403, code=50007, times=None
    )
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    assert "@awa.d" in meeting.mail(meeting.lucie)[-1] and meeting.mail(meeting.awa) == []
    assert "Lucie Nam (@lucie" in text_of(await meeting.mine(meeting.awa, meeting.scene.appels))


async def test_who_takes_no_letters_can_answer_from_their_list(meeting: Meeting) -> None:
    box = meeting.lucie.user.dm_channel
    meeting.env.inject_error(
        "POST", f"/channels/{box.id}/messages", status=403, code=50007, times=None
    )
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    page = await meeting.mine(meeting.lucie, meeting.scene.network.channel)
    assert "Awa Diop" in text_of(page) and "Waits for your answer" in text_of(page)
    await meeting.lucie.click(page, label="Yes")
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.OPENED


async def test_what_discord_refuses_for_good_is_told_directly(meeting: Meeting) -> None:
    meeting.env.inject_error("GET", "/guilds/*/threads/active", status=400, code=50035, times=None)
    await agree(meeting)
    assert (await meeting.kept()).state is State.OPENED and told_directly(meeting)


async def test_a_discord_that_fails_makes_one_thread_when_it_is_back(meeting: Meeting) -> None:
    meeting.env.inject_error("POST", THREADS, status=500, times=1)
    await agree(meeting)
    assert meeting.threads() == [] and (await meeting.kept()).state is State.AGREED
    await meeting.pass_time(300)
    assert len(meeting.threads()) == 1 and (await meeting.kept()).state is State.OPENED
    assert len(meeting.mail(meeting.awa)) == 1


async def test_a_discord_that_fails_while_asking_asks_once_when_it_is_back(
    meeting: Meeting,
) -> None:
    shown = await meeting.press_to_ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    meeting.env.inject_error("POST", "/channels/*/messages", status=500, times=2)
    await meeting.awa.submit_modal(shown, {"note": ""})
    await meeting.pass_time()
    await meeting.pass_time(600)
    assert len(meeting.letters(meeting.lucie)) == 1


async def test_a_thread_made_before_a_crash_is_taken_up_and_greeted_once(meeting: Meeting) -> None:
    await agree(meeting)
    (thread,) = meeting.threads()
    # as a kill leaves it between saying hello and noting so
    async with meeting.scene.network.resources.database.transaction() as tx:
        await tx.execute("update introductions set state = 'agreed', thread_id = null")
        await tx.execute("update introduction_sides set told = 'asked', due_at = 0")
    await meeting.scene.network.restart()
    await meeting.pass_time()
    assert meeting.threads() == [thread] and (await meeting.kept()).thread_id == thread.id
    assert len(meeting.said_in(thread)) == 1


async def test_a_thread_of_two_others_under_the_same_number_is_not_theirs(
    meeting: Meeting,
) -> None:
    await agree(meeting)
    (theirs,) = meeting.threads()
    zoe = meeting.person("zoe", "Zoé", meeting.scene.network.server)
    meeting.scene.dakar.add_member(zoe.user)
    await meeting.declare(zoe, NAMUR)
    # as an operator leaves it who took back yesterday's database
    async with meeting.scene.network.resources.database.transaction() as tx:
        await tx.execute("delete from introductions")
        await tx.execute("delete from sqlite_sequence where name = 'introductions'")
    await meeting.pass_time(3_600)
    await meeting.ask(meeting.awa, zoe, meeting.scene.appels)
    await zoe.user.click(meeting.letters(zoe)[0], label="Yes")
    await meeting.pass_time()
    assert zoe.id not in theirs.thread_members and len(meeting.threads()) == 2
    assert (await meeting.kept()).thread_id != theirs.id


async def test_a_restart_after_every_step_loses_and_doubles_nothing(meeting: Meeting) -> None:
    restart = meeting.scene.network.restart
    meeting.scene.dakar.add_member(meeting.lucie.user)
    shown = await meeting.press_to_ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.awa.submit_modal(shown, {"note": ""})
    await restart()
    await meeting.pass_time()
    (letter,) = meeting.letters(meeting.lucie)
    await meeting.lucie.user.click(letter, label="Later")
    await restart()
    await meeting.lucie.user.click(letter, label="Yes")
    await restart()
    await meeting.pass_time()
    await restart()
    await meeting.pass_time()
    assert len(meeting.threads()) == 1 and len(meeting.said_in(meeting.threads()[0])) == 1
    assert len(meeting.letters(meeting.lucie)) == 2 and len(meeting.mail(meeting.awa)) == 1


async def test_a_second_click_is_told_how_it_stands(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    author = meeting.scene.author
    (letter,) = meeting.letters(author)
    other = await meeting.press(author, letter, "Yes")
    assert (await meeting.kept()).state is State.AGREED or other is not None
    await meeting.pass_time()
    again = await meeting.press(author, letter, "No")
    assert again is not None and (await meeting.kept()).state is State.OPENED
    await author.user.click(letter, label="No")
    assert "answered already: with a yes" in text_of(letter)
    assert NOBODY not in {side.user_id for side in (await meeting.kept()).sides}

"""Who erases themselves leaves nothing that waits, nothing open, and none of their words."""

import simcord

from bot.domain.introductions import State
from bot.storage.personal import NOBODY
from tests.commands.introductions.meeting import NAMUR, Meeting
from tests.commands.network import card_of, text_of


async def erase(meeting: Meeting, who: simcord.MemberActor, channel: simcord.ChannelHandle) -> None:
    asked = await who.slash(channel, "privacy delete")
    await who.click(card_of(asked), label="Yes, erase it")
    await meeting.pass_time()


async def test_who_asked_and_leaves_frees_who_was_asked(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels, "My words")
    await erase(meeting, meeting.awa, meeting.scene.appels)
    found = await meeting.kept()
    assert found.state is State.WITHDRAWN and found.note == "" and found.asked_by == NOBODY
    assert "no longer open" in meeting.mail(meeting.lucie)[-1]
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    assert "no longer open" in meeting.mail(meeting.lucie)[0]
    await meeting.jump(days=20)
    assert len(meeting.mail(meeting.lucie)) == 2 and meeting.mail(meeting.awa) == []


async def test_who_was_asked_and_leaves_is_told_from_no_other_end(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await erase(meeting, meeting.lucie, meeting.scene.network.channel)
    await meeting.jump(days=14)
    assert "has not come about: Somebody · 🇧🇪 **Namur**" in meeting.mail(meeting.awa)[-1]
    listed = text_of(await meeting.mine(meeting.awa, meeting.scene.appels))
    assert "Somebody · 🇧🇪 **Namur**" in listed and "Has not come about" in listed


async def test_a_thread_is_closed_when_one_of_both_leaves(meeting: Meeting) -> None:
    meeting.scene.dakar.add_member(meeting.lucie.user)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    (thread,) = meeting.threads()
    await erase(meeting, meeting.lucie, meeting.scene.network.channel)
    await meeting.scene.network.restart()
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.CLOSED
    assert (
        "a quitté Passerelle" in meeting.said_in(thread)[-1] and len(meeting.said_in(thread)) == 2
    )
    assert thread.thread_metadata is not None
    assert thread.thread_metadata.locked and thread.thread_metadata.archived
    listed = text_of(await meeting.mine(meeting.awa, meeting.scene.appels))
    assert "is closed" in listed and "@" not in listed


async def test_a_thread_that_is_gone_closes_all_the_same(meeting: Meeting) -> None:
    meeting.scene.dakar.add_member(meeting.lucie.user)
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    meeting.env.backend.delete_channel(meeting.threads()[0].id)
    await erase(meeting, meeting.awa, meeting.scene.appels)
    assert (await meeting.kept()).state is State.CLOSED


async def test_what_was_told_directly_just_ends(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    before = len(meeting.mail(meeting.lucie))
    await erase(meeting, meeting.awa, meeting.scene.appels)
    assert (await meeting.kept()).state is State.CLOSED
    assert len(meeting.mail(meeting.lucie)) == before


async def test_the_coordinator_who_stood_for_a_city_leaves_and_another_is_asked_anew(
    meeting: Meeting,
) -> None:
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    author = meeting.scene.author
    await author.user.click(meeting.letters(author)[0], label="Yes")
    await meeting.pass_time()
    await erase(meeting, author, meeting.scene.network.channel)
    assert (await meeting.kept()).sides[1].user_id == NOBODY


async def test_the_file_does_not_tell_a_no_from_another_end(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="No")
    await meeting.pass_time()
    exported = await meeting.awa.slash(meeting.scene.appels, "privacy export")
    (attachment,) = card_of(exported).attachments
    content = (await attachment.read()).decode()
    assert '"state": "waiting or over"' in content and "declined" not in content
    assert str(meeting.lucie.id) not in content
    assert '"ended_at": "' not in content and '"due_at": "' not in content, "nor does a moment"


async def test_they_go_half_a_year_after_they_ended(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    await meeting.jump(days=179)
    await meeting.kept()
    await meeting.jump(days=2)
    async with meeting.scene.network.resources.database.reading() as reader:
        assert await reader.all("select 1 from introductions") == []
        assert await reader.all("select 1 from introduction_sides") == []

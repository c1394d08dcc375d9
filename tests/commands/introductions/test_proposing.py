"""A coordinator proposes two people to each other; both decide, and neither learns of a no."""

import simcord

from bot.domain.introductions import State
from bot.domain.people import ProfileState
from bot.storage.shunning import shun
from tests.commands.introductions.meeting import DAKAR, NAMUR, Meeting
from tests.commands.network import said, text_of


async def propose(
    meeting: Meeting, by: simcord.MemberActor | None = None, **changes: object
) -> str:
    """Let Namur's coordinator, or somebody else, propose Awa and Lucie to each other."""
    options = {
        "first": meeting.awa.user,
        "second": meeting.lucie,
        "note": "You should talk!",
        **changes,
    }
    who = by or meeting.scene.author
    shown = await who.slash(meeting.scene.network.channel, "match propose", **options)
    await meeting.pass_time()
    return said(shown)


async def answer(meeting: Meeting, who: simcord.MemberActor, label: str) -> None:
    await who.user.click(meeting.letters(who)[0], label=label)
    await meeting.pass_time()


async def test_both_are_asked_and_both_yes_introduce_them(meeting: Meeting) -> None:
    assert "Proposed. Both are asked" in await propose(meeting)
    (hers,) = meeting.mail(meeting.awa)
    assert "Proposed by the coordinators of 🇧🇪 **Namur**" in hers and "Lucie Nam" in hers
    assert "> You should talk!" in hers and str(meeting.scene.author.id) not in hers
    assert "Awa Diop" in meeting.mail(meeting.lucie)[0]
    await answer(meeting, meeting.awa, "Yes")
    assert "If the other side does too" in meeting.mail(meeting.awa)[0]
    assert (await meeting.kept()).state is State.WAITING and len(meeting.mail(meeting.awa)) == 1
    await answer(meeting, meeting.lucie, "Yes")
    assert (await meeting.kept()).state is State.OPENED
    assert "Lucie Nam (@" in meeting.mail(meeting.awa)[-1]
    shown = text_of(await meeting.mine(meeting.scene.author, meeting.scene.network.channel))
    assert "they were introduced" in shown and "@" not in shown


async def test_one_yes_and_one_no_tell_who_said_yes_in_the_usual_words(meeting: Meeting) -> None:
    await propose(meeting)
    await answer(meeting, meeting.awa, "Yes")
    await answer(meeting, meeting.lucie, "No")
    there = meeting.scene.network.channel
    assert "waiting for both" in text_of(await meeting.mine(meeting.scene.author, there))
    await meeting.jump(days=14)
    assert "has not come about" in meeting.mail(meeting.awa)[-1]
    assert len(meeting.mail(meeting.lucie)) == 1


async def test_a_no_leaves_who_never_answered_in_peace(meeting: Meeting) -> None:
    await propose(meeting)
    await answer(meeting, meeting.lucie, "No")
    assert len(meeting.mail(meeting.awa)) == 1, "the question alone"
    await answer(meeting, meeting.awa, "Yes")
    assert "no longer open" in meeting.mail(meeting.awa)[0]
    await meeting.jump(days=14)
    shown = text_of(await meeting.mine(meeting.scene.author, meeting.scene.network.channel))
    assert "has not come about" in shown


async def test_a_proposal_that_nobody_answered_ends_without_a_word(meeting: Meeting) -> None:
    await propose(meeting)
    await meeting.jump(days=5)
    await meeting.jump(days=9)
    assert (await meeting.kept()).state is State.EXPIRED
    assert [len(meeting.mail(each)) for each in (meeting.awa, meeting.lucie)] == [2, 2]


async def test_whoever_asks_a_person_proposed_to_them_says_yes_by_it(meeting: Meeting) -> None:
    await propose(meeting)
    told = await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    assert "waiting for your yes" in told and (await meeting.kept()).state is State.WAITING
    await answer(meeting, meeting.lucie, "Yes")
    assert (await meeting.kept()).state is State.OPENED


async def test_one_who_cannot_be_met_is_not_told_from_another(meeting: Meeting) -> None:
    words = "These two cannot be introduced to each other at the moment"
    await meeting.declare(meeting.awa, DAKAR, state=ProfileState.HIDDEN)
    assert words in await propose(meeting)
    await meeting.declare(meeting.awa, DAKAR)
    async with meeting.scene.network.resources.database.transaction() as tx:
        await shun(tx, meeting.lucie.id, meeting.awa.id)
    assert words in await propose(meeting)
    stranger = meeting.person("bo", "Bo", meeting.scene.network.server)
    assert words in await propose(meeting, first=stranger)
    assert meeting.mail(meeting.awa) == [] == meeting.mail(meeting.lucie)


async def test_two_between_whom_it_stands_are_not_proposed_again(meeting: Meeting) -> None:
    words = "These two cannot be introduced to each other at the moment"
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    assert words in await propose(meeting), "that one has asked is no coordinator's to know"
    await answer(meeting, meeting.lucie, "No")
    assert words in await propose(meeting)
    await meeting.jump(days=91)
    assert "Proposed." in await propose(meeting)


async def test_only_coordinators_propose_and_neither_themselves_nor_one_alone(
    meeting: Meeting,
) -> None:
    refused = await propose(meeting, by=meeting.lucie)
    assert "coordinators of the city" in refused
    assert "two different people" in await propose(meeting, first=meeting.lucie)
    await meeting.declare(meeting.scene.author, NAMUR)
    assert "not yourself" in await propose(meeting, first=meeting.scene.author)


async def test_who_proposed_can_take_it_back(meeting: Meeting) -> None:
    await propose(meeting)
    page = await meeting.mine(meeting.scene.author, meeting.scene.network.channel)
    assert "Awa Diop" in text_of(page) and "Lucie Nam" in text_of(page)
    await answer(meeting, meeting.awa, "Yes")
    await meeting.scene.author.click(page, label="Withdraw")
    assert "has not come about" in text_of(page)
    await meeting.jump(days=14)
    assert "has not come about" in meeting.mail(meeting.awa)[-1]
    assert len(meeting.mail(meeting.lucie)) == 1

"""A city is asked through its coordinators: in their channel, else one by one; the first counts."""

from simcord.results import ResponseMessage

from bot.domain.blocks import Block, Blocked
from bot.domain.introductions import State
from bot.storage.blocks import block
from bot.storage.coordinators import name_coordinator, remove_coordinator
from tests.commands.introductions.meeting import DAKAR, NAMUR, Meeting
from tests.commands.network import card_of, on_its_way, pieces, said, text_of


async def with_channel(meeting: Meeting) -> tuple[int, int]:
    """Give Namur's home a role for coordinators and a channel for them."""
    server = meeting.scene.network.server
    role, office = server.create_role("Coordination"), server.create_text_channel("coordination")
    await meeting.env.settle()
    async with meeting.scene.network.resources.database.transaction() as tx:
        await tx.execute(
            """
            insert into servers (server_id, coordinator_role_id, coordinators_channel_id)
            values (:server, :role, :office)
            on conflict (server_id) do update
               set coordinator_role_id     = excluded.coordinator_role_id,
                   coordinators_channel_id = excluded.coordinators_channel_id
            """,
            {"server": server.id, "role": role.id, "office": office.id},
        )
    return role.id, office.id


def posted(meeting: Meeting, channel_id: int) -> list[ResponseMessage]:
    stored = meeting.env.backend.messages.get(channel_id, {}).values()
    return [ResponseMessage(meeting.env, message) for message in stored]


async def test_the_coordinators_channel_is_asked_and_any_of_them_answers(meeting: Meeting) -> None:
    role, office = await with_channel(meeting)
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    (card,) = posted(meeting, office)
    assert (
        "your city's coordinators" in text_of(card) and meeting.letters(meeting.scene.author) == []
    )
    refused = said(await meeting.lucie.click(card, label="Yes"))
    assert "coordinators of the city" in refused
    meeting.env.backend.add_member_role(meeting.scene.network.server.id, meeting.lucie.id, role)
    await meeting.lucie.click(card, label="Yes")
    assert "You said yes" in text_of(card)
    await meeting.pass_time()
    found = await meeting.kept()
    assert found.state is State.OPENED and found.sides[1].user_id == meeting.lucie.id
    assert "Lucie Nam" in meeting.mail(meeting.awa)[-1]
    assert "@awa.d" in meeting.mail(meeting.lucie)[-1], "no server in common: told directly"


async def test_a_blocked_coordinator_does_not_read_who_asks(meeting: Meeting) -> None:
    colleague = meeting.person("zoe", "Zoé", meeting.scene.network.server)
    async with meeting.scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, NAMUR, colleague.id, 1, meeting.now)
        await block(tx, Block(Blocked.PERSON, str(colleague.id), "spam", 1, meeting.now))
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    assert len(meeting.mail(meeting.scene.author)) == 1 and meeting.mail(colleague) == []


async def test_of_two_coordinators_at_once_the_first_counts(meeting: Meeting) -> None:
    colleague = meeting.person("zoe", "Zoé", meeting.scene.network.server)
    async with meeting.scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, NAMUR, colleague.id, 1, meeting.now)
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    (letter,), (copy,) = meeting.letters(meeting.scene.author), meeting.letters(colleague)
    await meeting.scene.author.user.click(letter, label="No")
    await colleague.user.click(copy, label="Yes")
    assert "answered already: with a no" in text_of(copy)
    await meeting.jump(days=14)
    assert (await meeting.kept()).state is State.DECLINED
    assert len(meeting.mail(meeting.awa)) == 1 and len(meeting.letters(colleague)) == 1


async def test_a_second_press_on_its_way_changes_nothing(meeting: Meeting) -> None:
    _, office = await with_channel(meeting)
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    (card,) = posted(meeting, office)
    second = on_its_way(meeting.scene.author, card, "No")
    await meeting.scene.author.click(card, label="Yes")
    await second()
    assert "answered already: with a yes" in text_of(card)
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.OPENED


async def test_who_coordinates_no_more_answers_no_more(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    (letter,) = meeting.letters(meeting.scene.author)
    async with meeting.scene.network.resources.database.transaction() as tx:
        await remove_coordinator(tx, NAMUR, meeting.scene.author.id)
    assert "coordinators of the city" in said(
        await meeting.scene.author.user.click(letter, label="Yes")
    )
    assert (await meeting.kept()).state is State.WAITING


async def test_a_coordinator_who_asks_whom_asked_the_city_says_yes(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, NAMUR, meeting.scene.appels)
    told = await meeting.ask(meeting.scene.author, meeting.awa, meeting.scene.network.channel)
    assert "waiting for your yes" in told
    found = await meeting.kept()
    assert found.state is State.OPENED and found.sides[1].user_id == meeting.scene.author.id


async def test_the_card_of_a_city_that_can_be_asked_has_the_button(meeting: Meeting) -> None:
    async def labels(city: str) -> dict[str, str]:
        card = card_of(await meeting.awa.slash(meeting.scene.appels, "city show", city=city))
        return {p["label"]: p["custom_id"] for p in pieces(card) if p.get("custom_id")}

    assert (await labels("namur"))["Ask for an introduction"] == "introduce:city:namur:dakar"
    assert "Ask for an introduction" not in await labels("gwangju"), "nobody could answer"
    async with meeting.scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, DAKAR, 5, 1, meeting.now)
    assert "Ask for an introduction" not in await labels("dakar"), "it is one's own"

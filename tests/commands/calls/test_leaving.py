"""Who erases themselves leaves no city waiting for them, and is named to nobody."""

import simcord

from bot.domain.announcements import Closing
from bot.storage.announcements import mark_closed
from bot.storage.servers import choose_coordinators_channel
from tests.commands.calls.answering import (
    ACCEPTED,
    CALL,
    DECLINED,
    SENT,
    SHORTLISTED,
    WITHDRAWN,
    answered,
    states,
)
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, on_its_way, text_of

LEFT = "has erased everything about themselves"


async def with_office(scene: Scene) -> simcord.ChannelHandle:
    """Give Namur's coordinators a channel of their own."""
    network = scene.network
    office = network.server.create_text_channel("coordination")
    await network.env.settle()
    async with network.resources.database.transaction() as tx:
        await choose_coordinators_channel(tx, network.server.id, office.id)
    return office


async def erase(scene: Scene, person: simcord.MemberActor) -> None:
    asked = card_of(await person.slash(scene.appels, "privacy delete"))
    await person.click(asked, label="Yes, erase it")
    await scene.bring(10)


def told(scene: Scene, office: simcord.ChannelHandle) -> list[str]:
    return [text_of(each) for each in scene.copies(office) if LEFT in text_of(each)]


async def test_a_citys_coordinators_read_that_an_answer_they_count_on_is_gone(
    scene: Scene,
) -> None:
    office = await with_office(scene)
    crowd = await answered(scene, SENT, SHORTLISTED, ACCEPTED)
    for place, person in enumerate(crowd.people, 1):
        await erase(scene, person)
        assert len(told(scene, office)) == place
    words = told(scene, office)[0]
    assert "“Media arts residency”" in words
    assert "number-1" not in words and str(crowd.people[0].id) not in words, "nobody is named"


async def test_a_second_deletion_tells_nothing_twice(scene: Scene) -> None:
    office = await with_office(scene)
    (person,) = (await answered(scene, SENT)).people
    asked = card_of(await person.slash(scene.appels, "privacy delete"))
    again = on_its_way(person, asked, "Yes, erase it")
    await person.click(asked, label="Yes, erase it")
    await again()
    await scene.bring(10)
    assert len(told(scene, office)) == 1


async def test_what_is_over_already_is_told_to_nobody(scene: Scene) -> None:
    office = await with_office(scene)
    crowd = await answered(scene, DECLINED, WITHDRAWN, ACCEPTED)
    for person in crowd.people[:2]:
        await erase(scene, person)
    async with scene.network.resources.database.transaction() as tx:
        await mark_closed(tx, CALL, Closing.COMPLETE, scene.network.now)
    await erase(scene, crowd.people[2])
    assert told(scene, office) == []


async def test_a_deleted_profile_leaves_answers_as_they_are(scene: Scene) -> None:
    office = await with_office(scene)
    crowd = await answered(scene, SENT)
    (person,) = crowd.people
    await person.slash(scene.appels, "me edit", city="dakar")
    asked = card_of(await person.slash(scene.appels, "me delete"))
    await person.click(asked, label="Yes, delete it")
    await scene.bring(10)
    assert told(scene, office) == [] and await states(scene, *crowd.given) == [SENT]

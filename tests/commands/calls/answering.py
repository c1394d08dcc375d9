"""People of Dakar who answer Namur's first call, and where their answers stand."""

from dataclasses import dataclass

import simcord
from simcord.results import ResponseMessage

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.domain.interests import Interest, InterestState
from bot.domain.languages import LanguageCode
from bot.storage.interests import interest, move_interest, send_interest
from tests.commands.calls.scene import Scene
from tests.commands.network import text_of

SENT, SHORTLISTED, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED = InterestState
CALL = AnnouncementId(1)
NAMUR = CityId("namur")


async def answer(
    scene: Scene, user_id: int, message: str = "Words", language: str = "en"
) -> Interest:
    async with scene.network.resources.database.transaction() as tx:
        given = await send_interest(
            *(tx, CALL, user_id),
            language=LanguageCode(language),
            city_id=CityId("dakar"),
            message=message,
            contact=f"{user_id}@example.org",
            at=scene.network.now,
        )
    assert given is not None
    return given


async def move(scene: Scene, given: Interest, to: InterestState) -> None:
    async with scene.network.resources.database.transaction() as tx:
        assert await move_interest(tx, given.id, to, scene.author.id, scene.network.now)


async def states(scene: Scene, *given: Interest) -> list[InterestState]:
    async with scene.network.resources.database.reading() as reader:
        found = [await interest(reader, each.id) for each in given]
    return [each.state for each in found if each is not None]


@dataclass
class Answered:
    """A published call, the people who answered it, and what they gave."""

    people: list[simcord.MemberActor]
    given: list[Interest]


async def answered(scene: Scene, *standing: InterestState) -> Answered:
    """Publish a call that people answer; number 1 is the first of them."""
    await scene.publish()
    people = [scene.reader(f"number-{at}", "en-GB") for at, _ in enumerate(standing, 1)]
    given = [
        await answer(scene, each.id, f"I am {at} of them") for at, each in enumerate(people, 1)
    ]
    for each, state in zip(given, standing, strict=True):
        if state is not SENT:
            await move(scene, each, state)
    return Answered(people, given)


def order(card: ResponseMessage) -> list[int]:
    """Give the numbers of those whom a page shows, in the order in which it does."""
    text = text_of(card)
    there = {number: text.find(f"I am {number} of") for number in range(1, 20)}
    return sorted((n for n, at in there.items() if at >= 0), key=lambda number: there[number])

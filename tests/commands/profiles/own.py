"""People who say something of themselves, and what is kept of it."""

from typing import Any

import simcord
from simcord.results import ResponseMessage

from bot.domain.people import PersonProfile
from bot.storage.profiles import profile_of
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, pieces

BLANK: dict[str, Any] = {
    "home": "",
    "words": "",
    "offers-until": "",
    "seeks-until": "",
    "language": ["en"],
}


async def opened(
    scene: Scene, person: simcord.MemberActor, command: str = "edit", **options: Any
) -> ResponseMessage:
    """Give what a command of /me answers somebody in Dakar's server."""
    return card_of(await person.slash(scene.appels, f"me {command}", **options))


async def kept(scene: Scene, person: simcord.MemberActor | simcord.UserHandle) -> PersonProfile:
    """Give what is kept of somebody's profile."""
    found = await found_of(scene, person)
    assert found is not None
    return found


async def found_of(
    scene: Scene, person: simcord.MemberActor | simcord.UserHandle
) -> PersonProfile | None:
    """Give somebody's profile, if there is one."""
    async with scene.network.resources.database.reading() as reader:
        return await profile_of(reader, person.id)


async def choose(
    person: simcord.MemberActor, page: ResponseMessage, what: str, *values: str
) -> simcord.InteractionResult:
    """Choose in a menu of the page, by the end of its id."""
    (menu,) = [
        part["custom_id"]
        for part in pieces(page)
        if part["type"] == 3 and part["custom_id"].endswith(f":choose:{what}")
    ]
    return await person.select(page, list(values), custom_id=menu)


async def write(
    person: simcord.MemberActor, page: ResponseMessage, **values: Any
) -> simcord.InteractionResult:
    """Fill in the form of a page, or of the card that stands where nothing was said yet."""
    labels = [part.get("label") for part in pieces(page)]
    label = "City and text" if "City and text" in labels else "Introduce myself"
    form = await person.click(page, label=label)
    return await fill_in(person, form, **{**BLANK, **values})


def labels(message: ResponseMessage) -> list[str]:
    """Give what a message's buttons say."""
    return [part["label"] for part in pieces(message) if part["type"] == 2]

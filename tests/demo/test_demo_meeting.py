"""The demo's people find each other: asked, answered with yes, and met in a thread or a round."""

import asyncio
from datetime import timedelta

import pytest
import simcord
from simcord.results import ResponseMessage

from bot.demo.network import SHARED, Channel, Person
from bot.demo.simulation import Place, Simulation
from bot.demo.visits import NotAmongThem, Visits
from bot.storage.vectors import unread_texts
from tests.commands.network import card_of, pieces, said, text_of

pytestmark = pytest.mark.asyncio(loop_scope="module")

FORTNIGHT = timedelta(days=14)


def shared(simulation: Simulation) -> Place:
    return next(place for place in simulation.places if place.server.name == SHARED)


def somebody(place: Place, name: str) -> simcord.MemberActor:
    return next(member for person, member in place.people.items() if person.name == name)


def letters(simulation: Simulation, member: simcord.MemberActor) -> list[ResponseMessage]:
    """Give what the bot wrote to somebody alone."""
    backend = simulation.env.backend
    stored = backend.messages.get(backend.dm_channels.get(member.id, 0), {}).values()
    return [ResponseMessage(simulation.env, message) for message in stored]


async def everything_read(simulation: Simulation) -> None:
    """Let the bot read what everybody says of themselves."""
    model = simulation.resources.encoder.model
    for _ in range(60):
        async with simulation.resources.database.reading() as reader:
            if not await unread_texts(reader, model, 1):
                return
        await simulation.env.advance_time(1)
        await asyncio.sleep(0.2)
    raise AssertionError("there are texts that nobody reads")


async def test_a_member_of_namur_is_introduced_and_both_read_their_thread(
    simulation: Simulation,
) -> None:
    place = shared(simulation)
    elise, lena = somebody(place, "Élise"), somebody(place, "Lena")
    await everything_read(simulation)
    found = await elise.slash(place.channels[place.server.channels[1]], "match people")
    assert "Lena" in said(found) and "vos présentations se ressemblent" in said(found)
    ask = _asks(card_of(found))[_place_of("Lena", said(found))]
    form = await elise.click(card_of(found), custom_id=ask)
    await elise.submit_modal(form, {"note": "Votre archive, sous la pluie ?"})
    await simulation.env.advance_time(30)
    (letter,) = letters(simulation, lena)
    assert "sous la pluie" in text_of(letter)
    await lena.user.click(letter, label="Yes")
    await simulation.env.advance_time(30)
    (thread,) = place.threads(simulation.env)
    assert thread.name.startswith("Namur – Linz")
    await _only_those_in_it_may_enter(simulation, place, thread)


async def test_the_round_brings_everybody_somebody_of_another_city(simulation: Simulation) -> None:
    awa = somebody(shared(simulation), "Awa")
    await simulation.env.advance_time(FORTNIGHT.total_seconds())
    met, asked = letters(simulation, awa)[-2:]
    assert "Une personne à rencontrer" in text_of(met) and "Dakar" in text_of(met)
    assert "Avez-vous rencontré" in text_of(asked)


def _asks(card: ResponseMessage) -> list[str]:
    """Give the buttons that ask for an introduction, in the order of the people."""
    ids = [str(part.get("custom_id", "")) for part in pieces(card)]
    return [each for each in ids if each.startswith("introduce:person:")]


def _place_of(name: str, card: str) -> int:
    """Count the people who stand above somebody."""
    return sum(f"**{number}.**" in card[: card.index(name)] for number in range(1, 6)) - 1


async def _only_those_in_it_may_enter(
    simulation: Simulation, place: Place, thread: Channel
) -> None:
    keeping = Visits(simulation.env, 0)
    inside = await keeping.begin(place, _person(place, "Élise"), thread)
    assert inside.url
    with pytest.raises(NotAmongThem):
        await keeping.begin(place, _person(place, "Awa"), thread)
    assert keeping.current is inside
    await keeping.end()


def _person(place: Place, name: str) -> Person:
    return next(person for person in place.people if person.name == name)

import asyncio
import socket
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import simcord

from bot.demo import visits
from bot.demo.network import SHARED, STEWARDS, Channel, Part, Person
from bot.demo.page import page_values
from bot.demo.simulation import Place, Simulation
from bot.demo.visits import BotBusy, TimeStopped, Visits
from bot.domain.cities import CityId
from bot.storage.city_notes import city_notes

pytestmark = pytest.mark.asyncio(loop_scope="module")


def found(simulation: Simulation, name: str) -> tuple[Place, Person, Channel]:
    """Find somebody, and the first channel of their server."""
    return next(
        (place, person, place.server.channels[0])
        for place in simulation.places
        for person in place.people
        if person.name == name
    )


async def card(simulation: Simulation, name: str) -> str:
    place, person, channel = found(simulation, name)
    shown = await place.people[person].slash(place.channels[channel], "city show", city="gwangju")
    assert shown.response is not None
    return str(shown.response.components)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


async def test_three_servers_are_the_confirmed_homes_of_their_cities_and_one_is_not(
    simulation: Simulation,
) -> None:
    homes = [place for place in simulation.places if place.city]
    assert [place.server.city for place in homes] == ["namur", "dakar", "gwangju"]
    (unconfirmed,) = [
        place
        for place in simulation.places
        if place.city is None and place.server.name not in (STEWARDS, SHARED)
    ]
    assert unconfirmed.server.name == "Valparaíso"
    async with simulation.resources.database.reading() as reader:
        for place in homes:
            notes = await city_notes(reader, CityId("namur"), place.guild.id)
            assert notes.servers_city == place.server.city
    for place in homes:
        parts = {person.part for person in place.people}
        assert parts >= {Part.MEMBER, Part.COORDINATOR, Part.ADMIN}
        assert len(place.channels) == 3


async def test_only_admins_may_manage_their_server(simulation: Simulation) -> None:
    for place in simulation.places:
        server = simulation.env.bot.get_guild(place.guild.id)
        assert server is not None
        stored = simulation.env.backend.guilds[place.guild.id]
        for person, actor in place.people.items():
            roles = [server.get_role(role) for role in stored.members[actor.id].role_ids]
            may = any(role and role.permissions.manage_guild for role in roles)
            assert may is (person.part is Part.ADMIN)


async def test_private_answers_follow_the_person(simulation: Simulation) -> None:
    texts = simulation.resources.catalogue.texts
    for name, wanted, other in [("Élise", "fr", "en"), ("Hannah", "en", "fr")]:
        answer = await card(simulation, name)
        assert texts(wanted)("field-media-arts") in answer
        assert texts(other)("field-media-arts") not in answer


async def test_the_simulated_clock_starts_at_the_present(simulation: Simulation) -> None:
    assert abs(simulation.env.now() - datetime.now(UTC)) < timedelta(minutes=2)
    with simulation.env.time_context():
        assert simulation.env.now() == simulation.resources.clock()


async def test_a_visit_waits_for_an_action_in_progress(simulation: Simulation) -> None:
    keeping = Visits(simulation.env, free_port())
    action = asyncio.create_task(card(simulation, "Awa"))
    await asyncio.sleep(0)
    with pytest.raises(simcord.SetupError):
        await simulation.env.advance_time(1)
    visit = await keeping.begin(*found(simulation, "Camila"))
    assert visit.url
    assert await action
    await keeping.end()
    assert keeping.current is None


async def test_an_action_that_never_ends_is_reported(
    simulation: Simulation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visits, "PAUSES", (0.01, 0.01))
    keeping = Visits(simulation.env, free_port())
    over = asyncio.Event()

    async def never_ends() -> None:
        simulation.env._begin_operation("something long")
        await over.wait()
        simulation.env._end_operation()

    action = asyncio.create_task(never_ends())
    await asyncio.sleep(0)
    with pytest.raises(BotBusy):
        await keeping.begin(*found(simulation, "Camila"))
    with pytest.raises(BotBusy):
        await keeping.let_pass(timedelta(hours=1))
    over.set()
    await action


async def test_time_that_is_too_full_stops_where_it_got_to(
    simulation: Simulation, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gets_nowhere(seconds: float) -> None:
        raise TimeoutError

    monkeypatch.setattr(visits, "LONGEST_PASSING", 0.0)
    monkeypatch.setattr(simulation.env, "advance_time", gets_nowhere)
    with pytest.raises(TimeStopped):
        await Visits(simulation.env, free_port()).let_pass(timedelta(days=1))


async def test_a_taken_port_sends_simcords_page_to_another(simulation: Simulation) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        keeping = Visits(simulation.env, port)
        visit = await keeping.begin(*found(simulation, "Élise"))
        assert visit.url
        assert f":{port}/" not in visit.url
        await keeping.end()


async def test_a_page_that_was_ended_there_is_no_visit_any_more(simulation: Simulation) -> None:
    keeping = Visits(simulation.env, free_port())
    visit = await keeping.begin(*found(simulation, "Élise"))
    await visit.preview.close()
    assert keeping.current is None
    await keeping.let_pass(timedelta(hours=1))
    await keeping.end()


async def test_what_the_bot_writes_to_somebody_alone_is_counted(simulation: Simulation) -> None:
    place = next(place for place in simulation.places if place.server.name == "Dakar")
    person, member = next(iter(place.people.items()))

    def counted() -> list[dict[str, str]]:
        values: Any = page_values(simulation, None, "", None)
        (server,) = [each for each in values["server"] if each["name"] == "Dakar"]
        (shown,) = [each for each in server["person"] if each["person_name"] == person.name]
        return shown["letters"]

    assert counted() == []
    user = simulation.env.bot.get_user(member.id) or await simulation.env.bot.fetch_user(member.id)
    await user.send("hello")
    assert counted() == [{"count": "1"}]

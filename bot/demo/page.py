"""What the front desk's page shows, as values for its template."""

from enum import StrEnum

import simcord
from babel import Locale

from bot.demo.network import DIRECT, SHARED, STEWARDS, Person
from bot.demo.simulation import Place, Simulation
from bot.demo.template import Values
from bot.demo.visits import Visit
from bot.domain.cities import local_time
from bot.texts.catalogue import REFERENCE, Texts
from bot.ui.city_cards import field_name


class Notice(StrEnum):
    """What may have to be said at the top of the page; the words are in the template."""

    STALE = "stale"
    SHUT = "shut"
    BUSY = "busy"
    SLOW = "slow"


def page_values(
    simulation: Simulation, visit: Visit | None, token: str, notice: Notice | None
) -> Values:
    """Gather all that the page shows; ``token`` proves that a form comes from it."""
    now = simulation.env.now()
    directory = simulation.resources.directory
    texts = simulation.resources.catalogue.texts(REFERENCE)
    return {
        "token": token,
        "cities": str(len(directory)),
        "countries": str(len(directory.countries())),
        "day": f"{now:%A} {now.day} {now:%B %Y}",
        "hour": f"{now:%H:%M}",
        "moment": now.isoformat(timespec="minutes"),
        "visit": [_visit_values(visit)] if visit else [],
        "server": [
            _server_values(simulation, texts, index, place)
            for index, place in enumerate(simulation.places)
        ],
        **{each.value: [{}] if each is notice else [] for each in Notice},
    }


def _visit_values(visit: Visit) -> Values:
    return {
        "who": visit.person.name,
        "part": visit.person.part,
        "where": visit.place.server.name,
        "channel_name": visit.channel.name if visit.channel == DIRECT else f"#{visit.channel.name}",
        "url": visit.url or "",
    }


def _server_values(simulation: Simulation, texts: Texts, index: int, place: Place) -> Values:
    server, city, now = place.server, place.city, simulation.env.now()
    home: Values = {}
    if city is not None:
        home = {
            "country": texts.country_name(city.country),
            "field": field_name(texts, city.field),
            "local": f"{local_time(city, now):%H:%M}",
        }
    return {
        "id": f"server-{index}",
        "name": server.name,
        "mark": server.name[0],
        "home": [home] if home else [],
        "stewards": [{}] if server.name == STEWARDS else [],
        "shared": [{}] if server.name == SHARED else [],
        "unconfirmed": [] if home or server.name in (STEWARDS, SHARED) else [{}],
        "channel": [
            {
                "channel_value": channel.name,
                "channel_name": f"#{channel.name}",
                "checked": "checked" if channel is server.channels[0] else "",
            }
            for channel in server.channels
        ]
        + [
            {"channel_value": thread.name, "channel_name": f"🔒 {thread.name}", "checked": ""}
            for thread in place.threads(simulation.env)
        ]
        + [{"channel_value": DIRECT.name, "channel_name": f"✉ {DIRECT.name}", "checked": ""}],
        "person": [
            _person_values(person, index, _letters(simulation, member))
            for person, member in place.people.items()
        ],
    }


def _person_values(person: Person, server: int, letters: int) -> Values:
    """Give what is shown of somebody in the so-manieth server; they may be in several."""
    language = Locale.parse(person.locale, sep="-").get_language_name("en")
    return {
        "person_name": person.name,
        "person_id": f"{person.username}-{server}",
        "part": person.part,
        "language": str(language),
        "letters": [{"count": str(letters)}] if letters else [],
    }


def _letters(simulation: Simulation, member: simcord.MemberActor) -> int:
    """Count what the bot has written to somebody alone."""
    backend = simulation.env.backend
    channel_id = backend.dm_channels.get(member.id)
    return len(backend.messages.get(channel_id, {})) if channel_id is not None else 0

"""Who may do what: every right of the network, in one pure table.

What a person is depends on what is acted on: somebody is an admin of one server and a coordinator
of one city, and neither anywhere else.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.refusal import Refusal


class Part(StrEnum):
    """What somebody is with regard to a server, a city, a field or the network."""

    ANYONE = "anyone"
    ADMIN = "admin"
    COORDINATOR = "coordinator"
    FIELD_COORDINATOR = "field_coordinator"
    STEWARD = "steward"


class Action(StrEnum):
    """What can be done, beside looking things up, which needs no right."""

    SET_UP_SERVER = "set_up_server"
    ASK_FOR_CITY = "ask_for_city"
    PUBLISH = "publish"
    DESCRIBE_CITY = "describe_city"
    HAND_OVER = "hand_over"
    STEP_DOWN = "step_down"
    CHOOSE_PARTNERS = "choose_partners"
    TELL_OUTCOME = "tell_outcome"
    ANSWER_CALL = "answer_call"
    SHOW_ONESELF = "show_oneself"
    ASK_INTRODUCTION = "ask_introduction"
    PROPOSE_INTRODUCTION = "propose_introduction"
    ANSWER_INTRODUCTION = "answer_introduction"
    MODERATE = "moderate"
    MEET = "meet"
    COORDINATE_FIELD = "coordinate_field"
    DECIDE_CLAIM = "decide_claim"
    NAME_COORDINATOR = "name_coordinator"
    IMPORT_CITIES = "import_cities"
    BLOCK = "block"
    SCHEDULE_ROUND = "schedule_round"
    OVERSEE = "oversee"


RIGHTS: dict[Action, frozenset[Part]] = {
    Action.SET_UP_SERVER: frozenset({Part.ADMIN}),
    Action.ASK_FOR_CITY: frozenset({Part.ADMIN}),
    Action.PUBLISH: frozenset({Part.COORDINATOR}),
    Action.DESCRIBE_CITY: frozenset({Part.COORDINATOR}),
    Action.HAND_OVER: frozenset({Part.COORDINATOR}),
    Action.STEP_DOWN: frozenset({Part.COORDINATOR}),
    Action.CHOOSE_PARTNERS: frozenset({Part.COORDINATOR}),
    Action.TELL_OUTCOME: frozenset({Part.COORDINATOR}),
    Action.ANSWER_CALL: frozenset({Part.ANYONE}),
    Action.SHOW_ONESELF: frozenset({Part.ANYONE}),
    Action.ASK_INTRODUCTION: frozenset({Part.ANYONE}),
    Action.PROPOSE_INTRODUCTION: frozenset({Part.COORDINATOR}),
    Action.ANSWER_INTRODUCTION: frozenset({Part.COORDINATOR}),
    Action.MEET: frozenset({Part.ANYONE}),
    Action.MODERATE: frozenset({Part.STEWARD}),
    Action.COORDINATE_FIELD: frozenset({Part.FIELD_COORDINATOR, Part.STEWARD}),
    Action.DECIDE_CLAIM: frozenset({Part.STEWARD}),
    Action.NAME_COORDINATOR: frozenset({Part.STEWARD}),
    Action.IMPORT_CITIES: frozenset({Part.STEWARD}),
    Action.BLOCK: frozenset({Part.STEWARD}),
    Action.SCHEDULE_ROUND: frozenset({Part.STEWARD}),
    Action.OVERSEE: frozenset({Part.STEWARD}),
}
"""Which parts may do each; one of them suffices."""

SPEAKS_TO_NETWORK = frozenset(
    {
        *(Action.ASK_FOR_CITY, Action.PUBLISH, Action.DESCRIBE_CITY, Action.HAND_OVER),
        *(Action.ANSWER_CALL, Action.SHOW_ONESELF, Action.ANSWER_INTRODUCTION),
        *(Action.ASK_INTRODUCTION, Action.PROPOSE_INTRODUCTION),
        *(Action.ANSWER_CALL, Action.MEET),
    }
)
"""What a block takes away, from a person and from a city or server alike."""

NEEDS_HOME = frozenset({Action.PUBLISH})
"""What a city can do only once a steward confirmed a server as its home."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who acts: the server they are an admin of here, the cities they coordinate."""

    id: int
    admin_of: int | None = None
    cities: frozenset[CityId] = frozenset()
    fields: frozenset[Field] = frozenset()
    is_steward: bool = False
    is_blocked: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """What is acted on; ``is_blocked`` is set where the city or the server is."""

    server_id: int | None = None
    city_id: CityId | None = None
    field: Field | None = None
    has_home: bool = False
    is_blocked: bool = False


def parts(person: Person, on: Target) -> frozenset[Part]:
    """Give all that a person is with regard to a target."""
    held = {
        Part.ANYONE: True,
        Part.ADMIN: on.server_id is not None and person.admin_of == on.server_id,
        Part.COORDINATOR: on.city_id in person.cities,
        Part.FIELD_COORDINATOR: on.field in person.fields,
        Part.STEWARD: person.is_steward,
    }
    return frozenset(part for part, is_held in held.items() if is_held)


def may(person: Person, action: Action, on: Target) -> bool:
    """Tell whether a person may do something to a target."""
    return objection(person, action, on) is None


def require(person: Person, action: Action, on: Target) -> None:
    """Refuse what a person may not do, saying what they lack and who can give it."""
    refusal = objection(person, action, on)
    if refusal is not None:
        raise refusal


def objection(person: Person, action: Action, on: Target) -> Refusal | None:
    """Give what stands against an action, if anything does."""
    if not RIGHTS[action] & parts(person, on):
        return _lacking(action, on)
    if action in SPEAKS_TO_NETWORK:
        if person.is_blocked:
            return Refusal("right.person_blocked")
        if on.is_blocked:
            return Refusal("right.target_blocked")
    if action in NEEDS_HOME and not on.has_home:
        return Refusal("right.no_home")
    return None


def _lacking(action: Action, on: Target) -> Refusal:
    wanted = RIGHTS[action]
    if Part.ADMIN in wanted:
        return Refusal("right.admin") if on.server_id is not None else Refusal("server_only")
    if Part.COORDINATOR in wanted:
        return Refusal("right.coordinator")
    if Part.FIELD_COORDINATOR in wanted:
        return Refusal("right.field_coordinator")
    return Refusal("right.steward")

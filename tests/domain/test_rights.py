from dataclasses import replace
from itertools import product

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.rights import (
    NEEDS_HOME,
    RIGHTS,
    SPEAKS_TO_NETWORK,
    Action,
    Part,
    Person,
    Target,
    may,
    objection,
    parts,
    require,
)
from bot.storage.shipped import Shipped

NAMUR, DAKAR, GHENT = CityId("namur"), CityId("dakar"), CityId("ghent")
OURS, OTHERS = 1, 2

NEVER, OWN, ALWAYS = "never", "own", "always"
COLUMNS = (Part.ANYONE, Part.ADMIN, Part.COORDINATOR, Part.FIELD_COORDINATOR, Part.STEWARD)
TABLE = {
    #                         anyone admin  coordin. of field steward
    Action.SET_UP_SERVER:    (NEVER, OWN,   NEVER,   NEVER,   NEVER),
    Action.ASK_FOR_CITY:     (NEVER, OWN,   NEVER,   NEVER,   NEVER),
    Action.PUBLISH:          (NEVER, NEVER, OWN,     NEVER,   NEVER),
    Action.DESCRIBE_CITY:    (NEVER, NEVER, OWN,     NEVER,   NEVER),
    Action.HAND_OVER:        (NEVER, NEVER, OWN,     NEVER,   NEVER),
    Action.STEP_DOWN:        (NEVER, NEVER, OWN,     NEVER,   NEVER),
    Action.CHOOSE_PARTNERS:  (NEVER, NEVER, OWN,     NEVER,   NEVER),
    Action.TELL_OUTCOME:     (NEVER, NEVER, OWN,     NEVER,   NEVER),
    Action.ANSWER_CALL:      (ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS),
    Action.SHOW_ONESELF:     (ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS),
    Action.ASK_INTRODUCTION: (ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS),
    Action.PROPOSE_INTRODUCTION: (NEVER, NEVER, OWN, NEVER, NEVER),
    Action.ANSWER_INTRODUCTION: (NEVER, NEVER, OWN, NEVER, NEVER),
    Action.MEET:             (ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS),
    Action.MODERATE:         (NEVER, NEVER, NEVER,   NEVER,   ALWAYS),
    Action.COORDINATE_FIELD: (NEVER, NEVER, NEVER,   OWN,     ALWAYS),
    Action.DECIDE_CLAIM:     (NEVER, NEVER, NEVER,   NEVER,   ALWAYS),
    Action.NAME_COORDINATOR: (NEVER, NEVER, NEVER,   NEVER,   ALWAYS),
    Action.IMPORT_CITIES:    (NEVER, NEVER, NEVER,   NEVER,   ALWAYS),
    Action.BLOCK:            (NEVER, NEVER, NEVER,   NEVER,   ALWAYS),
    Action.SCHEDULE_ROUND:   (NEVER, NEVER, NEVER,   NEVER,   ALWAYS),
    Action.OVERSEE:          (NEVER, NEVER, NEVER,   NEVER,   ALWAYS),
}  # fmt: skip
SILENCED = {
    *(Action.ASK_FOR_CITY, Action.PUBLISH, Action.DESCRIBE_CITY, Action.HAND_OVER),
    *(Action.ANSWER_CALL, Action.SHOW_ONESELF, Action.ANSWER_INTRODUCTION),
    *(Action.ASK_INTRODUCTION, Action.PROPOSE_INTRODUCTION),
    *(Action.ANSWER_CALL, Action.MEET),
}

HOLDERS = {
    Part.ANYONE: Person(7),
    Part.ADMIN: Person(7, admin_of=OURS),
    Part.COORDINATOR: Person(7, cities=frozenset({NAMUR})),
    Part.FIELD_COORDINATOR: Person(7, fields=frozenset({Field.MEDIA_ARTS})),
    Part.STEWARD: Person(7, is_steward=True),
}
TARGETS = {
    "own": Target(OURS, NAMUR, Field.MEDIA_ARTS, has_home=True),
    "other": Target(OTHERS, DAKAR, Field.MUSIC, has_home=True),
    "none": Target(has_home=True),
}

people = st.builds(
    Person,
    st.just(7),
    admin_of=st.sampled_from([None, OURS]),
    cities=st.frozensets(st.sampled_from([NAMUR, GHENT])),
    fields=st.frozensets(st.sampled_from([Field.MEDIA_ARTS, Field.FILM])),
    is_steward=st.booleans(),
    is_blocked=st.booleans(),
)
targets = st.builds(
    Target,
    server_id=st.sampled_from([None, OURS, OTHERS]),
    city_id=st.sampled_from([None, NAMUR, DAKAR]),
    field=st.sampled_from([None, Field.MEDIA_ARTS, Field.MUSIC]),
    has_home=st.booleans(),
    is_blocked=st.booleans(),
)


def held(person: Person, on: Target) -> set[Part]:
    own = {Part.ANYONE}
    own |= {Part.ADMIN} if on.server_id and on.server_id == person.admin_of else set()
    own |= {Part.COORDINATOR} if on.city_id and on.city_id in person.cities else set()
    own |= {Part.FIELD_COORDINATOR} if on.field and on.field in person.fields else set()
    return own | ({Part.STEWARD} if person.is_steward else set())


def in_table(person: Person, action: Action, on: Target) -> bool:
    return any(TABLE[action][COLUMNS.index(part)] != NEVER for part in held(person, on))


def test_the_table_here_holds_every_action_and_every_part() -> None:
    assert set(COLUMNS) == set(Part)
    assert TABLE.keys() == set(Action)
    assert RIGHTS.keys() == set(Action)


@pytest.mark.parametrize(("action", "part", "whose"), list(product(Action, Part, TARGETS)))
def test_each_part_may_do_what_the_table_says(action: Action, part: Part, whose: str) -> None:
    extent = TABLE[action][COLUMNS.index(part)]
    allowed = extent == ALWAYS or (extent == OWN and whose == "own")
    assert may(HOLDERS[part], action, TARGETS[whose]) is allowed


@pytest.mark.parametrize(("action", "part"), list(product(Action, Part)))
def test_a_part_is_judged_by_what_it_is_about_and_nothing_else(action: Action, part: Part) -> None:
    extent = TABLE[action][COLUMNS.index(part)]
    for server, city, field in product(
        (OURS, OTHERS, None), (NAMUR, DAKAR, None), (Field.MEDIA_ARTS, Field.MUSIC, None)
    ):
        on = Target(server, city, field, has_home=True)
        is_own = {
            Part.ADMIN: server == OURS,
            Part.COORDINATOR: city == NAMUR,
            Part.FIELD_COORDINATOR: field is Field.MEDIA_ARTS,
        }.get(part, False)
        allowed = extent == ALWAYS or (extent == OWN and is_own)
        assert may(HOLDERS[part], action, on) is allowed, on


@given(people, targets)
def test_a_person_is_all_they_are_and_no_more(person: Person, on: Target) -> None:
    assert parts(person, on) == held(person, on)


@given(people, targets)
def test_several_parts_together_give_what_each_gives(person: Person, on: Target) -> None:
    person, on = replace(person, is_blocked=False), replace(on, is_blocked=False, has_home=True)
    for action in Action:
        assert may(person, action, on) is in_table(person, action, on), action


@given(people, targets)
def test_acting_on_what_is_not_theirs_gives_nobody_a_right(person: Person, on: Target) -> None:
    foreign = replace(
        on,
        server_id=None if on.server_id == person.admin_of else on.server_id,
        city_id=None if on.city_id in person.cities else on.city_id,
        field=None if on.field in person.fields else on.field,
    )
    bare = Person(person.id, is_steward=person.is_steward, is_blocked=person.is_blocked)
    for action in Action:
        assert may(person, action, foreign) is may(bare, action, foreign), action


@given(people, targets)
def test_being_a_steward_makes_nobody_publish(person: Person, on: Target) -> None:
    steward, other = (replace(person, is_steward=each) for each in (True, False))
    for action in (Action.PUBLISH, Action.HAND_OVER, Action.STEP_DOWN):
        assert may(steward, action, on) is may(other, action, on)
    assert not may(Person(7, is_steward=True), Action.PUBLISH, on)


@given(people, targets)
def test_a_block_adds_no_right_and_takes_away_speaking_alone(person: Person, on: Target) -> None:
    blocks = [(True, False), (False, True), (True, True)]
    for action, (person_is, target_is) in product(Action, blocks):
        free = may(replace(person, is_blocked=False), action, replace(on, is_blocked=False))
        blocked = may(
            replace(person, is_blocked=person_is), action, replace(on, is_blocked=target_is)
        )
        assert blocked is (free and action not in SILENCED), action
    assert SPEAKS_TO_NETWORK == SILENCED


@given(people, targets)
def test_a_home_is_needed_for_publishing_and_nothing_else(person: Person, on: Target) -> None:
    for action in Action:
        homeless = may(person, action, replace(on, has_home=False))
        at_home = may(person, action, replace(on, has_home=True))
        assert homeless is (at_home and action is not Action.PUBLISH), action
    assert {Action.PUBLISH} == NEEDS_HOME


@given(people, targets)
def test_what_is_allowed_is_not_refused_and_the_reverse(person: Person, on: Target) -> None:
    for action in Action:
        against = objection(person, action, on)
        assert may(person, action, on) is (against is None)
        if against is None:
            require(person, action, on)
            continue
        with pytest.raises(Refusal) as refusal:
            require(person, action, on)
        assert refusal.value.key == against.key


LACKING: dict[Action, str | None] = {
    Action.SET_UP_SERVER: "right.admin",
    Action.ASK_FOR_CITY: "right.admin",
    Action.PUBLISH: "right.coordinator",
    Action.DESCRIBE_CITY: "right.coordinator",
    Action.HAND_OVER: "right.coordinator",
    Action.STEP_DOWN: "right.coordinator",
    Action.CHOOSE_PARTNERS: "right.coordinator",
    Action.TELL_OUTCOME: "right.coordinator",
    Action.ANSWER_CALL: None,
    Action.SHOW_ONESELF: None,
    Action.ASK_INTRODUCTION: None,
    Action.PROPOSE_INTRODUCTION: "right.coordinator",
    Action.ANSWER_INTRODUCTION: "right.coordinator",
    Action.MEET: None,
    Action.MODERATE: "right.steward",
    Action.COORDINATE_FIELD: "right.field_coordinator",
    Action.DECIDE_CLAIM: "right.steward",
    Action.NAME_COORDINATOR: "right.steward",
    Action.IMPORT_CITIES: "right.steward",
    Action.BLOCK: "right.steward",
    Action.SCHEDULE_ROUND: "right.steward",
    Action.OVERSEE: "right.steward",
}


def reason(person: Person, action: Action, on: Target) -> str | None:
    against = objection(person, action, on)
    return against.key if against else None


@pytest.mark.parametrize("action", Action)
def test_who_lacks_a_right_is_told_which(action: Action) -> None:
    assert reason(Person(7), action, TARGETS["own"]) == LACKING[action]


@pytest.mark.parametrize("action", [Action.SET_UP_SERVER, Action.ASK_FOR_CITY])
def test_what_admins_do_is_said_to_need_a_server_outside_any(action: Action) -> None:
    assert reason(HOLDERS[Part.ADMIN], action, TARGETS["none"]) == "server_only"


def test_a_blocked_stranger_is_told_of_the_right_they_lack_and_not_of_the_block() -> None:
    stranger = Person(7, is_blocked=True)
    assert reason(stranger, Action.PUBLISH, TARGETS["own"]) == "right.coordinator"


def test_a_coordinator_is_told_of_their_own_block_first_then_the_city_s_then_of_the_home() -> None:
    coordinator = HOLDERS[Part.COORDINATOR]
    on = replace(TARGETS["own"], is_blocked=True, has_home=False)
    told = [
        reason(replace(coordinator, is_blocked=True), Action.PUBLISH, on),
        reason(coordinator, Action.PUBLISH, on),
        reason(coordinator, Action.PUBLISH, replace(on, is_blocked=False)),
    ]
    assert told == ["right.person_blocked", "right.target_blocked", "right.no_home"]


def test_every_refusal_of_a_right_has_its_words_and_no_words_are_left_over(
    shipped: Shipped,
) -> None:
    on = [
        replace(target, has_home=home, is_blocked=blocked)
        for target, home, blocked in product(TARGETS.values(), (True, False), (True, False))
    ]
    who = [
        replace(person, is_blocked=blocked)
        for person, blocked in product(HOLDERS.values(), (True, False))
    ]
    against = [objection(*each) for each in product(who, Action, on)]
    keys = {refusal.text_key for refusal in against if refusal is not None}
    assert all(not refusal.details for refusal in against if refusal is not None)
    script = (shipped.folder / "texts" / "en" / "refusals.ftl").read_text(encoding="utf-8")
    words = {
        entry.id.name: entry.value
        for entry in FluentParser().parse(script).body
        if isinstance(entry, fluent.Message)
    }
    # “right missing” is Discord's own check of a command
    rights = {key for key in words if key.startswith("refusal-right-")} - {"refusal-right-missing"}
    assert keys == rights | {"refusal-server-only"}
    for key in keys:
        pattern = words[key]
        assert pattern is not None
        assert all(isinstance(part, fluent.TextElement) for part in pattern.elements), key

"""A round: who meets whom, and what each of them is told."""

from datetime import timedelta

from bot.domain.fields import Field
from tests.commands.network import text_of
from tests.commands.rounds.gathering import Gathering, labels, stamps


async def test_two_of_different_cities_are_introduced_with_questions_and_times(
    gathering: Gathering,
) -> None:
    awa = await gathering.join(
        "awa", "dakar", offers=["mentoring"], seeks=["residency"], words="Je *filme* la ville."
    )
    bo = await gathering.join("bo", "namur", offers=["residency"], seeks=["mentoring"])
    assert "Planned: The whole network" in await gathering.plan()
    assert await gathering.round() == {frozenset({"awa", "bo"})}
    (letter,) = gathering.letters(bo)
    assert "**awa**" in letter and "@awa" in letter and f"<@{awa.id}>" in letter
    assert "Dakar" in letter and "Media Arts" in letter
    assert r"Je \*filme\* la ville." in letter
    assert "offers Mentoring" in letter and "seeks Creative residency" in letter
    assert "They offer Mentoring, which you seek" in letter
    assert "You offer Creative residency, which they seek" in letter
    times = stamps(letter)
    assert len(times) == 3 and times == stamps(gathering.letters(awa)[0])
    earliest = gathering.network.now + timedelta(days=1)
    assert all(each > earliest.timestamp() for each in times)


async def test_the_odd_one_out_is_told_and_goes_first_next_time(gathering: Gathering) -> None:
    for name, city in (("awa", "dakar"), ("bo", "namur"), ("cy", "linz")):
        await gathering.join(name, city)
    await gathering.plan()
    first = await gathering.round()
    (out,) = gathering.people.keys() - set().union(*first)
    assert len(first) == 1
    (letter,) = gathering.letters(gathering.people[out])
    assert "You go first in the next one" in letter
    assert "you go first in the next" in text_of(
        await gathering.meet(gathering.people[out], "status")
    )
    second = await gathering.round()
    assert len(second) == 1 and out in set().union(*second)
    assert second != first


async def test_who_waited_goes_first_where_others_would_fit_better(gathering: Gathering) -> None:
    for name in ("awa", "ada"):
        await gathering.join(name, "dakar", offers=["mentoring"], seeks=["mentoring"])
    await gathering.join("abu", "dakar")
    await gathering.plan()
    # all are of one city, so that nothing but what fits speaks for any pair
    assert await gathering.round() == {frozenset({"awa", "ada"})}
    (pair,) = await gathering.round()
    assert "abu" in pair


async def test_nobody_meets_the_same_person_twice_while_others_are_left(
    gathering: Gathering,
) -> None:
    for name, city in (("awa", "dakar"), ("bo", "namur"), ("cy", "linz"), ("di", "gwangju")):
        await gathering.join(name, city)
    await gathering.plan()
    seen = set[frozenset[str]]()
    for _ in range(3):
        pairs = await gathering.round()
        assert len(pairs) == 2 and not pairs & seen
        seen |= pairs
    assert await gathering.round() <= seen, "then they meet again rather than nobody"


async def test_the_own_city_is_the_last_resort(gathering: Gathering) -> None:
    for name, city in (("awa", "dakar"), ("ada", "dakar"), ("bo", "namur"), ("bea", "namur")):
        await gathering.join(name, city, offers=["mentoring"], seeks=["mentoring"])
    await gathering.plan()
    assert all({each[0] for each in pair} == {"a", "b"} for pair in await gathering.round())
    for name in ("bo", "bea"):
        await gathering.meet(gathering.people[name], "leave")
    assert await gathering.round() == {frozenset({"awa", "ada"})}


async def test_a_field_s_round_is_for_its_people_alone(gathering: Gathering) -> None:
    await gathering.join("awa", "dakar", fields=[Field.MUSIC])
    await gathering.join("bo", "namur", fields=[Field.MUSIC, Field.FILM])
    cy = await gathering.join("cy", "linz")
    await gathering.plan(field="music")
    assert "Music" not in text_of(await gathering.meet(cy, "status"))
    assert "Music" in text_of(await gathering.meet(gathering.people["bo"], "status"))
    assert await gathering.round() == {frozenset({"awa", "bo"})}
    assert gathering.letters(cy) == [], "it was not theirs"


async def test_who_is_paused_blocked_or_nowhere_takes_no_part(gathering: Gathering) -> None:
    people = [await gathering.join(name, "dakar") for name in ("awa", "ada", "abu")]
    await gathering.join("bo", "namur")
    await gathering.meet(people[0], "pause")
    async with gathering.network.resources.database.transaction() as tx:
        await tx.execute(
            "update profiles set state = 'paused' where user_id = :id", {"id": people[1].id}
        )
    await gathering.network.ask("block", person=people[2].user, reason="spam")
    cy = await gathering.join("cy", "linz")
    await gathering.plan()
    assert await gathering.round() == {frozenset({"bo", "cy"})}
    assert all(gathering.letters(each) == [] for each in people)
    assert len(gathering.letters(cy)) == 1


async def test_who_said_never_of_somebody_does_not_meet_them(gathering: Gathering) -> None:
    awa = await gathering.join("awa", "dakar")
    bo = await gathering.join("bo", "namur")
    async with gathering.network.resources.database.transaction() as tx:
        await tx.execute(
            "insert into dismissals (user_id, subject) values (:user, :subject)",
            {"user": bo.id, "subject": f"person:{awa.id}"},
        )
    await gathering.plan()
    await gathering.hold()
    assert "nobody for you to meet" in gathering.letters(awa)[0]
    assert "nobody for you to meet" in gathering.letters(bo)[0]


async def test_one_alone_is_told_kindly_and_the_round_is_over(gathering: Gathering) -> None:
    awa = await gathering.join("awa", "dakar")
    await gathering.plan(repeats="once")
    await gathering.hold()
    assert "nobody for you to meet" in gathering.letters(awa)[0]
    shown = text_of(await gathering.network.shown("rounds"))
    assert "No round is planned" in shown and "0 people in 0 pairs" in shown


async def test_who_takes_no_messages_finds_the_meeting_in_their_status(
    gathering: Gathering,
) -> None:
    awa = await gathering.join("awa", "dakar")
    bo = await gathering.join("bo", "namur")
    gathering.refuse_messages(awa)
    await gathering.plan()
    await gathering.hold()
    assert gathering.letters(awa) == [] and len(gathering.letters(bo)) == 1
    card = await gathering.meet(awa, "status")
    assert "**bo**" in text_of(card) and "Did you meet bo (Namur)?" in text_of(card)
    assert labels(card) == ["Yes", "Planned", "No", "Pause", "Leave the rounds"]


async def test_introductions_are_in_each_one_s_language(gathering: Gathering) -> None:
    awa = await gathering.join("awa", "dakar", locale="fr")
    bo = await gathering.join("bo", "namur")
    await gathering.plan()
    await gathering.hold()
    assert "Deux questions pour commencer" in gathering.letters(awa)[0]
    assert "Two questions to start from" in gathering.letters(bo)[0]

"""People who join rounds, drawn at random or by hand, and rounds judged and searched afresh."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from random import Random

import rustworkx
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.matching.profiles import Kind, Place, Profile, Subject
from bot.domain.pairing.costs import worths
from bot.domain.pairing.participants import Pairing, Participant
from bot.domain.pairing.rounds import pair_up
from bot.domain.regions import Region
from tests.domain.matching.profiles import languages, topics

Aims = tuple[int, int, int, int]
"""Left out, of them who waited, last resorts, and the scores added up, less than nothing."""

COUNTRIES = [("BE", Region.EUROPE_NORTH_AMERICA, 60), ("KR", Region.ASIA_PACIFIC, 540)]


def subject(name: str) -> Subject:
    return Subject(Kind.PERSON, name)


def person(
    name: str,
    city: str | None = None,
    *,
    fits: Iterable[str] = (),
    waited: bool = False,
    met: Iterable[str] = (),
    blocked: Iterable[str] = (),
) -> Participant:
    """Make somebody, of a city of its own unless told; who ``fits`` the same fit each other."""
    place = Place(CityId(city or f"city of {name}"), "SN", Region.AFRICA, 0)
    known = topics(*fits)
    return Participant(
        Profile(subject(name), place, frozenset({Field.MUSIC}), known, known),
        waited,
        frozenset(map(subject, met)),
        frozenset(map(subject, blocked)),
    )


def meetings(participants: Sequence[Participant]) -> list[str]:
    """Pair up and tell each pair by its names, and who is left as a name alone."""
    found = pair_up(participants)
    return sorted([*(f"{one.id} {other.id}" for one, other in found.pairs), *names(found)])


def names(pairing: Pairing) -> list[str]:
    return [left.id for left in pairing.left]


class Round:
    """What a pairing is judged by, each aim said once more, and more plainly than in the bot."""

    def __init__(self, participants: Sequence[Participant]) -> None:
        self.participants = participants
        self._worths: list[list[int]] = worths(participants).tolist()

    def blocked(self, one: int, other: int) -> bool:
        first, second = self.participants[one], self.participants[other]
        return first.profile.subject in second.blocked or second.profile.subject in first.blocked

    def last_resort(self, one: int, other: int) -> bool:
        first, second = self.participants[one], self.participants[other]
        return (
            first.profile.place.city_id == second.profile.place.city_id
            or first.profile.subject in second.met
            or second.profile.subject in first.met
        )

    def worth(self, one: int, other: int) -> int:
        return self._worths[one][other] + self._worths[other][one]

    def aims(self, pairs: Sequence[tuple[int, int]]) -> Aims:
        paired = {number for pair in pairs for number in pair}
        assert len(paired) == 2 * len(pairs)
        assert not any(self.blocked(*pair) for pair in pairs)
        left = [each for number, each in enumerate(self.participants) if number not in paired]
        return (
            len(left),
            sum(each.waited for each in left),
            sum(self.last_resort(*pair) for pair in pairs),
            -sum(self.worth(*pair) for pair in pairs),
        )

    def aims_of(self, pairing: Pairing) -> Aims:
        numbers = {each.profile.subject: number for number, each in enumerate(self.participants)}
        found = [(numbers[one], numbers[other]) for one, other in pairing.pairs]
        aims = self.aims(found)
        paired = {number for pair in found for number in pair}
        assert {numbers[left] for left in pairing.left} == set(numbers.values()) - paired
        assert len(pairing.left) == aims[0]
        return aims

    def best_by_force(self) -> Aims:
        """Judge each pairing there is."""
        return min(map(self.aims, self._every(list(range(len(self.participants))))))

    def _every(self, people: list[int]) -> Iterator[list[tuple[int, int]]]:
        if not people:
            yield []
            return
        first, *others = people
        yield from self._every(others)
        for other in others:
            if not self.blocked(first, other):
                rest = [each for each in others if each != other]
                yield from ([(first, other), *pairs] for pairs in self._every(rest))

    def best_of_all_pairs(self) -> Aims:
        """Ask rustworkx, with all pairs and the aims weighed as they stand."""
        count = len(self.participants)
        last = 20_000 * count
        graph: rustworkx.PyGraph[None, int] = rustworkx.PyGraph()
        graph.add_nodes_from([None] * count)
        for one in range(count):
            for other in range(one):
                if not self.blocked(one, other):
                    waited = self.participants[one].waited + self.participants[other].waited
                    fine = not self.last_resort(one, other)
                    weight = self.worth(one, other) + last * fine + last * count * waited
                    graph.add_edge(one, other, weight)
        pairs = rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
        return self.aims(list(pairs))


@st.composite
def participants(draw: st.DrawFn, most: int) -> list[Participant]:
    """Draw a round: few cities, few traits, so that there are ties and few ways out."""
    people = [subject(name) for name in "abcdefghij"[: draw(st.integers(0, most))]]
    some = st.frozensets(st.sampled_from(people), max_size=4) if people else st.nothing()
    crowd = Random(draw(st.integers(0, 1000)))
    cities = draw(st.sampled_from([1, 2, 4, 20]))
    blocking, meeting = draw(st.booleans()), draw(st.booleans())
    return [
        replace(
            _drawn(crowd, each, cities),
            waited=draw(st.booleans()),
            met=draw(some) if meeting else frozenset(),
            blocked=draw(some) if blocking else frozenset(),
        )
        for each in people
    ]


def crowd(count: int, seed: int = 1, cities: int = 100) -> list[Participant]:
    """Draw many people, each a little different from the others."""
    random = Random(seed)
    return [_drawn(random, subject(f"{number:04}"), cities) for number in range(count)]


def each(
    people: Sequence[Participant], changed: Callable[[int, Participant], Participant]
) -> list[Participant]:
    return [changed(number, person) for number, person in enumerate(people)]


def _drawn(random: Random, whom: Subject, cities: int) -> Participant:
    city = random.randrange(cities)
    country, region, offset = COUNTRIES[city % 2]
    names = [f"topic-{number}" for number in range(6)]
    profile = Profile(
        whom,
        Place(CityId(f"city-{city}"), country, region, offset),
        frozenset(random.sample(list(Field), 1)),
        topics(*random.sample(names, random.randrange(4))),
        topics(*random.sample(names, random.randrange(4))),
        languages(*random.sample(["en", "fr", "ko"], random.randrange(3))),
        activity=random.choice([None, random.random()]),
    )
    return Participant(profile, contacts={region: random.randrange(5) for region in Region})

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.directory import Directory, UncertainCity
from bot.domain.spelling import fold, is_noise
from bot.storage.shipped import Shipped


def first(directory: Directory, query: str) -> str | None:
    hits = directory.search(query, 5)
    return hits[0].city.id if hits else None


@pytest.mark.parametrize(
    ("query", "city"),
    [
        ("feira santa maria", "santa-maria-da-feira"),
        ("Сеул", "seoul"),
        ("soul", "seoul"),
        ("서울", "seoul"),
        ("광주", "gwangju"),
        ("광ㅈ", "gwangju"),
        ("Séville", "seville"),
        ("Saint-Pétersbourg", "saint-petersburg"),
        ("st petersburg", "saint-petersburg"),
        ("Londres", "london"),
        ("Gand", "ghent"),
        ("La Havane", "havana"),
        ("Pékin", "beijing"),
        ("Saigon", "ho-chi-minh-city"),
        ("Odessa", "odesa"),
        ("Torino", "turin"),
        ("York", "york"),
        ("Nan", "nan"),
        ("Como", "como"),
        ("London", "london"),
        ("sãopaulo", "sao-paulo"),
        ("new orlans", "new-orleans"),
        ("gwanju", "gwangju"),
        ("Naumr", "namur"),
        ("Ville de Namur", "namur"),
        ("Gwangju Metropolitan City", "gwangju"),
        ("Granada, Nicaragua", "granada-ni"),
        ("españa granada", "granada-es"),
        ("granda nicaragua", "granada-ni"),
        ("Dakar, Sénégal", "dakar"),
        ("بيروت", "beirut"),
        ("تونس", "tunis"),
        ("კრაკოვი", "krakow"),
        ("Istanbul Turkey", "istanbul"),
        ("Prague Czech Republic", "prague"),
        ("York UK", "york"),
        ("Perth U.K.", "perth"),
        ("uk york", "york"),
        ("city of york uk", "york"),
        ("Austin, EE. UU.", "austin"),
        ("Séoul, Corée", "seoul"),
        ("Kinshasa DRC", "kinshasa"),
        ("Kinshasa, Congo", "kinshasa"),
        ("Brazzaville, Congo", "brazzaville"),
        ("Granada, Departamento de Granada, Nicaragua", "granada-ni"),
        ("Ayuntamiento de Burgos", "burgos"),
        ("Comune di Parma", "parma"),
        ("Città metropolitana di Torino", "turin"),
        ("Communauté d’agglomération de Caen", "caen"),
        ("Prefeitura de Santos", "santos"),
        ("Santa Maria da Feira", "santa-maria-da-feira"),
        ("Santa Maria da Feera", "santa-maria-da-feira"),
    ],
)
def test_a_city_is_found_however_it_is_written(directory: Directory, query: str, city: str) -> None:
    assert first(directory, query) == city


@pytest.mark.parametrize("length", [2, 3, 4, 5])
def test_a_city_is_found_while_it_is_being_typed(directory: Directory, length: int) -> None:
    for city in directory.cities.values():
        found = [hit.city.id for hit in directory.search(city.name[:length], 408)]
        assert city.id in found, city.name[:length]


@pytest.mark.parametrize(
    ("query", "start", "city"),
    [
        ("Istanbul Turkey", "Istan", "istanbul"),
        ("Prague Czech Republic", "Prag", "prague"),
        ("York UK", "York", "york"),
        ("uk york", "uk y", "york"),
        ("London UK", "London", "london"),
        ("Namur, Wallonie", "Namu", "namur"),
        ("Città di Torino", "Città di Tori", "turin"),
        ("Comune di Parma", "Comune di Parm", "parma"),
        ("Ayuntamiento de Burgos", "Ayuntamiento de Burg", "burgos"),
    ],
)
def test_a_city_stays_first_while_more_is_typed(
    directory: Directory, query: str, start: str, city: str
) -> None:
    for length in range(len(start), len(query) + 1):
        assert first(directory, query[:length]) == city, query[:length]


@pytest.mark.parametrize(
    ("query", "city"),
    [("Namur, Wallonie", "namur"), ("London UK", "london"), ("Granada, Andalucía", "granada-es")],
)
def test_a_city_named_among_other_words_is_offered_first_but_not_taken(
    directory: Directory, query: str, city: str
) -> None:
    with pytest.raises(UncertainCity) as refusal:
        directory.find(query)
    assert refusal.value.cities[0].id == city


def test_an_article_does_not_hide_that_a_city_is_another_one(directory: Directory) -> None:
    assert "nanjing" not in {hit.city.id for hit in directory.search("Da Nang", 5)}


@pytest.mark.parametrize("query", ["ˉˉ", "ꙿ", "ʔ"])
def test_letters_without_a_sound_match_no_city(directory: Directory, query: str) -> None:
    assert directory.search(query, 5) == []
    with pytest.raises(UncertainCity) as refusal:
        directory.find(query)
    assert refusal.value.cities == ()


@pytest.mark.parametrize("query", ["di", "de la", "ville de", "Città di"])
def test_ornaments_alone_are_no_city(directory: Directory, query: str) -> None:
    with pytest.raises(UncertainCity):
        directory.find(query)


def test_every_city_comes_first_by_its_own_name(directory: Directory) -> None:
    for city in directory.cities.values():
        equal = {other.id for other in directory.cities.values() if other.name == city.name}
        assert first(directory, city.name) in equal


def test_usual_spellings_of_one_city_lead_to_it(directory: Directory, shipped: Shipped) -> None:
    spellings = shipped.spellings()
    owners: dict[str, set[str]] = {}
    for city in directory.cities.values():
        for spelling in (city.name, city.unesco_name, *spellings.get(city.id, ())):
            owners.setdefault(fold(spelling).replace(" ", ""), set()).add(city.id)
    checked = wrong = 0
    for city_id, written in spellings.items():
        for spelling in written:
            if is_noise(spelling) or len(owners[fold(spelling).replace(" ", "")]) > 1:
                continue
            checked += 1
            wrong += first(directory, spelling) != city_id
    assert checked > 12_000
    assert wrong / checked <= 0.005


def misspelt(name: str, rng: random.Random) -> str:
    letters, at = list(name), rng.randrange(len(name) - 1)
    match rng.randrange(4):
        case 0:
            letters[at] = rng.choice("abcdefghijklmnopqrstuvwxyz")
        case 1:
            del letters[at]
        case 2:
            letters.insert(at, rng.choice("abcdefghijklmnopqrstuvwxyz"))
        case _:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


def test_one_typing_error_still_leads_to_the_city(directory: Directory) -> None:
    rng = random.Random(20261031)
    tried = leading = among_five = 0
    for city in directory.cities.values():
        for _ in range(3):
            found = [hit.city.name for hit in directory.search(misspelt(city.name, rng), 5)]
            tried += 1
            leading += found[:1] == [city.name]
            among_five += city.name in found
    assert leading / tried >= 0.95
    assert among_five / tried >= 0.98


@pytest.mark.parametrize("query", ["", " ", "?", "🎵🎵", "\u200f", "'; drop table cities; --"])
def test_a_query_without_a_name_finds_nothing_and_harms_nothing(
    directory: Directory, query: str
) -> None:
    assert directory.search(query, 5) == []
    with pytest.raises(UncertainCity) as refusal:
        directory.find(query or " ")
    assert len(refusal.value.cities) == 3


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gets_an_answer(directory: Directory, query: str) -> None:
    assert len(directory.search(query, 25)) <= 25


def test_two_cities_of_one_name_are_both_offered(directory: Directory) -> None:
    with pytest.raises(UncertainCity) as refusal:
        directory.find("Granada")
    assert refusal.value.key == "city.several"
    assert {city.id for city in refusal.value.cities} == {"granada-es", "granada-ni"}


def test_a_misspelt_city_is_not_taken_for_granted(directory: Directory) -> None:
    with pytest.raises(UncertainCity) as refusal:
        directory.find("Gwanju")
    assert refusal.value.key == "city.unknown"
    assert refusal.value.cities[0].id == "gwangju"
    assert len(refusal.value.cities) == 3


def test_a_city_that_is_no_member_is_not_another_one(directory: Directory) -> None:
    with pytest.raises(UncertainCity):
        directory.find("Paris")


def test_an_id_is_the_city(directory: Directory) -> None:
    assert directory.find("granada-ni").country == "NI"

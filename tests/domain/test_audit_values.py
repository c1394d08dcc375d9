from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.audit import KEPT_FOR, Deed, Entry, Tag, split, tagged
from bot.domain.cities import CityId
from bot.domain.cohorts import CityChange, Difference, SpellingChange
from bot.domain.directory import Directory
from bot.domain.fields import Field
from bot.storage.shipped import Shipped


@given(st.sampled_from(Tag), st.text())
def test_any_value_comes_back_as_it_was_written(tag: Tag, value: str) -> None:
    (written,) = tagged(tag, value)
    assert split(written) == (tag, value)


@given(st.sampled_from(Tag), st.integers(min_value=0, max_value=2**63 - 1))
def test_an_id_comes_back_in_its_digits(tag: Tag, value: int) -> None:
    (written,) = tagged(tag, value)
    assert split(written) == (tag, str(value))


@given(st.lists(st.tuples(st.sampled_from(Tag), st.text()), unique=True))
def test_different_values_are_never_written_alike(values: list[tuple[Tag, str]]) -> None:
    assert len({tagged(*each) for each in values}) == len(values)


@pytest.mark.parametrize("tag", Tag)
def test_nothing_is_no_value_but_an_empty_one_and_zero_are(tag: Tag) -> None:
    assert tagged(tag, None) == ()
    assert split(*tagged(tag, "")) == (tag, "")
    assert split(*tagged(tag, 0)) == (tag, "0")


@pytest.mark.parametrize("value", ["", "17", "planet:mars", "Channel:17"])
def test_a_value_of_an_unknown_kind_is_loud(value: str) -> None:
    with pytest.raises(ValueError, match="is not a valid Tag"):
        split(value)


def test_an_entry_holds_nothing_that_was_not_said() -> None:
    entry = Entry(Deed.ROLE_DELETED, datetime(2026, 3, 1, tzinfo=UTC))
    assert (entry.actor_id, entry.server_id, entry.subject) == (None, None, "")
    assert (entry.before, entry.after) == ((), ())


def test_the_trail_is_kept_for_two_years() -> None:
    assert timedelta(days=730) == KEPT_FOR


def test_every_deed_has_its_words(shipped: Shipped) -> None:
    script = (shipped.folder / "texts" / "en" / "audit.ftl").read_text(encoding="utf-8")
    worded = {line.partition(" = ")[0] for line in script.splitlines()}
    assert {f"audit-{deed}" for deed in Deed} <= worded


def test_an_import_is_told_by_its_counts_and_then_city_by_city(directory: Directory) -> None:
    namur, dakar, ghent = (directory.cities[CityId(each)] for each in ("namur", "dakar", "ghent"))
    moved = replace(ghent, name="Gent", field=Field.FILM)
    spelt = SpellingChange(namur.id, ("Namen", "Nameur"), ("Namurcum",))
    difference = Difference((namur,), (CityChange(ghent, moved),), (dakar,), (spelt,), 408)
    assert difference.lines == [
        "1 new, 1 changed, 1 gone, 1 with other spellings",
        "+ namur: Namur (BE), media_arts, 2021",
        "~ ghent: name Ghent → Gent",
        "~ ghent: field music → film",
        "~ namur: spellings + Namen | Nameur",
        "~ namur: spellings - Namurcum",
        "- dakar: Dakar (SN)",
    ]
    assert Difference((), (), (dakar,)).lines == ["0 new, 0 changed, 1 gone", "- dakar: Dakar (SN)"]
    assert Difference((), (), ()).lines == ["0 new, 0 changed, 0 gone"]

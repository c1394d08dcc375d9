import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.city_search import CitySearch, read_search
from bot.domain.directory import CityFilter
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.regions import Region
from bot.domain.spelling import fold
from bot.domain.topics import Topic
from bot.storage.shipped import Shipped
from bot.ui.routes import LONGEST_ID, turn_page

TOPICS = [topic for group in Shipped().topics() for topic in group.topics]

searches = st.builds(
    CitySearch.of,
    st.builds(
        CityFilter,
        field=st.none() | st.sampled_from(Field),
        country=st.none() | st.sampled_from(["BE", "KR", "NI"]),
        region=st.none() | st.sampled_from(Region),
        year=st.none() | st.integers(2004, 2100),
    ),
    offers=st.none() | st.sampled_from(TOPICS),
    seeks=st.none() | st.sampled_from(TOPICS),
    text=st.text(max_size=6000).filter(lambda text: not text or bool(fold(text[:200]))),
)


@given(searches, st.integers(0, 999))
def test_a_search_fits_into_a_button_and_comes_back_whole(search: CitySearch, page: int) -> None:
    assert len(turn_page(page, search.code)) <= LONGEST_ID
    assert read_search(search.code) == search


@pytest.mark.parametrize("code", ["", "a~b", "99~~~~~~", "x~~~~~~", "~~9~~~~", "~~~year~~~"])
def test_a_button_of_another_version_is_refused(code: str) -> None:
    with pytest.raises(Refusal, match=r"button\.outdated"):
        read_search(code)


def test_topic_ids_are_short_enough_to_stand_in_a_button() -> None:
    longest = max(TOPICS, key=len)
    assert len(turn_page(999, CitySearch(offers=Topic(longest), seeks=Topic(longest)).code)) <= 70

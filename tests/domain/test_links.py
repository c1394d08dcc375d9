import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.links import is_address

BOTH = ("https://", "http://")


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org",
        "https://www.namur.be/fr/ma-ville?page=2&tri=nom#calendrier",
        "https://münchen.example/straße",
        "https://예시.example/광주",
        "https://[2001:db8::1]:8443/",
        "https://example.org/a_(b)",
    ],
)
def test_an_address_is_taken_in_any_script(link: str) -> None:
    assert is_address(link)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "https://",
        "https:///namur",
        "https://:443/namur",
        "https://[2001:db8::1",
        "example.org",
        "www.example.org",
        "//example.org",
        "see https://example.org",
        "javascript:alert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "ftp://example.org",
        "mailto:culture@example.org",
    ],
)
def test_what_leads_nowhere_on_the_web_is_no_address(link: str) -> None:
    assert not is_address(link)
    assert not is_address(link, schemes=BOTH)


@pytest.mark.parametrize(
    "strange", ["<", ">", " ", "\n", "\t", "\u00a0", "\u200b", "\u202e", "\x00", "\ud800"]
)
def test_no_sign_that_breaks_or_disguises_an_address_is_taken(strange: str) -> None:
    for link in (f"https://example.org/{strange}a", f"https://exam{strange}ple.org"):
        assert not is_address(link)
    assert not is_address(f"https://example.org{strange}")
    assert not is_address(f"{strange}https://example.org")


def test_an_unencrypted_address_is_taken_only_where_it_is_asked_for() -> None:
    assert not is_address("http://example.org")
    assert is_address("http://example.org", schemes=BOTH)
    assert is_address("https://example.org", schemes=BOTH)


@given(st.text(max_size=60), st.sampled_from(["", "https://", "https://example.org/"]))
@example("[", "https://")
@example("\u2100", "https://")
def test_any_text_gets_an_answer_and_what_is_taken_stands_whole_between_brackets(
    rest: str, start: str
) -> None:
    link = start + rest
    if is_address(link):
        found = re.search(r"<(https://[^<>\s]+)>", f"before <{link}> after")
        assert found is not None and found[1] == link

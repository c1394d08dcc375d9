import pytest

from bot.demo.template import fill


def test_what_is_filled_in_is_escaped() -> None:
    assert fill('<a title="$name">', {"name": '<"&'}) == '<a title="&lt;&quot;&amp;">'


def test_a_part_is_repeated_with_the_values_around_it() -> None:
    template = "<!-- each channel -->$server#$name <!-- end channel -->"
    values = {"server": "Namur", "channel": [{"name": "a"}, {"name": "b"}]}
    assert fill(template, values) == "Namur#a Namur#b "
    assert fill(template, {"channel": []}) == ""


def test_what_was_filled_in_is_not_filled_again() -> None:
    template = "<!-- each channel -->$name<!-- end channel -->$token"
    assert fill(template, {"channel": [{"name": "$token"}], "token": "t"}) == "$tokent"


@pytest.mark.parametrize("template", ["$name", "<!-- each name --><!-- end name -->"])
def test_a_missing_value_is_an_error(template: str) -> None:
    with pytest.raises(KeyError):
        fill(template, {})

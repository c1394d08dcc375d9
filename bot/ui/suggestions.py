"""Cities offered as buttons where a name singles none out."""

from collections.abc import Sequence

from discord import ui

from bot.domain.cities import City
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, button, text
from bot.ui.routes import Aim, open_city

_PER_ROW = 3


def suggestions_card(texts: Texts, words: str, cities: Sequence[City], aim: str) -> Card:
    """Show a sentence and a button for each city, which goes on with what was wanted."""
    wanted = Aim(aim) if aim in (Aim.SHOW, Aim.NEARBY, Aim.MAP) else Aim.SHOW
    buttons = [
        button(
            texts("city-label", name=city.name, country=texts.country_name(city.country)),
            open_city(wanted, city.id),
            emoji=city.flag,
        )
        for city in cities[: 5 * _PER_ROW]
    ]
    rows = [
        ui.ActionRow[ui.LayoutView](*buttons[start : start + _PER_ROW])
        for start in range(0, len(buttons), _PER_ROW)
    ]
    return Card(text(words), *rows)

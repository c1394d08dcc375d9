"""/me edit: a person's page, each choice saved at once."""

from collections.abc import Sequence

from discord import ui

from bot.domain.cities import City
from bot.domain.fields import Field
from bot.domain.people import LONGEST_WORDS, MOST_FIELDS
from bot.domain.topics import TopicGroup
from bot.texts.catalogue import Texts
from bot.ui.city_cards import field_name, place
from bot.ui.city_parameters import city_label
from bot.ui.layouts import Card, button, text
from bot.ui.menus import menu
from bot.ui.plain import plain_lines
from bot.ui.profiles import routes
from bot.ui.profiles.declaring import declared_menus
from bot.ui.profiles.person_card import PersonView, state_line, wish_buttons
from bot.ui.profiles.routes import Page

MOST_MEANT = 5
"""Cities that can have been meant: those that one row of buttons holds."""


def edit_card(
    texts: Texts,
    view: PersonView,
    topics: Sequence[TopicGroup],
    *notes: str,
    meant: Sequence[City] = (),
) -> Card:
    """Lay out what a person says of themselves, with all that can be chosen.

    ``meant`` are the cities that may be the home that was typed, to be chosen from.
    """
    profile = view.profile
    above: list[ui.Item[ui.LayoutView]] = [text("\n".join(notes))] if notes else []
    if meant:
        above.append(_meant(texts, view, meant))

    def address(what: str, part: int | None) -> str:
        return routes.profile_menu(profile.id, what, part)

    fields = menu(
        address("fields", None),
        [(field_name(texts, field), field) for field in Field],
        placeholder=texts("profile-fields-none"),
        chosen=profile.fields,
        most=MOST_FIELDS,
    )
    container = ui.Container[ui.LayoutView](
        text("\n".join(_head(texts, view))),
        ui.Separator(),
        text(f"**{texts('profile-fields')}**"),
        fields,
        *declared_menus(texts, profile, topics, address),
        ui.Separator(),
        text(state_line(texts, view)),
    )
    row = ui.ActionRow[ui.LayoutView](
        button(texts("profile-button-words"), routes.open_button(profile.id, "words"), emoji="✏️"),
        *wish_buttons(texts, profile, Page.EDIT),
        button(texts("profile-button-card"), routes.open_button(profile.id, "card"), emoji="👁️"),
    )
    return Card(*above, container, row)


def _head(texts: Texts, view: PersonView) -> list[str]:
    profile = view.profile
    gone = "profile-home-none" if profile.city_id is None else "profile-home-gone"
    return [
        f"### {texts('profile-title')}",
        f"-# {texts('profile-about')}",
        f"📍 {place(texts, view.city) if view.city else texts(gone)}",
        plain_lines(profile.words, LONGEST_WORDS) or texts("profile-words-none"),
    ]


def _meant(texts: Texts, view: PersonView, meant: Sequence[City]) -> ui.ActionRow[ui.LayoutView]:
    return ui.ActionRow(
        *(
            button(city_label(texts, city), routes.home_button(view.profile.id, city.id))
            for city in meant[:MOST_MEANT]
        )
    )

"""What peers see of a person, and what that person is told of it."""

from dataclasses import dataclass
from datetime import UTC, date

import discord
from discord import ui

from bot.domain.cities import City, local_time
from bot.domain.people import LONGEST_WORDS, PersonProfile, ProfileState, Wish
from bot.domain.topics import Side
from bot.texts.catalogue import Texts
from bot.ui.city_cards import field_names, place
from bot.ui.layouts import Card, button, text
from bot.ui.people import given_name
from bot.ui.plain import plain, plain_lines
from bot.ui.profiles import routes
from bot.ui.profiles.routes import Page
from bot.ui.profiles.wording import until_words
from bot.ui.resources import Interaction, persons_texts, resources_of

EMOJI = {Wish.SHOW: "👀", Wish.HIDE: "🙈", Wish.PAUSE: "⏸️", Wish.RETURN: "👋"}

WISHES = {
    ProfileState.HIDDEN: (Wish.SHOW,),
    ProfileState.VISIBLE: (Wish.HIDE, Wish.PAUSE),
    ProfileState.PAUSED: (Wish.RETURN, Wish.HIDE),
}
"""What can be wanted in each state, the likeliest first."""


@dataclass(frozen=True, slots=True)
class PersonView:
    """A profile with what it means today: its city if it is a member, and the day there."""

    profile: PersonProfile
    name: str
    city: City | None
    today: date


def person_view(interaction: Interaction, profile: PersonProfile) -> PersonView:
    """See the profile of who presses as it stands now, under the name that its peers see."""
    resources, texts = resources_of(interaction), persons_texts(interaction)
    now, city_id = resources.clock(), profile.city_id
    city = resources.directory.cities.get(city_id) if city_id is not None else None
    today = local_time(city, now).date() if city else now.astimezone(UTC).date()
    name = given_name(interaction.user) or texts("introduction-somebody")
    return PersonView(profile, name, city, today)


def profile_card(texts: Texts, view: PersonView, *notes: str) -> Card:
    """Lay out what peers see of a person, or would see, for that person alone."""
    profile = view.profile
    said = [text("\n".join(notes))] if notes else []
    seen = "\n".join([f"### {plain(view.name)}", *seen_lines(texts, view)])
    items = [text(seen), ui.Separator[ui.LayoutView](), text(state_line(texts, view))]
    if not (profile.offers and profile.seeks):
        items.append(text(f"-# {texts('profile-thin')}"))
    row = ui.ActionRow[ui.LayoutView](
        button(texts("profile-button-edit"), routes.open_button(profile.id, "edit"), emoji="✏️"),
        *wish_buttons(texts, profile, Page.CARD),
        button(texts("profile-button-delete"), routes.delete_button(profile.id, "ask"), emoji="🗑️"),
    )
    return Card(*said, ui.Container[ui.LayoutView](*items), row)


def empty_card(texts: Texts, profile: PersonProfile) -> Card:
    """Say to who said nothing of themselves what it is good for, and how to begin."""
    about = f"### {texts('profile-empty-title')}\n{texts('profile-empty-about')}"
    begin = button(
        texts("profile-button-begin"),
        routes.open_button(profile.id, "words"),
        emoji="✏️",
        style=discord.ButtonStyle.primary,
    )
    choose = button(texts("profile-button-choose"), routes.open_button(profile.id, "edit"))
    return Card(text(about), ui.ActionRow[ui.LayoutView](begin, choose))


def seen_lines(texts: Texts, view: PersonView) -> list[str]:
    """Write what is shown of a person to their peers, beside the name; nothing that is empty."""
    profile = view.profile
    lines = [f"📍 {place(texts, view.city)}"] if view.city else []
    if profile.fields:
        lines.append(field_names(texts, profile.fields))
    for side in Side:
        topics = sorted(texts(f"topic-{topic}") for topic in profile.topics_on(side, view.today))
        if topics:
            listed = texts(f"profile-{side}", topics=" · ".join(topics))
            lines.append(listed + until_words(texts, profile.until(side)))
    if profile.languages:
        spoken = texts.names(texts.language_name(code) for code in profile.languages)
        lines.append(texts("profile-languages", languages=spoken))
    if profile.words:
        lines.append(f"\n{plain_lines(profile.words, LONGEST_WORDS)}")
    return lines


def state_line(texts: Texts, view: PersonView) -> str:
    """Say who sees a profile, and what being seen means."""
    profile = view.profile
    if profile.state is not ProfileState.HIDDEN and view.city is None:
        return texts("profile-state-nowhere")
    return texts(f"profile-state-{profile.state}")


def wish_buttons(
    texts: Texts, profile: PersonProfile, page: Page
) -> list[ui.Button[ui.LayoutView]]:
    """Make the buttons that show, hide, pause or bring back, as the state lets them."""
    bright = (Wish.SHOW, Wish.RETURN)
    return [
        button(
            texts(f"profile-button-{wish}"),
            routes.wish_button(profile.id, page, wish),
            emoji=EMOJI[wish],
            style=discord.ButtonStyle.primary if wish in bright else discord.ButtonStyle.secondary,
        )
        for wish in WISHES[profile.state]
    ]

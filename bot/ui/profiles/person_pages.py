"""Showing a person's own profile: what peers see of it, or the page on which it is chosen."""

from collections.abc import Sequence

from bot.domain.cities import City
from bot.domain.people import UNSAVED, PersonProfile
from bot.ui.layouts import Card
from bot.ui.profiles.person_card import empty_card, person_view, profile_card
from bot.ui.profiles.person_page import edit_card
from bot.ui.profiles.routes import Page
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of


async def show_profile(interaction: Interaction, profile: PersonProfile, *notes: str) -> None:
    """Show what peers see, or would see, of who presses."""
    texts = persons_texts(interaction)
    if profile.id == UNSAVED:
        await put(interaction, empty_card(texts, profile))
    else:
        await put(interaction, profile_card(texts, person_view(interaction, profile), *notes))


async def show_edit(
    interaction: Interaction, profile: PersonProfile, *notes: str, meant: Sequence[City] = ()
) -> None:
    """Show the page on which who presses chooses what they say of themselves."""
    view, topics = person_view(interaction, profile), resources_of(interaction).topics
    await put(interaction, edit_card(persons_texts(interaction), view, topics, *notes, meant=meant))


async def show_page(
    interaction: Interaction, page: Page, profile: PersonProfile, *notes: str
) -> None:
    """Show one of the two anew, where something was pressed on it."""
    await (show_profile if page is Page.CARD else show_edit)(interaction, profile, *notes)


async def put(interaction: Interaction, card: Card) -> None:
    """Answer with a card, in place of the one that was pressed on."""
    if interaction.message is not None and not interaction.response.is_done():
        await interaction.response.edit_message(view=card)
    else:
        await reply(interaction, card)

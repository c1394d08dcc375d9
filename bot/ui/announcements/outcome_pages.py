"""The page of what came of a call: for its coordinators, once the call is closed."""

from bot.domain.announcements import Announcement, AnnouncementId, State
from bot.domain.feeds import Kind
from bot.domain.outcomes import ASKED_OF
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.outcomes import outcome_of
from bot.ui.announcements.outcome_cards import outcome_card
from bot.ui.announcements.showing import announcement_by_id
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed


async def closed_call(interaction: Interaction, call_id: AnnouncementId) -> Announcement:
    """Give a call whose outcome who asks may tell, or refuse."""
    call = await announcement_by_id(interaction, call_id, Kind.CALLS)
    await allowed(interaction, Action.TELL_OUTCOME, city_id=call.city_id)
    if call.state is not State.CLOSED or call.closing not in ASKED_OF:
        raise Refusal("outcome.not_closed")
    return call


async def show_outcome(interaction: Interaction, call: Announcement, *notes: str) -> None:
    """Show what came of a call: in place of its page, else beside what was pressed."""
    resources = resources_of(interaction)
    async with resources.database.glancing() as reader:
        outcome = await outcome_of(reader, call.id)
    cities = resources.directory.cities
    named = [cities[each] for each in (outcome.partners if outcome else ()) if each in cities]
    card = outcome_card(persons_texts(interaction), call, outcome, named, *notes)
    if not _is_own_page(interaction):
        await reply(interaction, card)
    elif interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await interaction.response.edit_message(view=card)


async def defer_page(interaction: Interaction) -> None:
    """Win time before the page is shown."""
    if _is_own_page(interaction):
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=True, thinking=True)


def _is_own_page(interaction: Interaction) -> bool:
    # the question stands in a channel, or among direct messages, for others and for later
    return interaction.message is not None and interaction.message.flags.ephemeral

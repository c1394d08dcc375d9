"""/call: a city looks for partners, and the network answers."""

from discord import app_commands
from discord.ext import commands

from bot.domain.feeds import Kind
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.ui.announcements.answer_buttons import PressOnCopy, PressOnInterest
from bot.ui.announcements.call_buttons import (
    ExtendCall,
    PickCall,
    PressOnCall,
    TurnCalls,
    ask_to_close,
    ask_to_extend,
    edit_call,
    show_call,
)
from bot.ui.announcements.call_lists import city_calls_card, open_calls_card
from bot.ui.announcements.draft_buttons import ChooseForDraft, PressOnDraft
from bot.ui.announcements.drafting import open_new_form, own_announcement
from bot.ui.announcements.outcome_buttons import ChooseGoals, PressOnOutcome, open_outcome
from bot.ui.announcements.reports import follow_report
from bot.ui.announcements.responses import DeclineRest, TurnResponses, show_responses
from bot.ui.announcements.titles import CallArgument, ClosedCallArgument, EveryCallArgument
from bot.ui.city_parameters import CityArgument
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed, own_city


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class CallCommands(commands.GroupCog, group_name="call"):
    """Look for partners, and answer."""

    @app_commands.command()
    async def post(self, interaction: Interaction, city: CityArgument | None = None) -> None:
        """Begin a call for partners."""
        await open_new_form(interaction, await own_city(interaction, city), Kind.CALLS)

    @app_commands.command()
    async def mine(self, interaction: Interaction, city: CityArgument | None = None) -> None:
        """List one's city's calls, drafts among them."""
        theirs = await own_city(interaction, city)
        await allowed(interaction, Action.CHOOSE_PARTNERS, city_id=theirs.id)
        resources, texts = resources_of(interaction), persons_texts(interaction)
        await reply(interaction, await city_calls_card(resources, texts, theirs))

    @app_commands.command()
    async def list(self, interaction: Interaction) -> None:
        """List the open calls."""
        resources, texts = resources_of(interaction), persons_texts(interaction)
        await reply(interaction, await open_calls_card(resources, texts, 0))

    @app_commands.command()
    async def show(self, interaction: Interaction, call: EveryCallArgument) -> None:
        """Show one call."""
        await show_call(interaction, call)

    @app_commands.command()
    async def edit(self, interaction: Interaction, call: CallArgument) -> None:
        """Change a call's text, in every copy."""
        await edit_call(interaction, call)

    @app_commands.command()
    async def extend(self, interaction: Interaction, call: CallArgument, until: str) -> None:
        """Give a call another deadline, in every copy."""
        await ask_to_extend(interaction, call, until)

    @app_commands.command()
    async def close(self, interaction: Interaction, call: CallArgument) -> None:
        """Close a call everywhere."""
        await ask_to_close(interaction, call)

    @app_commands.command()
    async def responses(self, interaction: Interaction, call: EveryCallArgument) -> None:
        """Show who answered a call."""
        await show_responses(interaction, call)

    @app_commands.command()
    async def report(self, interaction: Interaction, call: EveryCallArgument) -> None:
        """Show where a call has been brought."""
        found = await own_announcement(interaction, call, Kind.CALLS)
        if not found.revision:
            raise Refusal("announcement.not_open")
        await follow_report(interaction, call)

    @app_commands.command()
    async def outcome(self, interaction: Interaction, call: ClosedCallArgument) -> None:
        """Tell what came of a call."""
        await open_outcome(interaction, call)


async def setup(bot: commands.Bot) -> None:
    """Add the commands and what is pressed in their answers."""
    bot.add_dynamic_items(
        PressOnDraft, ChooseForDraft, PressOnCall, ExtendCall, PickCall, TurnCalls
    )
    bot.add_dynamic_items(PressOnCopy, PressOnInterest)
    bot.add_dynamic_items(TurnResponses, DeclineRest)
    bot.add_dynamic_items(PressOnOutcome, ChooseGoals)
    await bot.add_cog(CallCommands())

"""What a coordinator does with a call after it was published, and how lists of calls are used."""

import asyncio
from datetime import UTC, datetime

import discord
from discord import ui

from bot.domain.announcements import Announcement, AnnouncementId, Closing, State
from bot.domain.feeds import Kind
from bot.domain.refusal import Refusal
from bot.storage.announcements import save_facts
from bot.storage.publishing import revise
from bot.storage.saves import remind_anew
from bot.texts.deadlines import read_deadline
from bot.ui import routes
from bot.ui.announcements.call_lists import open_calls_card
from bot.ui.announcements.closing import close_everywhere, remember_what_is_open
from bot.ui.announcements.drafting import (
    open_text_form,
    own_announcement,
    show_page,
    still_changeable,
)
from bot.ui.announcements.reports import follow_report, retry
from bot.ui.announcements.showing import announcement_by_id, show_copy
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.pressing import Choice, Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.stewards.coordinator_buttons import known_city


class PressOnCall(Press, template=routes.CALL_BUTTON):
    """Renews a report, tries failed deliveries again, or closes an announcement."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, for whoever may publish for the city."""
        call = await own_announcement(interaction, AnnouncementId(int(self.match["call"])))
        match self.match["aim"]:
            case "report":
                await follow_report(interaction, call.id)
            case "retry":
                await retry(interaction, call.id)
            case aim:
                if not await close_everywhere(interaction.client, call.id, Closing(aim)):
                    raise Refusal("announcement.not_open")
                key = "calls-closed-said" if call.kind is Kind.CALLS else "projects-closed-said"
                said = persons_texts(interaction)(key)
                await replace(interaction, Card(text(said)))


class ExtendCall(Press, template=routes.EXTEND):
    """Gives an open call the deadline that was shown, in every copy."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, unless that day has passed meanwhile."""
        call_id = AnnouncementId(int(self.match["call"]))
        await own_announcement(interaction, call_id, Kind.CALLS)
        resources, texts = resources_of(interaction), persons_texts(interaction)
        now = resources.clock()
        deadline = datetime.fromtimestamp(int(self.match["until"]), UTC)
        if deadline <= now:
            raise Refusal("deadline.past", time=deadline)
        async with resources.database.transaction() as tx:
            call = await still_changeable(tx, call_id)
            if call.deadline != deadline:  # a second press changes nothing
                await save_facts(tx, call_id, deadline=deadline)
                await remind_anew(tx, call_id, deadline, now)
                if not await revise(tx, call_id, now):
                    raise Refusal("announcement.not_open")
        resources.wake()
        await remember_what_is_open(resources)
        said = texts("call-extended", time=discord.utils.format_dt(deadline, "f"))
        await replace(interaction, Card(text(said)))


class PickCall(Choice, template=routes.PICK_CALL):
    """Opens the call chosen in a list: a draft's page for its coordinators, else its card."""

    async def press(self, interaction: Interaction) -> None:
        """Answer beside the list, which stays."""
        await show_call(interaction, AnnouncementId(int(self.chosen[0])))


class TurnCalls(Press, template=routes.TURN_CALLS):
    """Turns the pages of the open calls."""

    async def press(self, interaction: Interaction) -> None:
        """Put the other page in place of this one."""
        resources, texts = resources_of(interaction), persons_texts(interaction)
        page = int(self.match["page"])
        await replace(interaction, await open_calls_card(resources, texts, page))


async def show_call(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Show one call: as its copies show it, or a draft to those who may publish it."""
    call = await announcement_by_id(interaction, call_id, Kind.CALLS)
    if call.state is State.DRAFT:
        await own_announcement(interaction, call_id)
        await show_page(interaction, call_id, beside=True)
    else:
        await show_copy(interaction, call)


async def edit_call(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Ask for the text of a call again; a closed one stays as it is."""
    call = await own_announcement(interaction, call_id, Kind.CALLS)
    if call.state is State.CLOSED:
        raise Refusal("announcement.not_open")
    await open_text_form(interaction, call)


async def ask_to_extend(interaction: Interaction, call_id: AnnouncementId, until: str) -> None:
    """Read another deadline for an open call, and show it as a day before anything changes."""
    call = await own_announcement(interaction, call_id, Kind.CALLS)
    if not call.is_open:
        raise Refusal("announcement.not_open")
    texts, city = persons_texts(interaction), known_city(interaction, call.city_id)
    # words of a language not met before take a while to load
    deadline = await asyncio.to_thread(
        read_deadline,
        *(until, (texts.language.code,), city.timezone, resources_of(interaction).clock()),
    )
    sure = texts(
        "call-extend-sure",
        title=plain(call.title, 100),
        time=discord.utils.format_dt(deadline, "F"),
        before=discord.utils.format_dt(call.deadline, "f") if call.deadline else "—",
    )
    yes = button(
        texts("call-button-extend"),
        routes.extend(call_id, deadline),
        style=discord.ButtonStyle.success,
    )
    await reply(interaction, Card(text(sure), ui.ActionRow[ui.LayoutView](yes)))


async def ask_to_close(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Ask why a call closes: its copies say so."""
    call = await own_announcement(interaction, call_id, Kind.CALLS)
    if not call.is_open:
        raise Refusal("announcement.not_open")
    await reply(interaction, _closing_card(interaction, call))


def _closing_card(interaction: Interaction, call: Announcement) -> Card:
    texts = persons_texts(interaction)
    complete, withdrawn = (
        routes.call_button(call.id, closing) for closing in (Closing.COMPLETE, Closing.WITHDRAWN)
    )
    row = ui.ActionRow[ui.LayoutView](
        button(texts("call-button-complete"), complete, style=discord.ButtonStyle.success),
        button(texts("call-button-withdrawn"), withdrawn, style=discord.ButtonStyle.danger),
    )
    return Card(text(texts("call-close-how", title=plain(call.title, 100))), row)

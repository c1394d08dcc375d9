"""The buttons under a copy, and those by which coordinators answer who is interested."""

from typing import Any

import discord
from discord import ui

from bot.domain.announcements import Announcement, AnnouncementId, Closing
from bot.domain.interests import Interest, InterestId, InterestState
from bot.domain.refusal import Refusal
from bot.domain.reminders import due_reminder
from bot.domain.rights import Action
from bot.storage.interests import interest, move_interest
from bot.storage.saves import Save, note_reminded, save, unsave
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.answers import ask_interest
from bot.ui.announcements.interest_cards import city_of, interest_card, own_interest_card
from bot.ui.announcements.showing import announcement_by_id, show_copy
from bot.ui.city_cards import place
from bot.ui.layouts import Card, text
from bot.ui.people import display_names
from bot.ui.plain import plain
from bot.ui.pressing import Form, Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed
from bot.ui.stewards.moderating import withdraw_row
from bot.ui.stewards.notices import post_to_stewards, stewards_texts

LONGEST_REASON = 500


class PressOnCopy(Press, template=routes.COPY):
    """Answers, saves, reports or reads a copy in another language."""

    async def press(self, interaction: Interaction) -> None:
        """Do it for whoever presses; the copy itself stays as it is."""
        call = await announcement_by_id(interaction, AnnouncementId(int(self.match["call"])))
        match self.match["aim"]:
            case "interest":
                await ask_interest(interaction, call)
            case "save":
                await _save(interaction, call)
            case "report":
                await interaction.response.send_modal(ReportForm(persons_texts(interaction), call))
            case _:
                await _read(interaction, call, self.match["language"] or "")


class PressOnInterest(Press, template=routes.INTEREST_BUTTON):
    """Opens, shortlists, accepts or declines an answer, or withdraws one's own."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, for the city's coordinators or for who sent it."""
        given = await _interest(interaction, InterestId(int(self.match["interest"])))
        call = await announcement_by_id(interaction, given.announcement_id)
        if self.match["aim"] == InterestState.WITHDRAWN:
            await _withdraw(interaction, call, given)
            return
        await allowed(interaction, Action.CHOOSE_PARTNERS, city_id=call.city_id)
        if self.match["aim"] == "open":
            if given.state is InterestState.WITHDRAWN:
                raise Refusal("interest.gone")
            await interaction.response.defer(ephemeral=True, thinking=True)
            await reply(interaction, await _coordinators_card(interaction, call, given))
            return
        moved = await _moved(interaction, given, InterestState(self.match["aim"]))
        await interaction.response.defer()
        card = await _coordinators_card(interaction, call, moved)
        await interaction.edit_original_response(view=card)


class ReportForm(Form):
    """Asks why something is reported to the stewards."""

    def __init__(self, texts: Texts, call: Announcement) -> None:
        super().__init__(title=texts("report-form-title"))
        self._call = call
        self._reason = ui.TextInput[Any](
            custom_id="reason", style=discord.TextStyle.paragraph, max_length=LONGEST_REASON
        )
        self.add_item(
            ui.Label(
                text=texts("report-reason-label"),
                description=texts("report-reason-about"),
                component=self._reason,
            )
        )

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Show it to the stewards, with the button that withdraws it everywhere."""
        client, call = interaction.client, self._call
        texts = stewards_texts(client)
        city = resources_of(interaction).directory.cities.get(call.city_id)
        words = texts(
            "notice-reported",
            title=plain(call.title, 100),
            city=place(texts, city) if city else plain(call.city_id),
            person=interaction.user.mention,
            reason=plain(self._reason.value, LONGEST_REASON),
        )
        card = Card(text(words), withdraw_row(texts, call.id))
        told = await post_to_stewards(client, card)
        key = "report-told" if told is not None else "report-not-told"
        await reply(interaction, persons_texts(interaction)(key))


async def _withdraw(interaction: Interaction, call: Announcement, given: Interest) -> None:
    if given.user_id != interaction.user.id:
        raise Refusal("interest.gone")
    moved = await _moved(interaction, given, InterestState.WITHDRAWN)
    await replace(interaction, own_interest_card(persons_texts(interaction), call, moved))


async def _moved(interaction: Interaction, given: Interest, to: InterestState) -> Interest:
    """Move an answer on once, whoever presses first."""
    resources, by = resources_of(interaction), interaction.user.id
    async with resources.database.transaction() as tx:
        if not await move_interest(tx, given.id, to, by, resources.clock()):
            raise Refusal("interest.decided")
    resources.wake()
    return await _interest(interaction, given.id)


async def _coordinators_card(interaction: Interaction, call: Announcement, given: Interest) -> Card:
    texts = persons_texts(interaction)
    names = await display_names(interaction.client, [given.user_id])
    name = names.get(given.user_id, texts("interest-unnamed"))
    city = city_of(resources_of(interaction).directory, texts, given)
    return interest_card(texts, call, given, name, city)


async def _save(interaction: Interaction, call: Announcement) -> None:
    if not call.is_open or call.deadline is None:
        raise Refusal("interest.closed")
    resources, texts, user_id = (
        resources_of(interaction),
        persons_texts(interaction),
        interaction.user.id,
    )
    async with resources.database.transaction() as tx:
        here = await server(tx, interaction.guild_id) if interaction.guild_id else None
        city = resources.directory.cities.get(here.city_id) if here and here.city_id else None
        zone = city.timezone if city else "UTC"
        is_new = await save(tx, Save(call.id, user_id, texts.language.code, zone))
        if is_new:
            # what has come already is no news to who saves it now
            over = due_reminder(call.deadline, zone, resources.clock(), None)
            if over is not None:
                await note_reminded(tx, call.id, user_id, over)
        else:
            await unsave(tx, call.id, user_id)
    await reply(interaction, texts("save-done" if is_new else "save-undone"))


async def _read(interaction: Interaction, call: Announcement, language: str) -> None:
    wording = next((each for each in call.wordings if each.language == language), None)
    if wording is None or call.closing is Closing.WITHDRAWN:
        raise Refusal("announcement.gone")
    await show_copy(interaction, call, wording)


async def _interest(interaction: Interaction, interest_id: InterestId) -> Interest:
    async with resources_of(interaction).database.reading() as reader:
        found = await interest(reader, interest_id)
    if found is None:
        raise Refusal("interest.gone")
    return found

"""Withdrawing something everywhere: reported by somebody, or found by a steward."""

import discord
from discord import ui

from bot.domain.announcements import AnnouncementId
from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.closing import withdraw_everywhere
from bot.ui.announcements.showing import announcement_by_id, show_copy
from bot.ui.announcements.telling import tell_at_once
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed


class Moderate(Press, template=routes.MODERATE):
    """Withdraws something everywhere, by a steward."""

    async def press(self, interaction: Interaction) -> None:
        """Close it, say so where it was pressed, and tell those who wrote it."""
        await allowed(interaction, Action.MODERATE)
        found = await announcement_by_id(interaction, AnnouncementId(int(self.match["call"])))
        entry = Entry(
            Deed.ANNOUNCEMENT_WITHDRAWN,
            resources_of(interaction).clock(),
            interaction.user.id,
            subject=tagged(Tag.CITY, found.city_id)[0],
            after=tagged(Tag.TEXT, found.title),
        )
        notice = await withdraw_everywhere(interaction.client, found.id, entry)
        if notice is None:
            raise Refusal("announcement.not_open")
        said = persons_texts(interaction)(
            "moderated", title=plain(found.title, 100), person=interaction.user.mention
        )
        await replace(interaction, Card(text(said)))
        await tell_at_once(interaction.client, notice)


async def ask_to_moderate(interaction: Interaction, announcement_id: AnnouncementId) -> None:
    """Show a steward what is to be withdrawn, and ask once more."""
    await allowed(interaction, Action.MODERATE)
    found = await announcement_by_id(interaction, announcement_id)
    if not found.is_open:
        raise Refusal("announcement.not_open")
    texts = persons_texts(interaction)
    city = resources_of(interaction).directory.cities.get(found.city_id)
    await show_copy(interaction, found)
    sure = texts(
        "moderate-sure",
        title=plain(found.title, 100),
        city=place(texts, city) if city else plain(found.city_id),
    )
    await reply(interaction, Card(text(sure), withdraw_row(texts, announcement_id)))


def withdraw_row(texts: Texts, announcement_id: AnnouncementId) -> ui.ActionRow[ui.LayoutView]:
    """Make the button that withdraws something everywhere."""
    return ui.ActionRow(
        button(
            texts("report-button-withdraw"),
            routes.moderate(announcement_id),
            style=discord.ButtonStyle.danger,
        )
    )

"""/me delete: what somebody says of themselves goes, after one question."""

import discord
from discord import ui

from bot.domain.people import UNSAVED, ProfileId
from bot.domain.refusal import Refusal
from bot.storage.leaving import leave
from bot.storage.profiles import profile_of
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, button, text
from bot.ui.pressing import Press
from bot.ui.profiles import routes
from bot.ui.profiles.person_pages import put
from bot.ui.profiles.person_saving import own_profile
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of


class DeleteOwn(Press, template=routes.DELETE):
    """Asks who presses whether to delete their profile, and deletes it."""

    async def press(self, interaction: Interaction) -> None:
        """Ask, or do it; a second press is told that it is done."""
        profile_id = ProfileId(int(self.match["profile"]))
        if self.match["aim"] == "ask":
            profile = await own_profile(interaction, profile_id)
            await put(interaction, _question(persons_texts(interaction), profile.id))
        else:
            await _delete(interaction, profile_id)


async def ask_to_delete(interaction: Interaction) -> None:
    """Ask once whether the profile is to be deleted, where there is one."""
    profile, texts = await own_profile(interaction), persons_texts(interaction)
    if profile.id == UNSAVED:
        await reply(interaction, texts("profile-none"))
    else:
        await reply(interaction, _question(texts, profile.id))


async def _delete(interaction: Interaction, profile_id: ProfileId) -> None:
    resources, user_id = resources_of(interaction), interaction.user.id
    async with resources.database.transaction() as tx:
        kept = await profile_of(tx, user_id)
        if kept is None or kept.id != profile_id:
            raise Refusal("profile.gone")
        await leave(tx, user_id, resources.clock())
    # whoever waits for them is to be told
    resources.wake()
    await replace(interaction, Card(text(persons_texts(interaction)("profile-deleted"))))


def _question(texts: Texts, profile_id: ProfileId) -> Card:
    words = f"### {texts('profile-delete-sure')}\n{texts('profile-delete-about')}"
    row = ui.ActionRow[ui.LayoutView](
        button(
            texts("profile-button-sure"),
            routes.delete_button(profile_id, "sure"),
            style=discord.ButtonStyle.danger,
        ),
        button(texts("profile-button-keep"), routes.open_button(profile_id, "card")),
    )
    return Card(text(words), row)

"""What pressing and choosing on the page of a draft or a project does.

Each press checks the right to it again. A published project follows what is chosen on its page.
"""

from datetime import timedelta

from bot.domain.announcements import Announcement, AnnouncementId, Pays, State, Trait
from bot.domain.feeds import Kind
from bot.domain.refusal import Refusal
from bot.storage.announcements import delete_draft, save_facts, save_trait
from bot.storage.pictures import drop_picture
from bot.storage.publishing import revise
from bot.ui import routes
from bot.ui.announcements.draft_page import trait_options
from bot.ui.announcements.drafting import (
    changeable,
    open_text_form,
    open_version_form,
    own_announcement,
    show_page,
    still_changeable,
)
from bot.ui.announcements.picture_form import open_picture_form
from bot.ui.announcements.publishing import own_draft, publish_draft, show_preview
from bot.ui.layouts import Card, text
from bot.ui.pressing import Choice, Press
from bot.ui.reply import replace
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.topic_menus import topic_parts

FOLLOWS_AFTER = timedelta(seconds=20)
"""Until copies follow a choice: whoever makes one often makes another, and one edit is enough."""


class PressOnDraft(Press, template=routes.DRAFT_BUTTON):
    """Writes, previews, publishes or discards a draft; writes anew what a project says."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, for whoever may publish for the city."""
        draft_id = AnnouncementId(int(self.match["call"]))
        match self.match["aim"]:
            case "text":
                await open_text_form(interaction, await _on_page(interaction, draft_id))
            case "version":
                await open_version_form(interaction, await _on_page(interaction, draft_id))
            case "picture":
                await open_picture_form(interaction, await _on_page(interaction, draft_id))
            case "preview":
                await show_preview(interaction, draft_id)
            case "publish":
                await publish_draft(interaction, draft_id)
            case "discard":
                await own_draft(interaction, draft_id)
                await show_page(interaction, draft_id, discarding=True)
            case "discarded":
                await _discard(interaction, draft_id)
            case _:
                await show_page(interaction, draft_id)


class ChooseForDraft(Choice, template=routes.DRAFT_MENU):
    """Changes what an announcement names: fields, topics, goals, who may answer, who pays."""

    async def press(self, interaction: Interaction) -> None:
        """Save at once, and say so."""
        draft_id = AnnouncementId(int(self.match["call"]))
        draft = await _on_page(interaction, draft_id)
        match self.match["what"]:
            case "pays":
                said = await self._choose_who_pays(interaction, draft)
            case "picture":
                said = await self._drop_picture(interaction, draft)
            case what:
                said = await self._choose(interaction, draft, _trait(what))
        resources_of(interaction).wake()
        await show_page(interaction, draft_id, said)

    async def _choose_who_pays(self, interaction: Interaction, draft: Announcement) -> str:
        texts, pays = persons_texts(interaction), Pays(self.chosen[0])
        async with resources_of(interaction).database.transaction() as tx:
            await still_changeable(tx, draft.id)
            await save_facts(tx, draft.id, pays=pays)
        values = texts(f"call-pays-{pays}")
        return texts("draft-saved", what=texts("draft-pays"), values=values)

    async def _drop_picture(self, interaction: Interaction, draft: Announcement) -> str:
        resources = resources_of(interaction)
        async with resources.database.transaction() as tx:
            await still_changeable(tx, draft.id)
            await drop_picture(tx, draft.id, int(self.chosen[0]))
            await revise(tx, draft.id, resources.clock() + FOLLOWS_AFTER)
        return persons_texts(interaction)("picture-dropped")

    async def _choose(self, interaction: Interaction, draft: Announcement, trait: Trait) -> str:
        resources, texts = resources_of(interaction), persons_texts(interaction)
        async with resources.database.transaction() as tx:
            current = await still_changeable(tx, draft.id)
            # a menu may be one of several for the same trait: what others chose stays
            kept = (current.values(trait) - self.offered) | (set(self.chosen) & self.offered)
            await save_trait(tx, draft.id, trait, kept)
            await revise(tx, draft.id, resources.clock() + FOLLOWS_AFTER)
        topics = [topic for part in topic_parts(resources.topics) for topic in part]
        options = trait_options(texts, trait, topics)
        named = [name for name, value in options if value in kept]
        key = f"draft-trait-{trait.replace('_', '-')}"
        values = texts.names(named) if named else texts(f"{key}-none")
        return texts("draft-saved", what=texts(key), values=values)


async def _on_page(interaction: Interaction, draft_id: AnnouncementId) -> Announcement:
    """Give what has a page: a draft, or a project for as long as it is shared."""
    found = await changeable(interaction, draft_id)
    if found.kind is Kind.CALLS and found.state is not State.DRAFT:
        raise Refusal("announcement.not_draft")
    return found


async def _discard(interaction: Interaction, draft_id: AnnouncementId) -> None:
    await own_announcement(interaction, draft_id)
    async with resources_of(interaction).database.transaction() as tx:
        if not await delete_draft(tx, draft_id):
            raise Refusal("announcement.not_draft")
    await replace(interaction, Card(text(persons_texts(interaction)("draft-discarded"))))


def _trait(value: str) -> Trait:
    try:
        return Trait(value)
    except ValueError as error:
        raise Refusal("button.outdated") from error

"""What pressing and choosing on a draft's page does; each press checks the right to it again."""

from bot.domain.announcements import AnnouncementId, Pays, State, Trait
from bot.domain.refusal import Refusal
from bot.storage.announcements import delete_draft, save_facts, save_trait
from bot.ui import routes
from bot.ui.announcements.draft_page import topic_parts, trait_options
from bot.ui.announcements.drafting import (
    draft_here,
    open_text_form,
    open_version_form,
    publish_draft,
    show_draft,
    show_preview,
)
from bot.ui.layouts import Card, text
from bot.ui.pressing import Choice, Press
from bot.ui.reply import replace
from bot.ui.resources import Interaction, persons_texts, resources_of


class PressOnDraft(Press, template=routes.DRAFT_BUTTON):
    """Writes, previews, publishes or discards a draft."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, for whoever may publish for the city."""
        call_id = AnnouncementId(int(self.match["call"]))
        match self.match["aim"]:
            case "text":
                await open_text_form(interaction, await _draft(interaction, call_id))
            case "version":
                await open_version_form(interaction, await _draft(interaction, call_id))
            case "preview":
                await show_preview(interaction, call_id)
            case "publish":
                await publish_draft(interaction, call_id)
            case "discard":
                await show_draft(interaction, call_id, discarding=True)
            case "discarded":
                await _discard(interaction, call_id)
            case _:
                await show_draft(interaction, call_id)


class ChooseForDraft(Choice, template=routes.DRAFT_MENU):
    """Changes what a draft names: fields, topics, who may answer, who pays."""

    async def press(self, interaction: Interaction) -> None:
        """Save at once, and say so."""
        call_id, texts = AnnouncementId(int(self.match["call"])), persons_texts(interaction)
        draft, resources = await _draft(interaction, call_id), resources_of(interaction)
        if self.match["what"] == "pays":
            pays = Pays(self.chosen[0])
            async with resources.database.transaction() as tx:
                await save_facts(tx, call_id, link=draft.link, deadline=draft.deadline, pays=pays)
            what, values = texts("draft-pays"), texts(f"call-pays-{pays}")
        else:
            trait = _trait(self.match["what"])
            # a menu may be one of several for the same trait: what others chose stays
            kept = (draft.values(trait) - self.offered) | (set(self.chosen) & self.offered)
            async with resources.database.transaction() as tx:
                await save_trait(tx, call_id, trait, kept)
            topics = [topic for part in topic_parts(resources.topics) for topic in part]
            names = {value: name for name, value in trait_options(texts, trait, topics)}
            what = texts(f"draft-trait-{trait.replace('_', '-')}")
            named = sorted(names[value] for value in kept if value in names)
            none = texts(f"draft-trait-{trait.replace('_', '-')}-none")
            values = texts.names(named) if named else none
        await show_draft(interaction, call_id, texts("draft-saved", what=what, values=values))


async def _draft(interaction: Interaction, call_id: AnnouncementId):
    draft = await draft_here(interaction, call_id)
    if draft.state is not State.DRAFT:
        raise Refusal("call.not_draft")
    return draft


async def _discard(interaction: Interaction, call_id: AnnouncementId) -> None:
    await draft_here(interaction, call_id)
    async with resources_of(interaction).database.transaction() as tx:
        if not await delete_draft(tx, call_id):
            raise Refusal("call.not_draft")
    await replace(interaction, Card(text(persons_texts(interaction)("draft-discarded"))))


def _trait(value: str) -> Trait:
    try:
        return Trait(value)
    except ValueError as error:
        raise Refusal("button.outdated") from error

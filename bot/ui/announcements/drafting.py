"""What happens to a draft: begun, written, chosen for, previewed, published, discarded."""

import asyncio
from datetime import timedelta

from bot.domain.announcements import MOST_VERSIONS, Announcement, AnnouncementId, State, Wording
from bot.domain.cities import City
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.announcements import (
    announcement,
    begin_draft,
    drop_wording,
    published_since,
    save_facts,
    save_wording,
)
from bot.storage.publishing import publish, revise
from bot.texts.deadlines import read_deadline
from bot.ui.announcements.draft_page import draft_card
from bot.ui.announcements.forms import TextForm, Written
from bot.ui.announcements.preview import missing, preview_cards, read_reach
from bot.ui.announcements.reports import follow_report
from bot.ui.refusals import worded
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.setup.claiming import checked_link
from bot.ui.standing import allowed
from bot.ui.stewards.coordinator_buttons import known_city

WEEK = timedelta(days=7)


async def open_call_form(interaction: Interaction, city: City) -> None:
    """Ask a coordinator for the text of a new call."""
    await allowed(interaction, Action.PUBLISH, city_id=city.id)
    texts = persons_texts(interaction)
    empty = Written(_own_language(interaction), "", "", deadline="", link="")

    async def begin(submitted: Interaction, written: Written) -> None:
        person = await allowed(submitted, Action.PUBLISH, city_id=city.id)
        resources = resources_of(submitted)
        async with resources.database.transaction() as tx:
            draft_id = await begin_draft(tx, Kind.CALLS, city.id, person.id, resources.clock())
        await keep_text(submitted, draft_id, written)

    form = TextForm(texts, texts("form-call-title"), empty, begin)
    await interaction.response.send_modal(form)


async def open_text_form(interaction: Interaction, draft: Announcement) -> None:
    """Ask for the text of a draft again, or of an open call, filled with what it is."""
    texts = persons_texts(interaction)
    wording = draft.wordings[0] if draft.wordings else None
    is_draft = draft.state is State.DRAFT
    # the deadline is asked again only while nobody has read another
    deadline = draft.deadline.date().isoformat() if draft.deadline else ""
    before = Written(
        wording.language if wording else _own_language(interaction),
        draft.title,
        wording.summary if wording else "",
        deadline=deadline if is_draft else None,
        link=draft.link,
    )

    async def keep(submitted: Interaction, written: Written) -> None:
        await keep_text(submitted, draft.id, written)

    form = TextForm(texts, texts("form-call-title"), before, keep)
    await interaction.response.send_modal(form)


async def open_version_form(interaction: Interaction, draft: Announcement) -> None:
    """Ask for the same text in another language."""
    texts = persons_texts(interaction)
    own = draft.wordings[0].language if draft.wordings else _own_language(interaction)
    other = LanguageCode("en") if own != "en" else LanguageCode("fr")

    async def keep(submitted: Interaction, written: Written) -> None:
        current = await draft_here(submitted, draft.id)
        if current.wordings and written.language == current.wordings[0].language:
            raise Refusal("call.same_language")
        is_new = written.language not in current.languages
        if is_new and len(current.wordings) >= MOST_VERSIONS:
            raise Refusal("call.many_versions", most=MOST_VERSIONS)
        resources = resources_of(submitted)
        wording = Wording(written.language, written.title, written.summary)
        async with resources.database.transaction() as tx:
            await save_wording(tx, draft.id, wording, place=len(current.wordings))
            if current.state is State.PUBLISHED:
                await revise(tx, draft.id, resources.clock())
        resources.wake()
        await show_draft(submitted, draft.id, persons_texts(submitted)("draft-text-saved"))

    form = TextForm(texts, texts("form-version-title"), Written(other, "", ""), keep)
    await interaction.response.send_modal(form)


async def keep_text(interaction: Interaction, call_id: AnnouncementId, written: Written) -> None:
    """Save what was written; a deadline or link that is not right is asked again."""
    draft, resources = await draft_here(interaction, call_id), resources_of(interaction)
    texts, city = persons_texts(interaction), known_city(interaction, draft.city_id)
    notes: list[str] = []
    deadline, link = draft.deadline, draft.link
    try:
        if written.deadline is not None:
            languages = (texts.language.code, written.language)
            deadline = await asyncio.to_thread(
                read_deadline, written.deadline, languages, city.timezone, resources.clock()
            )
        if written.link is not None:
            link = checked_link(written.link)
    except Refusal as refusal:
        notes.append(f"⚠️ {worded(refusal, texts)} {texts('draft-rest-saved')}")
    async with resources.database.transaction() as tx:
        wording = Wording(written.language, written.title, written.summary)
        if draft.wordings and draft.wordings[0].language != written.language:
            await drop_wording(tx, call_id, draft.wordings[0].language)
        await save_wording(tx, call_id, wording, place=0)
        await save_facts(tx, call_id, link=link, deadline=deadline, pays=draft.pays)
        if draft.state is State.PUBLISHED:
            await revise(tx, call_id, resources.clock())
    resources.wake()
    if draft.state is State.PUBLISHED:
        await reply(interaction, texts("call-revised"))
        return
    if not notes:
        notes.append(texts("draft-text-saved"))
    await show_draft(interaction, call_id, *notes)


async def show_draft(
    interaction: Interaction, call_id: AnnouncementId, *notes: str, discarding: bool = False
) -> None:
    """Show a draft's page, in place of what was pressed or as an answer to a form."""
    draft, resources = await draft_here(interaction, call_id), resources_of(interaction)
    if draft.state is not State.DRAFT:
        raise Refusal("call.not_draft")
    city, texts = known_city(interaction, draft.city_id), persons_texts(interaction)
    card = draft_card(texts, draft, city, resources.topics, *notes, discarding=discarding)
    if interaction.message is not None and not interaction.response.is_done():
        await interaction.response.edit_message(view=card, attachments=[])
    else:
        await reply(interaction, card)


async def show_preview(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Show how a draft will look and who gets it, beside its page."""
    draft, resources = await draft_here(interaction, call_id), resources_of(interaction)
    if draft.state is not State.DRAFT:
        raise Refusal("call.not_draft")
    city, texts = known_city(interaction, draft.city_id), persons_texts(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    async with resources.database.reading() as reader:
        reach = await read_reach(reader, draft, city)
    for card in preview_cards(interaction.client, texts, draft, city, reach):
        await reply(interaction, card)


async def publish_draft(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Publish a draft once, and follow its way into the channels."""
    draft, resources = await draft_here(interaction, call_id), resources_of(interaction)
    if draft.state is not State.DRAFT:
        raise Refusal("call.not_draft")
    if missing(draft):
        raise Refusal("call.incomplete")
    city, now = known_city(interaction, draft.city_id), resources.clock()
    if draft.deadline is not None and draft.deadline <= now:
        raise Refusal("deadline.past", time=draft.deadline)
    await interaction.response.defer()
    async with resources.database.transaction() as tx:
        lately = await published_since(tx, city.id, now - WEEK)
        if len(lately) >= resources.quota:
            free_at = lately[-resources.quota] + WEEK
            raise Refusal("call.quota", most=resources.quota, time=free_at)
        reach = await read_reach(tx, draft, city)
        if not await publish(tx, call_id, reach.feeds, now):
            raise Refusal("call.not_draft")
    await follow_report(interaction, call_id)
    resources.wake()


async def draft_here(interaction: Interaction, call_id: AnnouncementId) -> Announcement:
    """Give a call that who presses may look after, or refuse."""
    async with resources_of(interaction).database.reading() as reader:
        found = await announcement(reader, call_id)
    if found is None:
        raise Refusal("call.gone")
    await allowed(interaction, Action.PUBLISH, city_id=found.city_id)
    return found


def _own_language(interaction: Interaction) -> LanguageCode:
    return persons_texts(interaction).language.code

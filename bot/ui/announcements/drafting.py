"""Writing an announcement: its forms, what is kept of them, and the page that shows the rest."""

import asyncio

from bot.domain.announcements import (
    MOST_VERSIONS,
    Announcement,
    AnnouncementId,
    State,
    Trait,
    Wording,
)
from bot.domain.cities import City, CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.announcements import (
    announcement,
    begin_draft,
    drop_wording,
    save_facts,
    save_trait,
    save_wording,
)
from bot.storage.database import Transaction
from bot.storage.pictures import pictures_of
from bot.storage.publishing import revise
from bot.texts.deadlines import read_deadline
from bot.ui.announcements.draft_page import draft_card
from bot.ui.announcements.forms import TextForm, Written
from bot.ui.announcements.partners import partners_typed, partners_written
from bot.ui.announcements.project_page import project_card
from bot.ui.announcements.showing import announcement_by_id, partners_of
from bot.ui.layouts import Card
from bot.ui.refusals import worded
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.setup.claiming import checked_link
from bot.ui.standing import allowed
from bot.ui.stewards.coordinator_buttons import known_city


async def open_new_form(interaction: Interaction, city: City, kind: Kind) -> None:
    """Ask a coordinator for the text of a new call or project."""
    await allowed(interaction, Action.PUBLISH, city_id=city.id)
    own = _own_language(interaction)
    empty = (
        Written(own, "", "", deadline="", link="")
        if kind is Kind.CALLS
        else Written(own, "", "", partners="", link="")
    )

    async def begin(submitted: Interaction, written: Written) -> None:
        person = await allowed(submitted, Action.PUBLISH, city_id=city.id)
        resources = resources_of(submitted)
        async with resources.database.transaction() as tx:
            draft_id = await begin_draft(tx, kind, city.id, person.id, resources.clock())
            if kind is Kind.PROJECTS:
                await save_trait(tx, draft_id, Trait.FIELD, [city.field])
        await keep_text(submitted, draft_id, written)

    await interaction.response.send_modal(TextForm(persons_texts(interaction), kind, empty, begin))


async def open_text_form(interaction: Interaction, draft: Announcement) -> None:
    """Ask for a text again, filled with what it is."""
    texts = persons_texts(interaction)
    wording = draft.wordings[0] if draft.wordings else None
    is_call = draft.kind is Kind.CALLS
    # the deadline is asked again only while nobody has read another
    deadline = draft.deadline.date().isoformat() if draft.deadline else ""
    partners = partners_written(texts, partners_of(resources_of(interaction), draft))
    before = Written(
        wording.language if wording else _own_language(interaction),
        draft.title,
        wording.summary if wording else "",
        deadline=deadline if is_call and draft.state is State.DRAFT else None,
        partners=None if is_call else partners,
        link=draft.link,
    )

    async def keep(submitted: Interaction, written: Written) -> None:
        await keep_text(submitted, draft.id, written)

    await interaction.response.send_modal(TextForm(texts, draft.kind, before, keep))


async def open_version_form(interaction: Interaction, draft: Announcement) -> None:
    """Ask for the same text in another language."""
    own = draft.wordings[0].language if draft.wordings else _own_language(interaction)
    other = LanguageCode("en") if own != "en" else LanguageCode("fr")

    async def keep(submitted: Interaction, written: Written) -> None:
        await own_announcement(submitted, draft.id)
        if not written.title or not written.summary:
            raise Refusal("announcement.blank")
        resources = resources_of(submitted)
        wording = Wording(written.language, written.title, written.summary)
        async with resources.database.transaction() as tx:
            current = await still_changeable(tx, draft.id)
            if current.wordings and written.language == current.wordings[0].language:
                raise Refusal("announcement.same_language")
            is_new = written.language not in current.languages
            if is_new and len(current.wordings) >= MOST_VERSIONS:
                raise Refusal("announcement.many_versions", most=MOST_VERSIONS)
            await save_wording(tx, draft.id, wording, place=len(current.wordings))
            await revise(tx, draft.id, resources.clock())
        resources.wake()
        await show_page(submitted, draft.id, persons_texts(submitted)("draft-text-saved"))

    form = TextForm(persons_texts(interaction), draft.kind, Written(other, "", ""), keep)
    await interaction.response.send_modal(form)


async def keep_text(interaction: Interaction, draft_id: AnnouncementId, written: Written) -> None:
    """Save what was written; a deadline, partner or link that is not right is asked again."""
    draft, resources = await changeable(interaction, draft_id), resources_of(interaction)
    texts, city = persons_texts(interaction), known_city(interaction, draft.city_id)
    refused: list[str] = []
    deadline, link = None, None  # which leaves what is there
    try:
        if written.deadline is not None:
            languages = (texts.language.code, written.language)
            deadline = await asyncio.to_thread(
                read_deadline, written.deadline, languages, city.timezone, resources.clock()
            )
    except Refusal as refusal:
        refused.append(worded(refusal, texts))
    try:
        link = checked_link(written.link) if written.link is not None else None
    except Refusal as refusal:
        refused.append(worded(refusal, texts))
    partners: frozenset[CityId] | None = None
    if written.partners is not None:
        partners, doubts = partners_typed(interaction, city, written.partners)
        refused += doubts
    async with resources.database.transaction() as tx:
        # read anew: it may have been closed, or changed by somebody else, while this was written
        current = await still_changeable(tx, draft_id)
        if current.is_open and not (written.title and written.summary):
            raise Refusal("announcement.blank")
        wording = Wording(written.language, written.title, written.summary)
        if current.wordings and current.wordings[0].language != written.language:
            await drop_wording(tx, draft_id, current.wordings[0].language)
        await save_wording(tx, draft_id, wording, place=0)
        await save_facts(tx, draft_id, link=link, deadline=deadline)
        if partners is not None:
            await save_trait(tx, draft_id, Trait.PARTNER, partners)
        await revise(tx, draft_id, resources.clock())
    resources.wake()
    notes = [f"⚠️ {each}" for each in refused]
    notes.append(texts("draft-rest-saved") if refused else texts("draft-text-saved"))
    if draft.kind is Kind.CALLS and draft.state is State.PUBLISHED:
        await reply(interaction, "\n".join([*notes[:-1], texts("call-revised")]))
        return
    await show_page(interaction, draft_id, *notes)


async def show_page(
    interaction: Interaction,
    draft_id: AnnouncementId,
    *notes: str,
    discarding: bool = False,
    beside: bool = False,
) -> None:
    """Show the page of a draft or a project, in place of what was pressed or as an answer.

    ``beside`` leaves what was pressed as it is, such as a list.
    """
    draft, resources = await own_announcement(interaction, draft_id), resources_of(interaction)
    city, texts = known_city(interaction, draft.city_id), persons_texts(interaction)
    if draft.kind is Kind.PROJECTS:
        async with resources.database.glancing() as reader:
            pictures = await pictures_of(reader, draft_id)
        partners = partners_of(resources, draft)
        card = project_card(texts, draft, city, partners, pictures, *notes, discarding=discarding)
    elif draft.state is State.DRAFT:
        card = draft_card(texts, draft, city, resources.topics, *notes, discarding=discarding)
    else:
        raise Refusal("announcement.not_draft")
    if beside:
        await reply(interaction, card)
    else:
        await _put(interaction, card)


async def own_announcement(
    interaction: Interaction, announcement_id: AnnouncementId, kind: Kind | None = None
) -> Announcement:
    """Give an announcement that who presses may look after, or refuse."""
    found = await announcement_by_id(interaction, announcement_id, kind)
    await allowed(interaction, Action.PUBLISH, city_id=found.city_id)
    return found


async def still_changeable(tx: Transaction, announcement_id: AnnouncementId) -> Announcement:
    """Give an announcement as it is at the moment of writing: a draft, or open; else refuse."""
    found = await announcement(tx, announcement_id)
    if found is None:
        raise Refusal("announcement.gone")
    if found.state is State.CLOSED:
        raise Refusal("announcement.not_open")
    return found


async def changeable(interaction: Interaction, announcement_id: AnnouncementId) -> Announcement:
    """Give what who presses may still change: a draft, or what is open; else refuse."""
    found = await own_announcement(interaction, announcement_id)
    if found.state is State.CLOSED:
        raise Refusal("announcement.not_open")
    return found


async def _put(interaction: Interaction, card: Card) -> None:
    if interaction.message is None:
        await reply(interaction, card)
    elif interaction.response.is_done():
        await interaction.edit_original_response(view=card, attachments=[])
    else:
        await interaction.response.edit_message(view=card, attachments=[])


def _own_language(interaction: Interaction) -> LanguageCode:
    return persons_texts(interaction).language.code

"""From a draft to an announcement: its preview, and publishing it once."""

from datetime import timedelta

from bot.domain.announcements import Announcement, AnnouncementId, State
from bot.domain.refusal import Refusal
from bot.storage.announcements import published_since
from bot.storage.pictures import pictures_of
from bot.storage.publishing import publish
from bot.ui.announcements.closing import remember_what_is_open
from bot.ui.announcements.copies import Copy
from bot.ui.announcements.drafting import own_announcement
from bot.ui.announcements.preview import copy_preview, missing, reach_card, read_reach, unwritable
from bot.ui.announcements.reports import follow_report
from bot.ui.announcements.showing import partners_of
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.stewards.coordinator_buttons import known_city

WEEK = timedelta(days=7)


async def show_preview(interaction: Interaction, draft_id: AnnouncementId) -> None:
    """Show how a draft will look and who gets it, beside its page."""
    draft, resources = await own_draft(interaction, draft_id), resources_of(interaction)
    city, texts = known_city(interaction, draft.city_id), persons_texts(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    async with resources.database.reading() as reader:
        reach = await read_reach(reader, draft, city)
        pictures = await pictures_of(reader, draft_id)
    if draft.wordings:
        partners = partners_of(resources, draft)
        copy = Copy(draft, city, partners=partners, pictures=pictures)
        await reply(interaction, copy_preview(texts, copy), files=copy.files())
    refusing = await unwritable(interaction.client, reach.feeds)
    await reply(interaction, reach_card(interaction.client, texts, draft, reach, refusing))


async def publish_draft(interaction: Interaction, draft_id: AnnouncementId) -> None:
    """Publish a draft once, and follow its way into the channels."""
    draft, resources = await own_draft(interaction, draft_id), resources_of(interaction)
    if missing(draft):
        raise Refusal("announcement.incomplete")
    city, now = known_city(interaction, draft.city_id), resources.clock()
    if draft.deadline is not None and draft.deadline <= now:
        raise Refusal("deadline.past", time=draft.deadline)
    await interaction.response.defer()
    async with resources.database.transaction() as tx:
        lately = await published_since(tx, city.id, now - WEEK)
        if len(lately) >= resources.quota:
            free_at = lately[-resources.quota] + WEEK
            raise Refusal("announcement.quota", most=resources.quota, time=free_at)
        reach = await read_reach(tx, draft, city)
        if not await publish(tx, draft_id, reach.feeds, now):
            raise Refusal("announcement.not_draft")
    resources.wake()
    await remember_what_is_open(resources)
    await follow_report(interaction, draft_id)


async def own_draft(interaction: Interaction, draft_id: AnnouncementId) -> Announcement:
    """Give a draft that who presses may look after, or refuse."""
    draft = await own_announcement(interaction, draft_id)
    if draft.state is not State.DRAFT:
        raise Refusal("announcement.not_draft")
    return draft

"""The author's report: who has it, who is still to get it, who did not take it and why."""

import discord
from discord import ui

from bot.domain.announcements import Announcement, AnnouncementId
from bot.domain.deliveries import Delivery
from bot.domain.refusal import Refusal
from bot.storage.announcements import announcement
from bot.storage.deliveries import retry_failed
from bot.storage.progress import Progress, progress
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.reaching import UNREACHABLE
from bot.ui.reply import reply
from bot.ui.resources import (
    Followed,
    Interaction,
    Resources,
    Work,
    equipment,
    persons_texts,
    resources_of,
)

SHOWN = 8
EDITS = 6
"""How often a report is renewed by itself: a few edits, not one a message."""


async def read_report(
    resources: Resources, call_id: AnnouncementId
) -> tuple[Announcement, Progress]:
    """Give an announcement and how far it has come."""
    async with resources.database.reading() as reader:
        found = await announcement(reader, call_id)
        if found is None:
            raise Refusal("announcement.gone")
        return found, await progress(reader, call_id, failures=SHOWN)


def report_card(
    client: discord.Client, texts: Texts, found: Announcement, stands: Progress
) -> Card:
    """Lay out where an announcement stands."""
    lines = [f"✅ {texts('report-sent', count=stands.sent)}"]
    if stands.waiting:
        lines.append(f"⏳ {texts('report-waiting', count=stands.waiting)}")
    if stands.failed:
        lines.append(f"❌ {texts('report-failed', count=stands.failed)}")
        lines += [_failure(client, texts, each) for each in stands.failures]
        if unseen := stands.failed - len(stands.failures):
            lines.append(f"-# {texts('more', count=unseen)}")
    title = texts("report-title", title=plain(found.title, 100))
    container = ui.Container[ui.LayoutView](text(f"### {title}"), text("\n".join(lines)))
    row = ui.ActionRow[ui.LayoutView](
        button(texts("report-button-renew"), routes.call_button(found.id, "report"), emoji="🔄")
    )
    if stands.failed and found.is_open:
        retry = routes.call_button(found.id, "retry")
        row.add_item(button(texts("report-button-retry"), retry))
    return Card(container, row)


async def follow_report(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Show the report in place of what was pressed, and renew it for a while by itself."""
    resources = resources_of(interaction)
    found, stands = await read_report(resources, call_id)
    card = report_card(interaction.client, persons_texts(interaction), found, stands)
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    elif interaction.type is discord.InteractionType.component:
        await interaction.response.edit_message(view=card)
    else:
        await reply(interaction, card)
    if stands.waiting:
        resources.followed[call_id] = Followed(interaction, EDITS, stands)
        resources.wake(Work.REPORTING)


async def renew_followed(client: discord.Client) -> None:
    """Renew the reports that authors are looking at, where there is something new to say."""
    resources = equipment(client)
    for call_id, followed in list(resources.followed.items()):
        async with resources.database.reading() as reader:
            now = await progress(reader, call_id, failures=SHOWN)
            # the last edits are kept for the end
            if now == followed.shown or (followed.edits <= 2 and now.waiting):
                continue
            found = await announcement(reader, call_id)
        is_over = found is None or not await _renewed(client, followed, found, now)
        # meanwhile its author may have opened another in its place
        if is_over and resources.followed.get(call_id) is followed:
            del resources.followed[call_id]


async def _renewed(
    client: discord.Client, followed: Followed, found: Announcement, now: Progress
) -> bool:
    """Show an author how things stand now, and tell whether to go on with that."""
    texts, before = persons_texts(followed.interaction), followed.shown
    followed.shown = now
    try:
        await followed.interaction.edit_original_response(
            view=report_card(client, texts, found, now)
        )
    except UNREACHABLE:
        followed.shown = before  # it is owed yet
        return True
    except discord.HTTPException:
        return False  # it was dismissed, or its time is over
    followed.edits -= 1
    return bool(now.waiting and followed.edits > 0 and not followed.interaction.is_expired())


async def retry(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Try once more what was refused, and follow it."""
    resources = resources_of(interaction)
    async with resources.database.transaction() as tx:
        found = await announcement(tx, call_id)
        if found is None or not found.is_open:
            raise Refusal("announcement.not_open")
        await retry_failed(tx, call_id, resources.clock())
    resources.wake()
    await follow_report(interaction, call_id)


def _failure(client: discord.Client, texts: Texts, delivery: Delivery) -> str:
    guild = client.get_guild(delivery.server_id)
    name = plain(guild.name, 40) if guild else texts("server-unknown")
    return "- " + texts("report-failure", server=name, why=plain(delivery.failure, 100))

"""The author's report: who has it, who is still to get it, who did not take it and why."""

from collections.abc import Sequence

import aiohttp
import discord
from discord import ui

from bot.domain.announcements import Announcement, AnnouncementId
from bot.domain.deliveries import Delivery, DeliveryState
from bot.domain.refusal import Refusal
from bot.storage.announcements import announcement
from bot.storage.deliveries import deliveries_of, retry_failed
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.reply import reply
from bot.ui.resources import (
    Followed,
    Interaction,
    Resources,
    equipment,
    persons_texts,
    resources_of,
)

SHOWN = 8
EDITS = 6
"""How often a report is renewed by itself: a few edits, not one a message."""

UNREACHABLE = (aiohttp.ClientError, OSError, TimeoutError, discord.DiscordServerError)
"""What a Discord that is away for a while raises."""


async def read_report(
    resources: Resources, call_id: AnnouncementId
) -> tuple[Announcement, Sequence[Delivery]]:
    """Give an announcement and where it has been brought."""
    async with resources.database.reading() as reader:
        found = await announcement(reader, call_id)
        if found is None:
            raise Refusal("announcement.gone")
        return found, await deliveries_of(reader, call_id)


def report_card(
    client: discord.Client, texts: Texts, found: Announcement, deliveries: Sequence[Delivery]
) -> Card:
    """Lay out where an announcement stands."""
    sent = [each for each in deliveries if each.message_id is not None]
    failed = [each for each in deliveries if each.state is DeliveryState.FAILED]
    waiting = waiting_among(deliveries)
    lines = [f"✅ {texts('report-sent', count=len(sent))}"]
    if waiting:
        lines.append(f"⏳ {texts('report-waiting', count=waiting)}")
    if failed:
        lines.append(f"❌ {texts('report-failed', count=len(failed))}")
        lines += [_failure(client, texts, each) for each in failed[:SHOWN]]
        if len(failed) > SHOWN:
            lines.append(f"-# {texts('more', count=len(failed) - SHOWN)}")
    title = texts("report-title", title=plain(found.title, 100))
    container = ui.Container[ui.LayoutView](text(f"### {title}"), text("\n".join(lines)))
    row = ui.ActionRow[ui.LayoutView](
        button(texts("report-button-renew"), routes.call_button(found.id, "report"), emoji="🔄")
    )
    if failed:
        retry = routes.call_button(found.id, "retry")
        row.add_item(button(texts("report-button-retry"), retry))
    return Card(container, row)


def waiting_among(deliveries: Sequence[Delivery]) -> int:
    """Count what is still on its way."""
    return sum(each.state in (DeliveryState.DUE, DeliveryState.SENDING) for each in deliveries)


async def follow_report(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Show the report in place of what was pressed, and renew it for a while by itself."""
    resources = resources_of(interaction)
    found, deliveries = await read_report(resources, call_id)
    card = report_card(interaction.client, persons_texts(interaction), found, deliveries)
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    elif interaction.type is discord.InteractionType.component:
        await interaction.response.edit_message(view=card)
    else:
        await reply(interaction, card)
    if waiting_among(deliveries):
        resources.followed[call_id] = Followed(interaction, EDITS)


async def renew_followed(client: discord.Client) -> None:
    """Renew the reports that authors are looking at, where there is something new to say."""
    resources = equipment(client)
    for call_id, followed in list(resources.followed.items()):
        found, deliveries = await read_report(resources, call_id)
        waiting = waiting_among(deliveries)
        now = f"{waiting}/{len(deliveries)}"
        # the last edits are kept for the end
        if now == followed.shown or (followed.edits <= 2 and waiting):
            continue
        texts, before = persons_texts(followed.interaction), followed.shown
        followed.shown = now
        try:
            await followed.interaction.edit_original_response(
                view=report_card(client, texts, found, deliveries)
            )
        except UNREACHABLE:
            followed.shown = before  # it is owed yet
            continue
        except discord.HTTPException:
            resources.followed.pop(call_id, None)  # it was dismissed, or its time is over
            continue
        followed.edits -= 1
        if not waiting or followed.edits <= 0 or followed.interaction.is_expired():
            resources.followed.pop(call_id, None)


async def retry(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Try once more what was refused, and follow it."""
    resources = resources_of(interaction)
    async with resources.database.transaction() as tx:
        await retry_failed(tx, call_id, resources.clock())
    resources.wake()
    await follow_report(interaction, call_id)


def _failure(client: discord.Client, texts: Texts, delivery: Delivery) -> str:
    guild = client.get_guild(delivery.server_id)
    name = plain(guild.name, 40) if guild else texts("server-unknown")
    return "- " + texts("report-failure", server=name, why=plain(delivery.failure, 100))

"""The page of one feed: what it receives, whom it pings, and whether it works."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.domain.feed_faults import Form
from bot.domain.feeds import Aspect, Feed, Kind
from bot.domain.fields import MARKS, Field
from bot.domain.languages import ANNOUNCED
from bot.domain.regions import Region
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.layouts import Card, button, text
from bot.ui.menus import menu, role_menu
from bot.ui.setup.channels import channel_form, feed_channel, feed_findings, forum_tags
from bot.ui.setup.feed_words import fault_lines, last_delivery, mark

Items = list[ui.Item[ui.LayoutView]]


def feed_card(
    texts: Texts, guild: discord.Guild, feed: Feed, *notes: str, removing: bool = False
) -> Card:
    """Lay out a feed's page; ``removing`` asks once more before it is taken away."""
    found = feed_findings(guild, feed)
    channel = feed_channel(guild, feed.channel_id)
    head = [
        f"### {mark(found)} {texts('feed-title', channel=f'<#{feed.channel_id}>')}",
        *fault_lines(texts, feed, found),
        f"-# {last_delivery(texts, feed)}",
    ]
    items: Items = [text("\n".join(head))]
    if channel is not None:
        items += [ui.Separator(), *_menus(texts, feed, channel)]
    rows = _confirmation(texts, feed) if removing else [_buttons(texts, feed, channel)]
    said: Items = [text("\n".join(notes))] if notes else []
    return Card(*said, ui.Container[ui.LayoutView](*items), *rows)


def options(
    texts: Texts, aspect: Aspect, tags: Sequence[discord.ForumTag] = ()
) -> list[tuple[str, str]]:
    """List what can be chosen in one aspect, as labels and values."""
    match aspect:
        case Aspect.KIND:
            return [(texts(f"feed-kind-{kind}"), kind) for kind in Kind]
        case Aspect.FIELD:
            return [(f"{MARKS[field].symbol} {texts.field(field)}", field) for field in Field]
        case Aspect.REGION:
            return [(texts.region(region), region) for region in Region]
        case Aspect.LANGUAGE:
            return sorted((texts.language_name(code), str(code)) for code in ANNOUNCED)
        case Aspect.TAG:
            return [(tag.name, str(tag.id)) for tag in tags]


def _menus(texts: Texts, feed: Feed, channel: discord.TextChannel | discord.ForumChannel) -> Items:
    items: Items = []
    for aspect in (Aspect.KIND, Aspect.FIELD, Aspect.REGION, Aspect.LANGUAGE):
        items += _aspect(texts, feed, aspect)
    if tags := forum_tags(channel):
        items += _aspect(texts, feed, Aspect.TAG, tags)
    role_id = feed.ping_role_id
    items += [
        text(f"**{texts('feed-ping')}**"),
        role_menu(
            routes.feed_ping(feed.id),
            placeholder=texts("feed-ping-none"),
            chosen=role_id if role_id is not None and channel.guild.get_role(role_id) else None,
        ),
    ]
    return items


def _aspect(
    texts: Texts, feed: Feed, aspect: Aspect, tags: Sequence[discord.ForumTag] = ()
) -> Items:
    return [
        text(f"**{texts(f'feed-aspect-{aspect}')}**"),
        menu(
            routes.feed_menu(feed.id, aspect),
            options(texts, aspect, tags),
            placeholder=texts(f"feed-aspect-{aspect}-none"),
            chosen=feed.values(aspect),
            least=1 if aspect is Aspect.KIND else 0,
            # Discord lets a forum post have five tags
            most=min(5, len(tags)) if aspect is Aspect.TAG else None,
        ),
    ]


def _buttons(
    texts: Texts, feed: Feed, channel: discord.TextChannel | discord.ForumChannel | None
) -> ui.ActionRow[ui.LayoutView]:
    row = ui.ActionRow[ui.LayoutView](
        button(texts("setup-button-back"), routes.setup_button("back"), emoji="◀️")
    )
    if channel is not None:
        row.add_item(
            button(texts("feed-button-test"), routes.feed_button(feed.id, "test"), emoji="🧪")
        )
        if channel_form(channel) is Form.ANNOUNCEMENT:
            key = "feed-button-publish-stop" if feed.publishes else "feed-button-publish"
            row.add_item(button(texts(key), routes.feed_button(feed.id, "publish"), emoji="📣"))
    row.add_item(
        button(
            texts("feed-button-remove"),
            routes.feed_button(feed.id, "remove"),
            style=discord.ButtonStyle.danger,
        )
    )
    return row


def _confirmation(texts: Texts, feed: Feed) -> Items:
    return [
        text(texts("feed-remove-sure", channel=f"<#{feed.channel_id}>")),
        ui.ActionRow[ui.LayoutView](
            button(texts("feed-button-keep"), routes.feed_button(feed.id, "open")),
            button(
                texts("feed-button-removed"),
                routes.feed_button(feed.id, "removed"),
                style=discord.ButtonStyle.danger,
            ),
        ),
    ]

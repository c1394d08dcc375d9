"""A channel of Discord's as the domain judges it."""

from collections.abc import Sequence

import discord

from bot.domain.feed_faults import ChannelState, Finding, Form, Right, findings
from bot.domain.feeds import Feed

FeedChannel = discord.TextChannel | discord.ForumChannel

EVERY_RIGHT = frozenset(Right)


def feed_channel(guild: discord.Guild, channel_id: int) -> FeedChannel | None:
    """Give a server's channel that can be a feed, if it is still there."""
    channel = guild.get_channel(channel_id)
    if isinstance(channel, discord.ForumChannel) and channel.type is not discord.ChannelType.forum:
        return None  # a media channel, which shows nothing without a picture
    return channel if isinstance(channel, FeedChannel) else None


def feed_findings(guild: discord.Guild, feed: Feed) -> list[Finding]:
    """List what is wrong with a feed at this moment."""
    channel = feed_channel(guild, feed.channel_id)
    return findings(feed, channel_state(channel) if channel else None)


def channel_state(channel: FeedChannel) -> ChannelState:
    """Describe a channel, and what the bot may do in just this one."""
    guild = channel.guild
    forum = channel if isinstance(channel, discord.ForumChannel) else None
    tags = forum_tags(channel)
    return ChannelState(
        form=channel_form(channel),
        rights=_rights(channel.permissions_for(guild.me)),
        server_rights=_rights(guild.me.guild_permissions),
        roles=frozenset(role.id for role in guild.roles),
        silent_roles=frozenset(role.id for role in guild.roles if not role.mentionable),
        tags={str(tag.id): tag.name for tag in tags},
        moderated_tags=frozenset(str(tag.id) for tag in tags if tag.moderated),
        requires_tag=forum is not None and forum.flags.require_tag,
    )


def forum_tags(channel: FeedChannel | None) -> Sequence[discord.ForumTag]:
    """List the tags that posts of a channel can have; none where it is no forum."""
    return channel.available_tags if isinstance(channel, discord.ForumChannel) else ()


def channel_form(channel: FeedChannel) -> Form:
    """Tell what kind of channel it is."""
    if isinstance(channel, discord.ForumChannel):
        return Form.FORUM
    return Form.ANNOUNCEMENT if channel.is_news() else Form.TEXT


def _rights(permissions: discord.Permissions) -> frozenset[Right]:
    if permissions.administrator:
        return EVERY_RIGHT
    return frozenset(right for right in Right if getattr(permissions, right))

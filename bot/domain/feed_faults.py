"""Why a feed does not work, or not as its admin meant, judged from its channel as it is now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.feeds import Aspect, Feed


class Form(StrEnum):
    """What kind of channel it is."""

    TEXT = "text"
    ANNOUNCEMENT = "announcement"
    FORUM = "forum"


class Right(StrEnum):
    """A permission of Discord's that a feed may need, by the name in its API."""

    VIEW = "view_channel"
    SEND = "send_messages"
    ATTACH = "attach_files"
    READ_HISTORY = "read_message_history"
    PING_ROLES = "mention_everyone"
    TAG_AS_MODERATOR = "manage_threads"


ALWAYS_NEEDED: tuple[Right, ...] = (Right.VIEW, Right.SEND, Right.ATTACH, Right.READ_HISTORY)
"""See the channel, write, show pictures, and find again what was written before a crash."""


@dataclass(frozen=True, slots=True)
class ChannelState:
    """A channel as Discord has it, and what the bot may do there and in the server at large.

    ``silent_roles`` are those that only a special right can ping.
    """

    form: Form
    rights: frozenset[Right]
    server_rights: frozenset[Right]
    roles: frozenset[int] = frozenset()
    silent_roles: frozenset[int] = frozenset()
    tags: Mapping[str, str] = field(default_factory=dict[str, str])
    moderated_tags: frozenset[str] = frozenset()
    requires_tag: bool = False


class Fault(StrEnum):
    """What is wrong with a feed."""

    CHANNEL_GONE = "channel-gone"
    RIGHT_MISSING = "right-missing"
    NOTHING_WANTED = "nothing-wanted"
    TAG_REQUIRED = "tag-required"
    TAG_GONE = "tag-gone"
    ROLE_GONE = "role-gone"
    FAILED = "failed"


STOPPING = frozenset(
    {Fault.CHANNEL_GONE, Fault.RIGHT_MISSING, Fault.NOTHING_WANTED, Fault.TAG_REQUIRED}
)
"""With one of these nothing arrives; with the others something does, and not all that was meant."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. ``in_channel`` tells that the server grants the right and the channel takes it.

    ``form`` is the channel's: Discord calls the right to write in a forum otherwise.
    """

    fault: Fault
    right: Right | None = None
    in_channel: bool = False
    form: Form = Form.TEXT


def findings(feed: Feed, channel: ChannelState | None) -> list[Finding]:
    """List what is wrong with a feed, what stops it first; ``None`` is a channel that is gone."""
    if channel is None:
        return [Finding(Fault.CHANNEL_GONE)]
    found = [
        Finding(Fault.RIGHT_MISSING, right, right in channel.server_rights, channel.form)
        for right in needed_rights(feed, channel)
        if right not in channel.rights
    ]
    if not feed.values(Aspect.KIND):
        found.append(Finding(Fault.NOTHING_WANTED))
    tags = feed.values(Aspect.TAG)
    if channel.form is Form.FORUM:
        if channel.requires_tag and not tags & channel.tags.keys():
            found.append(Finding(Fault.TAG_REQUIRED))
        if tags - channel.tags.keys():
            found.append(Finding(Fault.TAG_GONE))
    if feed.ping_role_id is not None and feed.ping_role_id not in channel.roles:
        found.append(Finding(Fault.ROLE_GONE))
    if feed.failed_at is not None:
        found.append(Finding(Fault.FAILED))
    return found


def needed_rights(feed: Feed, channel: ChannelState) -> list[Right]:
    """List the rights that a feed needs in its channel."""
    needed: list[Right] = list(ALWAYS_NEEDED)
    if feed.ping_role_id in channel.silent_roles:
        needed.append(Right.PING_ROLES)
    if channel.form is Form.FORUM and feed.values(Aspect.TAG) & channel.moderated_tags:
        needed.append(Right.TAG_AS_MODERATOR)
    return needed


def works(found: list[Finding]) -> bool:
    """Tell whether announcements arrive in spite of what was found."""
    return not any(finding.fault in STOPPING for finding in found)

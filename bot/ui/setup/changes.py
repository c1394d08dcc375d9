"""What an admin changes, each with its line in the audit trail, in one transaction."""

from collections.abc import Collection, Mapping

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.feeds import MOST_FEEDS, Aspect, Feed, FeedId
from bot.domain.languages import LanguageCode
from bot.domain.refusal import Refusal
from bot.storage.audit import note
from bot.storage.database import Transaction
from bot.storage.feeds import (
    add_feed,
    choose,
    choose_ping_role,
    choose_publishing,
    feed,
    feeds_of,
    remove_feed,
)
from bot.storage.servers import (
    choose_coordinator_role,
    choose_coordinators_channel,
    choose_server_language,
    server,
)
from bot.ui.resources import Resources

_TAGS = {
    Aspect.KIND: Tag.KIND,
    Aspect.FIELD: Tag.FIELD,
    Aspect.REGION: Tag.REGION,
    Aspect.LANGUAGE: Tag.LANGUAGE,
    Aspect.TAG: Tag.FORUM_TAG,
}


async def add_feeds(
    resources: Resources, actor_id: int, server_id: int, channel_ids: Collection[int]
) -> list[FeedId]:
    """Make channels feeds, and give those that are new; refuse when the server has the most."""
    now = resources.clock()
    added: list[FeedId] = []
    async with resources.database.transaction() as tx:
        for channel_id in channel_ids:
            feed_id = await add_feed(tx, server_id, channel_id, now)
            if feed_id is None:
                continue
            added.append(feed_id)
            (subject,) = tagged(Tag.CHANNEL, channel_id)
            await note(tx, Entry(Deed.FEED_ADDED, now, actor_id, server_id, subject))
        if not added and len(await feeds_of(tx, server_id)) >= MOST_FEEDS:
            raise Refusal("feed.too_many", most=MOST_FEEDS)
    return added


async def narrow(
    resources: Resources,
    actor_id: int,
    changed: Feed,
    aspect: Aspect,
    added: Collection[str],
    removed: Collection[str],
    names: Mapping[str, str],
) -> Feed:
    """Change what a feed is narrowed to; what others changed meanwhile stays.

    ``names`` are those of a forum's tags by id, which the trail shows when they are gone.
    """
    async with resources.database.transaction() as tx:
        before = await _still(tx, changed.id)
        await choose(tx, changed.id, aspect, added, removed)
        after = await _still(tx, changed.id)
        await _note_feed(
            tx,
            resources,
            actor_id,
            after,
            _values(aspect, before.values(aspect), names),
            _values(aspect, after.values(aspect), names),
        )
        return after


async def ping(resources: Resources, actor_id: int, changed: Feed, role_id: int | None) -> Feed:
    """Change the role that a feed pings."""
    async with resources.database.transaction() as tx:
        before = await _still(tx, changed.id)
        await choose_ping_role(tx, changed.id, role_id)
        values = tagged(Tag.ROLE, before.ping_role_id), tagged(Tag.ROLE, role_id)
        await _note_feed(tx, resources, actor_id, before, *values)
        return await _still(tx, changed.id)


async def publish(resources: Resources, actor_id: int, changed: Feed, *, publishes: bool) -> Feed:
    """Change whether a feed's announcements go on to those who follow its channel."""
    async with resources.database.transaction() as tx:
        before = await _still(tx, changed.id)
        await choose_publishing(tx, changed.id, publishes=publishes)
        values = [
            tagged(Tag.PUBLISHES, "yes" if each else "no") for each in (before.publishes, publishes)
        ]
        await _note_feed(tx, resources, actor_id, before, *values)
        return await _still(tx, changed.id)


async def remove(resources: Resources, actor_id: int, removed: Feed) -> None:
    """Take a feed away; who comes second is told that it is gone."""
    now = resources.clock()
    async with resources.database.transaction() as tx:
        if not await remove_feed(tx, removed.id):
            raise Refusal("feed.gone")
        (subject,) = tagged(Tag.CHANNEL, removed.channel_id)
        await note(tx, Entry(Deed.FEED_REMOVED, now, actor_id, removed.server_id, subject))


async def speak(
    resources: Resources, actor_id: int, server_id: int, language: LanguageCode | None
) -> None:
    """Change the language of a server's public replies."""
    async with resources.database.transaction() as tx:
        before = (await server(tx, server_id)).language
        await choose_server_language(tx, server_id, language)
        if before != language:
            values = tagged(Tag.LANGUAGE, before), tagged(Tag.LANGUAGE, language)
            entry = Entry(
                Deed.LANGUAGE_CHANGED, resources.clock(), actor_id, server_id, "", *values
            )
            await note(tx, entry)
    # only once it is kept: a failure leaves the server's language as it was
    if language is None:
        resources.server_languages.pop(server_id, None)
    else:
        resources.server_languages[server_id] = language


async def trust_role(
    resources: Resources, actor_id: int, server_id: int, role_id: int | None
) -> bool:
    """Change the role whose holders are coordinators; tell whether it was another before."""
    async with resources.database.transaction() as tx:
        before = (await server(tx, server_id)).coordinator_role_id
        await choose_coordinator_role(tx, server_id, role_id)
        if before != role_id:
            values = tagged(Tag.ROLE, before), tagged(Tag.ROLE, role_id)
            entry = Entry(Deed.ROLE_CHANGED, resources.clock(), actor_id, server_id, "", *values)
            await note(tx, entry)
    return before != role_id


async def tell_answers_in(
    resources: Resources, actor_id: int, server_id: int, channel_id: int | None
) -> None:
    """Change the channel in which coordinators are told who answered their calls."""
    async with resources.database.transaction() as tx:
        before = (await server(tx, server_id)).coordinators_channel_id
        await choose_coordinators_channel(tx, server_id, channel_id)
        if before != channel_id:
            values = tagged(Tag.CHANNEL, before), tagged(Tag.CHANNEL, channel_id)
            entry = Entry(Deed.ANSWERS_MOVED, resources.clock(), actor_id, server_id, "", *values)
            await note(tx, entry)


async def _still(tx: Transaction, feed_id: FeedId) -> Feed:
    found = await feed(tx, feed_id)
    if found is None:
        raise Refusal("feed.gone")
    return found


async def _note_feed(
    tx: Transaction,
    resources: Resources,
    actor_id: int,
    changed: Feed,
    before: tuple[str, ...],
    after: tuple[str, ...],
) -> None:
    if before == after:
        return
    (subject,) = tagged(Tag.CHANNEL, changed.channel_id)
    entry = Entry(
        Deed.FEED_CHANGED, resources.clock(), actor_id, changed.server_id, subject, before, after
    )
    await note(tx, entry)


def _values(aspect: Aspect, values: frozenset[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{_TAGS[aspect]}:{names.get(value, value)}" for value in sorted(values))

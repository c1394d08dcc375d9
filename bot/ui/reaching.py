"""Writing to people on the bot's own account, and reaching a city's coordinators."""

import logging
from collections.abc import Callable, Iterable

import discord

from bot.domain.blocks import Blocked
from bot.domain.cities import CityId
from bot.storage.blocks import blocks
from bot.storage.city_servers import home_of
from bot.storage.coordinators import coordinators_of
from bot.storage.personal import NOBODY
from bot.storage.servers import server
from bot.storage.standing import role_at_home
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card
from bot.ui.reply import BROKEN_LINE
from bot.ui.resources import equipment, guilds_texts
from bot.ui.standing import holds_role

_log = logging.getLogger("passerelle.reaching")

UNREACHABLE = (discord.DiscordServerError, discord.RateLimited, *BROKEN_LINE)
"""What sending raises while Discord is away or has enough of us: it is to be tried again."""

TOO_MANY_REQUESTS = 429

Worded = Callable[[Texts], Card]


def is_away(error: Exception) -> bool:
    """Tell a Discord that is away, or has enough of us, from one that refuses."""
    if isinstance(error, discord.HTTPException):
        return error.status >= TOO_MANY_REQUESTS
    return isinstance(error, UNREACHABLE)


async def reach_coordinators(
    client: discord.Client,
    city_id: CityId,
    worded: Worded,
    also: Iterable[int] = (),
    nonce: str | None = None,
) -> bool:
    """Tell a city's coordinators: in the channel that their home server chose, else one by one.

    ``also`` are people to be told if they hold the home's role. Who is blocked is written to by
    nobody: they could not answer, and would read who did. Tell whether that is over and
    done: not where Discord was away and so nobody was reached. ``nonce`` is as in ``write_to``.
    """
    resources = equipment(client)
    async with resources.database.reading() as reader:
        home_id = await home_of(reader, city_id)
        home = await server(reader, home_id) if home_id is not None else None
        blocked = {each.subject for each in await blocks(reader) if each.kind is Blocked.PERSON}
        named = [each.user_id for each in await coordinators_of(reader, city_id)]
        role = await role_at_home(reader, city_id)
    guild = client.get_guild(home_id) if home_id is not None else None
    texts = guilds_texts(resources, guild) if guild else resources.catalogue.best()
    channel_id = home.coordinators_channel_id if home is not None else None
    channel = client.get_channel(channel_id) if channel_id is not None else None
    if isinstance(channel, discord.TextChannel):
        try:
            await send(channel, worded(texts), nonce)
        except UNREACHABLE:
            return False
        except discord.HTTPException as error:
            _log.info("a city's coordinators have a channel that takes nothing (%s)", error.code)
        else:
            return True
    try:
        asked = [] if role is None else sorted(set(also) - {NOBODY, *named})
        named += [each for each in asked if role and await holds_role(client, each, role)]
    except (discord.HTTPException, *UNREACHABLE):
        return False
    free = [each for each in named if str(each) not in blocked]
    return await _write_to_each(client, free, worded, texts, nonce)


async def write_to(
    client: discord.Client, user_id: int, worded: Worded, *otherwise: str, nonce: str | None = None
) -> bool | None:
    """Write to somebody in the language they chose, else in the first of these that we have.

    Give ``None`` where they take no direct messages, and ``False`` where Discord was away, so
    that it is to be tried again. With ``nonce``, of at most 25 characters, the same message sent
    again within minutes arrives once.
    """
    resources = equipment(client)
    texts = resources.catalogue.best(resources.chosen_languages.get(user_id), *otherwise)
    try:
        user = client.get_user(user_id) or await client.fetch_user(user_id)
        await send(user, worded(texts), nonce)
    except (discord.Forbidden, discord.NotFound):
        return None
    except (discord.HTTPException, *UNREACHABLE) as error:
        _log.info("somebody could not be told yet (%s)", type(error).__name__)
        return False
    return True


async def send(to: discord.abc.Messageable, card: Card, nonce: str | None) -> None:
    """Send a card; with ``nonce``, the same one sent again within minutes arrives once."""
    if nonce is None:
        await to.send(view=card)
    else:
        await to.send(view=card, nonce=nonce)


async def _write_to_each(
    client: discord.Client,
    people: list[int],
    worded: Worded,
    otherwise: Texts,
    nonce: str | None,
) -> bool:
    written = [
        await write_to(client, user_id, worded, otherwise.language.code, nonce=nonce)
        for user_id in dict.fromkeys(people)
        if user_id != NOBODY
    ]
    return True in written or False not in written

"""``/network block`` and ``unblock``: what speaks to the network no more, and why."""

import discord

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.blocks import Block, Blocked
from bot.domain.cities import City, CityId
from bot.domain.claims import Claim, ClaimState
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.audit import note
from bot.storage.blocks import block, blocks, unblock
from bot.storage.claims import pending_claims
from bot.storage.coordinators import cities_of
from bot.storage.database import Transaction
from bot.texts.catalogue import Texts
from bot.ui.city_cards import place
from bot.ui.people import person
from bot.ui.plain import plain
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed
from bot.ui.stewards.claim_posting import decide, tell_of_decision
from bot.ui.stewards.orphans import tell_if_home_orphaned, tell_if_orphaned

LONGEST_REASON, LONGEST_SHOWN = 300, 100

Subject = tuple[Blocked, str]


def one_subject(
    city: City | None, person: discord.User | discord.Member | None, server_id: int | None
) -> Subject:
    """Give the one thing that was named, or refuse where it was none or several."""
    named: list[Subject] = []
    if city is not None:
        named.append((Blocked.CITY, city.id))
    if person is not None:
        named.append((Blocked.PERSON, str(person.id)))
    if server_id is not None:
        named.append((Blocked.SERVER, str(server_id)))
    if len(named) != 1:
        raise Refusal("block.name_one")
    return named[0]


async def block_subject(interaction: Interaction, subject: Subject, reason: str) -> None:
    """Block what was named, keep why, and say what that means."""
    person = await allowed(interaction, Action.BLOCK)
    resources, kind = resources_of(interaction), subject[0]
    if subject == (Blocked.PERSON, str(person.id)) or _is_owner(interaction, subject):
        raise Refusal("block.steward")
    if resources.stewards and subject == (Blocked.SERVER, str(resources.stewards.server_id)):
        raise Refusal("block.steward")
    why, now = reason.strip()[:LONGEST_REASON], resources.clock()
    if not why:
        raise Refusal("block.no_reason")
    async with resources.database.transaction() as tx:
        if not await block(tx, Block(kind, subject[1], why, person.id, now)):
            raise Refusal("block.already")
        await note(tx, _entry(Deed.BLOCKED, interaction, subject, why))
        ended = await _end_claims(tx, interaction, subject, why)
    texts = persons_texts(interaction)
    await reply(interaction, texts(f"blocked-{kind}", subject=named(interaction, texts, subject)))
    for claim in ended:
        await tell_of_decision(interaction.client, claim)
    await _tell_of_orphans(interaction, subject)


async def _tell_of_orphans(interaction: Interaction, subject: Subject) -> None:
    kind, value = subject
    if kind is Blocked.SERVER:
        await tell_if_home_orphaned(interaction.client, int(value))
    elif kind is Blocked.PERSON:
        async with resources_of(interaction).database.glancing() as reader:
            cities = await cities_of(reader, int(value))
        for city_id in cities:
            await tell_if_orphaned(interaction.client, city_id)


async def unblock_subject(interaction: Interaction, subject: Subject) -> None:
    """Lift a block."""
    person = await allowed(interaction, Action.BLOCK)
    if subject == (Blocked.PERSON, str(person.id)):
        raise Refusal("block.steward")
    async with resources_of(interaction).database.transaction() as tx:
        if not await unblock(tx, *subject):
            raise Refusal("block.none")
        await note(tx, _entry(Deed.UNBLOCKED, interaction, subject, ""))
    texts = persons_texts(interaction)
    await reply(interaction, texts("unblocked", subject=named(interaction, texts, subject)))


async def block_lines(interaction: Interaction, texts: Texts) -> list[str]:
    """List what is blocked, latest first."""
    async with resources_of(interaction).database.glancing() as reader:
        every = await blocks(reader)
    return [
        "- "
        + texts(
            "block-line",
            subject=named(interaction, texts, (each.kind, each.subject)),
            reason=plain(each.reason, LONGEST_SHOWN),
            by=person(texts, each.blocked_by),
            time=discord.utils.format_dt(each.blocked_at, "R"),
        )
        for each in every
    ]


def named(interaction: Interaction, texts: Texts, subject: Subject) -> str:
    """Name what is blocked."""
    kind, value = subject
    match kind:
        case Blocked.CITY:
            city = resources_of(interaction).directory.cities.get(CityId(value))
            return place(texts, city) if city else plain(value)
        case Blocked.PERSON:
            return f"<@{value}>"
        case Blocked.SERVER:
            guild = interaction.client.get_guild(int(value))
            return f"**{plain(guild.name)}**" if guild else f"`{value}`"


async def _end_claims(
    tx: Transaction, interaction: Interaction, subject: Subject, reason: str
) -> list[Claim]:
    """Refuse what is still asked by or for what is blocked: nobody should confirm it by mistake."""
    kind, value = subject
    ended: list[Claim] = []
    for claim in await pending_claims(tx):
        its = {
            Blocked.CITY: claim.city_id,
            Blocked.PERSON: str(claim.asked_by),
            Blocked.SERVER: str(claim.server_id),
        }
        if its[kind] == value:
            refused = ClaimState.REFUSED
            await decide(tx, resources_of(interaction), claim, refused, interaction.user.id, reason)
            ended.append(claim)
    return ended


def _entry(deed: Deed, interaction: Interaction, subject: Subject, reason: str) -> Entry:
    tags = {Blocked.CITY: Tag.CITY, Blocked.PERSON: Tag.PERSON, Blocked.SERVER: Tag.SERVER}
    kind, value = subject
    if kind is Blocked.SERVER and (guild := interaction.client.get_guild(int(value))):
        value = f"{guild.name} ({value})"
    (tagged_subject,) = tagged(tags[kind], value)
    after = tagged(Tag.TEXT, reason or None)
    now = resources_of(interaction).clock()
    return Entry(deed, now, interaction.user.id, None, tagged_subject, (), after)


def _is_owner(interaction: Interaction, subject: Subject) -> bool:
    owners = resources_of(interaction).owners
    return subject[0] is Blocked.PERSON and int(subject[1]) in owners

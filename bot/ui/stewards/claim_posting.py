"""Keeping the stewards' cards of claims true, and telling who asked what was decided."""

import asyncio

import discord

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.cities import CityId
from bot.domain.claims import Claim, ClaimState
from bot.domain.refusal import Refusal
from bot.storage.audit import note
from bot.storage.claims import claim as claim_by_id
from bot.storage.claims import end_claim, note_card, pending_claims
from bot.storage.database import Transaction
from bot.ui.city_cards import place
from bot.ui.commands import mention
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
from bot.ui.resources import Resources, equipment
from bot.ui.stewards.claim_cards import claim_card, read_claim
from bot.ui.stewards.notices import post_to_stewards, stewards_texts

_DEEDS = {
    ClaimState.CONFIRMED: Deed.CLAIM_CONFIRMED,
    ClaimState.REFUSED: Deed.CLAIM_REFUSED,
    ClaimState.WITHDRAWN: Deed.CLAIM_WITHDRAWN,
}


async def post_claim(client: discord.Client, claim: Claim) -> None:
    """Show a new claim to the stewards, and on the cards of those who ask for the same city."""
    resources = equipment(client)
    async with resources.database.reading() as reader:
        view = await read_claim(client, reader, claim)
    if view is None:
        return
    message = await post_to_stewards(client, claim_card(stewards_texts(client), view))
    if message is not None:
        async with resources.database.transaction() as tx:
            await note_card(tx, claim.id, message.channel.id, message.id)
    await renew_cards(client, claim.city_id, except_for=claim)


async def renew_card(client: discord.Client, claim: Claim, note: str = "") -> None:
    """Bring a claim's card in the stewards' channel up to date, if it still stands there."""
    if claim.card is None:
        return
    channel_id, message_id = claim.card
    channel = client.get_channel(channel_id)
    if not isinstance(channel, discord.TextChannel):
        return
    async with equipment(client).database.reading() as reader:
        fresh = await claim_by_id(reader, claim.id)
        view = await read_claim(client, reader, fresh or claim)
    if view is None:
        return
    try:
        message = channel.get_partial_message(message_id)
        await message.edit(view=claim_card(stewards_texts(client), view, note))
    except discord.HTTPException:
        return  # a steward deleted it; the claim itself is where it always was


async def renew_cards(
    client: discord.Client, city_id: CityId, *, except_for: Claim | None = None
) -> None:
    """Bring the cards of all who ask for a city up to date: each names the others."""
    async with equipment(client).database.reading() as reader:
        claims = await pending_claims(reader, city_id)
    others = [each for each in claims if except_for is None or each.id != except_for.id]
    await asyncio.gather(*(renew_card(client, each) for each in others))


async def tell_asker(client: discord.Client, claim: Claim, *, is_home: bool = False) -> bool:
    """Tell who asked what was decided, in their language; tell whether it reached them.

    They asked for it, so it is no unsolicited message; who takes none finds it in the check-list.
    """
    resources = equipment(client)
    city = resources.directory.cities.get(claim.city_id)
    if city is None:
        return False
    texts = resources.catalogue.best(resources.chosen_languages.get(claim.asked_by), claim.language)
    guild = client.get_guild(claim.server_id)
    key = "told-refused"
    if claim.state is ClaimState.CONFIRMED:
        key = "told-confirmed" if is_home else "told-further"
    words = texts(
        key,
        server=plain(guild.name) if guild else texts("server-unknown"),
        city=place(texts, city),
        reason=plain(claim.reason, 500),
        command=mention(resources, "setup panel"),
    )
    try:
        user = await client.fetch_user(claim.asked_by)
        await user.send(view=Card(text(words)))
    except discord.HTTPException:
        return False  # they take no direct messages, or are no longer there
    return True


async def decide(
    tx: Transaction,
    resources: Resources,
    claim: Claim,
    state: ClaimState,
    by: int,
    reason: str = "",
) -> None:
    """End a claim with its line in the trail; who comes second is refused."""
    now = resources.clock()
    if not await end_claim(tx, claim.id, state, by, now, reason):
        raise Refusal("claim.over")
    (subject,) = tagged(Tag.CITY, claim.city_id)
    after = tagged(Tag.TEXT, reason or None)
    await note(tx, Entry(_DEEDS[state], now, by, claim.server_id, subject, (), after))


async def tell_of_decision(
    client: discord.Client, claim: Claim, *, is_home: bool = False
) -> tuple[Claim, str]:
    """Tell who asked, and bring every card up to date; give the claim as it is now and a note."""
    async with equipment(client).database.glancing() as reader:
        decided = await claim_by_id(reader, claim.id) or claim
    reached = await tell_asker(client, decided, is_home=is_home)
    said = stewards_texts(client)("claim-told" if reached else "claim-not-told")
    await renew_card(client, decided, said)
    await renew_cards(client, claim.city_id)
    return decided, "claim-told" if reached else "claim-not-told"

"""Deciding a claim: *Confirm*, *Refuse with a reason*; and withdrawing it."""

from typing import Any

import discord
from discord import ui

from bot.domain.blocks import Blocked
from bot.domain.claims import LONGEST_REASON, Claim, ClaimId, ClaimState
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.blocks import is_blocked
from bot.storage.city_servers import confirm_server, home_of
from bot.storage.claims import claim as claim_by_id
from bot.storage.database import Transaction
from bot.storage.servers import server
from bot.ui import routes
from bot.ui.city_cards import place
from bot.ui.layouts import Card, text
from bot.ui.pressing import Form, Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed
from bot.ui.stewards.claim_cards import claim_card, read_claim
from bot.ui.stewards.claim_posting import decide, renew_card, renew_cards, tell_of_decision
from bot.ui.stewards.orphans import tell_home_lost


class PressOnClaim(Press, template=routes.CLAIM_BUTTON):
    """Confirms or refuses a claim, opens its card, or withdraws it."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, if the claim is still as who presses was shown it."""
        claim_id, aim = ClaimId(int(self.match["claim"])), self.match["aim"]
        match aim:
            case "withdraw":
                await _withdraw(interaction, claim_id)
            case "refuse":
                await allowed(interaction, Action.DECIDE_CLAIM)
                await _pending(interaction, claim_id)
                await interaction.response.send_modal(RefusalForm(interaction, claim_id))
            case "open":
                await allowed(interaction, Action.DECIDE_CLAIM)
                await _open(interaction, claim_id)
            case _:
                await allowed(interaction, Action.DECIDE_CLAIM)
                shown_home = int(self.match["home"] or 0) or None
                await _confirm(interaction, claim_id, shown_home, is_home=aim == "home")


class RefusalForm(Form):
    """Asks a steward for the reason that the asker will read."""

    def __init__(self, interaction: Interaction, claim_id: ClaimId) -> None:
        texts = persons_texts(interaction)
        super().__init__(title=texts("claim-refuse-title"))
        self._claim_id = claim_id
        self._reason = ui.TextInput[Any](
            style=discord.TextStyle.paragraph, max_length=LONGEST_REASON, custom_id="reason"
        )
        self.add_item(
            ui.Label(
                text=texts("claim-refuse-label"),
                description=texts("claim-refuse-about"),
                component=self._reason,
            )
        )

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Refuse the claim, and tell who asked."""
        person = await allowed(interaction, Action.DECIDE_CLAIM)
        claim, reason = await _pending(interaction, self._claim_id), self._reason.value.strip()
        if not reason:
            raise Refusal("claim.no_reason")
        resources = resources_of(interaction)
        async with resources.database.transaction() as tx:
            await decide(tx, resources, claim, ClaimState.REFUSED, person.id, reason)
        await _conclude(interaction, claim)


async def _confirm(
    interaction: Interaction, claim_id: ClaimId, shown_home: int | None, *, is_home: bool
) -> None:
    claim, resources = await _pending(interaction, claim_id), resources_of(interaction)
    if interaction.client.get_guild(claim.server_id) is None:
        raise Refusal("claim.gone")
    async with resources.database.transaction() as tx:
        # another claim may have been confirmed since this card was read
        if await home_of(tx, claim.city_id) != shown_home:
            raise Refusal("claim.home_changed")
        before = await server(tx, claim.server_id)
        await _require_unblocked(tx, claim)
        await decide(tx, resources, claim, ClaimState.CONFIRMED, interaction.user.id)
        now = resources.clock()
        await confirm_server(tx, claim.server_id, claim.city_id, now, is_home=is_home)
    await _conclude(interaction, claim, is_home=is_home)
    if before.is_home and before.city_id is not None and before.city_id != claim.city_id:
        await tell_home_lost(interaction.client, before.city_id)


async def _require_unblocked(tx: Transaction, claim: Claim) -> None:
    for kind, subject in (
        (Blocked.CITY, str(claim.city_id)),
        (Blocked.SERVER, str(claim.server_id)),
        (Blocked.PERSON, str(claim.asked_by)),
    ):
        if await is_blocked(tx, kind, subject):
            raise Refusal("claim.blocked")


async def _conclude(interaction: Interaction, claim: Claim, *, is_home: bool = False) -> None:
    """Answer the steward at once, then bring every card up to date and tell who asked."""
    client, texts = interaction.client, persons_texts(interaction)
    await interaction.response.defer()
    decided, key = await tell_of_decision(client, claim, is_home=is_home)
    is_stored = interaction.message and claim.card and interaction.message.id == claim.card[1]
    if is_stored:
        return
    async with resources_of(interaction).database.reading() as reader:
        view = await read_claim(client, reader, decided)
    if view is not None:
        await interaction.edit_original_response(view=claim_card(texts, view, texts(key)))


async def _withdraw(interaction: Interaction, claim_id: ClaimId) -> None:
    person = await allowed(interaction, Action.SET_UP_SERVER)
    claim = await _pending(interaction, claim_id)
    if claim.server_id != interaction.guild_id:
        raise Refusal("claim.gone")
    resources = resources_of(interaction)
    async with resources.database.transaction() as tx:
        await decide(tx, resources, claim, ClaimState.WITHDRAWN, person.id)
    texts, city = persons_texts(interaction), claim.city_id
    named = resources_of(interaction).directory.cities.get(city)
    said = texts("claim-withdrawn-said", city=place(texts, named) if named else city)
    await replace(interaction, Card(text(said)))
    await renew_card(interaction.client, claim)
    await renew_cards(interaction.client, city)


async def _open(interaction: Interaction, claim_id: ClaimId) -> None:
    # Discord is asked what people are called, which may take longer than the three seconds
    await interaction.response.defer(ephemeral=True, thinking=True)
    claim, texts = await _again(interaction, claim_id), persons_texts(interaction)
    async with resources_of(interaction).database.reading() as reader:
        view = await read_claim(interaction.client, reader, claim)
    if view is None:
        raise Refusal("claim.gone")
    await reply(interaction, claim_card(texts, view))


async def _again(interaction: Interaction, claim_id: ClaimId) -> Claim:
    async with resources_of(interaction).database.glancing() as reader:
        found = await claim_by_id(reader, claim_id)
    if found is None:
        raise Refusal("claim.gone")
    return found


async def _pending(interaction: Interaction, claim_id: ClaimId) -> Claim:
    found = await _again(interaction, claim_id)
    if found.state is not ClaimState.PENDING:
        raise Refusal("claim.over")
    return found

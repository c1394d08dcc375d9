"""``/city handover``: passing a city on or sharing it, with the other's consent; stepping down."""

import discord
from discord import ui

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.cities import City, CityId
from bot.domain.coordinators import HANDOVER_LASTS, MOST_OF_A_CITY, Handover, HandoverId
from bot.domain.refusal import Refusal
from bot.domain.rights import Action, require
from bot.storage.audit import note
from bot.storage.coordinators import (
    coordinators_of,
    end_handover,
    handover,
    name_coordinator,
    offer_handover,
    remove_coordinator,
)
from bot.storage.database import Transaction
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of, servers_texts
from bot.ui.standing import allowed, guild_here, own_city, person_here, target_here
from bot.ui.stewards.coordinator_buttons import known_city, require_eligible
from bot.ui.stewards.orphans import tell_if_orphaned


async def hand_over(
    interaction: Interaction,
    taker: discord.User | discord.Member | None,
    city: City | None,
    *,
    stays: bool,
) -> None:
    """Offer a city to somebody, in the channel; without anybody, ask whether to step down."""
    guild = guild_here(interaction)
    person = await person_here(interaction)
    theirs = await own_city(interaction, city)
    resources = resources_of(interaction)
    async with resources.database.reading() as reader:
        target = await target_here(reader, guild.id, theirs.id)
    if taker is None:
        require(person, Action.STEP_DOWN, target)
        async with resources.database.glancing() as reader:
            named = await coordinators_of(reader, theirs.id)
        if person.id not in {each.user_id for each in named}:
            raise Refusal("handover.by_role")
        await _ask_to_step_down(interaction, theirs)
        return
    require(person, Action.HAND_OVER, target)
    await _offer(interaction, guild, theirs, taker, stays=stays)


async def _offer(
    interaction: Interaction,
    guild: discord.Guild,
    city: City,
    taker: discord.User | discord.Member,
    *,
    stays: bool,
) -> None:
    if taker.id == interaction.user.id:
        raise Refusal("handover.oneself")
    await require_eligible(interaction, taker)
    if not interaction.permissions.send_messages:
        raise Refusal("handover.no_channel")
    resources, texts = resources_of(interaction), servers_texts(interaction)
    async with resources.database.transaction() as tx:
        named = await coordinators_of(tx, city.id)
        if taker.id in {each.user_id for each in named}:
            raise Refusal("handover.already", person=taker.display_name)
        if stays and len(named) >= MOST_OF_A_CITY:
            raise Refusal("coordinator.not_named", most=MOST_OF_A_CITY)
        handover_id = await offer_handover(
            tx,
            city.id,
            guild.id,
            giver_id=interaction.user.id,
            taker_id=taker.id,
            stays=stays,
            at=resources.clock(),
        )
    card = _offer_card(texts, handover_id, city, interaction.user, taker, stays=stays)
    # the one person asked is told: nothing a person typed stands in this text
    pinged = discord.AllowedMentions(users=[discord.Object(taker.id)])
    await interaction.response.send_message(view=card, allowed_mentions=pinged)


def _offer_card(
    texts: Texts,
    handover_id: HandoverId,
    city: City,
    giver: discord.User | discord.Member,
    taker: discord.User | discord.Member,
    *,
    stays: bool,
) -> Card:
    words = texts(
        "handover-shared" if stays else "handover-passed",
        taker=taker.mention,
        giver=giver.mention,
        city=place(texts, city),
        days=HANDOVER_LASTS.days,
    )
    accept, decline = (routes.handover_button(handover_id, aim) for aim in ("accept", "decline"))
    success = discord.ButtonStyle.success
    row = ui.ActionRow[ui.LayoutView](
        button(texts("handover-button-accept"), accept, style=success),
        button(texts("handover-button-decline"), decline),
    )
    return Card(text(words), row)


class AnswerHandover(Press, template=routes.HANDOVER_BUTTON):
    """Accepts or declines an offer, by the one to whom it was made."""

    async def press(self, interaction: Interaction) -> None:
        """Take it up or turn it down, and say so where everybody read the offer."""
        offer = await self._offer(interaction)
        if interaction.user.id != offer.taker_id:
            raise Refusal("handover.other_person")
        city, resources = known_city(interaction, offer.city_id), resources_of(interaction)
        accepts = self.match["aim"] == "accept"
        if accepts and offer.is_over(resources.clock()):
            raise Refusal("handover.over")
        if accepts:
            await require_eligible(interaction, interaction.user)
            if not await _is_still_coordinator(interaction, offer):
                raise Refusal("handover.giver_gone")
        async with resources.database.transaction() as tx:
            if not await end_handover(tx, offer.id):
                raise Refusal("handover.over")
            if accepts:
                await _take_up(tx, interaction, offer)
        texts = servers_texts(interaction)
        words = texts(
            "handover-accepted" if accepts else "handover-declined",
            taker=f"<@{offer.taker_id}>",
            giver=f"<@{offer.giver_id}>",
            city=place(texts, city),
        )
        await replace(interaction, Card(text(words)))

    async def _offer(self, interaction: Interaction) -> Handover:
        async with resources_of(interaction).database.glancing() as reader:
            found = await handover(reader, HandoverId(int(self.match["handover"])))
        if found is None:
            raise Refusal("handover.over")
        return found


class StepDown(Press, template=routes.STEP_DOWN):
    """Gives a city back, after the question."""

    async def press(self, interaction: Interaction) -> None:
        """Remove who presses, and tell the stewards if nobody is left."""
        city_id = CityId(self.match["city"])
        person = await allowed(interaction, Action.STEP_DOWN, city_id=city_id)
        city, resources = known_city(interaction, city_id), resources_of(interaction)
        async with resources.database.transaction() as tx:
            if not await remove_coordinator(tx, city_id, person.id):
                raise Refusal("handover.by_role")
            (subject,) = tagged(Tag.CITY, city_id)
            now, server_id = resources.clock(), interaction.guild_id
            await note(tx, Entry(Deed.COORDINATOR_LEFT, now, person.id, server_id, subject))
        texts = persons_texts(interaction)
        said = texts("stepdown-done", city=place(texts, city))
        await replace(interaction, Card(text(said)))
        await tell_if_orphaned(interaction.client, city_id)


async def _is_still_coordinator(interaction: Interaction, offer: Handover) -> bool:
    """Tell whether the giver may still give: named, or with the role in the city's home server."""
    async with resources_of(interaction).database.reading() as reader:
        named = await coordinators_of(reader, offer.city_id)
        home = await server(reader, offer.server_id)
    if offer.giver_id in {each.user_id for each in named}:
        return True
    if not home.is_home or home.city_id != offer.city_id or interaction.guild is None:
        return False
    try:
        # asked of Discord: without a privileged intent the bot is not told who holds a role
        giver = await interaction.guild.fetch_member(offer.giver_id)
    except discord.NotFound:
        return False
    return home.coordinator_role_id in {role.id for role in giver.roles}


async def _take_up(tx: Transaction, interaction: Interaction, offer: Handover) -> None:
    """Name the taker, and release the giver who does not stay.

    A giver who holds the role keeps it until an admin takes it, which the offer says.
    """
    resources, now = resources_of(interaction), resources_of(interaction).clock()
    if not offer.stays:
        await remove_coordinator(tx, offer.city_id, offer.giver_id)
    if not await name_coordinator(tx, offer.city_id, offer.taker_id, offer.giver_id, now):
        raise Refusal("coordinator.not_named", most=MOST_OF_A_CITY)
    (subject,) = tagged(Tag.CITY, offer.city_id)
    entry = Entry(
        Deed.COORDINATOR_SHARED if offer.stays else Deed.COORDINATOR_FOLLOWED,
        resources.clock(),
        offer.taker_id,
        offer.server_id,
        subject,
        tagged(Tag.PERSON, offer.giver_id),
        tagged(Tag.PERSON, offer.taker_id),
    )
    await note(tx, entry)


async def _ask_to_step_down(interaction: Interaction, city: City) -> None:
    texts = persons_texts(interaction)
    confirm = button(
        texts("stepdown-button"), routes.step_down(city.id), style=discord.ButtonStyle.danger
    )
    question = texts("stepdown-sure", city=place(texts, city))
    await reply(interaction, Card(text(question), ui.ActionRow[ui.LayoutView](confirm)))

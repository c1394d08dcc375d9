"""``/setup city``: asking the stewards to confirm that a server speaks for a city."""

from discord import ui

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.cities import City
from bot.domain.claims import LONGEST_LINK, Claim
from bot.domain.links import is_address
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.audit import note
from bot.storage.claims import latest_claim, make_claim
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import place
from bot.ui.commands import mention
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.reply import reply
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of
from bot.ui.standing import allowed, guild_here
from bot.ui.stewards.claim_posting import post_claim


async def ask_for_city(interaction: Interaction, city: City, link: str) -> None:
    """Keep a server's request, show it to the stewards, and say what happens next."""
    guild, resources = guild_here(interaction), resources_of(interaction)
    person = await allowed(interaction, Action.ASK_FOR_CITY, city_id=city.id)
    checked, texts = checked_link(link), persons_texts(interaction)
    now = resources.clock()
    async with resources.database.transaction() as tx:
        if (await server(tx, guild.id)).city_id == city.id:
            raise Refusal("claim.already", city=city.name)
        claim = await make_claim(
            tx,
            guild.id,
            city.id,
            asked_by=person.id,
            language=texts.language.code,
            link=checked,
            at=now,
        )
        if claim is None:
            pending = await latest_claim(tx, guild.id)
        else:
            pending = None
            (subject,) = tagged(Tag.CITY, city.id)
            await note(tx, Entry(Deed.CLAIM_MADE, now, person.id, guild.id, subject))
    if claim is None:
        assert pending is not None
        await reply(interaction, pending_card(resources, texts, pending, asked_before=True))
        return
    await reply(interaction, pending_card(resources, texts, claim))
    await post_claim(interaction.client, claim)


def pending_card(
    resources: Resources, texts: Texts, claim: Claim, *, asked_before: bool = False
) -> Card:
    """Say that a request waits for the stewards, with the button to withdraw it."""
    city = resources.directory.cities.get(claim.city_id)
    said = texts(
        "claim-asked-before" if asked_before else "claim-asked",
        city=place(texts, city) if city else plain(claim.city_id),
        command=mention(resources, "setup status"),
    )
    withdraw = button(texts("claim-button-withdraw"), routes.claim_button(claim.id, "withdraw"))
    return Card(text(said), ui.ActionRow[ui.LayoutView](withdraw))


def checked_link(link: str) -> str:
    """Take an address that can be shown as it is, or none; refuse anything else."""
    address = link.strip()
    if not address:
        return ""
    fits = len(address) <= LONGEST_LINK
    if not fits or not is_address(address, schemes=("https://", "http://")):
        raise Refusal("link", link=address[:80], most=LONGEST_LINK)
    return address

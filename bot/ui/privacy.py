"""``/privacy``: what is kept of a person, shown, handed over as a file, and erased."""

import io
import json
from collections.abc import Mapping, Sequence

import discord
from discord import ui

from bot.domain.claims import ClaimState
from bot.domain.holdings import Holding, Value
from bot.storage.claims import end_claim
from bot.storage.introductions import close_all
from bot.storage.leaving import leave, tell_of_leaving
from bot.storage.personal import claims_of, erase, holdings
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.layouts import Card, button, text
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.stewards.claim_posting import renew_card
from bot.ui.stewards.orphans import tell_if_orphaned

FILE = "passerelle.json"


async def show_holdings(interaction: Interaction) -> None:
    """Say what is kept of a person, in words."""
    texts, found = persons_texts(interaction), await _found(interaction)
    if not found:
        await reply(interaction, texts("privacy-nothing"))
        return
    lines = "\n".join(f"- {line}" for line in _lines(texts, found))
    await reply(interaction, Card(text(f"### {texts('privacy-title')}\n{lines}"), _buttons(texts)))


async def export_holdings(interaction: Interaction) -> None:
    """Hand a person all that is kept of them, as a readable file."""
    texts, found = persons_texts(interaction), await _found(interaction)
    told = {
        "user_id": str(interaction.user.id),
        "written_at": resources_of(interaction).clock().isoformat(timespec="seconds"),
        "tables": _by_table(found),
    }
    content = json.dumps(told, ensure_ascii=False, indent=2).encode()
    file = discord.File(io.BytesIO(content), filename=FILE)
    words = text(texts("privacy-exported"))
    await reply(interaction, Card(words, ui.File(f"attachment://{FILE}")), files=[file])


async def ask_to_erase(interaction: Interaction) -> None:
    """Ask once whether all of it is to be erased."""
    texts, found = persons_texts(interaction), await _found(interaction)
    if not found:
        await reply(interaction, texts("privacy-nothing"))
        return
    lines = "\n".join(f"- {line}" for line in _lines(texts, found))
    confirm = button(texts("privacy-button-erase"), routes.ERASE, style=discord.ButtonStyle.danger)
    words = f"### {texts('privacy-sure')}\n{lines}\n{texts('privacy-sure-about')}"
    await reply(interaction, Card(text(words), ui.ActionRow[ui.LayoutView](confirm)))


class ErasePerson(Press, template=routes.ERASE):
    """Erases who presses: it is their own, so it needs no right."""

    async def press(self, interaction: Interaction) -> None:
        """Erase it all, then tell whom it concerns."""
        resources, user_id = resources_of(interaction), interaction.user.id
        async with resources.database.transaction() as tx:
            claims, now = await claims_of(tx, user_id), resources.clock()
            for claim in claims:
                await end_claim(tx, claim.id, ClaimState.WITHDRAWN, user_id, now)
            await tell_of_leaving(tx, user_id, now)
            await leave(tx, user_id, now)
            await close_all(tx, user_id, now)
            cities = await erase(tx, user_id)
        resources.wake()
        resources.chosen_languages.pop(user_id, None)
        await replace(interaction, Card(text(persons_texts(interaction)("privacy-erased"))))
        for claim in claims:
            await renew_card(interaction.client, claim)
        for city_id in cities:
            await tell_if_orphaned(interaction.client, city_id)


class OpenPrivacy(Press, template=routes.PRIVACY):
    """Hands over or asks to erase, from what ``/privacy show`` said."""

    async def press(self, interaction: Interaction) -> None:
        """Answer beside it."""
        export = self.match["aim"] == "export"
        await (export_holdings if export else ask_to_erase)(interaction)


async def _found(interaction: Interaction) -> list[Holding]:
    async with resources_of(interaction).database.reading() as reader:
        return await holdings(reader, interaction.user.id)


def _lines(texts: Texts, found: Sequence[Holding]) -> list[str]:
    return [
        texts("privacy-row-" + table.replace("_", "-"), count=len(rows))
        for table, rows in _by_table(found).items()
    ]


def _by_table(found: Sequence[Holding]) -> dict[str, list[Mapping[str, Value]]]:
    tables: dict[str, list[Mapping[str, Value]]] = {}
    for holding in found:
        tables.setdefault(holding.table, []).extend(holding.rows)
    return tables


def _buttons(texts: Texts) -> ui.ActionRow[ui.LayoutView]:
    return ui.ActionRow[ui.LayoutView](
        button(texts("privacy-button-export"), routes.privacy_button("export"), emoji="📄"),
        button(texts("privacy-button-delete"), routes.privacy_button("delete"), emoji="🗑️"),
    )

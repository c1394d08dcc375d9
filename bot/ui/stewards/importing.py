"""``/network import``: a table of cities, its difference first, then *Apply*."""

import io

import discord
from discord import ui

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.city_table import TableFault, TableRow, read_table
from bot.domain.cohorts import Difference
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.audit import note
from bot.storage.imports import take_over, take_over_in
from bot.storage.waiting_imports import drop_waiting, put_aside, waiting_import
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed

LARGEST = 2 * 1024 * 1024
"""Bytes: the shipped table, with all its spellings, is a tenth of this."""

SHOWN = 12
FILE = "difference.txt"


async def show_difference(interaction: Interaction, table: discord.Attachment) -> None:
    """Read a table, keep it aside, and show what applying it would change."""
    person = await allowed(interaction, Action.IMPORT_CITIES)
    if table.size > LARGEST:
        raise Refusal("import.too_large", most=LARGEST // (1024 * 1024))
    await interaction.response.defer(ephemeral=True, thinking=True)
    try:
        content = (await table.read()).decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("import.not_text") from error
    except discord.HTTPException as error:
        raise Refusal("import.unreadable") from error
    rows, resources = _rows(content), resources_of(interaction)
    difference = await take_over(resources.database, rows, resources.clock(), dry_run=True)
    texts = persons_texts(interaction)
    if not difference:
        await reply(interaction, texts("import-nothing"))
        return
    async with resources.database.transaction() as tx:
        shown = "\n".join(difference.lines)
        import_id = await put_aside(tx, content, shown, person.id, resources.clock())
    file = discord.File(io.BytesIO(shown.encode()), filename=FILE)
    await reply(interaction, _card(texts, import_id, difference), files=[file])


class ApplyImport(Press, template=routes.APPLY_IMPORT):
    """Applies a table that waits, or drops it."""

    async def press(self, interaction: Interaction) -> None:
        """Take it over, and let the running bot know the cities at once."""
        await allowed(interaction, Action.IMPORT_CITIES)
        import_id, resources = int(self.match["import"]), resources_of(interaction)
        texts, aim = persons_texts(interaction), self.match["aim"]
        if aim == "drop":
            async with resources.database.transaction() as tx:
                if not await drop_waiting(tx, import_id):
                    raise Refusal("import.gone")
            await replace(interaction, Card(text(texts("import-dropped"))))
            return
        async with resources.database.glancing() as reader:
            waiting = await waiting_import(reader, import_id, resources.clock())
        if waiting is None:
            raise Refusal("import.gone")
        await interaction.response.defer()
        rows = _rows(waiting.content)
        async with resources.database.transaction() as tx:
            if not await drop_waiting(tx, import_id):
                raise Refusal("import.gone")
            now = resources.clock()
            difference = await take_over_in(tx, rows, now)
            # another table may have been applied since this difference was read
            if "\n".join(difference.lines) != waiting.difference:
                raise Refusal("import.changed")
            summary = difference.lines[0]
            told = tagged(Tag.TEXT, summary)
            entry = Entry(Deed.CITIES_IMPORTED, now, interaction.user.id, after=told)
            await note(tx, entry)
        if resources.reread is not None:
            async with resources.database.reading() as reader:
                resources.directory = await resources.reread(reader)
        done = texts("import-done", cities=len(resources.directory), summary=plain(summary))
        await interaction.edit_original_response(view=Card(text(done)), attachments=[])


def _rows(content: str) -> list[TableRow]:
    try:
        return read_table(content)
    except TableFault as fault:
        raise Refusal("import.fault", fault=str(fault)) from fault


def _card(texts: Texts, import_id: int, difference: Difference) -> Card:
    lines = difference.lines
    shown = "\n".join(plain(line, 160) for line in lines[:SHOWN])
    rest = len(lines) - SHOWN
    parts = [text(f"### {texts('import-title')}"), text(shown)]
    if rest > 0:
        parts.append(text(f"-# {texts('more', count=rest)}"))
    gone = len(difference.gone)
    if gone:
        key = "import-alarm" if difference.is_alarming else "import-departures"
        parts.append(text(f"⚠️ {texts(key, count=gone)}"))
    aim = "depart" if difference.is_alarming else "apply"
    style = discord.ButtonStyle.danger if gone else discord.ButtonStyle.success
    key = "import-button-depart" if difference.is_alarming else "import-button-apply"
    return Card(
        ui.Container[ui.LayoutView](*parts),
        ui.File[ui.LayoutView](f"attachment://{FILE}"),
        ui.ActionRow[ui.LayoutView](
            button(texts(key, count=gone), routes.import_button(import_id, aim), style=style),
            button(texts("import-button-drop"), routes.import_button(import_id, "drop")),
        ),
    )

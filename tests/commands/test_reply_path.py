"""Each way into the bot is made to fail, and each must answer, log, and leave an incident id."""

import asyncio
import logging
import re
import sqlite3
from typing import Any

import aiohttp
import discord
import pytest
from discord import app_commands, ui

from bot.client import Passerelle
from bot.domain.refusal import Refusal
from bot.ui import pressing
from bot.ui.layouts import Card, button
from bot.ui.pressing import Form, Panel, Press
from bot.ui.reply import reply
from bot.ui.resources import Interaction
from tests.commands.world import World, words

INCIDENT = re.compile(r"Incident `([0-9a-f]{8})`")


class Broken(Exception):
    """A fault that nobody foresaw."""


class BrokenPress(Press, template=r"test:break"):
    async def press(self, interaction: Interaction) -> None:
        raise Broken


class BrokenForm(Form):
    what = ui.TextInput[Any](
        label="What", custom_id="what", style=discord.TextStyle.paragraph, required=False
    )

    async def on_submit(self, interaction: Interaction, /) -> None:
        raise Broken


class BrokenPanel(Panel):
    row = ui.ActionRow[Any]()

    @row.button(label="Break")
    async def broken(self, interaction: Interaction, item: object) -> None:
        raise Broken


@pytest.fixture
async def breaking(world: World) -> World:
    world.expect(Broken)

    @app_commands.command(name="break")
    async def break_command(interaction: Interaction, how: str) -> None:
        """Break in one of many ways."""
        match how:
            case "panel":
                await interaction.response.send_message(view=BrokenPanel())
            case "form":
                await interaction.response.send_modal(BrokenForm(title="Form"))
            case "press":
                await reply(interaction, Card(ui.ActionRow(button("Break", "test:break"))))
            case "old":
                await reply(interaction, Card(ui.ActionRow(button("Old", "version-0:button"))))
            case "late":
                await interaction.response.defer()
                raise Broken
            case "answered":
                await interaction.response.send_message("Here", ephemeral=True)
                raise Broken
            case "refuse":
                raise Refusal("city.gone")
            case "locked":
                error = sqlite3.OperationalError("database is locked")
                error.sqlite_errorcode = sqlite3.SQLITE_BUSY
                raise error
            case _:
                raise Broken

    world.bot.tree.add_command(break_command)
    world.bot.add_dynamic_items(BrokenPress)
    await world.bot.tree.set_translator(None)  # it has no texts for a test's command
    await world.bot.tree.sync()
    return world


def logged(caplog: pytest.LogCaptureFixture, name: str) -> str:
    lines = [record.getMessage() for record in caplog.records if record.name == name]
    assert lines, f"nothing logged by {name}"
    return lines[-1]


def assert_incident(world: World, caplog: pytest.LogCaptureFixture, text: str) -> None:
    found = INCIDENT.search(text)
    assert found is not None, text
    assert found[1] in logged(caplog, "passerelle.incidents")
    line = logged(caplog, "passerelle.interactions")
    assert f"outcome=failed incident={found[1]}" in line
    assert f"server={world.server.id}" in line


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "passerelle")


@pytest.mark.parametrize("how", ["plain", "late", "answered"])
async def test_a_failing_command_answers(
    breaking: World, caplog: pytest.LogCaptureFixture, how: str
) -> None:
    result = await breaking.member().slash(breaking.channel, "break", how=how)
    answers = [*result.followups, *([result.response] if result.response else [])]
    assert_incident(breaking, caplog, " ".join(answer.content for answer in answers))


async def test_a_failing_suggestion_answers(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise Broken

    monkeypatch.setattr("bot.ui.city_parameters.CityParameter.suggest", fail)
    member = world.member()
    choices = await member.autocomplete(world.channel, "city show", "city", "nam")
    assert choices[0]["value"] == "nam"
    assert_incident(world, caplog, choices[0]["name"])


async def test_a_failing_view_answers(breaking: World, caplog: pytest.LogCaptureFixture) -> None:
    member = breaking.member()
    shown = await member.slash(breaking.channel, "break", how="panel")
    assert shown.response is not None
    assert_incident(breaking, caplog, words(await member.click(shown.response, label="Break")))


async def test_a_failing_form_answers(breaking: World, caplog: pytest.LogCaptureFixture) -> None:
    member = breaking.member()
    shown = await member.slash(breaking.channel, "break", how="form")
    result = await member.submit_modal(shown, {"what": "text"})
    assert_incident(breaking, caplog, words(result))


async def test_a_failing_dynamic_item_answers(
    breaking: World, caplog: pytest.LogCaptureFixture
) -> None:
    member = breaking.member()
    shown = await member.slash(breaking.channel, "break", how="press")
    assert shown.response is not None
    assert_incident(breaking, caplog, words(await member.click(shown.response, label="Break")))


async def test_a_refusal_is_worded_and_is_no_incident(
    breaking: World, caplog: pytest.LogCaptureFixture
) -> None:
    result = await breaking.member(locale="fr").slash(breaking.channel, "break", how="refuse")
    assert result.ephemeral
    assert "L’annuaire a changé" in words(result)
    assert "outcome=refused:city.gone incident=-" in logged(caplog, "passerelle.interactions")


async def test_a_database_that_does_not_answer_is_said_so(breaking: World) -> None:
    breaking.expect(sqlite3.OperationalError)
    result = await breaking.member().slash(breaking.channel, "break", how="locked")
    assert "cannot reach its data" in words(result)


async def test_a_button_of_an_older_version_is_answered(breaking: World) -> None:
    member = breaking.member()
    shown = await member.slash(breaking.channel, "break", how="old")
    assert shown.response is not None
    result = await member.click(shown.response, label="Old")
    assert "belongs to an older version" in words(result)


@pytest.mark.parametrize("text", ["a short text", "光" * 1400, "x" * 4000])
async def test_a_form_open_during_a_restart_gives_its_text_back(breaking: World, text: str) -> None:
    member = breaking.member()
    shown = await member.slash(breaking.channel, "break", how="form")
    # a new process knows of no open form
    pressing._open.clear()  # pyright: ignore[reportPrivateUsage] - what a restart does to it
    await breaking.env.restart_bot(Passerelle(breaking.bot.resources))
    result = await member.submit_modal(shown, {"what": text})
    assert "nothing was saved" in words(result)
    assert result.response is not None
    attached = result.response.attachments
    assert text in words(result) or attached[0].size == len(text.encode())


async def test_when_discord_refuses_the_answer_it_is_logged_and_nothing_breaks(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.expect(discord.NotFound)
    member = world.member()
    await asyncio.sleep(0)
    world.env.inject_error(
        "POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction"
    )
    await member.slash(world.channel, "city show", city="namur")
    assert "outcome=expired" in logged(caplog, "passerelle.interactions")


async def test_an_answered_command_leaves_one_line_without_content(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await world.member("secretive").slash(world.channel, "city show", city="gwangju")
    lines = [r.getMessage() for r in caplog.records if r.name == "passerelle.interactions"]
    assert len(lines) == 1
    pattern = rf"command:city show server={world.server.id} ms=[\d.]+ outcome=answered incident=-"
    assert re.fullmatch(pattern, lines[0])


BROKEN_LINES = [
    aiohttp.ClientOSError(104, "Connection reset by peer"),
    TimeoutError(),
    RuntimeError("Session is closed"),
]


@pytest.mark.parametrize("failure", BROKEN_LINES, ids=lambda failure: type(failure).__name__)
async def test_a_broken_line_leaves_its_line_in_the_log(
    world: World,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise failure

    world.expect(type(failure))
    monkeypatch.setattr(discord.InteractionResponse, "send_message", fail)
    await world.member().slash(world.channel, "city show", city="namur")
    assert ",unheard incident=" in logged(caplog, "passerelle.interactions")


async def test_a_suggestion_that_comes_too_late_is_logged_as_unheard(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.env.inject_error(
        "POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction"
    )
    await world.member().autocomplete(world.channel, "city show", "city", "secret words")
    assert "outcome=answered,unheard" in logged(caplog, "passerelle.interactions")
    assert "secret words" not in caplog.text

import asyncio
import io
import sys
from collections.abc import Coroutine
from io import BytesIO
from pathlib import Path
from time import perf_counter

import discord
import pytest
import simcord
from discord.ext import commands
from PIL import Image

from bot.domain.cities import City
from bot.maps import atlas as atlas_module
from bot.maps import render
from bot.maps.atlas import Atlas
from bot.maps.outline import Outline


class Pen:
    """Stands for the drawing process: counts what it draws, and fails when told to."""

    def __init__(self) -> None:
        self.drawn = 0
        self.broken = False

    def __call__(self, svg: str) -> bytes:
        self.drawn += 1
        if self.broken:
            raise RuntimeError("The picture could not be drawn: no ink")
        return f"picture {self.drawn}".encode()


@pytest.fixture
def pen(monkeypatch: pytest.MonkeyPatch) -> Pen:
    pen = Pen()
    monkeypatch.setattr(atlas_module, "png", pen)
    return pen


@pytest.fixture
def atlas() -> Atlas:
    return Atlas(lambda: Outline((((0, 0), (9, 0), (0, 9)),)), capacity=2)


async def test_a_map_is_a_light_png_drawn_in_time(outline: Outline, cities: list[City]):
    begun = perf_counter()
    picture = await Atlas(lambda: outline).picture(cities, cities[0])
    assert perf_counter() - begun < 3  # 0.5 s alone on two cores, more among other tests
    assert len(picture) < 256_000
    image = Image.open(BytesIO(picture))
    assert (image.format, image.size) == ("PNG", (1600, 750))


async def test_drawing_does_not_hold_up_the_loop(outline: Outline, cities: list[City]):
    stalls = [await _longest_stall(Atlas(lambda: outline).picture(cities)) for _ in range(3)]
    # 6 to 14 ms in practice; drawn in this process it would be 250. A busy machine may add its
    # own, though hardly three times.
    assert min(stalls) < 0.1, stalls


async def test_a_map_is_drawn_from_any_working_directory(
    outline: Outline, ghent: City, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", "")
    assert await Atlas(lambda: outline).picture([ghent], zoom=True)


async def test_the_same_map_is_drawn_once(atlas: Atlas, pen: Pen, cities: list[City]):
    first = await atlas.picture(cities[:3], cities[0])
    assert await atlas.picture(cities[2::-1], cities[0]) == first
    assert await atlas.picture(cities[1:3], cities[0]) == first
    assert pen.drawn == 1


async def test_another_mark_or_another_zoom_is_another_map(
    atlas: Atlas, pen: Pen, cities: list[City]
):
    await atlas.picture(cities[:3])
    await atlas.picture(cities[:3], cities[0])
    await atlas.picture(cities[:3], cities[0], zoom=True)
    assert pen.drawn == 3


async def test_the_same_map_asked_for_twice_at_once_is_drawn_once(
    atlas: Atlas, pen: Pen, cities: list[City]
):
    pictures = await asyncio.gather(*(atlas.picture(cities[:3]) for _ in range(5)))
    assert pictures == [b"picture 1"] * 5
    assert pen.drawn == 1


async def test_only_the_latest_maps_are_kept(atlas: Atlas, pen: Pen, cities: list[City]):
    for index in (0, 1, 0, 2, 0):
        await atlas.picture([cities[index]])
    assert pen.drawn == 3
    await atlas.picture([cities[1]])
    assert pen.drawn == 4


async def test_a_failed_drawing_is_tried_again(atlas: Atlas, pen: Pen, cities: list[City]):
    pen.broken = True
    with pytest.raises(RuntimeError, match="no ink"):
        await atlas.picture(cities[:3])
    pen.broken = False
    assert await atlas.picture(cities[:3]) == b"picture 2"


async def test_who_goes_away_does_not_take_the_map_from_who_waits(
    atlas: Atlas, pen: Pen, cities: list[City]
):
    leaving = asyncio.create_task(atlas.picture(cities[:3]))
    waiting = asyncio.create_task(atlas.picture(cities[:3]))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await waiting == b"picture 1"


def test_what_cannot_be_drawn_is_an_error_with_a_reason():
    with pytest.raises(RuntimeError, match=r"could not be drawn: ValueError"):
        render.png("not a drawing")


def test_the_drawing_process_reads_svg_and_writes_png(monkeypatch: pytest.MonkeyPatch):
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'
    written = BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(BytesIO(svg)))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, write_through=True))
    render.main()
    assert Image.open(BytesIO(written.getvalue())).size == (3, 2)


async def test_a_command_that_waits_for_a_map_settles_on_a_simulated_discord(
    outline: Outline, ghent: City
):
    bot = commands.Bot("!", intents=discord.Intents(guilds=True))
    atlas = Atlas(lambda: outline)

    @bot.tree.command(name="map", description="Show a map")
    async def show(interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        picture = BytesIO(await atlas.picture([ghent]))
        await interaction.followup.send(file=discord.File(picture, "map.png"))

    async with simcord.run(bot, strict_sync=False) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("cities")
        await guild.add_member(env.create_user("ada")).slash(channel, "map")
        assert channel.last_message is not None
        (shown,) = channel.last_message.attachments
    assert shown.filename == "map.png"


async def _longest_stall(work: Coroutine[None, None, bytes]) -> float:
    """Do some work, and measure in seconds how long the loop was ever kept from turning."""
    task = asyncio.ensure_future(work)
    longest, last = 0.0, perf_counter()
    while not task.done():
        await asyncio.sleep(0.001)
        now = perf_counter()
        longest, last = max(longest, now - last), now
    await task
    return longest

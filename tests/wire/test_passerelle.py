"""The unmodified Passerelle in its process, reached through its settings."""

import signal
from pathlib import Path

from tests.wire.client import Wire


async def test_the_bot_answers_suggests_is_pressed_and_survives_sigkill(
    wire: Wire, tmp_path: Path
) -> None:
    (guild,) = await wire.guilds({"channels": [{"name": "general"}]})
    channel = guild.channels[0]
    async with wire.passerelle(tmp_path) as bot:
        await bot.connected()
        act = await wire.command(channel, "city show", options={"city": "namur"})
        assert "Namur" in act.text and act.message is not None
        suggested = await wire.suggest(channel, "city show", "city", "namu")
        assert "namur" in suggested.choices.values()
        nearby = next(each for each in act.message.custom_ids if "nearby" in each)
        pressed = await wire.press(channel, act.message.id, nearby)
        assert pressed.answered and pressed.text
        await bot.kill()
        assert bot.process.returncode == -signal.SIGKILL
    async with wire.passerelle(tmp_path) as bot:
        await bot.connected()
        # the old message's button works after the restart; commands were not sent again
        assert (await wire.press(channel, act.message.id, nearby)).answered
        await bot.ready()
        assert len(wire.requests("commands.put")) == 1
        await wire.disturb("close")
        await bot.says("successfully RESUMED")
        assert await bot.stop() == 0
    assert not wire.requests("unknown")

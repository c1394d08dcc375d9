"""A bot of the real discord.py with a few commands, for tests of the wire itself."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands


class SmallBot(commands.AutoShardedBot):
    """It notes every event by name, and does not wait between identifies."""

    def __init__(self, **options: Any) -> None:
        intents = discord.Intents.none()
        intents.guilds = True
        defaults: dict[str, Any] = {"intents": intents, "guild_ready_timeout": 0.05}
        super().__init__(commands.when_mentioned, help_command=None, **(defaults | options))
        self.noted: Counter[str] = Counter()
        self._noting = asyncio.Event()

    async def setup_hook(self) -> None:
        """Register the commands."""
        add_commands(self.tree)
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Identify at once: waiting five seconds is Discord's rule, which tests turn off."""

    def dispatch(self, event_name: str, /, *args: Any, **kwargs: Any) -> None:
        """Note the event, then go on as usual."""
        self.noted[event_name] += 1
        self._noting.set()
        super().dispatch(event_name, *args, **kwargs)

    async def seen(self, event: str, times: int = 1, seconds: float = 5.0) -> None:
        """Wait until an event has come so often."""
        async with asyncio.timeout(seconds):
            while self.noted[event] < times:
                self._noting.clear()
                await self._noting.wait()

    def channel(self, channel_id: int) -> discord.PartialMessageable:
        """Give a channel to write in, be it in the cache or not."""
        return self.get_partial_messageable(channel_id)


class Question(discord.ui.Modal, title="A question"):
    """A form with one line."""

    answer = discord.ui.TextInput[Any](label="Your answer", custom_id="answer")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Repeat what was written."""
        await interaction.response.send_message(f"you wrote {self.answer.value}")


class Pressed(discord.ui.View):
    """A button that changes its message, and one that opens a form."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="press", custom_id="press")
    async def press(self, interaction: discord.Interaction, _: Any) -> None:
        """Change the message."""
        await interaction.response.edit_message(content="pressed")

    @discord.ui.button(label="ask", custom_id="ask")
    async def ask(self, interaction: discord.Interaction, _: Any) -> None:
        """Open the form."""
        await interaction.response.send_modal(Question())


def add_commands(tree: app_commands.CommandTree[Any]) -> None:
    """Add the commands that tests type."""

    @tree.command(description="buttons")
    async def buttons(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("look", view=Pressed())

    @tree.command(description="later")
    async def later(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("done")
        await interaction.followup.send("and more")

    @tree.command(description="slow")
    async def slow(interaction: discord.Interaction, seconds: float) -> None:
        await asyncio.sleep(seconds)
        with suppress(discord.HTTPException):
            await interaction.response.send_message("late")

    @tree.command(description="look")
    async def look(interaction: discord.Interaction, picture: discord.Attachment) -> None:
        content = await picture.read()
        await interaction.response.send_message(f"{picture.content_type} {len(content)}")

    @tree.command(description="who")
    async def who(interaction: discord.Interaction, member: discord.Member) -> None:
        await interaction.response.send_message(f"{member.id}")


@asynccontextmanager
async def running(bot: SmallBot, token: str) -> AsyncGenerator[SmallBot]:
    """Run a bot until the block ends; it is ready when the block begins."""
    async with bot:
        await bot.login(token)
        task = asyncio.create_task(bot.connect())
        try:
            ready = asyncio.create_task(bot.seen("ready", seconds=20))
            await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
            ready.cancel()
            if task.done():
                task.result()
            yield bot
        finally:
            await bot.close()
            task.cancel()
            with suppress(asyncio.CancelledError, discord.DiscordException):
                await task

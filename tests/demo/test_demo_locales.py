import discord
import simcord
from discord import app_commands

from bot.demo.locales import speak


class Listener(discord.Client):
    """Tells in which languages it was spoken to."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.none())
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        self.tree.add_command(heard)
        await self.tree.sync()


@app_commands.command(description="Say what was heard")
async def heard(interaction: discord.Interaction[Listener]) -> None:
    await interaction.response.send_message(f"{interaction.locale} {interaction.guild_locale}")


async def test_interactions_carry_the_languages_of_person_and_server() -> None:
    async with simcord.run(Listener()) as env:
        server = env.create_guild("Namur")
        channel = server.create_text_channel("général")
        elise, hannah, stranger = (
            server.add_member(env.create_user(name)) for name in ("elise", "hannah", "stranger")
        )
        people = {elise.id: "fr", hannah.id: "en-GB"}
        speak(env, people, {server.id: "fr"})

        async def answer(member: simcord.MemberActor) -> str:
            response = (await member.slash(channel, "heard")).response
            return response.content if response else "nothing"

        assert await answer(elise) == "fr fr"
        assert await answer(hannah) == "en-GB fr"
        assert await answer(stranger) == "en-US fr"
        people[stranger.id] = "ko"
        assert await answer(stranger) == "ko fr"


async def test_languages_survive_a_restart_of_the_bot_and_reach_direct_messages() -> None:
    async with simcord.run(Listener()) as env:
        elise = env.create_user("elise")
        speak(env, {elise.id: "fr"}, {})
        assert (await elise.slash("heard")).response.content == "fr None"
        await env.restart_bot(Listener())
        assert (await elise.slash("heard")).response.content == "fr None"

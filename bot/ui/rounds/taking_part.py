"""``/meet join``, ``leave`` and ``pause``: each is said privately, and can be taken back."""

from collections.abc import Awaitable, Callable

from bot.domain.people import ProfileState
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.domain.rounds import MemberState
from bot.storage.profiles import profile_of
from bot.storage.round_members import join_rounds, leave_rounds, member_of_rounds, set_paused
from bot.ui.layouts import Card
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.rounds import routes
from bot.ui.rounds.status import status_card
from bot.ui.standing import allowed


class TakePart(Press, template=routes.TAKE_PART):
    """Changes whether who presses takes part, and shows how they stand then."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, in place of the card."""
        await replace(interaction, await _done(interaction, self.match["aim"]))


async def take_part(interaction: Interaction, aim: str) -> None:
    """Do what a command says, and show how who typed it stands then."""
    await reply(interaction, await _done(interaction, aim))


async def _done(interaction: Interaction, aim: str) -> Card:
    notes = [await act(interaction)] if (act := _ACTS.get(aim)) else []
    return await status_card(interaction, *notes)


async def _join(interaction: Interaction) -> str:
    """Let somebody take part who says where they belong; it is the consent to be introduced."""
    resources, texts = resources_of(interaction), persons_texts(interaction)
    async with resources.database.glancing() as reader:
        profile = await profile_of(reader, interaction.user.id)
    if profile is None or profile.city_id is None:
        raise Refusal("meet.no_home")
    if profile.state is ProfileState.PAUSED:
        raise Refusal("meet.paused_profile")
    await allowed(interaction, Action.MEET, city_id=profile.city_id)
    async with resources.database.transaction() as tx:
        before = await member_of_rounds(tx, interaction.user.id)
        code = texts.language.code
        await join_rounds(tx, interaction.user.id, code, resources.clock())
    if before is not None and before.state is MemberState.ACTIVE:
        return f"✅ {texts('meet-joined-already')}"
    return f"✅ {texts('meet-joined')}"


async def _leave(interaction: Interaction) -> str:
    async with resources_of(interaction).database.transaction() as tx:
        if not await leave_rounds(tx, interaction.user.id):
            raise Refusal("meet.not_in")
    return f"✅ {persons_texts(interaction)('meet-left')}"


async def _turn(interaction: Interaction) -> str:
    """Pause who is not paused, and let who is take part again."""
    async with resources_of(interaction).database.glancing() as reader:
        member = await member_of_rounds(reader, interaction.user.id)
    is_active = member is not None and member.state is MemberState.ACTIVE
    return await (_pause if is_active else _resume)(interaction)


async def _pause(interaction: Interaction) -> str:
    async with resources_of(interaction).database.transaction() as tx:
        if not await set_paused(tx, interaction.user.id, paused=True):
            raise Refusal("meet.not_in")
    return f"⏸️ {persons_texts(interaction)('meet-paused')}"


async def _resume(interaction: Interaction) -> str:
    async with resources_of(interaction).database.transaction() as tx:
        if not await set_paused(tx, interaction.user.id, paused=False):
            raise Refusal("meet.not_in")
    return f"✅ {persons_texts(interaction)('meet-resumed')}"


_ACTS: dict[str, Callable[[Interaction], Awaitable[str]]] = {
    "join": _join,
    "leave": _leave,
    "turn": _turn,
    "pause": _pause,
    "resume": _resume,
}
"""What a command or a button does, and gives to be said above the card; others only show it."""

"""``/meet status``: whether one takes part, what comes, and the latest meeting."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.fields import Field
from bot.domain.meetings import Attendance
from bot.domain.people import PersonProfile, ProfileState
from bot.domain.rounds import Member, MemberState, Round
from bot.storage.meetings import is_running, latest_meeting
from bot.storage.profiles import profile_of
from bot.storage.round_members import member_of_rounds
from bot.storage.rounds import rounds_ahead
from bot.texts.catalogue import Texts
from bot.ui.commands import mention
from bot.ui.layouts import Card, button, text
from bot.ui.reaching import UNREACHABLE
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of
from bot.ui.rounds import routes
from bot.ui.rounds.acquainting import Acquaintance, acquaintance
from bot.ui.rounds.asking import Whom, answer_row, question, whom_met
from bot.ui.rounds.introduction import introduction_parts

Items = list[ui.Item[ui.LayoutView]]


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands to rounds: what they declared, whether they take part, what comes."""

    profile: PersonProfile | None
    member: Member | None
    ahead: Sequence[Round]
    latest: Attendance | None
    is_running: bool


async def status_card(interaction: Interaction, *notes: str) -> Card:
    """Lay out how whoever asks stands to rounds."""
    resources, texts = resources_of(interaction), persons_texts(interaction)
    stands = await _standing(resources, interaction.user.id)
    items: Items = [
        text(f"### {texts('meet-status-title')}\n{_part(resources, texts, stands)}"),
        text(f"**{texts('meet-rounds')}**\n{_rounds(resources, texts, stands)}"),
    ]
    row = None
    is_running = stands.latest is not None and stands.is_running
    meeting = await _meeting(interaction.client, texts, stands.latest) if is_running else None
    if stands.latest is not None and meeting is not None:
        items += [ui.Separator(), *meeting]
        row = answer_row(texts, stands.latest)
    elif stands.member is not None:
        items.append(text(texts("meet-no-meeting")))
    rows = [each for each in (row, _buttons(texts, stands.member)) if each is not None]
    said = [text("\n".join(notes))] if notes else []
    return Card(*said, ui.Container[ui.LayoutView](*items), *rows)


async def _standing(resources: Resources, user_id: int) -> Standing:
    async with resources.database.reading() as reader:
        latest = await latest_meeting(reader, user_id)
        return Standing(
            await profile_of(reader, user_id),
            await member_of_rounds(reader, user_id),
            await rounds_ahead(reader),
            latest,
            latest is not None and await is_running(reader, latest.meeting_id),
        )


async def _meeting(client: discord.Client, texts: Texts, of: Attendance | None) -> Items | None:
    """Lay out a meeting; nothing where they are not to know whom they would have met."""
    if of is None:
        return None
    met: Acquaintance | None = None
    whom: Whom | None = None
    try:
        met = await acquaintance(client, of)
        whom = await whom_met(client, of)
    except (discord.HTTPException, *UNREACHABLE):
        return [text(texts("meet-unreachable"))]
    if met is None and not of.is_introduced:
        return None
    about = introduction_parts(texts, met) if met else ()
    return [*about, text(question(texts, of, whom))]


def _part(resources: Resources, texts: Texts, stands: Standing) -> str:
    """Say whether somebody takes part, and what keeps them from it."""
    member, profile = stands.member, stands.profile
    if member is None:
        return texts("meet-status-out", command=mention(resources, "meet join"))
    if member.state is MemberState.PAUSED:
        key = "meet-status-silent" if member.is_paused_by_itself else "meet-status-paused"
        return texts(key)
    if profile is None or profile.city_id is None:
        return texts("meet-status-no-home", command=mention(resources, "me edit"))
    if profile.state is ProfileState.PAUSED:
        return texts("meet-status-profile-paused", command=mention(resources, "me pause"))
    return texts("meet-status-waited" if member.waited else "meet-status-active")


def _rounds(resources: Resources, texts: Texts, stands: Standing) -> str:
    concerned = [each for each in stands.ahead if _concerns(resources, each, stands.profile)]
    lines = [f"- {round_line(texts, each)}" for each in concerned]
    return "\n".join(lines) or texts("meet-rounds-nothing")


def _concerns(resources: Resources, ahead: Round, profile: PersonProfile | None) -> bool:
    if ahead.field is None:
        return True
    if profile is None:
        return False
    home = resources.directory.cities.get(profile.city_id) if profile.city_id else None
    own: frozenset[Field] = profile.fields or frozenset({home.field} if home else ())
    return ahead.field in own


def round_line(texts: Texts, ahead: Round) -> str:
    """Name a round: of whom, when, and how often."""
    start = ahead.starts_at
    return texts(
        "meet-round-line",
        of=texts.field(ahead.field) if ahead.field else texts("meet-round-network"),
        time=discord.utils.format_dt(start, "F"),
        relative=discord.utils.format_dt(start, "R"),
        rhythm=texts(f"meet-rhythm-{ahead.rhythm}"),
    )


def _buttons(texts: Texts, member: Member | None) -> ui.ActionRow[ui.LayoutView]:
    primary = discord.ButtonStyle.primary
    if member is None:
        join = routes.take_part("join")
        return ui.ActionRow(button(texts("meet-button-join"), join, emoji="🤝", style=primary))
    leave = button(texts("meet-button-leave"), routes.take_part("leave"))
    if member.state is MemberState.PAUSED:
        resume = routes.take_part("resume")
        again = button(texts("meet-button-resume"), resume, emoji="▶️", style=primary)
        return ui.ActionRow(again, leave)
    pause = button(texts("meet-button-pause"), routes.take_part("pause"), emoji="⏸️")
    return ui.ActionRow(pause, leave)

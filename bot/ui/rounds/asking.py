"""*Did you meet?*: the question, and what is answered."""

from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.cities import City
from bot.domain.meetings import Answer, Attendance, MeetingId, Told
from bot.domain.refusal import Refusal
from bot.storage.meetings import attendance, give_answer, is_running, other_in
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, button, text
from bot.ui.people import display_names
from bot.ui.plain import plain
from bot.ui.pressing import Press
from bot.ui.reply import replace
from bot.ui.resources import Interaction, equipment, persons_texts, resources_of
from bot.ui.rounds import routes

EMOJI = {Answer.YES: "🤝", Answer.PLANNED: "🗓️", Answer.NO: "✖️"}


class AnswerMeeting(Press, template=routes.ANSWER):
    """Keeps what one of two says came of their meeting, as often as they change their mind."""

    async def press(self, interaction: Interaction) -> None:
        """Keep it while the meeting is not over, and show it in place of the question."""
        resources, user_id = resources_of(interaction), interaction.user.id
        meeting_id, given = MeetingId(int(self.match["meeting"])), Answer(self.match["answer"])
        async with resources.database.transaction() as tx:
            own = await attendance(tx, meeting_id, user_id)
            if own is None:
                raise Refusal("meet.not_yours")
            if not await is_running(tx, meeting_id):
                raise Refusal("meet.over")
            await give_answer(tx, meeting_id, user_id, given, resources.clock())
            own = await attendance(tx, meeting_id, user_id)
            assert own is not None
        whom = await whom_met(interaction.client, own)
        await replace(interaction, question_card(persons_texts(interaction), own, whom))


@dataclass(frozen=True, slots=True)
class Whom:
    """The other in a meeting, for a sentence; without a name where Discord tells none."""

    user_id: int
    name: str | None
    city: City | None


async def whom_met(client: discord.Client, of: Attendance) -> Whom | None:
    """Say who the other in a meeting is, unless they erased themselves."""
    resources = equipment(client)
    async with resources.database.glancing() as reader:
        other = await other_in(reader, of)
    if other is None:
        return None
    names = await display_names(client, [other.user_id])
    city = resources.directory.cities.get(other.city_id)
    return Whom(other.user_id, names.get(other.user_id), city)


def question_card(texts: Texts, of: Attendance, whom: Whom | None) -> Card:
    """Lay out the question, or what was answered, which can be changed."""
    return Card(text(question(texts, of, whom)), answer_row(texts, of))


def question(texts: Texts, of: Attendance, whom: Whom | None) -> str:
    """Word the question to one of two, or what they answered."""
    key = "meet-asked-again" if of.told is Told.ASKED_AGAIN else "meet-asked"
    said = f"✅ {texts(f'meet-answered-{of.answer}')}" if of.answer else texts("meet-asked-about")
    return f"### {texts(key, person=_named(texts, whom))}\n{said}"


def _named(texts: Texts, whom: Whom | None) -> str:
    if whom is None:
        return texts("person-erased")
    name = plain(whom.name) if whom.name else f"<@{whom.user_id}>"
    return f"{name} ({plain(whom.city.name)})" if whom.city else name


def answer_row(texts: Texts, of: Attendance) -> ui.ActionRow[ui.LayoutView]:
    """Make the buttons of the three answers; the one given is marked."""
    chosen, other = discord.ButtonStyle.success, discord.ButtonStyle.secondary
    return ui.ActionRow(
        *(
            button(
                texts(f"meet-button-{each}"),
                routes.answer(of.meeting_id, each),
                emoji=EMOJI[each],
                style=chosen if each is of.answer else other,
            )
            for each in Answer
        )
    )

"""Answering: yes, no, later; once, by the person or a coordinator of the city that was asked."""

from bot.domain.introductions import Answer, Introduction, IntroductionId, Side, State
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.introduction_rows import introduction
from bot.storage.introductions import give_answer, withdraw
from bot.storage.shunning import shun, welcome
from bot.texts.catalogue import Texts
from bot.ui.introductions import routes
from bot.ui.introductions.cards import answered_card
from bot.ui.introductions.listing import show_introductions
from bot.ui.introductions.questions import question
from bot.ui.introductions.wishes import where_of
from bot.ui.layouts import Card, text
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, Work, persons_texts, resources_of, servers_texts
from bot.ui.standing import allowed


class PressSide(Press, template=routes.SIDE):
    """Reads a request, answers it, or keeps who sent it from asking again."""

    async def press(self, interaction: Interaction) -> None:
        """Do it for one side, whose right is checked again."""
        found = await _introduction(interaction, self.match["id"])
        place, aim = int(self.match["place"]), self.match["aim"]
        if aim == "shun":
            await _shun(interaction, found, place)
            return
        await _require_addressed(interaction, found.sides[place], says_yes=aim == "yes")
        if aim == "read":
            await _read(interaction, found, place)
            return
        said = await _answer(interaction, found.id, place, Answer(aim))
        if self.match["page"] is not None:
            note = _texts(interaction)(f"introduction-answered-{said}")
            await show_introductions(interaction, int(self.match["page"]), note)
            return
        now = await _introduction(interaction, found.id)
        await replace(interaction, answered_card(_texts(interaction), now, place, said))


class WithdrawAsk(Press, template=routes.WITHDRAW):
    """Takes back what one asked or proposed; the other side hears nothing of it."""

    async def press(self, interaction: Interaction) -> None:
        """Withdraw it while it waits, and show the list as it is then."""
        found = await _introduction(interaction, self.match["id"])
        if found.asked_by != interaction.user.id:
            raise Refusal("introduction.other_person")
        resources = resources_of(interaction)
        async with resources.database.transaction() as tx:
            current = await introduction(tx, found.id)
            if current is None or not await withdraw(tx, current, resources.clock()):
                raise Refusal("introduction.over")
        resources.wake(Work.INTRODUCING)
        note = persons_texts(interaction)("introduction-withdrawn")
        await show_introductions(interaction, int(self.match["page"]), note)


async def _answer(
    interaction: Interaction, introduction_id: IntroductionId, place: int, answer: Answer
) -> str:
    """Keep an answer if it is the first, and give the word for how it stands."""
    resources, user = resources_of(interaction), interaction.user
    async with resources.database.transaction() as tx:
        found = await introduction(tx, introduction_id)
        if found is None:
            raise Refusal("introduction.over")
        state = await give_answer(
            tx,
            found,
            place,
            answer,
            by=user.id,
            language=persons_texts(interaction).language.code,
            where=where_of(interaction),
            at=resources.clock(),
        )
        other = found.other(place).user_id
        if state not in (None, State.WITHDRAWN) and answer is Answer.YES and other:
            await welcome(tx, user.id, other)
    if state is None:
        return _standing(found.sides[place])
    resources.wake(Work.INTRODUCING)
    if state is State.WITHDRAWN:
        return "over"
    if answer is Answer.YES:
        return "yes" if state is State.AGREED else "yes-waiting"
    return str(answer)


def _standing(side: Side) -> str:
    """Give the word for a side that was answered before, or is over."""
    match side.answer:
        case Answer.YES:
            return "already-yes"
        case Answer.NO:
            return "already-no"
        case _:
            return "over"


async def _read(interaction: Interaction, found: Introduction, place: int) -> None:
    if not found.waits(resources_of(interaction).clock()) or not found.sides[place].is_asked:
        word = _standing(found.sides[place])
        await reply(interaction, persons_texts(interaction)(f"introduction-answered-{word}"))
        return
    await interaction.response.defer(ephemeral=True, thinking=True)
    worded = await question(interaction.client, found, place)
    await reply(interaction, worded(persons_texts(interaction)))


async def _shun(interaction: Interaction, found: Introduction, place: int) -> None:
    side, other = found.sides[place], found.other(place).user_id
    if side.is_city or side.user_id != interaction.user.id:
        raise Refusal("introduction.other_person")
    if side.answer is not Answer.NO or not other:
        raise Refusal("introduction.over")
    async with resources_of(interaction).database.transaction() as tx:
        await shun(tx, interaction.user.id, other)
    await replace(interaction, Card(text(persons_texts(interaction)("introduction-shunned"))))


async def _require_addressed(interaction: Interaction, side: Side, *, says_yes: bool) -> None:
    if side.is_city:
        await allowed(interaction, Action.ANSWER_INTRODUCTION, city_id=side.city_id)
        return
    if side.user_id != interaction.user.id:
        raise Refusal("introduction.other_person")
    if says_yes:
        # it speaks to the network, as asking does; a no is everybody's
        await allowed(interaction, Action.ASK_INTRODUCTION, city_id=side.city_id)


async def _introduction(interaction: Interaction, introduction_id: str | int) -> Introduction:
    async with resources_of(interaction).database.reading() as reader:
        found = await introduction(reader, IntroductionId(int(introduction_id)))
    if found is None:
        raise Refusal("introduction.over")
    return found


def _texts(interaction: Interaction) -> Texts:
    """Give the language of the card that was pressed: a channel's is its server's."""
    message = interaction.message
    is_private = message is None or message.flags.ephemeral
    return persons_texts(interaction) if is_private else servers_texts(interaction)

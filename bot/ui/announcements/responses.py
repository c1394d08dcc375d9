"""/call responses: who answered a call, a page at a time, and declining all the rest at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.announcements import Announcement, AnnouncementId
from bot.domain.directory import Directory
from bot.domain.feeds import Kind
from bot.domain.interests import Interest, InterestId, InterestState, the_rest
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.interests import count_interests, decline_rest, interests_in
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.interest_cards import city_of
from bot.ui.announcements.showing import announcement_by_id
from bot.ui.announcements.titles import title
from bot.ui.layouts import Card, button, text
from bot.ui.people import display_names
from bot.ui.plain import plain
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, equipment, persons_texts, resources_of
from bot.ui.standing import allowed
from bot.ui.turning import turns

PAGE = 5
LONGEST_EXCERPT, LONGEST_NAME = 200, 40
COUNTED = [state for state in InterestState if state is not InterestState.WITHDRAWN]

Row = ui.ActionRow[ui.LayoutView]


@dataclass(frozen=True, slots=True)
class Responses:
    """A page of the answers to a call; ``latest`` is the newest of them all.

    ``names`` lacks those whom Discord does not know any more.
    """

    call: Announcement
    page: int
    counts: Mapping[InterestState, int]
    latest: InterestId
    shown: Sequence[Interest]
    names: Mapping[int, str]

    @property
    def pages(self) -> int:
        """Give how many pages there are."""
        return -(-sum(self.counts.values()) // PAGE)


class TurnResponses(Press, template=routes.TURN_RESPONSES):
    """Turns the pages of the answers to a call, or shows the same page as it stands now."""

    async def press(self, interaction: Interaction) -> None:
        """Put the page in place of what was pressed."""
        call = await _call(interaction, AnnouncementId(int(self.match["call"])))
        await interaction.response.defer()
        await _show_in_place(interaction, call, int(self.match["page"]))


class DeclineRest(Press, template=routes.DECLINE_REST):
    """Declines all who waited when the list was opened and still do, after asking once more."""

    async def press(self, interaction: Interaction) -> None:
        """Ask, or do it at once for all."""
        call = await _call(interaction, AnnouncementId(int(self.match["call"])))
        state, latest = InterestState(self.match["state"]), InterestId(int(self.match["latest"]))
        resources, texts = resources_of(interaction), persons_texts(interaction)
        if self.match["aim"] == "ask":
            async with resources.database.reading() as reader:
                counts, _ = await count_interests(reader, call.id, latest)
            if not counts.get(state):
                raise Refusal("interest.none_waiting")
            await replace(interaction, question_card(texts, call, state, latest, counts))
            return
        await interaction.response.defer()
        async with resources.database.transaction() as tx:
            now, by = resources.clock(), interaction.user.id
            declined = await decline_rest(tx, call.id, state, latest, by, now)
        if not declined:
            raise Refusal("interest.none_waiting")
        resources.wake()
        await _show_in_place(interaction, call, 0, texts("responses-declined", count=declined))


async def show_responses(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Show a city's coordinators who answered a call, those to be answered first."""
    call = await _call(interaction, call_id)
    await interaction.response.defer(ephemeral=True, thinking=True)
    found = await read_responses(interaction.client, call, 0)
    card = responses_card(resources_of(interaction).directory, persons_texts(interaction), found)
    await reply(interaction, card)


async def read_responses(client: discord.Client, call: Announcement, page: int) -> Responses:
    """Read a page of the answers to a call, the last one where there are fewer pages."""
    async with equipment(client).database.reading() as reader:
        counts, latest = await count_interests(reader, call.id)
        page = min(page, max(0, sum(counts.values()) - 1) // PAGE)
        shown = await interests_in(reader, call.id, limit=PAGE, skipped=page * PAGE)
    names = await display_names(client, (each.user_id for each in shown))
    return Responses(call, page, counts, latest, shown, names)


def responses_card(directory: Directory, texts: Texts, found: Responses, note: str = "") -> Card:
    """Lay out a page of the answers to a call, each with the button that opens it."""
    if not found.shown:
        return Card(text(texts("interest-none")))
    counts = [
        texts(f"responses-count-{state}", count=found.counts[state])
        for state in COUNTED
        if found.counts.get(state)
    ]
    named = texts("responses-title", title=title(texts, found.call))
    head = [note, f"### {named}", f"**{' · '.join(counts)}**"]
    if found.pages > 1:
        head.append(f"-# {texts('search-page', page=found.page + 1, pages=found.pages)}")
    container = ui.Container[ui.LayoutView](
        text("\n".join(filter(None, head))),
        ui.Separator(),
        *(_entry(directory, texts, found, each) for each in found.shown),
    )
    return Card(container, *_rows(texts, found))


def question_card(
    texts: Texts,
    call: Announcement,
    state: InterestState,
    latest: InterestId,
    counts: Mapping[InterestState, int],
) -> Card:
    """Ask whether all who wait in a state are to be declined, and say who is not meant."""
    count, kept = counts[state], counts.get(InterestState.SHORTLISTED, 0)
    lines = [f"**{texts(f'responses-rest-{state}', title=title(texts, call), count=count)}**"]
    if state is InterestState.SENT and kept:
        lines.append(texts("responses-rest-kept", count=kept))
    lines.append(texts("responses-rest-note"))
    sure = button(
        texts("responses-button-sure", count=count),
        routes.decline_rest(call.id, state, latest, "sure"),
        style=discord.ButtonStyle.danger,
    )
    back = button(texts("responses-button-back"), routes.turn_responses(call.id, 0))
    return Card(text("\n".join(lines)), Row(sure, back))


def _entry(
    directory: Directory, texts: Texts, found: Responses, given: Interest
) -> ui.Section[ui.LayoutView]:
    name = found.names.get(given.user_id, texts("interest-unnamed"))
    city, sent = city_of(directory, texts, given), discord.utils.format_dt(given.sent_at, "R")
    lines = [
        texts("interest-from", name=f"**{plain(name, LONGEST_NAME)}**", city=city),
        f"> {plain(given.message, LONGEST_EXCERPT)}",
        f"-# {texts(f'interest-state-{given.state}')} · {sent}",
    ]
    opens = button(texts("interest-button-open"), routes.interest_button(given.id, "open"))
    return ui.Section[ui.LayoutView](text("\n".join(lines)), accessory=opens)


def _rows(texts: Texts, found: Responses) -> list[Row]:
    def route(page: int) -> str:
        return routes.turn_responses(found.call.id, page)

    turning = Row()
    if found.pages > 1:
        is_last = found.page == found.pages - 1
        for each in turns(texts, route, found.page, is_last=is_last):
            turning.add_item(each)
    turning.add_item(button(texts("report-button-renew"), route(found.page), emoji="🔄"))
    state = the_rest(found.counts)
    if state is None:
        return [turning]
    asks = button(
        texts(f"responses-button-rest-{state}"),
        routes.decline_rest(found.call.id, state, found.latest, "ask"),
        style=discord.ButtonStyle.danger,
    )
    return [turning, Row(asks)]


async def _show_in_place(
    interaction: Interaction, call: Announcement, page: int, note: str = ""
) -> None:
    found = await read_responses(interaction.client, call, page)
    card = responses_card(
        resources_of(interaction).directory, persons_texts(interaction), found, note
    )
    await interaction.edit_original_response(view=card)


async def _call(interaction: Interaction, call_id: AnnouncementId) -> Announcement:
    """Give a call if who asks may choose its partners, else refuse."""
    found = await announcement_by_id(interaction, call_id, Kind.CALLS)
    await allowed(interaction, Action.CHOOSE_PARTNERS, city_id=found.city_id)
    return found

"""What is pressed to tell what came of a call, and to share it as a project."""

from dataclasses import replace

from bot.domain.announcements import (
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    MOST_PARTNERS,
    Announcement,
    AnnouncementId,
    Pays,
    Trait,
    Wording,
)
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.outcomes import Outcome
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.announcements import begin_draft, save_facts, save_trait, save_wording
from bot.storage.interests import cities_accepted
from bot.storage.outcomes import outcome_of, save_outcome
from bot.ui import routes
from bot.ui.announcements.drafting import show_page
from bot.ui.announcements.forms import LONGEST_PARTNERS
from bot.ui.announcements.outcome_forms import LinkForm, OutcomeForm
from bot.ui.announcements.outcome_pages import closed_call, show_outcome
from bot.ui.announcements.partners import partners_written
from bot.ui.pressing import Choice, Press
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed
from bot.ui.stewards.coordinator_buttons import known_city


class PressOnOutcome(Press, template=routes.OUTCOME_BUTTON):
    """Tells what came of a call, that nothing did, where more is to be read; or shares it."""

    async def press(self, interaction: Interaction) -> None:
        """Do it, for whoever coordinates the call's city."""
        call = await closed_call(interaction, AnnouncementId(int(self.match["call"])))
        match self.match["aim"]:
            case "write":
                await _write(interaction, call)
            case "nothing":
                await _tell_nothing(interaction, call)
            case "link":
                told = await _told(interaction, call)
                form = LinkForm(persons_texts(interaction), call, told)
                await interaction.response.send_modal(form)
            case _:
                await _share(interaction, call)


class ChooseGoals(Choice, template=routes.OUTCOME_GOALS):
    """Says which Sustainable Development Goals it served."""

    async def press(self, interaction: Interaction) -> None:
        """Save them at once."""
        call = await closed_call(interaction, AnnouncementId(int(self.match["call"])))
        goals = frozenset(int(value) for value in self.chosen)
        async with resources_of(interaction).database.transaction() as tx:
            before = await outcome_of(tx, call.id)
            if before is None:
                raise Refusal("outcome.none")
            await save_outcome(tx, replace(before, goals=goals))
        await show_outcome(interaction, call, persons_texts(interaction)("outcome-saved"))


async def open_outcome(interaction: Interaction, call_id: AnnouncementId) -> None:
    """Show what came of a call, or ask for it."""
    await show_outcome(interaction, await closed_call(interaction, call_id))


async def _write(interaction: Interaction, call: Announcement) -> None:
    resources, texts = resources_of(interaction), persons_texts(interaction)
    async with resources.database.reading() as reader:
        before = await outcome_of(reader, call.id)
        accepted = await cities_accepted(reader, call.id)
    # at first, the partners are whoever was accepted
    named = before.partners if before and before.done else accepted
    cities = resources.directory.cities
    shown = [cities[each] for each in sorted(named) if each in cities][:MOST_PARTNERS]
    partners = partners_written(texts, shown)[:LONGEST_PARTNERS]
    await interaction.response.send_modal(OutcomeForm(texts, call, before, partners))


async def _tell_nothing(interaction: Interaction, call: Announcement) -> None:
    resources = resources_of(interaction)
    async with resources.database.transaction() as tx:
        before = await outcome_of(tx, call.id)
        # a question that was put long ago must not wipe out what was told since
        if before is None or before.came_to_nothing:
            await save_outcome(tx, Outcome(call.id, interaction.user.id, resources.clock()))
    await show_outcome(interaction, call)


async def _share(interaction: Interaction, call: Announcement) -> None:
    """Begin a project with all that was told, to be looked at before it is published."""
    person = await allowed(interaction, Action.PUBLISH, city_id=call.city_id)
    outcome, resources = await _told(interaction, call), resources_of(interaction)
    if outcome.came_to_nothing:
        raise Refusal("outcome.none")
    own, city = call.wordings[0], known_city(interaction, call.city_id)
    wording = Wording(own.language, own.title[:LONGEST_TITLE], outcome.done[:LONGEST_SUMMARY])
    traits = {
        Trait.FIELD: call.values(Trait.FIELD) or {city.field.value},
        Trait.PARTNER: outcome.partners,
        Trait.GOAL: {str(goal) for goal in outcome.goals},
    }
    async with resources.database.transaction() as tx:
        now = resources.clock()
        draft_id = await begin_draft(tx, Kind.PROJECTS, CityId(city.id), person.id, now)
        await save_wording(tx, draft_id, wording, place=0)
        await save_facts(tx, draft_id, link=outcome.link, deadline=None, pays=Pays.OPEN)
        for trait, values in traits.items():
            await save_trait(tx, draft_id, trait, values)
    await show_page(interaction, draft_id, beside=True)


async def _told(interaction: Interaction, call: Announcement) -> Outcome:
    async with resources_of(interaction).database.glancing() as reader:
        found = await outcome_of(reader, call.id)
    if found is None:
        raise Refusal("outcome.none")
    return found

"""What one does not want to see again: *Not now* and *Never* under suggestions."""

from datetime import datetime, timedelta

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.matching.profiles import Kind, Subject
from bot.domain.people import ProfileId
from bot.domain.refusal import Refusal
from bot.storage.dismissals import dismiss, named
from bot.storage.profiles import profile_by_id
from bot.ui import routes
from bot.ui.matching.routes import PUT_ASIDE
from bot.ui.matching.subjects import call_subject, person_subject
from bot.ui.matching.suggesting import show_calls, show_cities, show_people
from bot.ui.plain import plain
from bot.ui.pressing import Press
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.stewards.coordinator_buttons import known_city

NOT_NOW = timedelta(days=90)


class PutOff(Press, template=routes.PUT_OFF):
    """Hides a city from who presses, for 90 days or for good; nobody else is told."""

    async def press(self, interaction: Interaction) -> None:
        """Hide it, and put the next best in its place."""
        resources, texts = resources_of(interaction), persons_texts(interaction)
        hidden = known_city(interaction, CityId(self.match["hidden"]))
        aim, field = self.match["aim"], self.match["field"]
        async with resources.database.transaction() as tx:
            await dismiss(tx, interaction.user.id, hidden.id, _until(interaction, aim))
        said = texts(f"match-hidden-{aim}", city=plain(hidden.name))
        if _came_by_itself(interaction):
            await reply(interaction, said)
            return
        asked = routes.Asked(
            known_city(interaction, CityId(self.match["city"])).id,
            Field(field) if field else None,
            self.match["across"] == "1",
        )
        await show_cities(interaction, asked, said)


class PutAside(Press, template=PUT_ASIDE):
    """Hides a person or a call from who presses, as ``PutOff`` does a city."""

    async def press(self, interaction: Interaction) -> None:
        """Hide it, and put the next best in its place."""
        resources, texts = resources_of(interaction), persons_texts(interaction)
        kind, aim, hidden = Kind(self.match["kind"]), self.match["aim"], int(self.match["hidden"])
        subject = await _subject(interaction, kind, hidden)
        async with resources.database.transaction() as tx:
            await dismiss(tx, interaction.user.id, named(subject), _until(interaction, aim))
        said = texts(f"match-hidden-{kind}-{aim}")
        if _came_by_itself(interaction):
            await reply(interaction, said)
            return
        show = show_people if kind is Kind.PERSON else show_calls
        field = Field(self.match["field"]) if self.match["field"] else None
        otherwise = resources.directory.cities.get(CityId(self.match["city"]))
        await show(interaction, otherwise, field, said, across=self.match["across"] == "1")


def _until(interaction: Interaction, aim: str) -> datetime | None:
    return None if aim == "never" else resources_of(interaction).clock() + NOT_NOW


def _came_by_itself(interaction: Interaction) -> bool:
    """Tell whether the card is no answer but news, which stays as it is."""
    return interaction.message is not None and not interaction.message.flags.ephemeral


async def _subject(interaction: Interaction, kind: Kind, number: int) -> Subject:
    """Give what a button names: a call by its id, a person by their profile's."""
    if kind is Kind.CALL:
        return call_subject(AnnouncementId(number))
    async with resources_of(interaction).database.glancing() as reader:
        profile = await profile_by_id(reader, ProfileId(number))
    if profile is None:
        raise Refusal("match.person_gone")
    return person_subject(profile.user_id)

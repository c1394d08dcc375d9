"""Choosing an announcement by its title: as a command's parameter, or in the menu of a list."""

from collections.abc import Sequence

from discord import app_commands, ui

from bot.domain.announcements import Announcement, AnnouncementId
from bot.domain.refusal import Refusal
from bot.domain.spelling import fold
from bot.texts.catalogue import Texts
from bot.ui.layouts import shortened
from bot.ui.menus import menu
from bot.ui.parameters import Suggesting, Suggestion
from bot.ui.plain import plain
from bot.ui.resources import Interaction, Resources, resources_of


class CallParameter(Suggesting):
    """A call by its number, which a suggestion by title gives."""

    def known(self, resources: Resources) -> Sequence[Announcement]:
        """Give what was open when last looked."""
        return resources.open_calls

    def unknown(self, query: str) -> Refusal:
        """Give what to say of a title that none of them has."""
        return Refusal("call.unknown", query=query)

    def label(self, resources: Resources, texts: Texts, shown: Announcement) -> str:
        """Name one of them."""
        return shown.title_in(texts.language.code)

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest by a word of the title, in any language there is."""
        wanted = f" {fold(typed)}"
        return [
            Suggestion(shortened(self.label(resources, texts, each), 100), str(each.id))
            for each in self.known(resources)
            if wanted in f" {fold(' '.join(w.title for w in each.wordings))}"
        ]

    async def transform(self, interaction: Interaction, value: str, /) -> AnnouncementId:
        """Take the number, or find the one with this title."""
        if value.isdecimal() and len(value) <= 18:
            return AnnouncementId(int(value))
        wanted = fold(value)
        found = [
            each.id
            for each in self.known(resources_of(interaction))
            if wanted in {fold(wording.title) for wording in each.wordings}
        ]
        if len(found) != 1:
            raise self.unknown(value)
        return found[0]


class EveryCallParameter(CallParameter):
    """A call that is open, or was not long ago."""

    def known(self, resources: Resources) -> Sequence[Announcement]:
        """Give the open ones first."""
        return (*resources.open_calls, *resources.closed_calls)


class ClosedCallParameter(CallParameter):
    """A call that was closed."""

    def known(self, resources: Resources) -> Sequence[Announcement]:
        """Give those that closed last, latest first."""
        return resources.closed_calls


class ProjectParameter(CallParameter):
    """A project by its number, which a suggestion by title gives."""

    def known(self, resources: Resources) -> Sequence[Announcement]:
        """Give what was shared when last looked."""
        return resources.projects

    def unknown(self, query: str) -> Refusal:
        """Give what to say of a title that none of them has."""
        return Refusal("project.unknown", query=query)


class AnnouncementParameter(CallParameter):
    """Anything that can be read now, named with its city."""

    def label(self, resources: Resources, texts: Texts, shown: Announcement) -> str:
        """Put the city first: a title may be long."""
        city = resources.directory.cities.get(shown.city_id)
        title = super().label(resources, texts, shown)
        return f"{city.name}: {title}" if city else title

    def known(self, resources: Resources) -> Sequence[Announcement]:
        """Give calls first, then projects."""
        return (*resources.open_calls, *resources.projects)

    def unknown(self, query: str) -> Refusal:
        """Give what to say of a title that none of them has."""
        return Refusal("announcement.unknown", query=query)


CallArgument = app_commands.Transform[AnnouncementId, CallParameter]
EveryCallArgument = app_commands.Transform[AnnouncementId, EveryCallParameter]
ClosedCallArgument = app_commands.Transform[AnnouncementId, ClosedCallParameter]
ProjectArgument = app_commands.Transform[AnnouncementId, ProjectParameter]
AnnouncementArgument = app_commands.Transform[AnnouncementId, AnnouncementParameter]


def title(texts: Texts, shown: Announcement) -> str:
    """Quote a title in the reader's language, where there is one."""
    return plain(shown.title_in(texts.language.code), 100) or texts("draft-untitled")


def picker(
    texts: Texts, address: str, listed: Sequence[Announcement]
) -> ui.ActionRow[ui.LayoutView]:
    """Make the menu that opens one of those listed."""
    untitled = texts("draft-untitled")
    return menu(
        address,
        [(each.title_in(texts.language.code) or untitled, str(each.id)) for each in listed],
        placeholder=texts("pick-announcement"),
        least=1,
        most=1,
    )

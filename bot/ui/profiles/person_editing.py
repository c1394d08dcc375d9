"""What a person presses and chooses on their own pages; it always means their own profile."""

from dataclasses import replace

from bot.domain.cities import City, CityId
from bot.domain.fields import Field
from bot.domain.people import MOST_FIELDS, UNSAVED, PersonProfile, ProfileId, ProfileState, Wish
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.ui.pressing import Choice, Press
from bot.ui.profiles import routes
from bot.ui.profiles.declaring import chosen_in, declaring, kept_of
from bot.ui.profiles.person_form import open_form
from bot.ui.profiles.person_pages import show_edit, show_page, show_profile
from bot.ui.profiles.person_saving import change_own, own_profile
from bot.ui.profiles.routes import Page
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed
from bot.ui.stewards.coordinator_buttons import known_city


class OpenOwn(Press, template=routes.OPEN):
    """Opens what peers see of who presses, the page of choices, or the form."""

    async def press(self, interaction: Interaction) -> None:
        """Open it as it stands now."""
        profile = await own_profile(interaction, _shown_with(self))
        match self.match["aim"]:
            case "words":
                await open_form(interaction, profile)
            case "edit":
                await show_edit(interaction, profile)
            case _:
                await show_profile(interaction, profile)


class ChooseOwn(Choice, template=routes.MENU):
    """Changes fields, topics or languages."""

    async def press(self, interaction: Interaction) -> None:
        """Save the difference at once: another device may be choosing too."""
        what = self.match["what"]

        def chosen(kept: PersonProfile) -> PersonProfile:
            if what != "fields":
                return declaring(kept, what, kept_of(self, chosen_in(kept, what)))
            fields = kept_of(self, kept.fields, MOST_FIELDS)
            return replace(kept, fields=frozenset(Field(each) for each in fields))

        changed = await change_own(interaction, chosen, _shown_with(self))
        await show_edit(interaction, changed.after, _saved(interaction))


class ChooseHome(Press, template=routes.HOME):
    """Chooses the home among the cities that may have been meant."""

    async def press(self, interaction: Interaction) -> None:
        """Save it."""
        city = known_city(interaction, CityId(self.match["city"]))
        await _move(interaction, city, _shown_with(self))


class WishOwn(Press, template=routes.WISH):
    """Shows a profile to the network, hides it, pauses it or brings it back."""

    async def press(self, interaction: Interaction) -> None:
        """Do it where the state lets it, and say how it stands."""
        await _fulfil(
            interaction, Wish(self.match["wish"]), Page(self.match["page"]), _shown_with(self)
        )


async def show_own(interaction: Interaction) -> None:
    """Show who types what their peers see of them, or would see."""
    await show_profile(interaction, await own_profile(interaction))


async def edit_own(interaction: Interaction, city: City | None) -> None:
    """Open the page of who types; a city that they name is their home at once."""
    if city is None:
        await show_edit(interaction, await own_profile(interaction))
    else:
        await _move(interaction, city, UNSAVED)


async def pause_own(interaction: Interaction) -> None:
    """Pause, or come back from a pause."""
    profile = await own_profile(interaction)
    if profile.id == UNSAVED:
        await reply(interaction, persons_texts(interaction)("profile-none"))
        return
    wish = Wish.RETURN if profile.state is ProfileState.PAUSED else Wish.PAUSE
    await _fulfil(interaction, wish, Page.CARD, profile.id)


async def _move(interaction: Interaction, city: City, profile_id: ProfileId) -> None:
    changed = await change_own(interaction, lambda kept: kept.at_home_in(city.id), profile_id)
    await show_edit(interaction, changed.after, _saved(interaction))


async def _fulfil(interaction: Interaction, wish: Wish, page: Page, profile_id: ProfileId) -> None:
    own = await own_profile(interaction, profile_id)
    if own.after(wish).state is ProfileState.VISIBLE:
        await allowed(interaction, Action.SHOW_ONESELF, city_id=own.city_id)
    cities = resources_of(interaction).directory.cities

    def fulfilled(kept: PersonProfile) -> PersonProfile:
        wanted = kept.after(wish)
        if wanted.state is ProfileState.VISIBLE and wanted.city_id not in cities:
            raise Refusal("profile.no_home")
        return wanted

    changed = await change_own(interaction, fulfilled, profile_id)
    is_news = changed.before.state is not changed.after.state
    key = f"profile-now-{wish}" if is_news else f"profile-still-{changed.after.state}"
    note = f"{'✅' if is_news else '💡'} {persons_texts(interaction)(key)}"
    await show_page(interaction, page, changed.after, note)


def _shown_with(pressed: Press | Choice) -> ProfileId:
    return ProfileId(int(pressed.match["profile"]))


def _saved(interaction: Interaction) -> str:
    return f"✅ {persons_texts(interaction)('declared-saved')}"

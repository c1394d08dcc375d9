"""Showing somebody an announcement as its copies show it."""

from collections.abc import Sequence

from bot.domain.announcements import Announcement, AnnouncementId, Trait, Wording
from bot.domain.cities import City
from bot.domain.deliveries import DeliveryId
from bot.domain.feeds import Kind
from bot.domain.pictures import Picture
from bot.domain.refusal import Refusal
from bot.storage.announcements import announcement
from bot.storage.pictures import pictures_of
from bot.ui.announcements.copies import NO_DELIVERY, Copy, copy_card
from bot.ui.reply import reply
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of


def copy_of(
    resources: Resources,
    shown: Announcement,
    pictures: Sequence[Picture] = (),
    delivery_id: DeliveryId = NO_DELIVERY,
    ping_role_id: int | None = None,
) -> Copy:
    """Put together what a copy shows; refuse where its text or its city is gone."""
    city = resources.directory.cities.get(shown.city_id)
    if city is None or not shown.wordings:
        raise Refusal("announcement.gone")
    partners = partners_of(resources, shown)
    return Copy(shown, city, delivery_id, ping_role_id, partners, pictures)


def partners_of(resources: Resources, shown: Announcement) -> list[City]:
    """Give the cities that a project names, those that are still in the directory."""
    named = shown.values(Trait.PARTNER)
    return [city for city in resources.directory.cities.values() if city.id in named]


async def show_copy(
    interaction: Interaction, shown: Announcement, wording: Wording | None = None
) -> None:
    """Show an announcement to one person, with its pictures."""
    resources = resources_of(interaction)
    async with resources.database.glancing() as reader:
        pictures = await pictures_of(reader, shown.id)
    copy = copy_of(resources, shown, pictures)
    card = copy_card(persons_texts(interaction), copy, wording)
    await reply(interaction, card, files=copy.files())


async def announcement_by_id(
    interaction: Interaction, announcement_id: AnnouncementId, kind: Kind | None = None
) -> Announcement:
    """Give an announcement, of one kind where that matters, or refuse where there is none."""
    async with resources_of(interaction).database.glancing() as reader:
        found = await announcement(reader, announcement_id)
    if found is None or kind not in (None, found.kind):
        raise Refusal("announcement.gone")
    return found

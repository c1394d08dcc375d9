"""What is to be brought, read once for its many deliveries."""

from collections.abc import Sequence

from bot.domain.announcements import Announcement, AnnouncementId
from bot.domain.deliveries import Delivery
from bot.domain.feeds import Feed, FeedId
from bot.storage.announcements import announcement
from bot.storage.feeds import feeds_by_id
from bot.ui.resources import Resources


class Contents:
    """The announcements and feeds of the deliveries that were claimed last.

    An announcement is read anew where a later revision is wanted than the one remembered.
    """

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._announcements: dict[AnnouncementId, Announcement] = {}
        self._feeds: dict[FeedId, Feed] = {}

    async def read(self, deliveries: Sequence[Delivery]) -> None:
        """Read what these deliveries bring, in one view of the data."""
        wanted: dict[AnnouncementId, int] = {}
        for each in deliveries:
            wanted[each.announcement_id] = max(each.wanted, wanted.get(each.announcement_id, 0))
        known = {
            call_id: self._announcements[call_id]
            for call_id, revision in wanted.items()
            if call_id in self._announcements and self._announcements[call_id].revision >= revision
        }
        first = [each.feed_id for each in deliveries if each.message_id is None]
        async with self._resources.database.reading() as reader:
            for call_id in wanted.keys() - known.keys():
                found = await announcement(reader, call_id)
                if found is not None:
                    known[call_id] = found
            self._feeds = await feeds_by_id(reader, first)
        self._announcements = known

    def of(self, delivery: Delivery) -> tuple[Announcement | None, Feed | None]:
        """Give what a delivery brings, if it is still there, and for a first one its feed."""
        found = self._announcements.get(delivery.announcement_id)
        if found is None or found.city_id not in self._resources.directory.cities:
            return None, None
        return found, self._feeds.get(delivery.feed_id)

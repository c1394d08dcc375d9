"""What is to be brought, read once for its many deliveries."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.announcements import Announcement, AnnouncementId
from bot.domain.deliveries import Delivery
from bot.domain.feeds import Feed, FeedId, Kind
from bot.domain.pictures import Picture
from bot.storage.announcements import announcement
from bot.storage.feeds import feeds_by_id
from bot.storage.pictures import pictures_of
from bot.ui.resources import Resources


@dataclass(frozen=True, slots=True)
class Content:
    """An announcement with its pictures, and the feed it is first brought to."""

    announcement: Announcement
    pictures: Sequence[Picture] = ()
    feed: Feed | None = None


class Contents:
    """The announcements and feeds of the deliveries that were claimed last.

    An announcement is read anew where a later revision is wanted than the one remembered.
    """

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._read: dict[AnnouncementId, Content] = {}
        self._feeds: dict[FeedId, Feed] = {}

    async def read(self, deliveries: Sequence[Delivery]) -> None:
        """Read what these deliveries bring, in one view of the data."""
        wanted: dict[AnnouncementId, int] = {}
        for each in deliveries:
            wanted[each.announcement_id] = max(each.wanted, wanted.get(each.announcement_id, 0))
        known = {
            call_id: self._read[call_id]
            for call_id, revision in wanted.items()
            if call_id in self._read and self._read[call_id].announcement.revision >= revision
        }
        first = [each.feed_id for each in deliveries if each.message_id is None]
        async with self._resources.database.reading() as reader:
            for call_id in wanted.keys() - known.keys():
                found = await announcement(reader, call_id)
                if found is None:
                    continue
                is_project = found.kind is Kind.PROJECTS
                pictures = await pictures_of(reader, call_id) if is_project else ()
                known[call_id] = Content(found, pictures)
            self._feeds = await feeds_by_id(reader, first)
        self._read = known

    def of(self, delivery: Delivery) -> Content | None:
        """Give what a delivery brings, if it is still there, and for a first one its feed."""
        found = self._read.get(delivery.announcement_id)
        if found is None or found.announcement.city_id not in self._resources.directory.cities:
            return None
        return replace(found, feed=self._feeds.get(delivery.feed_id))

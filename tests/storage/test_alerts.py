"""What people asked to be told of, as the database keeps it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.alerts import About, Alert, Rhythm
from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.storage.alerts import (
    alerts_of,
    due_alerts,
    next_alert,
    note_alerted,
    note_untold,
    save_alert,
    stop_alert,
)
from bot.storage.database import Database

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CALLS, CITIES = About
ALERT = Alert(
    user_id=7,
    about=CALLS,
    rhythm=Rhythm.DAILY,
    city_id=CityId("namur"),
    language=LanguageCode("fr"),
    timezone="Europe/Brussels",
    since=NOW - DAY,
    due_at=NOW,
    field=Field.MUSIC,
)


async def test_an_alert_is_kept_whole_and_a_later_choice_forgets_no_news(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await save_alert(tx, ALERT)
        assert await alerts_of(tx, 7) == {CALLS: ALERT}
        other = replace(ALERT, about=CITIES, across=True, field=None)
        await save_alert(tx, other)
        later = replace(ALERT, rhythm=Rhythm.WEEKLY, field=None, since=NOW, due_at=NOW + DAY)
        await save_alert(tx, later)
        kept = replace(later, since=ALERT.since)
        assert await alerts_of(tx, 7) == {CALLS: kept, CITIES: other}
        assert await alerts_of(tx, 8) == {}
        assert await stop_alert(tx, 7, CALLS)
        assert not await stop_alert(tx, 7, CALLS)
        assert await alerts_of(tx, 7) == {CITIES: other}


async def test_what_is_due_comes_in_order_and_is_noted_once(database: Database) -> None:
    async with database.transaction() as tx:
        assert await next_alert(tx) is None
        early = replace(ALERT, user_id=9, due_at=NOW - HOUR)
        for each in (ALERT, early, replace(ALERT, user_id=8, due_at=NOW + HOUR)):
            await save_alert(tx, each)
        assert await due_alerts(tx, NOW, 9) == [early, ALERT]
        assert await due_alerts(tx, NOW, 1) == [early]
        assert await next_alert(tx) == NOW - HOUR
        assert await note_alerted(tx, early, NOW, NOW + DAY)
        assert not await note_alerted(tx, early, NOW, NOW + DAY)
        assert await due_alerts(tx, NOW, 9) == [ALERT]
        assert (await alerts_of(tx, 9))[CALLS] == replace(early, since=NOW, due_at=NOW + DAY)


async def test_what_could_not_be_told_is_news_again_unless_more_was_noted(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await save_alert(tx, ALERT)
        assert await note_alerted(tx, ALERT, NOW, NOW + DAY)
        await note_untold(tx, ALERT, NOW)
        kept = (await alerts_of(tx, 7))[CALLS]
        assert (kept.since, kept.due_at) == (ALERT.since, NOW + DAY)
        assert await note_alerted(tx, kept, NOW + DAY, NOW + 2 * DAY)
        await note_untold(tx, ALERT, NOW)
        assert (await alerts_of(tx, 7))[CALLS].since == NOW + DAY

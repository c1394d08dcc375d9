"""/match alert: what is new and fits comes in the morning, once, and stops at one press."""

import simcord
from simcord.results import ResponseMessage

from bot.domain.alerts import About, Alert, Rhythm
from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.people import ProfileState
from bot.storage.alerts import alerts_of
from bot.storage.coordinators import name_coordinator
from tests.commands.calls.scene import Scene
from tests.commands.matching.declaring import (
    declare_call,
    declare_city,
    declare_person,
    suggested,
    topics,
)
from tests.commands.network import card_of, pieces, said, text_of

HOUR, DAY = 3_600, 86_400
CALLS, CITIES = About


async def page(scene: Scene, by: simcord.MemberActor) -> ResponseMessage:
    return card_of(await by.slash(scene.appels, "match alert"))


async def kept(scene: Scene, by: simcord.MemberActor) -> dict[About, Alert]:
    async with scene.network.resources.database.reading() as reader:
        return await alerts_of(reader, by.id)


async def wanting(
    scene: Scene,
    about: About = CALLS,
    rhythm: str = "daily",
    user: simcord.UserHandle | None = None,
) -> simcord.MemberActor:
    """Let somebody of Dakar, where it is as late as in UTC, want to be told of what is new."""
    awa = scene.dakar.add_member(user or scene.network.stranger("awa", "en-US"))
    card = await page(scene, awa)
    await awa.click(card, custom_id=f"alert:{about}:dakar:{rhythm}")
    return awa


def news(scene: Scene, by: simcord.MemberActor) -> list[ResponseMessage]:
    backend = scene.network.env.backend
    boxes = [c for c in backend.channels.values() if by.id in c.recipient_ids]
    stored = [m for box in boxes for m in backend.messages.get(box.id, {}).values()]
    messages = [ResponseMessage(scene.network.env, each) for each in stored]
    return [each for each in messages if "You asked for this" in text_of(each)]


async def fitting(scene: Scene, city: str = "namur", title: str = "A call") -> int:
    call = await declare_call(scene, city, title, fields=(Field.MEDIA_ARTS,))
    return call.id


async def test_each_choice_is_saved_at_once_and_off_forgets_it(scene: Scene) -> None:
    awa = scene.reader("awa", "en-US")
    card = await page(scene, awa)
    assert "for 🇸🇳 **Dakar**" in text_of(card)
    await awa.click(card, custom_id="alert:calls:dakar:weekly")
    (alert,) = (await kept(scene, awa)).values()
    assert (alert.about, alert.rhythm, alert.city_id) == (CALLS, Rhythm.WEEKLY, "dakar")
    assert (alert.timezone, alert.language) == ("Africa/Dakar", "en")
    assert alert.due_at.weekday() == 0 and alert.due_at.hour == 9
    assert "Saved" in text_of(card) and "Looked for next" in text_of(card)
    await awa.select(card, ["music"], custom_id="alert:calls:dakar:scope")
    assert (await kept(scene, awa))[CALLS].field is Field.MUSIC
    await awa.click(card, custom_id="alert:calls:dakar:daily")
    assert (await kept(scene, awa))[CALLS].field is Field.MUSIC
    await awa.select(card, ["across"], custom_id="alert:calls:dakar:scope")
    across = (await kept(scene, awa))[CALLS]
    assert across.across and across.field is None and across.since == alert.since
    await awa.click(card, custom_id="alert:cities:dakar:daily")
    assert set(await kept(scene, awa)) == {CALLS, CITIES}
    for _ in range(2):
        await awa.click(card, custom_id="alert:calls:dakar:off")
        assert set(await kept(scene, awa)) == {CITIES}


async def test_what_was_stopped_elsewhere_cannot_be_narrowed(scene: Scene) -> None:
    awa = await wanting(scene)
    one, other = await page(scene, awa), await page(scene, awa)
    await awa.click(one, custom_id="alert:calls:dakar:off")
    refused = await awa.select(other, ["music"], custom_id="alert:calls:dakar:scope")
    assert "stopped, so nothing was changed" in said(refused)


async def test_who_has_no_city_is_told_how_to_have_one_and_keeps_what_they_chose(
    scene: Scene,
) -> None:
    ida = scene.network.stranger("ida", "en-US")
    assert "/me edit" in said(await ida.slash("match alert"))
    await wanting(scene, user=ida)
    assert "**Dakar**" in said(await ida.slash("match alert"))


async def test_a_new_call_that_fits_comes_at_nine_and_only_once(scene: Scene) -> None:
    await fitting(scene, "linz", "Known before")
    await scene.network.env.advance_time(5)
    awa = await wanting(scene)
    await scene.network.env.advance_time(HOUR)
    new = await fitting(scene)
    await declare_call(scene, "york", "Food", fields=(Field.GASTRONOMY,))
    until = (await kept(scene, awa))[CALLS].due_at - scene.network.now
    await scene.network.env.advance_time(until.total_seconds() - 60)
    assert news(scene, awa) == []
    await scene.network.env.advance_time(120)
    (told,) = news(scene, awa)
    assert "A new call that fits" in text_of(told) and "A call" in text_of(told)
    assert "it is in your field: Media Arts" in text_of(told)
    assert suggested(told) == [str(new)], "nothing known before, nothing that does not fit"
    await scene.network.env.advance_time(3 * DAY)
    assert len(news(scene, awa)) == 1


async def test_who_paused_is_told_nothing_until_they_are_back(scene: Scene) -> None:
    awa = await wanting(scene)
    await declare_person(scene, awa.id, "dakar", state=ProfileState.PAUSED)
    await scene.network.env.advance_time(HOUR)
    await fitting(scene)
    await scene.network.env.advance_time(DAY)
    assert news(scene, awa) == []
    await declare_person(scene, awa.id, "dakar")
    later = await fitting(scene, "linz")
    await scene.network.env.advance_time(DAY)
    assert [suggested(each) for each in news(scene, awa)] == [[str(later)]]


async def test_weekly_news_comes_on_mondays_and_at_most_five_of_it(scene: Scene) -> None:
    awa = await wanting(scene, rhythm="weekly")
    await scene.network.env.advance_time(DAY)
    for city in ("namur", "linz", "york", "lyon", "braga", "sapporo"):
        await fitting(scene, city)
    # 1 January 2026 is a Thursday
    await scene.network.env.advance_time(2 * DAY)
    assert news(scene, awa) == []
    await scene.network.env.advance_time(2 * DAY)
    (told,) = news(scene, awa)
    assert "5 new calls that fit" in text_of(told) and len(suggested(told)) == 5


async def test_one_field_that_was_asked_for_needs_no_other_reason(scene: Scene) -> None:
    awa = await wanting(scene)
    await awa.select(await page(scene, awa), ["gastronomy"], custom_id="alert:calls:dakar:scope")
    await scene.network.env.advance_time(HOUR)
    food = await declare_call(scene, "york", "Food", fields=(Field.GASTRONOMY,))
    await fitting(scene)
    await scene.network.env.advance_time(DAY)
    (told,) = news(scene, awa)
    assert suggested(told) == [str(food.id)]


async def test_a_city_that_says_something_new_and_fits_comes(scene: Scene) -> None:
    await declare_city(scene, "dakar", "residency", "training")
    await declare_city(scene, "linz", "training", "residency")
    await scene.network.env.advance_time(5)
    awa = await wanting(scene, CITIES)
    await scene.network.env.advance_time(HOUR)
    await declare_city(scene, "sapporo", "training", "residency")
    async with scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, CityId("sapporo"), 1, 1, scene.network.now)
    await declare_city(scene, "lyon", "venue", "", "fr")
    await scene.network.env.advance_time(DAY)
    (told,) = news(scene, awa)
    assert suggested(told) == ["sapporo"]
    assert "A city that says something new and fits" in text_of(told)
    assert "introduce:city:sapporo:dakar" in [p.get("custom_id") for p in pieces(told)]


async def test_news_keeps_its_buttons_when_something_in_it_is_put_off(scene: Scene) -> None:
    user = scene.network.stranger("awa", "en-US")
    awa = await wanting(scene, user=user)
    await scene.network.env.advance_time(HOUR)
    call = await fitting(scene)
    await scene.network.env.advance_time(DAY)
    (told,) = news(scene, awa)
    before = text_of(told)
    hidden = await user.click(told, custom_id=f"putaside:call:dakar::0:{call}:never")
    assert "not suggested to you any more" in said(hidden)
    assert text_of(news(scene, awa)[0]) == before
    for words in ("come no more", "stopped already"):
        assert words in said(await user.click(told, custom_id="alert:calls:stop"))
    await fitting(scene, "linz")
    await scene.network.env.advance_time(2 * DAY)
    assert len(news(scene, awa)) == 1


async def test_after_a_restart_in_the_morning_nothing_comes_twice(scene: Scene) -> None:
    awa = await wanting(scene)
    await scene.network.env.advance_time(HOUR)
    await fitting(scene)
    scene.network.wait(days=2)
    for _ in range(2):
        scene.network.resources.pools = None
        await scene.network.restart()
        await scene.bring(60)
        assert len(news(scene, awa)) == 1, "late, and once"


async def test_who_takes_no_direct_messages_is_left_alone_until_the_next_day(
    scene: Scene,
) -> None:
    awa = await wanting(scene)
    await scene.network.env.advance_time(HOUR)
    await fitting(scene)
    scene.network.env.inject_error(
        *("POST", "/channels/*/messages"), status=403, code=50007, message="Cannot send"
    )
    await scene.network.env.advance_time(DAY)
    assert news(scene, awa) == [] and scene.network.env.backend.faults == []
    again = await fitting(scene, "linz")
    await scene.network.env.advance_time(HOUR)
    assert news(scene, awa) == []
    await scene.network.env.advance_time(DAY)
    (told,) = news(scene, awa)
    assert suggested(told) == [str(again)]


async def test_what_discord_could_not_take_is_news_the_next_morning(scene: Scene) -> None:
    awa = await wanting(scene)
    await scene.network.env.advance_time(HOUR)
    call = await fitting(scene)
    scene.network.env.inject_error("POST", "/channels/*/messages", status=503, times=1)
    await scene.network.env.advance_time(DAY)
    assert news(scene, awa) == []
    await scene.network.env.advance_time(DAY)
    (told,) = news(scene, awa)
    assert suggested(told) == [str(call)]


async def test_ones_own_profile_decides_what_fits(scene: Scene) -> None:
    awa = await wanting(scene)
    await declare_person(
        scene, awa.id, "dakar", fields=frozenset({Field.MUSIC}), offers=topics("mentoring")
    )
    await scene.network.env.advance_time(HOUR)
    await fitting(scene)
    wanted = await declare_call(scene, "york", "Mentors", topics=("mentoring",))
    await scene.network.env.advance_time(DAY)
    (told,) = news(scene, awa)
    assert suggested(told) == [str(wanted.id)]

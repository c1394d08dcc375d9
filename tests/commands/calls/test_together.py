"""Two at once, a second press, a change in the middle: nobody undoes what another did."""

from bot.domain.cities import CityId
from bot.storage.coordinators import name_coordinator, remove_coordinator
from bot.storage.saves import saves_of_open
from tests.commands.calls.scene import TEXT, Scene
from tests.commands.network import card_of, fill_in, on_its_way, said, text_of


async def test_a_text_written_while_a_colleague_extends_leaves_the_new_deadline(
    scene: Scene,
) -> None:
    await scene.publish()
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    await scene.extend("30 April 2026")
    await fill_in(
        scene.author, form, title="New title", summary="New words.", link="", language=["en"]
    )
    call = await scene.call()
    assert call.title == "New title" and call.link == ""
    assert call.deadline is not None and call.deadline.month == 4
    await scene.bring()
    assert "New title" in text_of(scene.copies(scene.calls)[0])


async def test_a_deadline_confirmed_late_leaves_the_new_link(scene: Scene) -> None:
    await scene.publish()
    asked = card_of(
        await scene.author.slash(
            scene.network.channel, "call extend", call="1", until="30 April 2026"
        )
    )
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    link = "https://example.org/new"
    await fill_in(scene.author, form, title="Title", summary="Words.", link=link, language=["en"])
    await scene.author.click(asked, label="Yes, extend it")
    assert (await scene.call()).link == link


async def test_a_second_press_extends_nothing_more_and_reminds_nobody_twice(scene: Scene) -> None:
    await scene.publish(deadline="9 January 2026")
    reader = scene.reader(locale="en-GB")
    (delivery,) = [d for d in await scene.deliveries() if d.channel_id == scene.appels.id]
    await reader.click(scene.copies(scene.appels)[0], custom_id=f"copy:{delivery.id}:1:save")
    asked = card_of(
        await scene.author.slash(
            scene.network.channel, "call extend", call="1", until="12 January 2026"
        )
    )
    again = on_its_way(scene.author, asked, "Yes, extend it")
    await scene.author.click(asked, label="Yes, extend it")
    revision = (await scene.call()).revision
    assert "Open until" in said(await again())
    assert (await scene.call()).revision == revision
    await scene.bring(30)
    # the 14 days of the new deadline have come already: that is no news in the middle of the day
    assert not [letter for letter in scene.mail(reader) if "🔔" in letter]
    async with scene.network.resources.database.reading() as database:
        ((saved, _),) = await saves_of_open(database)
    assert saved.reminded == 14


async def test_a_text_sent_after_the_call_closed_changes_nothing(scene: Scene) -> None:
    await scene.publish()
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, label="The partnership is complete")
    late = await fill_in(
        scene.author, form, title="Late", summary="Late.", link="", language=["en"]
    )
    assert "This is not open" in said(late)
    assert (await scene.call()).title == TEXT["title"]


async def test_a_blank_title_is_refused_where_channels_show_it(scene: Scene) -> None:
    await scene.publish()
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    refused = await fill_in(
        scene.author, form, title="   ", summary="Words.", link="", language=["en"]
    )
    assert "cannot be blank" in said(refused)
    assert (await scene.call()).title == TEXT["title"]


async def test_a_citys_calls_are_listed_for_its_coordinators_alone(scene: Scene) -> None:
    await scene.write(title="A secret draft")
    refused = await scene.reader(locale="en-US").slash(scene.appels, "call mine", city="namur")
    assert "This is for the coordinators of the city" in said(refused)
    assert "A secret draft" not in said(refused)


async def test_an_author_who_handed_the_city_over_is_told_of_answers_no_more(
    scene: Scene,
) -> None:
    await scene.publish()
    heir = scene.network.member("noemie", locale="en-US")
    async with scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, CityId("namur"), heir.id, 1, scene.network.now)
        await remove_coordinator(tx, CityId("namur"), scene.author.id)
    awa = scene.reader()
    form = await awa.click(scene.copies(scene.appels)[0], label="Cela m’intéresse")
    await fill_in(awa, form, message="We would love to", contact="")
    assert any("We would love to" in letter for letter in scene.mail(heir))
    assert not scene.mail(scene.author)


async def test_an_answer_given_while_discord_is_away_is_told_once_it_is_back(scene: Scene) -> None:
    await scene.publish()
    awa = scene.reader()
    form = await awa.click(scene.copies(scene.appels)[0], label="Cela m’intéresse")
    scene.network.env.inject_error("POST", "/users/@me/channels", status=503, times=None)
    given = await fill_in(awa, form, message="We would love to", contact="")
    assert "coordination de la ville" in said(given)
    assert not scene.mail(scene.author)
    scene.network.env.backend.faults.clear()
    await scene.network.restart()
    await scene.bring(400)
    letters = [each for each in scene.mail(scene.author) if "We would love to" in each]
    assert len(letters) == 1

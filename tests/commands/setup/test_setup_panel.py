import pytest

from bot.client import Passerelle
from bot.domain.feeds import MOST_FEEDS, Aspect
from bot.ui.resources import Resources
from tests.commands.setup.panels import Setup, choose, chosen, control, text_of
from tests.commands.world import buttons, words


async def test_an_admin_adds_a_channel_in_two_steps(setup: Setup) -> None:
    panel = await setup.panel()
    assert "None yet" in text_of(panel)
    calls = setup.world.server.create_text_channel("calls")
    await choose(setup.admin, panel, "setup:channels", [calls])
    assert f"✅ Saved: <#{calls.id}> now receives calls and projects" in text_of(panel)
    (feed,) = await setup.feeds()
    assert feed.channel_id == calls.id
    assert feed.values(Aspect.KIND) == {"calls", "projects"}
    await setup.admin.click(panel, label="Back")
    assert f"✅ <#{calls.id}> · Calls for partners and Projects" in text_of(panel)


async def test_several_channels_are_added_at_once(setup: Setup) -> None:
    channels = [setup.world.server.create_text_channel(name) for name in ("one", "two")]
    panel = await setup.add(*channels)
    assert "now receive calls and projects" in text_of(panel)
    assert [feed.channel_id for feed in await setup.feeds()] == [each.id for each in channels]


async def test_text_announcement_and_forum_channels_all_serve(setup: Setup) -> None:
    server = setup.world.server
    channels = [
        server.create_text_channel("text"),
        server.create_news_channel("news"),
        server.create_forum_channel("forum"),
    ]
    menu = control(await setup.panel(), "setup:channels")
    assert sorted(menu["channel_types"]) == [0, 5, 15]
    await setup.add(*channels)
    assert len(await setup.feeds()) == 3
    status = await setup.status()
    assert all(f"✅ <#{each.id}>" in status for each in channels)


@pytest.mark.parametrize(
    ("aspect", "value", "said"),
    [
        ("kind", "digest", "Weekly digest"),
        ("field", "music", "🔵 Music"),
        ("region", "africa", "Africa"),
        ("language", "fr", "French"),
    ],
)
async def test_a_choice_is_saved_at_once_and_said(
    setup: Setup, aspect: str, value: str, said: str
) -> None:
    panel = await setup.add(setup.world.channel)
    (feed,) = await setup.feeds()
    prefix = f"feed:{feed.id}:choose:{aspect}"
    await choose(setup.admin, panel, prefix, [value])
    assert "✅ Saved." in text_of(panel) and said in text_of(panel)
    assert chosen(panel, prefix) == [value]
    (feed,) = await setup.feeds()
    assert feed.values(Aspect(aspect)) == {value}


async def test_nothing_chosen_stands_for_all(setup: Setup) -> None:
    panel = await setup.add(setup.world.channel)
    (feed,) = await setup.feeds()
    prefix = f"feed:{feed.id}:choose:field"
    await choose(setup.admin, panel, prefix, ["music"])
    await choose(setup.admin, panel, prefix, [])
    assert "Creative fields: All fields" in text_of(panel)
    assert (await setup.feeds())[0].values(Aspect.FIELD) == set()
    assert control(panel, f"feed:{feed.id}:choose:kind")["min_values"] == 1


async def test_two_admins_at_once_lose_nothing(setup: Setup) -> None:
    other = setup.world.member("bo", roles=[setup.role])
    mine = await setup.add(setup.world.channel)
    (feed,) = await setup.feeds()
    theirs = await setup.panel(other)
    await choose(other, theirs, "setup:feed", [str(feed.id)])
    prefix = f"feed:{feed.id}:choose:field"
    await choose(setup.admin, mine, prefix, ["music", "film"])
    # the other's page still shows what stood before
    assert chosen(theirs, prefix) == []
    await choose(other, theirs, prefix, ["design"])
    assert chosen(theirs, prefix) == ["design", "film", "music"]
    # and taking one away takes just that away
    await choose(setup.admin, mine, prefix, ["music"])
    assert (await setup.feeds())[0].values(Aspect.FIELD) == {"design", "music"}


async def test_the_same_channel_twice_is_one_feed(setup: Setup) -> None:
    other = setup.world.member("bo", roles=[setup.role])
    theirs = await setup.panel(other)
    await setup.add(setup.world.channel)
    await choose(other, theirs, "setup:channels", [setup.world.channel])
    assert "chosen already" in text_of(theirs)
    assert len(await setup.feeds()) == 1


async def test_a_removal_is_asked_once_more_and_the_second_admin_is_told(setup: Setup) -> None:
    other = setup.world.member("bo", roles=[setup.role])
    mine = await setup.add(setup.world.channel)
    (feed,) = await setup.feeds()
    theirs = await setup.panel(other)
    await choose(other, theirs, "setup:feed", [str(feed.id)])
    await setup.admin.click(mine, label="Remove")
    assert len(await setup.feeds()) == 1
    await setup.admin.click(mine, label="Keep it")
    assert "Announcements in" in text_of(mine)
    await setup.admin.click(mine, label="Remove")
    await setup.admin.click(mine, label="Yes, remove it")
    assert "nothing arrives in" in text_of(mine)
    assert await setup.feeds() == []
    late = await choose(other, theirs, f"feed:{feed.id}:choose:field", ["music"])
    assert "another admin removed it" in words(late)


async def test_the_panel_works_after_a_restart(setup: Setup, resources: Resources) -> None:
    panel = await setup.add(setup.world.channel)
    (feed,) = await setup.feeds()
    await setup.world.env.restart_bot(Passerelle(resources))
    await choose(setup.admin, panel, f"feed:{feed.id}:choose:region", ["africa"])
    assert (await setup.feeds())[0].values(Aspect.REGION) == {"africa"}
    await setup.admin.click(panel, label="Back")
    await choose(setup.admin, panel, "setup:language", ["fr"])
    assert "this server reads French" in text_of(panel)


async def test_a_menu_is_a_new_one_each_time_it_is_shown(setup: Setup) -> None:
    # a client would keep what was chosen before, and nobody could choose it twice
    panel = await setup.panel()
    first = control(panel, "setup:channels")["custom_id"]
    await choose(setup.admin, panel, "setup:language", ["fr"])
    assert control(panel, "setup:channels")["custom_id"] != first


async def test_a_server_has_so_many_feeds_and_no_more(setup: Setup) -> None:
    server = setup.world.server
    channels = [server.create_text_channel(f"c{n}") for n in range(MOST_FEEDS)]
    stale = await setup.panel()
    await setup.add(*channels)
    assert not [p for p in [await setup.panel()] if "setup:channels" in str(p.components)]
    late = server.create_text_channel("late")
    refused = await choose(setup.admin, stale, "setup:channels", [late])
    assert f"can have {MOST_FEEDS} channels" in words(refused)
    assert "Next" in buttons(await setup.admin.slash(setup.world.channel, "setup status"))


async def test_the_check_list_turns_its_pages(setup: Setup) -> None:
    server = setup.world.server
    await setup.add(*(server.create_text_channel(f"c{n}") for n in range(7)))
    status = await setup.admin.slash(setup.world.channel, "setup status")
    assert status.response is not None
    await setup.admin.click(status.response, label="Next")
    await setup.admin.click(status.response, label="Next")
    assert words(status).count("Nothing has arrived") == 1
    await setup.admin.click(status.response, label="Previous")
    assert words(status).count("Nothing has arrived") == 3

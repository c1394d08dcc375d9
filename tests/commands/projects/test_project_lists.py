"""What is found of projects: by city, field and goal, in pages, by title."""

from collections.abc import Mapping
from datetime import timedelta

from bot.domain.announcements import Trait, Wording
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.storage.announcements import begin_draft, save_trait, save_wording
from bot.storage.publishing import publish
from bot.ui.announcements.closing import remember_what_is_open
from tests.commands.network import card_of, press_next, said, text_of
from tests.commands.projects.shared import Sharing


async def share(sharing: Sharing, title: str, city: str = "namur", **traits: list[str]) -> None:
    resources, now = sharing.scene.network.resources, sharing.scene.network.now
    wanted: Mapping[Trait, list[str]] = {Trait(name): traits[name] for name in traits}
    async with resources.database.transaction() as tx:
        project_id = await begin_draft(tx, Kind.PROJECTS, CityId(city), 1, now)
        wording = Wording(LanguageCode("en"), title, "Words.")
        await save_wording(tx, project_id, wording, place=0)
        for trait, values in wanted.items():
            await save_trait(tx, project_id, trait, values)
        await publish(tx, project_id, [], now + timedelta(seconds=int(project_id)))
    await remember_what_is_open(resources)


async def test_where_nothing_was_shared_the_list_says_how_to(sharing: Sharing) -> None:
    assert "No project of this kind has been shared yet" in said(await sharing.typed("list"))


async def test_projects_are_listed_latest_first_a_page_at_a_time(sharing: Sharing) -> None:
    for number in range(1, 11):
        await share(sharing, f"Number {number:02}")
    member = sharing.scene.reader("bo", "en-US")
    first = card_of(await member.slash(sharing.scene.appels, "project list"))
    words = text_of(first)
    assert words.index("Number 10") < words.index("Number 09") < words.index("Number 03")
    assert "Number 02" not in words
    second = await press_next(member, first)
    assert "Number 01" in text_of(second) and "Number 03" not in text_of(second)
    opened = await member.select(second, ["1"])
    assert "Number 01" in said(opened)


async def test_projects_are_found_by_city_field_and_goal(sharing: Sharing) -> None:
    await share(sharing, "With Dakar", partner=["dakar"], field=["music"], goal=["4"])
    await share(sharing, "Alone", goal=["4", "11"])
    await share(sharing, "Of Dakar", city="dakar", field=["gastronomy"])

    async def found(**options: str) -> set[str]:
        words = said(await sharing.typed("list", **options))
        return {title for title in ("With Dakar", "Alone", "Of Dakar") if title in words}

    assert await found(city="dakar") == {"With Dakar", "Of Dakar"}
    assert await found(city="namur") == {"With Dakar", "Alone"}
    assert await found(goal="4") == {"With Dakar", "Alone"}
    assert await found(goal="11", city="namur") == {"Alone"}
    # what names no field concerns all, as it is brought to feeds of every field
    assert await found(field="media_arts") == {"Alone"}
    assert await found(field="music") == {"With Dakar", "Alone"}
    assert await found(field="gastronomy") == {"Of Dakar", "Alone"}
    words = said(await sharing.typed("list", city="dakar", goal="4", field="music"))
    assert "Dakar" in words and "4 Quality Education" in words and "Music" in words


async def test_turning_pages_keeps_what_was_looked_for(sharing: Sharing) -> None:
    for number in range(1, 10):
        await share(sharing, f"Four {number}", goal=["4"])
        await share(sharing, f"Five {number}", goal=["5"])
    first = card_of(await sharing.typed("list", goal="4"))
    second = await press_next(sharing.scene.author, first)
    assert "Four 1" in text_of(second) and "Five" not in text_of(second)


async def test_a_project_is_found_by_a_word_of_its_title(sharing: Sharing) -> None:
    await share(sharing, "Light on the citadel")
    await share(sharing, "Sound of the river")
    author, channel = sharing.scene.author, sharing.scene.network.channel
    choices = await author.autocomplete(channel, "project edit", "project", "riv")
    assert [choice["name"] for choice in choices] == ["Sound of the river"]
    refused = await sharing.typed("edit", project="Another")
    assert "No project here is called “Another”" in said(refused)


async def test_drafts_are_listed_for_their_coordinators_alone(sharing: Sharing) -> None:
    await sharing.write()
    member = sharing.scene.reader("bo", "en-US")
    assert "Light on" not in said(await member.slash(sharing.scene.appels, "project list"))
    assert "Your drafts" in said(await sharing.typed("list"))
    assert "Your drafts" not in said(await sharing.typed("list", city="namur"))

"""What is new and fits somebody, as the message that comes by itself."""

from datetime import datetime

import discord
from discord import ui

from bot.domain.alerts import About, Alert
from bot.domain.people import ProfileState
from bot.storage.profiles import profile_of
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, button, text
from bot.ui.matching.calls import new_calls
from bot.ui.matching.cards import Entry, call_entries, city_entries
from bot.ui.matching.cities import changed_cities
from bot.ui.matching.routes import stop_alert
from bot.ui.reaching import Worded
from bot.ui.resources import Resources
from bot.ui.routes import Asked


async def news_for(resources: Resources, alert: Alert, until: datetime) -> Worded | None:
    """Give how to tell somebody what is new since they were last told; nothing where nothing is.

    What fits is what ``is_worth_telling``, or is of the one field that they asked for. Who paused
    is told nothing until they are back.
    """
    async with resources.database.glancing() as reader:
        person = await profile_of(reader, alert.user_id)
    if person is not None and person.state is ProfileState.PAUSED:
        return None
    directory = resources.directory
    city = directory.cities.get(alert.city_id)
    if alert.about is About.CALLS:
        found = await new_calls(resources, alert, city, until)
        if found is None or not found.suggestions:
            return None
        asked = Asked(found.asker.city.id, alert.field, alert.across)
        return lambda texts: _card(texts, alert, call_entries(texts, directory, found, asked))
    if city is None:
        return None  # it is no member any more
    cities = await changed_cities(resources, alert, city, until)
    if not cities.suggestions:
        return None
    asked = Asked(city.id, alert.field, alert.across)
    return lambda texts: _card(texts, alert, city_entries(texts, directory, cities, asked))


def _card(texts: Texts, alert: Alert, entries: list[Entry]) -> Card:
    title = texts(f"alert-news-{alert.about}", count=len(entries))
    items: list[ui.Item[ui.LayoutView]] = [text(f"### {title}\n-# {texts('alert-why')}")]
    for entry in entries:
        items += [text("\n".join(entry.lines)), entry.row]
    stop = button(
        texts("alert-button-stop"), stop_alert(alert.about), style=discord.ButtonStyle.danger
    )
    return Card(ui.Container[ui.LayoutView](*items), ui.ActionRow[ui.LayoutView](stop))

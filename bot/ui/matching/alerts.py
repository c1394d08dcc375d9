"""What somebody chooses on the page of /match alert, and the button that stops what comes."""

from dataclasses import replace

from bot.domain.alerts import About, Alert, Rhythm, next_morning
from bot.domain.cities import City, CityId
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.storage.alerts import alerts_of, save_alert, stop_alert
from bot.storage.profiles import profile_of
from bot.ui.matching.alert_page import OFF, alert_card
from bot.ui.matching.own_city import city_here
from bot.ui.matching.routes import ACROSS, ALERT_BUTTON, ALERT_MENU, ANY, STOP_ALERT
from bot.ui.pressing import Choice, Press
from bot.ui.reply import reply
from bot.ui.resources import Interaction, Work, persons_texts, resources_of
from bot.ui.stewards.coordinator_buttons import known_city


class PressOnAlert(Press, template=ALERT_BUTTON):
    """Says how often somebody is told of what is new, or not at all."""

    async def press(self, interaction: Interaction) -> None:
        """Save it at once."""
        resources, user_id = resources_of(interaction), interaction.user.id
        about, aim = About(self.match["about"]), self.match["aim"]
        city = known_city(interaction, CityId(self.match["city"]))
        async with resources.database.transaction() as tx:
            if aim == OFF:
                await stop_alert(tx, user_id, about)
            else:
                before = (await alerts_of(tx, user_id)).get(about)
                await save_alert(tx, _wanted(interaction, about, Rhythm(aim), city, before))
        await _saved(interaction, city)


class NarrowAlert(Choice, template=ALERT_MENU):
    """Narrows what somebody is told of to one field, or to other fields than their own."""

    async def press(self, interaction: Interaction) -> None:
        """Save it at once, unless it was stopped meanwhile."""
        resources, about = resources_of(interaction), About(self.match["about"])
        city = known_city(interaction, CityId(self.match["city"]))
        (chosen,) = self.chosen
        async with resources.database.transaction() as tx:
            before = (await alerts_of(tx, interaction.user.id)).get(about)
            if before is None:
                raise Refusal("alert.stopped")
            field = None if chosen in (ANY, ACROSS) else Field(chosen)
            wanted = _wanted(interaction, about, before.rhythm, city, before)
            await save_alert(tx, replace(wanted, field=field, across=chosen == ACROSS))
        await _saved(interaction, city)


class StopAlert(Press, template=STOP_ALERT):
    """Stops what comes by itself, under any message that did."""

    async def press(self, interaction: Interaction) -> None:
        """Stop it; whoever presses again hears that it is stopped."""
        resources, about = resources_of(interaction), About(self.match["about"])
        async with resources.database.transaction() as tx:
            is_news = await stop_alert(tx, interaction.user.id, about)
        key = "alert-stopped" if is_news else "alert-stopped-already"
        await reply(interaction, persons_texts(interaction)(key))


async def open_alerts(interaction: Interaction) -> None:
    """Show somebody what they are told of: for their own city, else the one of this server."""
    resources, user_id = resources_of(interaction), interaction.user.id
    async with resources.database.reading() as reader:
        person = await profile_of(reader, user_id)
        alerts = await alerts_of(reader, user_id)
    cities = resources.directory.cities
    city = cities.get(person.city_id) if person and person.city_id else None
    city = city or await city_here(interaction)
    # where neither is known, what they chose elsewhere can still be changed
    kept = [cities[each.city_id] for each in alerts.values() if each.city_id in cities]
    city = city or next(iter(kept), None)
    if city is None:
        raise Refusal("match.nobody_asks")
    await reply(interaction, alert_card(persons_texts(interaction), city, alerts))


def _wanted(
    interaction: Interaction, about: About, rhythm: Rhythm, city: City, before: Alert | None
) -> Alert:
    now, language = resources_of(interaction).clock(), persons_texts(interaction).language.code
    due = next_morning(rhythm, city.timezone, now)
    if before is None:
        return Alert(interaction.user.id, about, rhythm, city.id, language, city.timezone, now, due)
    return replace(
        before,
        rhythm=rhythm,
        city_id=city.id,
        language=language,
        timezone=city.timezone,
        due_at=due,
    )


async def _saved(interaction: Interaction, city: City) -> None:
    resources, texts = resources_of(interaction), persons_texts(interaction)
    resources.wake(Work.ALERTING)
    async with resources.database.glancing() as reader:
        alerts = await alerts_of(reader, interaction.user.id)
    card = alert_card(texts, city, alerts, f"✅ {texts('declared-saved')}")
    await interaction.response.edit_message(view=card)

"""Five suggestions as a card: each with its reasons, the strongest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import discord
from discord import ui

from bot.domain.cities import City, CityId
from bot.domain.directory import Directory
from bot.domain.matching.profiles import Kind, Subject
from bot.domain.matching.reasons import reasons
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.call_lists import open_line
from bot.ui.announcements.copies import NO_DELIVERY
from bot.ui.city_cards import field_names, place
from bot.ui.introductions.routes import ask_city, ask_person
from bot.ui.layouts import Card, button, first_that_fits, text
from bot.ui.matching.calls import FoundCalls
from bot.ui.matching.cities import Found
from bot.ui.matching.people import FoundPeople
from bot.ui.matching.routes import put_aside
from bot.ui.matching.wording import asked_as, askers_gaps, citys_gaps, reason_lines
from bot.ui.plain import plain

LONGEST_WORDS = (160, 80, 0)
"""Characters of what people say of themselves: fewer where a card would be too large."""

Row = ui.ActionRow[ui.LayoutView]


@dataclass(frozen=True, slots=True)
class Entry:
    """One suggestion: its lines without its number, and what can be done with it."""

    lines: Sequence[str]
    row: Row


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above suggestions: how they were chosen, or that there are none."""

    title: str
    about: str
    none: str


def laid_out(
    heading: Heading, entries: Sequence[Entry], hints: Sequence[str], notes: Sequence[str]
) -> Card:
    """Lay suggestions out, numbered; ``notes`` stand above, ``hints`` below."""
    about = f"-# {heading.about}" if entries else heading.none
    items: list[ui.Item[ui.LayoutView]] = [text(f"### {heading.title}\n{about}")]
    for number, entry in enumerate(entries, 1):
        first, *rest = entry.lines
        items += [text("\n".join([f"**{number}.** {first}", *rest])), entry.row]
    if hints:
        items += [ui.Separator(), text("\n".join(f"-# {hint}" for hint in hints))]
    above = [text("\n".join(notes))] if notes else []
    return Card(*above, ui.Container[ui.LayoutView](*items))


def cities_card(
    texts: Texts, directory: Directory, found: Found, asked: routes.Asked, *notes: str
) -> Card:
    """Lay out cities worth talking to; ``asked`` is what was asked, for the buttons."""
    own = directory.cities[CityId(found.asker.place.city_id)]
    title = texts("match-title", city=plain(own.name))
    heading = Heading(title, texts("match-about"), texts("match-none"))
    entries = city_entries(texts, directory, found, asked)
    return laid_out(heading, entries, citys_gaps(texts, found.asker), notes)


def city_entries(
    texts: Texts, directory: Directory, found: Found, asked: routes.Asked
) -> list[Entry]:
    """Word the cities that were found."""
    entries: list[Entry] = []
    for each in found.suggestions:
        city = directory.cities[CityId(each.profile.place.city_id)]
        why = reason_lines(texts, Kind.CITY, reasons(each.score, found.asker, each.profile))
        entries.append(Entry([place(texts, city), *why], _citys_row(texts, found, asked, city)))
    return entries


def people_card(
    texts: Texts,
    directory: Directory,
    found: FoundPeople,
    names: Mapping[Subject, str],
    asked: routes.Asked,
    *notes: str,
) -> Card:
    """Lay out people worth talking to, in the order of ``names``, which gives what to call them."""
    about = f"{texts('match-people-about')} {asked_as(texts, found.asker)}"
    heading = Heading(texts("match-people-title"), about, texts("match-none"))
    gaps = askers_gaps(texts, found.asker)

    def card(longest: int) -> Card:
        entries = _person_entries(texts, directory, found, names, asked, longest)
        return laid_out(heading, entries, gaps, notes)

    return first_that_fits(*(partial(card, longest) for longest in LONGEST_WORDS))


def _person_entries(
    texts: Texts,
    directory: Directory,
    found: FoundPeople,
    names: Mapping[Subject, str],
    asked: routes.Asked,
    longest: int,
) -> list[Entry]:
    entries: list[Entry] = []
    for each in found.suggestions:
        profile, person = each.profile, found.people[each.profile.subject]
        if profile.subject not in names:
            continue
        city = directory.cities[CityId(profile.place.city_id)]
        fields = field_names(texts, profile.fields)
        lines = [f"**{plain(names[profile.subject])}** · {place(texts, city)}", f"-# {fields}"]
        if person.words and longest:
            lines.append(f"> {plain(person.words, longest)}")
        why = reasons(each.score, found.asker.profile, profile)
        lines += reason_lines(texts, Kind.PERSON, why)
        ask = ask_person(person.id, asked.city_id)
        later, never = (put_aside(Kind.PERSON, asked, person.id, a) for a in ("later", "never"))
        entries.append(Entry(lines, Row(_ask(texts, ask), *_put_off(texts, later, never))))
    return entries


def calls_card(
    texts: Texts, directory: Directory, found: FoundCalls, asked: routes.Asked, *notes: str
) -> Card:
    """Lay out the calls that fit somebody."""
    about = f"{texts('match-calls-about')} {asked_as(texts, found.asker)}"
    heading = Heading(texts("match-calls-title"), about, texts("match-calls-none"))
    entries = call_entries(texts, directory, found, asked)
    gaps = askers_gaps(texts, found.asker)
    return laid_out(heading, entries, gaps, notes)


def call_entries(
    texts: Texts, directory: Directory, found: FoundCalls, asked: routes.Asked
) -> list[Entry]:
    """Word the calls that were found."""
    entries: list[Entry] = []
    for each in found.suggestions:
        call = found.calls[each.profile.subject]
        why = reasons(each.score, found.asker.profile, each.profile)
        language = call.wording(texts.language.code).language
        read = routes.copy_button(NO_DELIVERY, call.id, "read", language)
        later, never = (put_aside(Kind.CALL, asked, call.id, aim) for aim in ("later", "never"))
        row = Row(
            button(texts("match-button-read"), read, emoji="👁️", style=discord.ButtonStyle.primary),
            *_put_off(texts, later, never),
        )
        lines = [open_line(directory, texts, call), *reason_lines(texts, Kind.CALL, why)]
        entries.append(Entry(lines, row))
    return entries


def _citys_row(texts: Texts, found: Found, asked: routes.Asked, city: City) -> Row:
    card = routes.open_city(routes.Aim.SHOW, city.id)
    later, never = (routes.put_off(asked, city.id, aim) for aim in ("later", "never"))
    # where nobody could answer, asking would only be refused
    ask = [_ask(texts, ask_city(city.id, asked.city_id))] if city.id in found.reachable else []
    opens = button(texts("match-button-card"), card, emoji="👁️")
    return Row(*ask, opens, *_put_off(texts, later, never))


def _ask(texts: Texts, custom_id: str) -> ui.Button[ui.LayoutView]:
    style = discord.ButtonStyle.primary
    return button(texts("introduction-button-ask"), custom_id, emoji="🤝", style=style)


def _put_off(texts: Texts, later: str, never: str) -> list[ui.Button[ui.LayoutView]]:
    return [button(texts("match-button-later"), later), button(texts("match-button-never"), never)]

"""Parameters of the directory's commands: a city, a country, a topic, a year."""

from collections.abc import Sequence

from discord import AppCommandOptionType, app_commands

from bot.domain.cities import City
from bot.domain.directory import Directory
from bot.domain.refusal import Refusal
from bot.domain.spelling import fold
from bot.domain.topics import Topic
from bot.texts.catalogue import Texts
from bot.ui.parameters import MOST_CHOICES, Suggesting, Suggestion
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of


def city_label(texts: Texts, city: City) -> str:
    """Name a city with its flag and country, as one line of plain text."""
    name = texts("city-label", name=city.name, country=texts.country_name(city.country))
    return f"{city.flag} {name}"


class CityParameter(Suggesting):
    """A city, by id when chosen from the suggestions, else by any full spelling."""

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest cities while their name is being typed; before that, the first by name."""
        directory = resources.directory
        hits = directory.search(typed, MOST_CHOICES)
        cities = [hit.city for hit in hits] or _first(directory, typed)
        return [Suggestion(city_label(texts, city), city.id) for city in cities]

    async def transform(self, interaction: Interaction, value: str, /) -> City:
        """Find the city, or refuse with those that come nearest."""
        return resources_of(interaction).directory.find(value)


def _first(directory: Directory, typed: str) -> list[City]:
    if fold(typed):
        return []
    return sorted(directory.cities.values(), key=lambda city: fold(city.name))[:MOST_CHOICES]


class CountryParameter(Suggesting):
    """A country that has a member city, by its code or its name in any of our languages."""

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest countries whose name is being typed; before that, the first by name."""
        codes = resources.directory.countries_starting(typed)
        if not fold(typed):
            codes.sort(key=lambda code: fold(texts.country_name(code)))
        return [Suggestion(texts.country_name(code), code) for code in codes]

    async def transform(self, interaction: Interaction, value: str, /) -> str:
        """Find the country's code, or refuse."""
        codes = resources_of(interaction).directory.countries_named(value)
        if len(codes) != 1:
            raise Refusal("country.unknown", query=value)
        return codes.pop()


class TopicParameter(Suggesting):
    """A topic of the vocabulary, by id or by its name in the person's language."""

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest topics with a word that starts so, by name."""
        wanted = f" {fold(typed)}"
        topics = [topic for group in resources.topics for topic in group.topics]
        named = sorted((texts(f"topic-{topic}"), topic) for topic in topics)
        return [Suggestion(name, topic) for name, topic in named if wanted in f" {fold(name)}"]

    async def transform(self, interaction: Interaction, value: str, /) -> Topic:
        """Find the topic, or refuse."""
        texts, wanted = persons_texts(interaction), fold(value)
        for group in resources_of(interaction).topics:
            for topic in group.topics:
                if wanted in (fold(topic), fold(texts(f"topic-{topic}"))):
                    return topic
        raise Refusal("topic.unknown", query=value)


class YearParameter(Suggesting):
    """A year in which cities joined the network."""

    @property
    def type(self) -> AppCommandOptionType:
        """Ask Discord for a whole number."""
        return AppCommandOptionType.integer

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest the years that have a cohort, latest first."""
        years = resources.directory.years()
        return [Suggestion(str(year), year) for year in years if str(year).startswith(typed)]

    async def transform(self, interaction: Interaction, value: int, /) -> int:
        """Take the year if cities joined in it, else refuse."""
        if value not in resources_of(interaction).directory.years():
            raise Refusal("year.unknown", year=str(value))
        return value


CityArgument = app_commands.Transform[City, CityParameter]
CountryArgument = app_commands.Transform[str, CountryParameter]
TopicArgument = app_commands.Transform[Topic, TopicParameter]
YearArgument = app_commands.Transform[int, YearParameter]

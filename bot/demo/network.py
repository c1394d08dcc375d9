"""The simulated network as data: which servers there are, their channels and their people."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.cities import CityId

FRENCH, ENGLISH, BRITISH, SPANISH, KOREAN = "fr", "en-US", "en-GB", "es-419", "ko"
"""Discord's names of the languages that people and servers here have chosen in it."""


class Part(StrEnum):
    """What somebody is in a server."""

    MEMBER = "member"
    COORDINATOR = "coordinator"
    ADMIN = "admin"
    STEWARD = "steward"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody one can be; ``locale`` is the language of their Discord."""

    name: str
    username: str
    part: Part
    locale: str


@dataclass(frozen=True, slots=True)
class Channel:
    """A text channel, with the line that stands at its top."""

    name: str
    topic: str


@dataclass(frozen=True, slots=True)
class Server:
    """A server with the bot in it; ``city`` is the one that it is the confirmed home of."""

    name: str
    locale: str
    channels: tuple[Channel, ...]
    people: tuple[Person, ...]
    city: CityId | None = None


NETWORK = (
    Server(
        name="Namur",
        city=CityId("namur"),
        locale=FRENCH,
        channels=(
            Channel("général", "Le KIKK, le Pavillon, et tout ce qui se crée à Namur"),
            Channel("appels", "Appels à partenaires venus du réseau"),
            Channel("bot", "Pour essayer Passerelle"),
        ),
        people=(
            Person("Élise", "elise", Part.MEMBER, FRENCH),
            Person("Hannah", "hannah", Part.MEMBER, BRITISH),
            Person("Thibault", "thibault", Part.COORDINATOR, FRENCH),
            Person("Noémie", "noemie", Part.ADMIN, FRENCH),
        ),
    ),
    Server(
        name="Dakar",
        city=CityId("dakar"),
        locale=FRENCH,
        channels=(
            Channel("accueil", "Bienvenue aux artistes et aux collectifs de Dakar"),
            Channel("appels", "Appels à partenaires venus du réseau"),
            Channel("bot", "Pour essayer Passerelle"),
        ),
        people=(
            Person("Awa", "awa", Part.MEMBER, FRENCH),
            Person("Moussa", "moussa", Part.COORDINATOR, FRENCH),
            Person("Ndèye", "ndeye", Part.ADMIN, FRENCH),
        ),
    ),
    Server(
        name="광주 Gwangju",
        city=CityId("gwangju"),
        # theirs would be Korean; there are no Korean texts yet
        locale=ENGLISH,
        channels=(
            Channel("일반-general", "광주 미디어아트 창의도시 · Gwangju, City of Media Arts"),
            Channel("공모-calls", "Calls for partners from the network"),
            Channel("bot", "To try Passerelle"),
        ),
        people=(
            Person("서연 Seoyeon", "seoyeon", Part.MEMBER, KOREAN),
            Person("민준 Minjun", "minjun", Part.COORDINATOR, ENGLISH),
            Person("지우 Jiwoo", "jiwoo", Part.ADMIN, KOREAN),
        ),
    ),
    Server(
        name="Valparaíso",
        city=CityId("valparaiso"),
        locale=SPANISH,
        channels=(
            Channel("general", "Músicas y oficios de los cerros de Valparaíso"),
            Channel("convocatorias", "Convocatorias de la red"),
            Channel("bot", "Para probar Passerelle"),
        ),
        people=(
            Person("Camila", "camila", Part.MEMBER, SPANISH),
            Person("Matías", "matias", Part.COORDINATOR, SPANISH),
            Person("Antonia", "antonia", Part.ADMIN, SPANISH),
        ),
    ),
    Server(
        name="Passerelle stewards",
        locale=ENGLISH,
        channels=(
            Channel("general", "Those who run the network's instance of Passerelle"),
            Channel("claims", "Servers that ask to speak for a city"),
            Channel("bot", "To try Passerelle"),
        ),
        people=(Person("Maya", "maya", Part.STEWARD, BRITISH),),
    ),
)

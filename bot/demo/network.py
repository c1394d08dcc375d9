"""The simulated network as data: which servers there are, their channels and their people."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.cities import CityId

FRENCH, ENGLISH, BRITISH, SPANISH, KOREAN = "fr", "en-US", "en-GB", "es-419", "ko"
GERMAN, JAPANESE, BRAZILIAN = "de", "ja", "pt-BR"
"""Discord's names of the languages that people and servers here have chosen in it."""

STEWARDS, CLAIMS = "Passerelle stewards", "claims"
"""The server of those who run the network, and the channel in which they are told."""


STEWARD = "maya"

SHARED = "Media Arts cities"
"""A server of no one city, where people of several meet."""


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
    """A channel one can be in, with the line that stands at its top."""

    name: str
    topic: str


DIRECT = Channel("direct messages", "What Passerelle writes to one person alone")
"""Where everybody can be, whichever server they are in."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server with the bot in it. Somebody may be in several.

    ``city`` is the one that it is the confirmed home of, ``feed`` the channel that its admin chose
    for announcements. Announcement channels and forums stand beside the channels one can enter.
    """

    name: str
    locale: str
    channels: tuple[Channel, ...]
    people: tuple[Person, ...]
    city: CityId | None = None
    feed: str | None = None
    announcements: tuple[str, ...] = ()
    forums: tuple[str, ...] = ()


_ELISE = Person("Élise", "elise", Part.MEMBER, FRENCH)
_AWA = Person("Awa", "awa", Part.MEMBER, FRENCH)
_SEOYEON = Person("서연 Seoyeon", "seoyeon", Part.MEMBER, KOREAN)
_CAMILA = Person("Camila", "camila", Part.MEMBER, SPANISH)

NETWORK = (
    Server(
        name="Namur",
        city=CityId("namur"),
        feed="appels",
        locale=FRENCH,
        channels=(
            Channel("général", "Le KIKK, le Pavillon, et tout ce qui se crée à Namur"),
            Channel("appels", "Appels à partenaires venus du réseau"),
            Channel("bot", "Pour essayer Passerelle"),
        ),
        people=(
            _ELISE,
            Person("Hannah", "hannah", Part.MEMBER, BRITISH),
            Person("Thibault", "thibault", Part.COORDINATOR, FRENCH),
            Person("Noémie", "noemie", Part.ADMIN, FRENCH),
        ),
    ),
    Server(
        name="Dakar",
        city=CityId("dakar"),
        feed="appels",
        locale=FRENCH,
        channels=(
            Channel("accueil", "Bienvenue aux artistes et aux collectifs de Dakar"),
            Channel("appels", "Appels à partenaires venus du réseau"),
            Channel("bot", "Pour essayer Passerelle"),
        ),
        people=(
            _AWA,
            Person("Moussa", "moussa", Part.COORDINATOR, FRENCH),
            Person("Ndèye", "ndeye", Part.ADMIN, FRENCH),
        ),
    ),
    Server(
        name="광주 Gwangju",
        city=CityId("gwangju"),
        feed="공모-calls",
        # theirs would be Korean; there are no Korean texts yet
        locale=ENGLISH,
        channels=(
            Channel("일반-general", "광주 미디어아트 창의도시 · Gwangju, City of Media Arts"),
            Channel("공모-calls", "Calls for partners from the network"),
            Channel("bot", "To try Passerelle"),
        ),
        people=(
            _SEOYEON,
            Person("민준 Minjun", "minjun", Part.COORDINATOR, ENGLISH),
            Person("지우 Jiwoo", "jiwoo", Part.ADMIN, KOREAN),
        ),
    ),
    Server(
        name="Valparaíso",
        announcements=("anuncios",),
        forums=("proyectos",),
        locale=SPANISH,
        channels=(
            Channel("general", "Músicas y oficios de los cerros de Valparaíso"),
            Channel("convocatorias", "Convocatorias de la red"),
            Channel("bot", "Para probar Passerelle"),
        ),
        people=(
            _CAMILA,
            Person("Matías", "matias", Part.COORDINATOR, SPANISH),
            Person("Antonia", "antonia", Part.ADMIN, SPANISH),
        ),
    ),
    Server(
        name=SHARED,
        locale=ENGLISH,
        channels=(
            Channel("welcome", "Where people of the Media Arts cities and their friends meet"),
            Channel("bot", "To try Passerelle"),
        ),
        people=(
            *(_ELISE, _AWA, _SEOYEON, _CAMILA),
            Person("Lena", "lena", Part.MEMBER, GERMAN),
            Person("陽翔 Haruto", "haruto", Part.MEMBER, JAPANESE),
            Person("Sofía", "sofia", Part.MEMBER, SPANISH),
            Person("Inês", "ines", Part.MEMBER, BRAZILIAN),
            Person("Marième", "marieme", Part.MEMBER, FRENCH),
            Person("Noah", "noah", Part.MEMBER, FRENCH),
        ),
    ),
    Server(
        name=STEWARDS,
        locale=ENGLISH,
        channels=(
            Channel("general", "Those who run the network's instance of Passerelle"),
            Channel(CLAIMS, "Servers that ask to speak for a city"),
            Channel("bot", "To try Passerelle"),
        ),
        people=(Person("Maya", STEWARD, Part.STEWARD, BRITISH),),
    ),
)

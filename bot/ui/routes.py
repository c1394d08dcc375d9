"""What a button says when pressed: ids in ``custom_id``, so that nothing is kept in memory.

Discord takes 100 characters.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import count

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.domain.claims import ClaimId
from bot.domain.coordinators import HandoverId
from bot.domain.deliveries import DeliveryId
from bot.domain.feeds import Aspect, FeedId
from bot.domain.fields import Field
from bot.domain.interests import InterestId, InterestState

LONGEST_ID = 100


class Aim(StrEnum):
    """What is wanted of a city."""

    SHOW = "show"
    NEARBY = "nearby"
    MAP = "map"
    SHARE = "share"


OPEN_CITY = r"city:(?P<aim>show|nearby|map|share):(?P<city>[a-z0-9-]+)"
PICK_CITY = r"city:pick"
TURN_PAGE = r"cities:(?P<page>\d{1,3}):(?P<search>.*)"

SETUP = r"setup:(?P<aim>open|back|status|trail)"
SETUP_MENU = r"setup:(?P<what>channels|feed|language|role|answers)(?::\d+)?"
FEED_BUTTON = r"feed:(?P<feed>\d+):(?P<aim>open|publish|test|remove|removed)"
FEED_MENU = r"feed:(?P<feed>\d+):choose:(?P<aspect>kind|field|region|language|tag)"
FEED_PING = r"feed:(?P<feed>\d+):ping"
TURN_STATUS = r"status:(?P<page>\d{1,3})"
TURN_TRAIL = r"trail:(?P<scope>server|network|\d+):(?P<page>\d{1,5})"
CLAIM_BUTTON = r"claim:(?P<claim>\d+):(?P<aim>home|further|refuse|withdraw|open)(?::(?P<home>\d+))?"
COORDINATOR_BUTTON = r"coordinator:(?P<of>[a-z0-9_-]+):(?P<kind>city|field):remove:(?P<user>\d+)"
COORDINATOR_MENU = r"coordinator:(?P<of>[a-z0-9_-]+):(?P<kind>city|field):name"
HANDOVER_BUTTON = r"handover:(?P<handover>\d+):(?P<aim>accept|decline)"
STEP_DOWN = r"stepdown:(?P<city>[a-z0-9-]+)"
APPLY_IMPORT = r"import:(?P<import>\d+):(?P<aim>apply|depart|drop)"
TURN_SERVERS = r"servers:(?P<page>\d{1,5})"
COPY = (
    r"copy:(?P<delivery>\d+):(?P<call>\d+):(?P<aim>interest|save|report|read)"
    r"(?::(?P<language>[a-z-]+))?"
)
DRAFT_BUTTON = (
    r"draft:(?P<call>\d+)"
    r":(?P<aim>text|version|picture|preview|discard|discarded|back|publish)"
)
DRAFT_MENU = r"draft:(?P<call>\d+):choose:(?P<what>[a-z_]+)(?::(?P<part>\d))?"
CALL_BUTTON = r"call:(?P<call>\d+):(?P<aim>report|retry|complete|withdrawn)"
EXTEND = r"extend:(?P<call>\d{1,18}):(?P<until>\d{1,12})"
PICK_CALL = r"call:pick"
PICK_PROJECT = r"project:pick"
TURN_PROJECTS = (
    r"projects:(?P<page>\d{1,4}):(?P<city>[a-z0-9-]*):(?P<field>[a-z_]*):(?P<goal>\d{0,2})"
)
TURN_CALLS = r"calls:(?P<page>\d{1,4})"
INTEREST_BUTTON = (
    r"interest:(?P<interest>\d{1,18}):(?P<aim>open|shortlisted|accepted|declined|withdrawn)"
)
TURN_RESPONSES = r"responses:(?P<call>\d{1,18}):(?P<page>\d{1,5})"
DECLINE_REST = (
    r"rest:(?P<call>\d{1,18}):(?P<state>sent|shortlisted):(?P<latest>\d{1,18}):(?P<aim>ask|sure)"
)
OUTCOME_BUTTON = r"outcome:(?P<call>\d{1,18}):(?P<aim>write|nothing|link|project)"
OUTCOME_GOALS = r"outcome:(?P<call>\d{1,18}):goals"
MODERATE = r"moderate:(?P<call>\d+)"
ENTRY_BUTTON = r"entry:(?P<city>[a-z0-9-]+):(?P<aim>words)"
ENTRY_MENU = r"entry:(?P<city>[a-z0-9-]+):(?P<what>offers|seeks|languages)(?::(?P<part>\d))?"
PUT_OFF = (
    r"putoff:(?P<city>[a-z0-9-]+):(?P<field>[a-z_]*):(?P<across>[01])"
    r":(?P<hidden>[a-z0-9-]+):(?P<aim>later|never)"
)
PRIVACY = r"privacy:(?P<aim>export|delete)"
ERASE = "privacy:erase"


def open_city(aim: Aim, city_id: CityId) -> str:
    """Address the button that opens something of a city."""
    return f"city:{aim}:{city_id}"


def pick_city() -> str:
    """Address the menu that opens the card of the city chosen in it."""
    return "city:pick"


def turn_page(page: int, search: str) -> str:
    """Address the button that turns to a page of a search, as ``CitySearch.code`` writes it."""
    return f"cities:{page}:{search}"


def setup_button(aim: str) -> str:
    """Address a button of the panel: open it anew, go back to it, its check-list, its trail."""
    return f"setup:{aim}"


_renderings = count()


def setup_menu(what: str) -> str:
    """Address a menu of the panel, each time anew.

    A Discord client keeps what was chosen in a menu that it knows by its id, even when the message
    was edited, so that nobody could choose the same entry twice.
    """
    return f"setup:{what}:{next(_renderings) % 1_000_000}"


def feed_button(feed_id: FeedId, aim: str) -> str:
    """Address a button of a feed's page."""
    return f"feed:{feed_id}:{aim}"


def feed_menu(feed_id: FeedId, aspect: Aspect) -> str:
    """Address the menu that narrows a feed in one aspect."""
    return f"feed:{feed_id}:choose:{aspect}"


def feed_ping(feed_id: FeedId) -> str:
    """Address the menu of the role that a feed pings."""
    return f"feed:{feed_id}:ping"


def turn_status(page: int) -> str:
    """Address the button that turns to a page of the check-list."""
    return f"status:{page}"


def turn_trail(scope: str, page: int) -> str:
    """Address the button that turns to a page of the audit trail."""
    return f"trail:{scope}:{page}"


def claim_button(claim_id: ClaimId, aim: str, home: int | None = None) -> str:
    """Address a button of a claim's card; ``home`` is the home that the reader was shown."""
    return f"claim:{claim_id}:{aim}" + ("" if home is None else f":{home}")


def coordinator_button(kind: str, of: str, user_id: int) -> str:
    """Address the button that takes a city or a field from a coordinator."""
    return f"coordinator:{of}:{kind}:remove:{user_id}"


def coordinator_menu(kind: str, of: str) -> str:
    """Address the menu that names a coordinator of a city or a field."""
    return f"coordinator:{of}:{kind}:name"


def handover_button(handover_id: HandoverId, aim: str) -> str:
    """Address a button under an offer to take a city over."""
    return f"handover:{handover_id}:{aim}"


def step_down(city_id: CityId) -> str:
    """Address the button by which a coordinator gives a city back."""
    return f"stepdown:{city_id}"


def import_button(import_id: int, aim: str) -> str:
    """Address a button under the difference that a table of cities makes."""
    return f"import:{import_id}:{aim}"


def turn_servers(page: int) -> str:
    """Address the button that turns to a page of the network's servers."""
    return f"servers:{page}"


def copy_button(
    delivery_id: DeliveryId, call_id: AnnouncementId, aim: str, language: str = ""
) -> str:
    """Address a button under a copy; by the delivery in it a copy is found again in its channel.

    A card that was shown to one person alone is no delivery: 0.
    """
    return f"copy:{delivery_id}:{call_id}:{aim}" + (f":{language}" if language else "")


def copies_start(delivery_id: DeliveryId) -> str:
    """Give how the buttons of one delivery's copy start, and no others."""
    return f"copy:{delivery_id}:"


def draft_button(call_id: AnnouncementId, aim: str) -> str:
    """Address a button of a draft's page."""
    return f"draft:{call_id}:{aim}"


def draft_menu(call_id: AnnouncementId, what: str, part: int | None = None) -> str:
    """Address a menu of a draft's page; a long vocabulary is spread over several parts."""
    return f"draft:{call_id}:choose:{what}" + ("" if part is None else f":{part}")


def call_button(call_id: AnnouncementId, aim: str) -> str:
    """Address a button by which a coordinator looks after a call."""
    return f"call:{call_id}:{aim}"


def extend(call_id: AnnouncementId, until: datetime) -> str:
    """Address the button that gives a call the deadline that was shown."""
    return f"extend:{call_id}:{int(until.timestamp())}"


def turn_calls(page: int) -> str:
    """Address the button that turns to a page of the open calls."""
    return f"calls:{page}"


def turn_projects(page: int, city_id: CityId | None, field: Field | None, goal: int | None) -> str:
    """Address the button that turns to a page of the projects looked for."""
    return f"projects:{page}:{city_id or ''}:{field or ''}:{goal or ''}"


def interest_button(interest_id: InterestId, aim: str) -> str:
    """Address a button by which an answer to a call is opened or moved on."""
    return f"interest:{interest_id}:{aim}"


def turn_responses(call_id: AnnouncementId, page: int) -> str:
    """Address the button that turns to a page of the answers to a call."""
    return f"responses:{call_id}:{page}"


def decline_rest(
    call_id: AnnouncementId, state: InterestState, latest: InterestId, aim: str
) -> str:
    """Address a button that declines all who wait in a state, up to the latest one shown."""
    return f"rest:{call_id}:{state}:{latest}:{aim}"


def outcome_button(call_id: AnnouncementId, aim: str) -> str:
    """Address a button by which coordinators tell what came of a call."""
    return f"outcome:{call_id}:{aim}"


def outcome_goals(call_id: AnnouncementId) -> str:
    """Address the menu of the goals that the outcome of a call served."""
    return f"outcome:{call_id}:goals"


def moderate(call_id: AnnouncementId) -> str:
    """Address the button by which a steward withdraws something everywhere."""
    return f"moderate:{call_id}"


def entry_button(city_id: CityId, aim: str) -> str:
    """Address a button of a city's page."""
    return f"entry:{city_id}:{aim}"


def entry_menu(city_id: CityId, what: str, part: int | None = None) -> str:
    """Address a menu of a city's page; topics are spread over several parts."""
    return f"entry:{city_id}:{what}" + ("" if part is None else f":{part}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What suggestions were asked for: for which city, of one field, or across fields."""

    city_id: CityId
    field: Field | None = None
    across: bool = False


def put_off(asked: Asked, hidden: CityId, aim: str) -> str:
    """Address the button that hides a suggestion, ``later`` for a while or ``never`` for good."""
    return f"putoff:{asked.city_id}:{asked.field or ''}:{int(asked.across)}:{hidden}:{aim}"


def privacy_button(aim: str) -> str:
    """Address a button under what is kept of a person."""
    return f"privacy:{aim}"

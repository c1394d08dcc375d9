"""What the buttons and menus of suggestions and alerts say."""

from bot.domain.alerts import About
from bot.domain.cities import CityId
from bot.domain.matching.profiles import Kind
from bot.ui.routes import Asked

PUT_ASIDE = (
    r"putaside:(?P<kind>person|call):(?P<city>[a-z0-9-]+):(?P<field>[a-z_]*):(?P<across>[01])"
    r":(?P<hidden>\d{1,18}):(?P<aim>later|never)"
)
ALERT_BUTTON = r"alert:(?P<about>calls|cities):(?P<city>[a-z0-9-]+):(?P<aim>off|daily|weekly)"
ALERT_MENU = r"alert:(?P<about>calls|cities):(?P<city>[a-z0-9-]+):scope"
STOP_ALERT = r"alert:(?P<about>calls|cities):stop"

ANY, ACROSS = "any", "across"
"""Choices beside the eight fields: all of them, and those that are not one's own."""


def put_aside(kind: Kind, asked: Asked, hidden: int, aim: str) -> str:
    """Address the button that hides a person, by their profile's number, or a call."""
    scope = f"{asked.city_id}:{asked.field or ''}:{int(asked.across)}"
    return f"putaside:{kind}:{scope}:{hidden}:{aim}"


def alert_button(about: About, city_id: CityId, aim: str) -> str:
    """Address the button that says how often somebody is told of what is new, for which city."""
    return f"alert:{about}:{city_id}:{aim}"


def alert_menu(about: About, city_id: CityId) -> str:
    """Address the menu that narrows what somebody is told of."""
    return f"alert:{about}:{city_id}:scope"


def stop_alert(about: About) -> str:
    """Address the button under a message that came by itself, which stops more of the kind."""
    return f"alert:{about}:stop"

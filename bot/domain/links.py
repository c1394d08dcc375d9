"""Addresses that people give, shown as they are."""

from urllib.parse import urlsplit


def is_address(link: str, *, schemes: tuple[str, ...] = ("https://",)) -> bool:
    """Tell whether this is a web address that can stand in a card without harm."""
    try:
        host = urlsplit(link).hostname
    except ValueError:
        return False
    # angle brackets would end the address early on the card
    strange = any(char in "<>" or char.isspace() or not char.isprintable() for char in link)
    return link.startswith(schemes) and bool(host) and not strange

"""Names of countries as people use them, beside those of the catalogues."""

from bot.storage.shipped import Shipped


def with_usual_names(names: dict[str, list[str]], shipped: Shipped) -> dict[str, list[str]]:
    """Add to the names of countries, by code, those that people use besides."""
    usual = shipped.country_names()
    return {code: [*written, *usual.get(code, ())] for code, written in names.items()}

"""The one exception that is meant for people.

Exception
└── Refusal            a sentence for the person who asked
    └── UncertainCity  … with the cities they may have meant (directory.py)
"""

from collections.abc import Mapping
from datetime import datetime

Detail = str | int | float | datetime


class Refusal(Exception):
    """Decline what was asked, saying what is wrong, why, and the next step.

    ``key`` names a text (``city.unknown`` is the message ``refusal-city-unknown``); ``details``
    fill its variables. It is put into words at the edge, in the reader's language.
    """

    def __init__(self, key: str, **details: Detail) -> None:
        super().__init__(key)
        self.key = key
        self.details: Mapping[str, Detail] = details

    @property
    def text_key(self) -> str:
        """Give the id of the message that words this refusal."""
        return "refusal-" + self.key.replace(".", "-").replace("_", "-")

"""Filling the page's template: ``$name`` is a text, escaped; a marked part is repeated.

``<!-- each channel --> … <!-- end channel -->`` stands once for each of the values under
``channel``, and not at all where there are none; it sees the values around it too.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from string import Template
from typing import TypeAlias

Values: TypeAlias = "Mapping[str, str | Sequence[Values]]"

_REPEATED = re.compile(r"<!-- each (?P<name>\w+) -->(?P<body>.*?)<!-- end (?P=name) -->", re.DOTALL)


def fill(template: str, values: Values) -> str:
    """Fill a template; a text or a part that is missing among the values raises ``KeyError``."""
    filled: list[str] = []
    position = 0
    for part in _REPEATED.finditer(template):
        filled.append(_worded(template[position : part.start()], values))
        repeated = values[part["name"]]
        assert not isinstance(repeated, str)
        filled += [fill(part["body"], {**values, **each}) for each in repeated]
        position = part.end()
    filled.append(_worded(template[position:], values))
    return "".join(filled)


def _worded(template: str, values: Values) -> str:
    words = {name: escape(value) for name, value in values.items() if isinstance(value, str)}
    return Template(template).substitute(words)

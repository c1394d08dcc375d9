"""Showing what a person typed as it is: no ping, no markup, no length that breaks a card."""

import re

_MARKUP = re.compile(r"([\\*_~`|<\[\]]|^[#>-])")
_BREAKS = re.compile(r"[\s\u2028\u2029]+")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")


def plain(text: str, longest: int = 80) -> str:
    """Quote a person's text on one line, at most ``longest`` characters of it, markup disarmed."""
    line = _BREAKS.sub(" ", _DIRECTION.sub("", text)).strip()
    if len(line) > longest:
        line = line[: longest - 1].rstrip() + "…"
    return _MARKUP.sub(r"\\\1", line)


MOST_DISARMED = 2_700
"""Characters of a quoted text: where it is all markup, disarming it makes it twice as long."""


def plain_lines(text: str, longest: int) -> str:
    """Quote a person's text with its lines, at most ``longest`` characters, markup disarmed."""
    kept = text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
    lines = [plain(line, longest) for line in re.split(r"\r\n|[\n\r\u2028\u2029]", kept)]
    # more than one empty line in a row says nothing
    quoted = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    if len(quoted) <= MOST_DISARMED:
        return quoted
    return quoted[: MOST_DISARMED - 1].rstrip("\\") + "…"

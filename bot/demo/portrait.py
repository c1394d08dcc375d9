"""The bot's picture: a footbridge, drawn small."""

from functools import cache

import simcord
from resvg_py import svg_to_bytes
from simcord.backend.cdn import CDN_BASE

PICTURE = """
<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160" viewBox="0 0 32 32">
  <rect width="32" height="32" fill="#115e59"/>
  <g fill="none" stroke="#fff" stroke-linecap="round">
    <path stroke-width="2" d="M5 20Q16 9 27 20"/>
    <path stroke-width="1.25" d="M5 15.5Q16 4.5 27 15.5
      M5 15.5V20 M10.5 11.5V16 M16 10V14.5 M21.5 11.5V16 M27 15.5V20"/>
    <path stroke-width="1.25" stroke="#8fd3ca" d="M9 24q1.75-1.5 3.5 0t3.5 0t3.5 0t3.5 0"/>
  </g>
</svg>
"""

NAME = "footbridge"
"""Stands for the picture's hash, which Discord would give."""


def portray(env: simcord.Env) -> None:
    """Give the bot its picture, before it starts."""
    env.backend.bot_user.avatar = NAME


def pictures(env: simcord.Env) -> dict[str, tuple[str, bytes]]:
    """Give the pictures that simcord's page shows, by the address it would fetch them from."""
    address = f"{CDN_BASE}/avatars/{env.backend.bot_user.id}/{NAME}.png"
    return {address: (f"{NAME}.png", _drawn())}


@cache
def _drawn() -> bytes:
    return svg_to_bytes(svg_string=PICTURE, skip_system_fonts=True)

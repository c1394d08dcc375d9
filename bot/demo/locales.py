"""The languages of people and servers, which simcord leaves at American English."""

from collections.abc import Mapping
from typing import Any, cast

import simcord


def speak(env: simcord.Env, people: Mapping[int, str], servers: Mapping[int, str]) -> None:
    """Make interactions carry the Discord locales given by user id and by server id.

    Whoever is not listed keeps simcord's ``en-US``. The mappings are read at each interaction, so
    entries may be added later; it lasts as long as ``env``, restarts of the bot included.
    """

    def word(event: str, payload: Mapping[str, Any]) -> None:
        if event != "INTERACTION_CREATE":
            return
        changed = cast("dict[str, Any]", payload)
        author = payload["member"]["user"] if "member" in payload else payload["user"]
        changed["locale"] = people.get(int(author["id"]), payload["locale"])
        if "guild_id" in payload:
            locale = servers.get(int(payload["guild_id"]), payload["guild_locale"])
            changed["guild_locale"] = locale

    # ahead of the bot, which a restart puts at the end
    env.backend.subscribers.insert(0, word)

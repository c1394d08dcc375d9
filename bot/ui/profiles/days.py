"""The last day of what is offered or sought, as it is typed into a form."""

import asyncio
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from discord import ui

from bot.domain.refusal import Refusal
from bot.domain.topics import Side
from bot.texts.catalogue import Texts
from bot.texts.deadlines import read_deadline
from bot.ui.refusals import worded
from bot.ui.resources import Interaction, persons_texts, resources_of

LONGEST_DAY = 100


def day_input(texts: Texts, side: Side, before: date | None) -> ui.Label[Any]:
    """Ask until when a list holds."""
    return ui.Label(
        text=texts(f"declared-{side}-until-label"),
        description=texts("declared-until-about"),
        component=ui.TextInput[Any](
            custom_id=f"{side}-until",
            max_length=LONGEST_DAY,
            required=False,
            default=before.isoformat() if before else None,
        ),
    )


async def read_last_day(
    interaction: Interaction, label: ui.Label[Any], timezone: str, before: date | None
) -> tuple[date | None, str]:
    """Give the day that was typed, or what was there and why it was not understood."""
    component = label.component
    assert isinstance(component, ui.TextInput)
    typed = component.value.strip()
    if not typed or (before is not None and typed == before.isoformat()):
        return (before if typed else None), ""
    texts = persons_texts(interaction)
    languages, now = (texts.language.code,), resources_of(interaction).clock()
    try:
        # words of a language not met before take a while to load
        moment = await asyncio.to_thread(read_deadline, typed, languages, timezone, now)
    except Refusal as refusal:
        return before, f"⚠️ {worded(refusal, texts)}"
    return moment.astimezone(ZoneInfo(timezone)).date(), ""

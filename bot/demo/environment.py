"""A simulated Discord that takes a refusal for what it is: an ordinary answer."""

import simcord

from bot.domain.refusal import Refusal
from bot.ui.refusals import unwrapped


class Environment(simcord.Env):
    """simcord notes every exception of a command as a fault, also one that a person was told."""

    def _record_error(self, error: BaseException) -> None:
        if not isinstance(unwrapped(error), Refusal):
            super()._record_error(error)

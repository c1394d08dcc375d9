"""Turning the pages of servers and of the audit trail."""

from bot.domain.rights import Action
from bot.ui import routes
from bot.ui.audit import OF_SERVER, trail_card
from bot.ui.pressing import Press
from bot.ui.reply import replace
from bot.ui.resources import Interaction, persons_texts
from bot.ui.standing import allowed
from bot.ui.stewards.overview import servers_card


class TurnServers(Press, template=routes.TURN_SERVERS):
    """Turns the pages of the network's servers."""

    async def press(self, interaction: Interaction) -> None:
        """Put the other page in place of this one."""
        await allowed(interaction, Action.OVERSEE)
        page = int(self.match["page"])
        await replace(
            interaction, await servers_card(interaction, persons_texts(interaction), page)
        )


class TurnTrail(Press, template=routes.TURN_TRAIL):
    """Turns the pages of the audit trail: a server's for its admins, all of it for stewards."""

    async def press(self, interaction: Interaction) -> None:
        """Put the other page in place of this one."""
        scope = self.match["scope"]
        action = Action.SET_UP_SERVER if scope == OF_SERVER else Action.OVERSEE
        await allowed(interaction, action)
        await replace(interaction, await trail_card(interaction, scope, int(self.match["page"])))

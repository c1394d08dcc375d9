"""All that this Discord knows, in one place; a reset makes it anew."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from tests.wire.discord.clock import Clock, Snowflakes
from tests.wire.discord.config import Config
from tests.wire.discord.counters import Counters
from tests.wire.discord.faults import Faults
from tests.wire.discord.interactions import Interactions
from tests.wire.discord.journal import Journal
from tests.wire.discord.limits import Limits
from tests.wire.discord.messages import Messages
from tests.wire.discord.outage import Outage
from tests.wire.discord.sessions import Sessions
from tests.wire.discord.world import World

Json = dict[str, Any]


@dataclass
class Discord:
    """The state of one run."""

    config: Config
    journal: Journal
    counters: Counters = field(default_factory=Counters)
    clock: Clock = field(default_factory=Clock)
    snowflakes: Snowflakes = field(default_factory=Snowflakes)
    commands: dict[int, dict[str, Json]] = field(default_factory=dict)
    """The registered commands by name, of a server or, under 0, everywhere."""
    attachments: dict[int, tuple[str, bytes]] = field(default_factory=dict)
    """The bytes that were uploaded, by the attachment's id."""
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        """Make the parts that build on others."""
        self.world = World(self.config, self.snowflakes)
        self.messages = Messages(self.config, self.clock, self.snowflakes, self.counters)
        self.limits = Limits(self.config, self.clock)
        self.faults = Faults(self.config.seed, self.counters)
        self.outage = Outage()
        self.sessions = Sessions(self.config, self.counters)
        self.interactions = Interactions(self.config, self.counters)
        for fault in self.config.faults:
            self.faults.add(fault)

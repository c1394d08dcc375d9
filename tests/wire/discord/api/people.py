"""Where the gateway is, who the bot is, and who others are."""

from tests.wire.discord.routes import TABLE, Answer, Call


@TABLE.add("GET", "/gateway", "gateway")
async def get_gateway(call: Call) -> Answer:
    """Say where the gateway is."""
    return Answer(200, {"url": _gateway_url(call)})


@TABLE.add("GET", "/gateway/bot", "gateway.bot")
async def get_gateway_bot(call: Call) -> Answer:
    """Say where the gateway is, how many shards to open, and how many starts are left."""
    config = call.discord.config
    starts = {
        "total": config.session_starts,
        "remaining": call.discord.sessions.starts_left,
        "reset_after": 86_400_000,
        "max_concurrency": config.max_concurrency,
    }
    body = {"url": _gateway_url(call), "shards": config.shards, "session_start_limit": starts}
    return Answer(200, body)


@TABLE.add("GET", "/oauth2/applications/@me", "application")
async def get_application(call: Call) -> Answer:
    """Describe the application."""
    body = {
        "id": str(call.discord.config.application_id),
        "name": "wire",
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": call.discord.world.owner,
        "team": None,
        "verify_key": "0" * 64,
        "flags": 0,
    }
    return Answer(200, body)


@TABLE.add("GET", "/users/@me", "user.me")
async def get_me(call: Call) -> Answer:
    """Give the bot's own user."""
    return Answer(200, call.discord.world.bot)


@TABLE.add("GET", "/users/{user_id}", "user")
async def get_user(call: Call) -> Answer:
    """Give a person."""
    return Answer(200, call.discord.world.user(call.id("user_id")))


@TABLE.add("POST", "/users/@me/channels", "dm.create")
async def open_dm(call: Call) -> Answer:
    """Open direct messages; who takes none refuses the message, not this."""
    return Answer(200, call.discord.world.open_dm(int(call.body.get("recipient_id") or 0)))


def _gateway_url(call: Call) -> str:
    return f"{call.origin.replace('http', 'ws', 1)}/ws"

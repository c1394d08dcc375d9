"""Commands named so that they can be clicked."""

from bot.ui.resources import Resources


def mention(resources: Resources, name: str) -> str:
    """Name a command to click, where Discord told us its id."""
    command_id = resources.command_ids.get(name.partition(" ")[0])
    return f"</{name}:{command_id}>" if command_id else f"`/{name}`"

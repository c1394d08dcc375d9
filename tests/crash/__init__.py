"""Killing the bot in the middle of its work, again and again, and counting what came of it."""

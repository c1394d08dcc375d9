"""Suggestions: whom it is worth talking to, and why."""

"""Calls and projects as people see them: the copies in channels, drafts, lists and answers."""

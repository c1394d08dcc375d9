"""What a test cannot ask of this Discord."""


class ActUnusable(Exception):
    """Something that nobody could do: an unknown command, a button that is not there."""

"""Passerelle, a footbridge between creative cities."""

__version__ = "0.1.0"

"""Introductions: contacts that both sides agree to."""

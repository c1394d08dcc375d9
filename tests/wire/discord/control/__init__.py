"""The control plane: what a test does to this Discord, and what it asks of it."""

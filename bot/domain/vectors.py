"""What a free text means, as it is stored and handed about; ``matching`` counts with it."""

from typing import NewType

Vector = NewType("Vector", bytes)
"""A unit vector of ``DIMENSIONS`` numbers as little-endian half floats, 1 KB: their rounding moves
a cosine by less than 0.001."""

DIMENSIONS = 512

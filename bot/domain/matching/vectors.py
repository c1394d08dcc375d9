"""What a free text means, as a unit vector that is stored and compared."""

import numpy as np
from numpy.typing import NDArray

from bot.domain.vectors import DIMENSIONS, Vector

_STORED = np.dtype("<f2")


def packed(numbers: NDArray[np.float32]) -> Vector:
    """Turn numbers into the unit vector that is stored.

    Raises ``ValueError`` for another length, and for numbers that give no direction.
    """
    length = float(np.linalg.norm(numbers))
    if numbers.shape != (DIMENSIONS,) or not 0 < length < float("inf"):
        raise ValueError(f"{numbers.shape} of length {length} gives no unit vector")
    return Vector((numbers / length).astype(_STORED).tobytes())


def unpacked(vector: Vector) -> NDArray[np.float32]:
    """Read a stored vector. Raises ``ValueError`` for another length."""
    numbers = np.frombuffer(vector, dtype=_STORED)
    if numbers.shape != (DIMENSIONS,):
        raise ValueError(f"a vector has {DIMENSIONS} numbers, not {len(numbers)}")
    return numbers.astype(np.float32)

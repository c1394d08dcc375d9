"""The compressions that a gateway connection may ask for, each one stream for all messages."""

import zlib
from collections.abc import Callable
from functools import partial
from typing import Protocol

import zstandard

Compress = Callable[[bytes], bytes]


class _Stream(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...

    def flush(self, mode: int, /) -> bytes: ...


def compressor(name: str | None) -> Compress | None:
    """Give what compresses one message after the other, or None for plain text."""
    match name:
        case "zstd-stream":
            return partial(_zstd, zstandard.ZstdCompressor(level=1).compressobj())
        case "zlib-stream":
            return partial(_zlib, zlib.compressobj(level=1))
        case _:
            return None


def _zstd(stream: _Stream, payload: bytes) -> bytes:
    return stream.compress(payload) + stream.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)


def _zlib(stream: _Stream, payload: bytes) -> bytes:
    return stream.compress(payload) + stream.flush(zlib.Z_SYNC_FLUSH)

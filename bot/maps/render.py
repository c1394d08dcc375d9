"""SVG to PNG in a process of its own.

resvg-py keeps Python's global lock while it draws, which would hold up everything else for a
quarter of a second. A process that lives for one picture frees the lock, and all its memory after.
"""

import subprocess
import sys

from resvg_py import svg_to_bytes

PATIENCE_SECONDS = 30.0


def png(svg: str) -> bytes:
    """Draw an SVG as a PNG, waiting for it; raise ``RuntimeError`` if it cannot be drawn."""
    # Isolated: neither the working directory nor PYTHON… variables decide what is imported.
    command = [sys.executable, "-I", __file__]
    done = subprocess.run(
        command,
        input=svg.encode(),
        capture_output=True,
        timeout=PATIENCE_SECONDS,
        check=False,
        start_new_session=True,  # Ctrl-C in a terminal is for the bot, which waits for the picture
    )
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise RuntimeError(f"The picture could not be drawn: {' '.join(reason) or done.returncode}")
    return done.stdout


def main() -> None:
    """Read an SVG from standard input, write the PNG to standard output."""
    svg = sys.stdin.buffer.read().decode()
    sys.stdout.buffer.write(svg_to_bytes(svg_string=svg, skip_system_fonts=True))


if __name__ == "__main__":
    main()

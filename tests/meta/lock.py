"""Choose the versions that are installed, out of what ``pyproject.toml`` allows.

``python -m tests.meta.lock [--upgrade]`` writes the three lock files: what the bot needs, what the
demo needs on top, what development needs on top of both. Versions are the same in all three.
"""

import subprocess
import sys

LOCKS = {"requirements.txt": None, "requirements-demo.txt": "demo", "requirements-dev.txt": "dev"}


def main(options: list[str]) -> None:
    """Write the lock files, the first of which constrains the others."""
    for name, extra in LOCKS.items():
        command = [
            sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--quiet",
            "--universal", "--python-version", "3.11", "--generate-hashes",
            "--no-emit-index-url", "--no-annotate", "--custom-compile-command", "make lock",
            "--output-file", name, *options,
        ]  # fmt: skip
        if extra is not None:
            command += ["--extra", extra, "--constraint", "requirements.txt"]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])

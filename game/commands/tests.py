"""`test`: the project's own tests, by pytest."""

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec

from game.base.words import _
from game.library.places import CHECKOUT

PROBLEMS = 1


def run_tests(words: Sequence[str]) -> int:
    """Run pytest with `words`; return its exit code."""
    if not (CHECKOUT / "tests" / "conftest.py").is_file():
        print(_("The tests are not here: they come with a copy of the whole project."))
        return PROBLEMS
    if find_spec("pytest") is None:
        print(_("pytest is missing. “python3 main.py test” sets it up and runs the tests."))
        return PROBLEMS
    sys.stdout.flush()
    command = [sys.executable, "-m", "pytest", *words]
    return subprocess.call(command, cwd=CHECKOUT)  # noqa: S603  # our own tests

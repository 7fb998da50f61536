"""Real commands for the slow tests: a copy of the project, its Pythons, a clean environment."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.tree import ENTRIES, PROJECT

SYSTEM = Path("/usr/bin/python3")  # on Debian it refuses pip, and may lack venv's pip


def pythons() -> list[str]:
    """Return the Pythons of this machine that the game can start on."""
    base = Path(sys.base_prefix) / ("python.exe" if os.name == "nt" else "bin/python3")
    return [str(base), *([str(SYSTEM)] if fits(SYSTEM) else [])]


def fits(python: Path) -> bool:
    """Tell whether a Python is there, new enough, and not the one that runs the tests."""
    if not python.is_file() or Path(sys.base_prefix) == Path("/usr"):
        return False
    question = "import sys; sys.exit(sys.version_info < (3, 11))"
    return subprocess.call([str(python), "-c", question], env=outside()) == 0


def copy(folder: Path) -> Path:
    """Copy the project, and nothing that tools made, into a folder."""
    unwanted = shutil.ignore_patterns("__pycache__", ".*")
    for name in sorted(ENTRIES):
        if (PROJECT / name).is_dir():
            shutil.copytree(PROJECT / name, folder / name, ignore=unwanted)
        else:
            shutil.copy(PROJECT / name, folder / name)
    return folder


def run(command: list[str], folder: Path | None = None) -> str:
    """Run a command outside any environment; return what it printed, and fail if it does."""
    result = subprocess.run(
        command, cwd=folder, env=outside(), capture_output=True, text=True, check=False, timeout=300
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def outside() -> dict[str, str]:
    """Return the person's variables without those of the environment that runs the tests."""
    ours = {"VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME"}
    return {name: value for name, value in os.environ.items() if name not in ours}

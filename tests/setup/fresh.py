"""A fresh copy of the start in a folder of its own, where nothing real is installed."""

import importlib.util
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest

PROJECT = Path(__file__).parents[2]
LISTS = """
[project]
dependencies = ["apple>=1.2"]
[dependency-groups]
dev = ["pear>=3"]
"""


class Make(Protocol):
    """How a test changes a function of the start."""

    def __call__(self, name: str, function: Callable[..., object]) -> None: ...


@dataclass
class Fresh:
    """The start as a module in `folder`, with pip and venv replaced by notes of what they did."""

    folder: Path
    start: ModuleType
    change: Make
    installed: list[list[str]] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    real: dict[str, Callable[..., object]] = field(default_factory=dict)

    def make(self) -> None:
        """Stand in for `python -m venv`: one file where the Python would be."""
        python = Path(self.start.PYTHON)
        python.parent.mkdir(parents=True)
        python.write_text("")
        self.made.append("venv")

    def install(self, packages: list[str], _lock: int) -> None:
        """Stand in for pip."""
        self.installed.append(packages)

    def keep(self, name: str) -> None:
        """Put the real function back."""
        self.change(name, self.real[name])

    @property
    def stamp(self) -> Path:
        """Where the stamp is."""
        return Path(self.start.STAMP)


def load(folder: Path) -> ModuleType:
    """Load the start that lies in a folder."""
    spec = importlib.util.spec_from_file_location("fresh_start", folder / "main.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fresh(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Fresh:
    """Return a fresh start whose venv and pip only take notes, on a Python that has nothing."""
    shutil.copy(PROJECT / "main.py", folder)
    (folder / "pyproject.toml").write_text(LISTS)
    start = load(folder)

    def change(name: str, function: Callable[..., object]) -> None:
        monkeypatch.setattr(start, name, function)

    copy = Fresh(folder, start, change, real={"make": start.make, "install": start.install})
    change("make", copy.make)
    change("install", copy.install)
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    monkeypatch.delenv(start.HANDED_OVER, raising=False)
    return copy

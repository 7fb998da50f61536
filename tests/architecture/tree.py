"""The project as files: what the rules of the house look at."""

import ast
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]
GAME = PROJECT / "game"
ENTRIES = {
    "game",
    "scenarios",
    "assets",
    "tests",
    "main.py",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
}
MADE = {"__pycache__", "dist", "build", "uv.lock"}  # by tools, and never committed
TEXTS = {".py", ".md", ".toml", ".yaml", ".yml", ".txt", ".json", ".jsonl", ""}


def modules(folder: Path = GAME) -> list[Path]:
    """Return all Python files of a folder."""
    return sorted(folder.rglob("*.py"))


def folders() -> list[Path]:
    """Return the game's folders that hold code, itself included."""
    return sorted({path.parent for path in modules()})


def texts() -> Iterator[tuple[Path, str]]:
    """Return every text of the project with its path."""
    own = [PROJECT / name for name in sorted(ENTRIES)] + [PROJECT / ".ci" / "run"]
    files = [path for entry in own for path in (entry.rglob("*") if entry.is_dir() else [entry])]
    for path in files:
        if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts:
            yield path, path.read_text(encoding="utf-8")


def parsed(path: Path) -> ast.Module:
    """Return a Python file as a syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name(path: Path) -> str:
    """Return a path as it is written in the project, with forward slashes."""
    return path.relative_to(PROJECT).as_posix()

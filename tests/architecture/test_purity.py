import ast
import subprocess
import sys
from pathlib import Path

from tests.architecture.tree import GAME, PROJECT, modules, name, parsed

CORE = ("base", "scenario", "engine", "bots", "debrief", "study", "present")
FOREIGN = ("pygame", "yaml")
SCREENS = GAME / "window" / "screens"


def dotted(path: Path) -> str:
    return name(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_the_core_loads_neither_pygame_nor_yaml() -> None:
    core = [dotted(path) for floor in CORE for path in modules(GAME / floor)]
    lines = [
        "import importlib, sys",
        f"for module in {core!r}: importlib.import_module(module)",
        f"print(*(name for name in {FOREIGN!r} if name in sys.modules))",
    ]
    command = [sys.executable, "-c", "\n".join(lines)]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []


def test_no_screen_knows_another_screen() -> None:
    knowing = [
        f"{name(path)} imports {module}"
        for path in modules(SCREENS)
        for module in imported(path)
        if screen_of(module) not in ("", screen_of(dotted(path)))
    ]

    assert knowing == []


def screen_of(module: str) -> str:
    """Return the screen a module belongs to: `turn_hand` and `turn_tray` are pieces of `turn`."""
    head = f"{dotted(SCREENS)}."
    return module.removeprefix(head).split(".")[0].split("_")[0] if module.startswith(head) else ""


def imported(path: Path) -> list[str]:
    names = []
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            names += [f"{node.module}.{alias.name}" for alias in node.names]
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    return names

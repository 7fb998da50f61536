import ast
from collections.abc import Iterator

from tests.architecture.tree import modules, name, parsed

LONGEST_FUNCTION = 45
LONGEST_FILE = 300

# name -> (lines, reason). An entry may only shrink; below the limit it must go.
LONG_FUNCTIONS: dict[str, tuple[int, str]] = {}
LONG_FILES: dict[str, tuple[int, str]] = {}


def functions() -> Iterator[tuple[str, int]]:
    for path in modules():
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                yield f"{name(path)}:{node.name}", length


def files() -> Iterator[tuple[str, int]]:
    for path in modules():
        yield name(path), len(path.read_text(encoding="utf-8").splitlines())


def too_long(
    found: Iterator[tuple[str, int]], limit: int, excused: dict[str, tuple[int, str]]
) -> list[str]:
    over = {thing: lines for thing, lines in found if lines > limit}
    grown = [
        f"{thing} has {lines} lines, the limit is {excused.get(thing, (limit, ''))[0]}"
        for thing, lines in over.items()
        if lines > excused.get(thing, (limit, ""))[0]
    ]
    idle = [f"{thing} is short now: take its exception away" for thing in excused.keys() - over]
    return grown + idle


def test_no_function_is_longer_than_a_screen() -> None:
    assert too_long(functions(), LONGEST_FUNCTION, LONG_FUNCTIONS) == []


def test_no_file_is_longer_than_one_subject() -> None:
    assert too_long(files(), LONGEST_FILE, LONG_FILES) == []


def test_every_exception_has_a_reason() -> None:
    assert all(reason for _, reason in [*LONG_FUNCTIONS.values(), *LONG_FILES.values()])


def test_an_exception_may_not_grow_and_must_go_when_it_is_idle() -> None:
    excused = {"long": (60, "why"), "short": (50, "why")}

    assert too_long(iter([("long", 60), ("short", 46)]), 45, excused) == []
    assert too_long(iter([("long", 61), ("short", 45)]), 45, excused) == [
        "long has 61 lines, the limit is 60",
        "short is short now: take its exception away",
    ]

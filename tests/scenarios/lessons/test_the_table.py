"""The table of claims in this folder's docstring says what the tests do."""

import ast
import re
from pathlib import Path

from tests.scenarios import lessons

CLAIMS = {0: 13, 1: 8, 2: 13, 3: 11, 4: 8, 6: 15}  # how many each text makes

CLAIM = re.compile(r"\b[0-46]\.\d+\b")


def table() -> dict[str, str]:
    """Return what the table says of each claim."""
    rows: dict[str, str] = {}
    claim = ""
    for line in (lessons.__doc__ or "").split("======\n")[-2].splitlines()[:-1]:
        claim = line[:8].strip() or claim
        rows[claim] = f"{rows.get(claim, '')} {line[8:].strip()}".strip()
    return rows


def held() -> dict[str, set[str]]:
    """Return the files whose tests name each claim at the start of their docstring."""
    found: dict[str, set[str]] = {}
    for path in Path(__file__).parent.glob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                told = (ast.get_docstring(node) or "").partition("(")[0]
                for claim in CLAIM.findall(told):
                    found.setdefault(claim, set()).add(path.stem)
    return found


def test_every_claim_has_its_row() -> None:
    every = [f"{text}.{n + 1}" for text, count in CLAIMS.items() for n in range(count)]
    assert list(table()) == every


def test_each_row_names_the_files_that_hold_its_claim() -> None:
    by = held()
    for claim, said in table().items():
        assert set(re.findall(r"\btest_\w+", said)) == by.get(claim, set()), claim


def test_a_claim_that_nothing_holds_says_why() -> None:
    by = held()
    for claim, said in table().items():
        assert claim in by or said.startswith("no case can say this: "), claim

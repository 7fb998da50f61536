"""The findings that the model leans on, by their marks: who found it, and when."""

import re
from collections.abc import Iterable

from game.base.words import _
from game.engine.trust.findings import NAMES

MARK = re.compile(r"E\d+")


def named(evidence: Iterable[str]) -> str:
    """Return the findings whose marks stand in lines of evidence: "E1: Ma & Zhan 2016. …"."""
    marks = sorted({each for line in evidence for each in MARK.findall(line)}, key=_number)
    return " ".join(f"{each}: {_name(each)}." for each in marks)


def _name(mark: str) -> str:
    described = {
        "E29": _("what people say they will do against what they did"),
        "E30": _("what became of companies in known crises"),
    }
    return NAMES.get(mark) or described[mark]


def _number(mark: str) -> int:
    return int(mark[1:])

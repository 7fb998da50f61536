"""How a report was made, as its page itself says for programs: nobody has to remember it."""

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from html import unescape
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from game import __version__
from game.export.kit.paper import PAPERS
from game.play.header import RULES

_NAME = "made"
_SAID = re.compile(rf'<meta name="{_NAME}" content="([^"]*)">'.encode())
NEEDS: Mapping[str, tuple[str, ...]] = {  # the document and the packages that give it its bytes
    "report.pdf": ("typst",),
    "aar.docx": ("python-docx", "typst"),
    "msel.xlsx": ("XlsxWriter",),
}


class Game(NamedTuple):
    """A game that a report tells of."""

    name: str  # of its file
    seal: str  # with which it ended


@dataclass(frozen=True, slots=True)
class HowMade:
    """What the files of a report depend on besides what was played."""

    judged: bool
    paper: str  # "a4", "letter"
    games: tuple[Game, ...]
    content: str  # which text of the case it was
    packages: Mapping[str, str]  # that write documents, with their versions
    game: str = __version__
    rules: int = RULES

    def meta(self) -> tuple[str, str]:
        """Return it as the page holds it: under which name, and what."""
        return _NAME, json.dumps(asdict(self), sort_keys=True)

    def later(self, now: "HowMade") -> bool:
        """Tell whether the game or its case were changed since, so that figures may differ."""
        return (self.content, self.game, self.rules) != (now.content, now.game, now.rules)

    def other(self, file: str, now: "HowMade") -> Sequence[str]:
        """Return the packages that wrote a file then, and are there in another version now."""
        return [
            each
            for each in NEEDS.get(file, ())
            if self.packages.get(each) != now.packages.get(each)
        ]


def said_by(page: bytes) -> HowMade | None:
    """Return how a report was made, as its page says; None if it does not, or not rightly."""
    found = _SAID.search(page)
    try:
        read = json.loads(unescape(found[1].decode())) if found else {}
        return HowMade(
            judged=bool(read["judged"]),
            paper=_paper(read["paper"]),
            games=tuple(Game(Path(name).name, str(seal)) for name, seal in read["games"]),
            content=str(read["content"]),
            game=str(read["game"]),
            rules=int(read["rules"]),
            packages={str(name): str(each) for name, each in read["packages"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _paper(name: str) -> str:
    return PAPERS[name].name.lower()


def installed() -> Mapping[str, str]:
    """Return the version of every package that writes documents and is there."""
    found = dict[str, str]()
    for name in dict.fromkeys(each for needed in NEEDS.values() for each in needed):
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found

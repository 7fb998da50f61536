"""Every icon that a scenario names is there to be drawn."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.places import data_folder
from game.library.words import meant


def icons_are_there(sheet: Sheet) -> Iterator[Problem]:
    """Segments, stakeholders and roles name icons that the game brings along."""
    known = _known()
    for path, part in sheet.parts:
        icon = getattr(part, "icon", None)
        if known and icon is not None and icon not in known:
            guess = meant(icon, known)
            cure = f"did you mean `{guess}`?" if guess else "choose one of assets/icons"
            yield sheet.problem((*path, "icon"), f"there is no icon `{icon}`", cure)


def _known() -> frozenset[str]:
    """Return the names of the icons; none if the game was copied without them."""
    try:
        return frozenset(file.stem for file in (data_folder("assets") / "icons").glob("*.svg"))
    except FileNotFoundError:
        return frozenset()

"""`print`: a case on paper, as pages that print to the millimetre and as PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.base.words import _, n_
from game.commands.progress import Progress
from game.commands.refused import RefusedError
from game.commands.shelf import found, names
from game.engine.case import Case, compiled
from game.engine.cut import cut_to
from game.export.kit.editions import EDITIONS, NoGuideError, Printed
from game.export.kit.faces import Lettering, lettering
from game.export.kit.html import Stuff, page
from game.export.kit.paper import PAPERS
from game.export.kit.pdf import NoTypstError, pdf
from game.export.kit.sheet import ART, Sheet
from game.library.places import data_folder
from game.library.read import CaseFiles
from game.play.handout import fetching, write
from game.play.lengths import lengths, no_such_length


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    case: str
    out: str
    edition: str  # or nothing, for every one
    paper: str
    minutes: int  # of a cut; 0 for the whole case
    all: bool


def print_kit(asked: Asked) -> int:
    """Write the kits of a case, or of all, into a folder.

    Raises:
        RefusedError: No case is named, there is no such case or length, or nothing can be written.
    """
    if bool(asked.case) == asked.all:
        raise RefusedError(_("Name a case, or write --all for every one."))
    wanted = names() if asked.all else (asked.case,)
    editions = [asked.edition] if asked.edition else list(EDITIONS)
    press = _Press(asked)
    with Progress(
        len(wanted) * len(editions), hidden=False, words=_("Printing: {done} of {total} …")
    ) as progress:
        for files in map(found, wanted):
            for edition in editions:
                press.print(files, edition)
                progress.step()
    _tell(press, asked)
    return 0


def _tell(press: "_Press", asked: Asked) -> None:
    written = n_("{count} file is in {folder}.", "{count} files are in {folder}.", press.written)
    print(written.format(count=press.written, folder=asked.out))
    if not press.can_pdf:
        words = _("For PDF as well, one more package is needed; to have it, type: {command}")
        print(words.format(command=fetching(["typst"])))


class _Press:
    """Writes kits, one after the other, with the same type and pictures."""

    def __init__(self, asked: Asked) -> None:
        self.asked, self.folder = asked, Path(asked.out)
        self.stuff = stuff()
        self.type: Lettering = lettering(self.stuff.fonts)
        self.can_pdf, self.written = True, 0

    def print(self, files: CaseFiles, edition: str) -> None:
        """Write one edition of a case."""
        chosen, paper = EDITIONS[edition], PAPERS[self.asked.paper]
        of = Printed(self._case(files), files.guide, files.history, self.asked.minutes)
        try:
            sheets = chosen.sheets(chosen.held(of), paper, self.type)
        except NoGuideError:
            words = _("“{case}” has no guide (guide.yaml); without one, print --edition player.")
            raise RefusedError(words.format(case=files.scenario.id)) from None
        title = f"{files.scenario.title}: {chosen.title()}"
        length = f"-{self.asked.minutes}" if self.asked.minutes else ""
        name = f"{files.scenario.id}-{edition}{length}-{self.asked.paper}"
        self._write(f"{name}.html", page(title, sheets, self.stuff).encode())
        if self.can_pdf:
            self._pdf(f"{name}.pdf", title, sheets)

    def _case(self, files: CaseFiles) -> Case:
        case, minutes = compiled(files.scenario), self.asked.minutes
        there = lengths(files.guide, case.turns)
        why = no_such_length(minutes, there)
        if why:
            raise RefusedError(f"{files.scenario.title}: {why}")
        return cut_to(case, next((one.plays for one in there if minutes in one.minutes), ()))

    def _pdf(self, name: str, title: str, sheets: Sequence[Sheet]) -> None:
        try:
            made = pdf(title, sheets, self.type, self.stuff, str(data_folder("assets") / "fonts"))
        except NoTypstError:
            self.can_pdf = False
        else:
            self._write(name, made)

    def _write(self, name: str, data: bytes) -> None:
        failed = write(self.folder, {name: data})
        if failed:
            raise RefusedError(f"{self.folder}: {failed.why} {failed.what_to_do}")
        self.written += 1


def stuff() -> Stuff:
    """Return the fonts and pictures that sheets are made with."""
    assets = data_folder("assets")
    fonts = {path.name: path.read_bytes() for path in sorted((assets / "fonts").glob("*.ttf"))}
    pictures = {path.stem: _text(path) for path in sorted((assets / "icons").glob("*.svg"))}
    drawn = {f"{ART}{path.stem}": _text(path) for path in sorted((assets / "art").glob("*.svg"))}
    return Stuff(fonts, pictures | drawn)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")

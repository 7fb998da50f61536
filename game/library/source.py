"""The bytes of a file an author wrote, as text; or why they cannot be read."""

import re
from pathlib import Path

from game.base.problems import Place, Problem

MOST_BYTES = 2_000_000
_MOST_REPORTED = 20

# Controls and tabs, other line breaks, marks that turn text round, halves, non-characters.
UNWANTED = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


def read_text(path: Path) -> str | Problem:
    """Return the text of a file, or the one reason why it cannot be read."""
    try:
        return _decoded(read_bytes(path), str(path))
    except (OSError, ValueError) as error:
        return Problem(Place(str(path)), "", *_why(path, error))


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file, so many as show that it is too large if it is; raises OSError."""
    if path.exists() and not path.is_file():
        raise IsADirectoryError
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def unwanted(text: str, file: str) -> tuple[Problem, ...]:
    """Return a problem for each character that has no business in a scenario."""
    hits = list(UNWANTED.finditer(text))[:_MOST_REPORTED]
    return tuple(_strange(text, hit.start(), file) for hit in hits)


def _decoded(data: bytes, file: str) -> str | Problem:
    if len(data) > MOST_BYTES:
        cure = "keep one case in the file and move long material out of it"
        return Problem(Place(file), "", f"the file is larger than {MOST_BYTES:,} bytes", cure)
    if data.startswith(b"\xef\xbb\xbf"):
        cure = "save it as UTF-8 without BOM"
        return Problem(Place(file), "", "the file begins with a byte order mark", cure)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _place(data[: error.start].decode("utf-8"), file)
        return Problem(place, "", "the file is not UTF-8 from here on", "save it as UTF-8")


def _why(path: Path, error: Exception) -> tuple[str, str]:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "there is no such file", "check the name and the folder"
        case IsADirectoryError():
            return "this is not a file", f"name a file, such as {path / 'scenario.yaml'}"
        case PermissionError():
            return "the file may not be read", "ask for the right to read it"
        case _:
            return "the file cannot be read", "check the name, the disk and the rights"


def _strange(text: str, index: int, file: str) -> Problem:
    place = _place(text[:index], file)
    if text[index] == "\t":
        return Problem(place, "", "a tab", "use spaces")
    what = f"an invisible character, U+{ord(text[index]):04X}"
    return Problem(place, "", what, "delete it and type the place anew")


def _place(before: str, file: str) -> Place:
    line = before.count("\n") + 1
    return Place(file, line, len(before) - (before.rfind("\n") + 1) + 1)

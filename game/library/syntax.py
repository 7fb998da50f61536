"""What a YAML parser refuses, in plain words: one table for its C and its Python form."""

from game.base.problems import Place, Problem

_QUOTES = 'put the whole text in "quotes"'
_INDENT = "line it up with the lines around it; quotes must be closed"

# A piece of the parser's message -> what is wrong, how to mend it. The first that fits is taken.
_SAYINGS: dict[str, tuple[str, str]] = {
    "apping values are not allowed": ("a colon where none can stand", _QUOTES),
    "quence entries are not allowed": ("a list begins in the middle of a line", "start a new line"),
    "unexpected end of stream": ("this quote is not closed", "close it"),
    "',' or ']'": ("this list is not closed", "write , between its values and ] at its end"),
    "',' or '}'": ("this group is not closed", "write , between its keys and } at its end"),
    "tab character": ("a tab", "use spaces"),
    "'\\t'": ("a tab", "use spaces"),
    "cannot start any token": ("a text cannot begin with this sign", _QUOTES),
    "unknown escape": ("this backslash means nothing", "write \\\\ for a backslash"),
    "escape": ("this backslash code is no character", "write the character itself"),
    "found undefined tag": ("a tag (`!name`)", "delete it"),
    "document indicator": ("a line of --- or ... inside a text", "delete it"),
    "'-' indicator": ("this line does not fit the list above it", _INDENT),
    "block sequence start": ("this line does not fit the list above it", _INDENT),
    "node content": ("a value is missing before this sign", "write the value, or use quotes"),
    "unexpected ':'": ("a colon where none can stand", "write a space after it, or use quotes"),
    "could not find expected ':'": ("a key without its colon", "write `key: value`"),
    "document start": ("something stands after the end of the text", "delete it or indent it"),
    "alphabetic or numeric": ("a text cannot begin with this sign", _QUOTES),
    "incompatible": ("a line that begins with %", "delete it"),
    "directive": ("a line that begins with %", "delete it"),
    "tag": ("a tag (`!name`)", "delete it; put texts that begin with ! in quotes"),
    "block scalar": ("nothing may follow | or > on its line", "start the text on the next line"),
    "chomping": ("nothing may follow | or > on its line", "start the text on the next line"),
    "key": ("this line does not fit the lines above it", _INDENT),
    "block end": ("this line does not fit the lines above it", _INDENT),
}
_OPENED = ("flow", "quoted")


class Refused(Exception):
    """The text is not read any further."""

    def __init__(self, place: Place, what: str, cure: str) -> None:
        super().__init__(what)
        self.place, self.what, self.cure = place, what, cure


def in_plain_words(error: Exception, file: str) -> Problem:
    """Return what the parser refused, where, and how to mend it."""
    said = str(getattr(error, "problem", None) or "an escape that is no character")
    context = str(getattr(error, "context", None) or "")
    what, cure = _saying(said, context)
    return Problem(_place(error, file, context), "", what, cure)


def _saying(said: str, context: str) -> tuple[str, str]:
    for piece, saying in _SAYINGS.items():
        if piece in said:
            return saying
    for piece, saying in _SAYINGS.items():
        if piece in context:
            return saying
    return "this cannot be read as YAML", f"the reader said: {said}"


def _place(error: Exception, file: str, context: str) -> Place:
    mark = getattr(error, "problem_mark", None)
    opened = getattr(error, "context_mark", None)
    if opened and any(word in context for word in _OPENED):
        mark = opened
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)

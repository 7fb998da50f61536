"""Quotes and apostrophes as a printer sets them, whatever keyboard they were typed on."""

import re

OPENING = re.compile(r"""(?:^|(?<=[\s(\[{—–‘“]))(['"]+)(?=[^\s'"])""")
YEAR = re.compile(r"[0-9][0-9](?![0-9])(?!.*[^\s']'(?![^\W_]))")  # no quote ends after it
CURLY = {"'": ("‘", "’"), '"': ("“", "”")}


def typographic(text: str) -> str:
    """Return `text` with curly quotes: opening ones before a word, closing ones elsewhere."""
    if "'" not in text and '"' not in text:
        return text
    opened = OPENING.sub(_opening, text)
    return opened.replace("'", CURLY["'"][1]).replace('"', CURLY['"'][1])


def _opening(found: re.Match[str]) -> str:
    """Return opening quotes; one before a year is an apostrophe: the winter of '07."""
    if found[1] == "'" and YEAR.match(found.string, found.end()):
        return CURLY["'"][1]
    return "".join(CURLY[quote][0] for quote in found[1])


def quoted(text: str) -> str:
    """Return `text` in double quotes."""
    return f"“{within_quotes(text)}”"


def within_quotes(text: str) -> str:
    """Return `text` as it stands between double quotes: what it quotes itself gets single ones."""
    return text.replace("“", "‘").replace("”", "’")

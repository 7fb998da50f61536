"""Letters that the fonts of a page do not draw, spelled so that no name is lost."""

import re
from itertools import groupby
from unicodedata import combining, normalize
from unicodedata import name as called

_SOUNDS = ("HANGUL SYLLABLE ", "HIRAGANA LETTER ", "KATAKANA LETTER ")
_STROKED = re.compile(r"LATIN (CAPITAL|SMALL) LETTER ([A-Z]) WITH .*")
_LONG = "ー"  # which makes the syllable before it longer
_UNSEEN = frozenset("\u200d\ufe0e\ufe0f")  # which only join or dress the letters beside them


def spelled(text: str, letters: frozenset[str]) -> str:
    """Return a text in these letters: marks left off, syllables by sound, others by name or number.

    What has no name of its own stands as its numbers in brackets, [4E2D 6587].
    """
    if letters.issuperset(text):
        return text
    runs = groupby(normalize("NFC", text), key=lambda letter: letter in letters)
    return "".join("".join(run) if drawn else _run("".join(run), letters) for drawn, run in runs)


def _run(run: str, letters: frozenset[str]) -> str:
    plain = "".join(map(_plain, run))
    if letters.issuperset(plain):
        return plain
    sounds = [_sound(letter) for letter in run if letter != _LONG]
    if sounds and all(sounds):
        return "".join(sounds).capitalize()
    told = (_name(letter) for letter in run if letter not in _UNSEEN)
    return "[" + " ".join(told) + "]"


def _plain(letter: str) -> str:
    """Return a letter without the marks on it or through it."""
    bare = "".join(each for each in normalize("NFKD", letter) if not combining(each))
    stroked = _STROKED.fullmatch(called(letter, ""))
    if not stroked:
        return bare
    return stroked[2] if stroked[1] == "CAPITAL" else stroked[2].lower()


def _sound(letter: str) -> str:
    """Return how a syllable sounds, nothing for any other letter."""
    full = called(letter, "")
    return full.split()[-1].lower() if full.startswith(_SOUNDS) else ""


def _name(letter: str) -> str:
    """Return the name of a picture, the number of a letter."""
    return f"{ord(letter):04X}" if letter.isalpha() else called(letter, f"{ord(letter):X}").lower()

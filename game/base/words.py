"""Every sentence a player reads passes through `_`, so that a catalogue can translate it.

This is gettext's own convention, so its tools can collect the sentences. Until there is a catalogue
of another language, sentences stay as they are written; `use` takes one, once, at the start.
"""

from gettext import NullTranslations

from game.base.typography import typographic

_catalogue = [NullTranslations()]


def use(catalogue: NullTranslations) -> None:
    """Speak through `catalogue` from now on."""
    _catalogue[0] = catalogue


def _(text: str) -> str:
    """Return `text` in the language in use, its quotes and apostrophes as a printer sets them."""
    return typographic(_catalogue[0].gettext(text))


def n_(one: str, many: str, count: int) -> str:
    """Return the form of a sentence that fits `count`."""
    return typographic(_catalogue[0].ngettext(one, many, count))

"""Quotes and apostrophes are set once, where text is read and where a sentence is said."""

from gettext import NullTranslations

import pytest

from game.base import words
from game.base.typography import typographic, within_quotes
from game.base.words import _, n_


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Yesterday's news", "Yesterday’s news"),
        ("the passengers' bags", "the passengers’ bags"),
        ("He said 'no', twice.", "He said ‘no’, twice."),
        ('"Sorry," it said.', "“Sorry,” it said."),
        ('("so")', "(“so”)"),
        ("\"'Never', they said\"", "“‘Never’, they said”"),
        ("the winter of '07", "the winter of ’07"),
        ("in '07, the year's end", "in ’07, the year’s end"),
        (
            "The Times, '10 1/2 hours on tarmac', 2007.",
            "The Times, ‘10 1/2 hours on tarmac’, 2007.",
        ),
        ("'10 Steps: JetBlue's way back'", "‘10 Steps: JetBlue’s way back’"),
        ("'1000 flights'", "‘1000 flights’"),
        ('"30 planes"', "“30 planes”"),
        ("already “set”, isn’t it", "already “set”, isn’t it"),
        ("", ""),
    ],
)
def test_quotes_are_set_as_a_printer_sets_them(typed: str, printed: str) -> None:
    assert typographic(typed) == printed
    assert typographic(printed) == printed


def test_every_sentence_that_is_said_is_set_in_any_language() -> None:
    class Catalogue(NullTranslations):
        def gettext(self, message: str) -> str:
            return f"l'{message}"

    assert _("the case's file") == "the case’s file"
    assert n_("one day's work", "{n} days' work", 2) == "{n} days’ work"
    words.use(Catalogue())
    try:
        assert _("avion") == "l’avion"
    finally:
        words.use(NullTranslations())


def test_what_is_quoted_within_quotes_has_single_ones() -> None:
    assert within_quotes("Sorry, and no “but”") == "Sorry, and no ‘but’"
    assert within_quotes("The vet’s bill") == "The vet’s bill"

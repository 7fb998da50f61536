"""Front pages: each can be printed, and one always is."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet

_LONGEST_HEADLINE = 66  # at the smallest size of the front page


def front_pages_are_not_hidden(sheet: Sheet) -> Iterator[Problem]:
    """A page that is always printed is the last one: those after it never are."""
    for place, turn in enumerate(sheet.scenario.turns):
        always = [not page.when.model_fields_set for page in turn.front_pages]
        if any(always[:-1]):
            first = always.index(True)
            what = "is printed whatever happens, so none after it ever is"
            cure = "move it to the end, or give it a `when`"
            yield sheet.problem(("turns", place, "front_pages", first), what, cure)


def a_front_page_is_always_printed(sheet: Sheet) -> Iterator[Problem]:
    """The last page of a turn has no condition."""
    for place, turn in enumerate(sheet.scenario.turns):
        if turn.front_pages and all(page.when.model_fields_set for page in turn.front_pages):
            what = "every front page has a `when`, so there may be none to print"
            yield sheet.problem(("turns", place, "front_pages"), what, "end with one that has none")


def headlines_fit(sheet: Sheet) -> Iterator[Problem]:
    """A headline takes two lines at most."""
    for place, turn in enumerate(sheet.scenario.turns):
        for index, page in enumerate(turn.front_pages):
            if (over := len(page.headline) - _LONGEST_HEADLINE) > 0:
                what = f"is {len(page.headline)} characters; two lines hold {_LONGEST_HEADLINE}"
                path = ("turns", place, "front_pages", index, "headline")
                yield sheet.problem(path, what, f"leave out {over}")

"""The tests inside a scenario can be run."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.lines import slips
from game.library.checks.sheet import Sheet
from game.scenario.trial import limits

Line = frozenset[tuple[str, frozenset[str]]]


def tests_keep_to_the_rules(sheet: Sheet) -> Iterator[Problem]:
    """Every test plays what can be played."""
    for place, trial in enumerate(sheet.scenario.tests):
        for turn, index, what, cure in slips(sheet, trial.play):
            path = ("tests", place, "play", turn)
            yield sheet.problem(path if index is None else (*path, index), what, cure)


def expectations_can_be_read(sheet: Sheet) -> Iterator[Problem]:
    """What a test expects is "above 55", "below 40", or both."""
    for place, trial in enumerate(sheet.scenario.tests):
        for meter, wanted in trial.expect:
            if wanted is not None and limits(wanted) is None:
                what = f"`{wanted}` is no expectation"
                cure = "write `above 55`, `below 40` or `above 40 and below 60`"
                yield sheet.problem(("tests", place, "expect", meter), what, cure)


def tests_ask_for_something(sheet: Sheet) -> Iterator[Problem]:
    """A test that expects nothing is beaten by another, or beats one."""
    beaten = {name for trial in sheet.scenario.tests for name in trial.beats}
    for place, trial in enumerate(sheet.scenario.tests):
        if not (trial.beats or trial.name in beaten or trial.expect.model_fields_set):
            what, cure = "nothing is expected of this test", "add `expect` or `beats`"
            yield sheet.problem(("tests", place), what, cure)


def tests_play_different_lines(sheet: Sheet) -> Iterator[Problem]:
    """No two tests play the same line: what is asked of it stands in one place."""
    first: dict[Line, str] = {}
    for place, trial in enumerate(sheet.scenario.tests):
        line = frozenset((turn, frozenset(cards)) for turn, cards in trial.play.items() if cards)
        if line in first:
            what, cure = f"plays the same line as {first[line]}", "join the two; `beats` takes many"
            yield sheet.problem(("tests", place, "play"), what, cure)
        first.setdefault(line, trial.name)

import io

import pytest

from game.terminal.keys import LONGEST, EndedError, Keys
from game.terminal.paper import Paper


def asking(typed: str) -> Keys:
    return Keys(Paper(io.StringIO()), io.StringIO(typed))


def test_a_piped_line_is_echoed_after_its_prompt() -> None:
    keys = asking("2 4 6\n")

    assert keys.line("Your plan>") == "2 4 6"
    assert isinstance(keys.paper.stream, io.StringIO)
    assert keys.paper.stream.getvalue() == "Your plan> 2 4 6\n"


def test_a_prompt_fits_the_page() -> None:
    paper = Paper(io.StringIO(), 30)
    Keys(paper, io.StringIO("\n")).line("Enter: On to Thursday (h lists the rest)>")

    assert isinstance(paper.stream, io.StringIO)
    assert paper.stream.getvalue() == "Enter: On to Thursday (h lists\nthe rest)> \n"


def test_the_end_of_input_is_told_apart_from_an_empty_line() -> None:
    keys = asking("\n")

    assert keys.line(">") == ""
    with pytest.raises(EndedError):
        keys.line(">")


def test_a_last_line_without_an_end_counts() -> None:
    keys = asking("c")

    assert keys.line(">") == "c"


def test_control_letters_never_come_through() -> None:
    keys = asking("\x1b[31m2\x00\t4\x07\n")

    assert keys.line(">") == "[31m2 4"
    assert isinstance(keys.paper.stream, io.StringIO)
    assert "\x1b" not in keys.paper.stream.getvalue()


def test_an_endless_line_is_one_line() -> None:
    keys = asking("9" * 100_000 + "\nc\n")

    assert len(keys.line(">")) == LONGEST
    assert keys.line(">") == "c"


@pytest.mark.parametrize(
    ("typed", "yes"), [("y", True), ("YES", True), ("", False), ("n", False), ("what", False)]
)
def test_only_a_yes_is_a_yes(typed: str, yes: bool) -> None:
    assert asking(f"{typed}\n").yes("Commit all the same?") is yes

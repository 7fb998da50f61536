import re

from tests.architecture.tree import name, texts

UNDONE = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
MACHINE = re.compile(r"(?<![\w.:/-])(/(home|root|Users|work|opt)/|[A-Z]:\\{1,2}Users\\)")


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name(path)}:{number}: {line.strip()}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_nothing_is_left_undone_in_the_text() -> None:
    assert lines_with(UNDONE) == []


def test_no_text_knows_the_folders_of_a_machine() -> None:
    assert lines_with(MACHINE) == []

import pytest

from game import __version__
from game.cli import main
from tests.terminal.sitting import command

COMMANDS = ["play", "demo", "list", "check", "best", "model", "bench", "shots", "test"]


@pytest.fixture(autouse=True)
def started_as_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """However the tests were started, the game was started by its command."""
    monkeypatch.setattr("sys.argv", ["make-it-right"])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_examples(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([name, "--help"]) == 0

    printed = capsys.readouterr().out
    assert f"\nexamples:\n  make-it-right {name}" in printed
    assert max(map(len, printed.splitlines())) <= 100


def test_the_help_names_every_command_and_every_exit_code(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--help"]) == 0

    printed = capsys.readouterr().out
    for name in COMMANDS:
        assert f"\n    {name} " in printed
    for code in ("0 all is well", "1 problems", "2 the words", "70 the game", "130 it was"):
        assert code in printed


@pytest.mark.parametrize("columns", ["20", "60", "250"])
def test_help_fits_the_terminal(
    columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    main(["check", "--help"])

    assert max(map(len, capsys.readouterr().out.splitlines())) <= 100


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Make It Right {__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lst"], "There is no command “lst”. Did you mean “list”?"),
        (["xyzzy"], "There is no command “xyzzy”. “make-it-right --help” lists what there is."),
        (["play", "--sed", "3"], "“--sed” is not known here. Did you mean “--seed”?"),
        (
            ["--json"],
            "“--json” goes behind one of these: list, check, backtest, calibrate, balance,",
        ),
        (["list", "--size", "x"], "“--size” goes behind “shots”."),
        (["list", "play"], "“play” has no place there."),
        (["play", "--seed", "x"], "“x” is not a whole number from 0 to 999999999."),
        (["play", "--seed", "-1"], "whole number"),
        (["play", "--seed", "9" * 5000], "is not a whole number from 0 to 999999999."),
        (["play", "--teams"], "expected at least one argument."),
        (
            ["play", "--seed", "7", "--text"],
            "Teams, a seed, a length and a rival need a case: name it behind “play”.",
        ),
        (["shots"], "the following arguments are required: --out."),
        (["shots", "--out", "x", "--size", "big"], "“big” is not a size such as 1920x1080."),
        (["shots", "--out", "x", "--size", "1x1"], "“1x1” is not a size such as 1920x1080."),
    ],
)
def test_words_that_are_not_understood_are_answered_in_one_sentence_and_with_2(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2

    heard = capsys.readouterr()
    assert heard.out == ""
    assert said.casefold() in heard.err.casefold()
    assert len(heard.err.splitlines()) == 1


def test_a_word_that_needs_no_game_answers_at_once() -> None:
    done = command(["--version"], PYTHONPROFILEIMPORTTIME="1")

    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert not {"numpy", "pydantic", "yaml", "pygame", "rich"} & loaded


@pytest.mark.parametrize(
    ("started", "program"),
    [
        ("/somewhere/main.py", "python3 main.py"),
        ("game/__main__.py", "python3 -m game"),
        ("/usr/bin/make-it-right", "make-it-right"),
    ],
)
def test_help_can_be_typed_as_it_stands(
    started: str, program: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", [started])
    main(["list", "--help"])

    assert f"\n  {program} list\n" in capsys.readouterr().out

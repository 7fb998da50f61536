"""`print` writes the kit of a case, or of all, and says in one sentence what it cannot do."""

import shutil
import sys
import time
from pathlib import Path

import pytest

from game.cli import main
from game.commands import printing
from game.commands.shelf import names
from game.export.kit.editions import EDITIONS
from game.library.places import data_folder

Capture = pytest.CaptureFixture[str]
CASE = "bad-tuesday"


def test_it_writes_a_page_and_a_pdf_of_an_edition(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "kit"

    assert main(["print", CASE, "--out", str(folder), "--edition", "player"]) == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "bad-tuesday-player-a4.html",
        "bad-tuesday-player-a4.pdf",
    ]
    assert capsys.readouterr().out == f"2 files are in {folder}.\n"


def test_a_cut_and_a_paper_are_in_the_name_of_the_file(tmp_path: Path) -> None:
    words = ["print", "jetblue-2007", "--out", str(tmp_path), "--cut", "20", "--paper", "letter"]

    assert main([*words, "--edition", "player"]) == 0
    assert (tmp_path / "jetblue-2007-player-20-letter.html").is_file()


def test_without_the_package_for_pdf_the_pages_are_written(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    assert main(["print", CASE, "--out", str(tmp_path), "--edition", "player"]) == 0
    assert [path.suffix for path in tmp_path.iterdir()] == [".html"]
    assert capsys.readouterr().out == (
        f"1 file is in {tmp_path}.\n"
        "For PDF as well, one more package is needed; to have it, type: "
        f"{sys.executable} -m pip install typst\n"
    )


def test_all_cases_are_printed_within_a_minute(tmp_path: Path) -> None:
    began = time.process_time()

    assert main(["print", "--all", "--out", str(tmp_path)]) == 0
    assert time.process_time() - began < 60
    assert len(list(tmp_path.iterdir())) == 2 * len(names()) * len(EDITIONS)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Name a case, or write --all for every one."),
        ([CASE, "--all"], "Name a case, or write --all for every one."),
        (["jetblue-2007", "--cut", "30"], "Nine jets on the ice: This case cannot be played in 30"),
        (["jetblu"], "There is no case “jetblu”."),
    ],
)
def test_what_cannot_be_printed_is_said_in_a_sentence(
    words: list[str], said: str, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["print", *words, "--out", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith(said)


def test_a_choice_that_is_none_is_told_with_what_there_is(tmp_path: Path, capsys: Capture) -> None:
    assert main(["print", CASE, "--out", str(tmp_path), "--paper", "a5"]) == 2
    assert "“a5” is nothing that --paper knows; it knows: a4, letter." in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").write_text("in the way")

    assert main(["print", CASE, "--out", str(tmp_path / "file")]) == 1
    assert capsys.readouterr().err.endswith(
        f"{tmp_path / 'file'}: A file stands where the folder should be. Name another folder.\n"
    )


def test_a_case_without_a_guide_has_a_player_edition_only(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / CASE
    folder.mkdir()
    shutil.copy(data_folder("scenarios") / CASE / "scenario.yaml", folder)
    words = ["print", str(folder), "--out", str(tmp_path / "kit")]

    assert main([*words, "--edition", "player"]) == 0
    assert main([*words, "--edition", "facilitator"]) == 1
    assert "has no guide (guide.yaml)" in capsys.readouterr().err


def test_a_case_of_ones_own_is_printed_with_the_picture_of_any_case(tmp_path: Path) -> None:
    own = Path(__file__).parents[1] / "library" / "fixtures" / "cold-water"

    assert main(["print", str(own), "--out", str(tmp_path)]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "cold-water-facilitator-a4.html",
        "cold-water-facilitator-a4.pdf",
        "cold-water-player-a4.html",
        "cold-water-player-a4.pdf",
    ]
    page = (tmp_path / "cold-water-player-a4.html").read_text(encoding="utf-8")
    assert '<polygon points="216,34 264,34 292,62 188,62"' in page


def test_it_can_be_cut_short_and_leaves_whole_files_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "pdf", interrupted)

    assert main(["print", CASE, "--out", str(tmp_path)]) == 130
    (page,) = tmp_path.iterdir()
    assert page.read_text(encoding="utf-8").endswith("</html>\n")


def interrupted(*_given: object) -> bytes:
    raise KeyboardInterrupt

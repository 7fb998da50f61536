"""Pictures of every screen, from games that are really played."""

from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pygame
import pytest

from game.cli import main
from game.window.routes import ROUTES


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return the folder that the command drew every screen into, and what it said."""
    folder, said = tmp_path_factory.mktemp("album") / "made", StringIO()
    with redirect_stdout(said):
        assert main(["shots", "--out", str(folder), "--size", "960x540"]) == 0
    return folder, said.getvalue()


@pytest.fixture(scope="module")
def album(drawn: tuple[Path, str]) -> Path:
    return drawn[0]


def test_the_command_says_how_many_it_drew_and_where(drawn: tuple[Path, str]) -> None:
    folder, said = drawn
    pictures = list(folder.glob("*.png"))
    assert len(pictures) > 10
    assert said.startswith(f"{len(pictures)} pictures are in ")


def test_every_screen_is_in_the_album(album: Path) -> None:
    names = " ".join(path.stem for path in album.glob("*.png"))
    for place in ROUTES:
        assert place in names, place
    for page in ("race-rival", "race-outcome", "race-debrief", "race-weighed"):
        assert page in names, page
    assert len(list(album.glob("*.png"))) >= 45


def test_no_picture_is_empty_or_of_another_size(album: Path) -> None:
    for path in album.glob("*.png"):
        picture = pygame.image.load(path)
        assert picture.get_size() == (960, 540), path.name
        shades = {tuple(picture.get_at((x, y))) for x in range(0, 960, 7) for y in range(0, 540, 9)}
        assert len(shades) > 12, path.name


def test_no_two_pictures_are_the_same(album: Path) -> None:
    seen: dict[bytes, str] = {}
    for path in sorted(album.glob("*.png")):
        told = seen.setdefault(path.read_bytes(), path.name)
        assert told == path.name, f"{path.name} is {told}"

"""How the first start asks venv and pip, and what it makes of their answers."""

import os
import sys
from pathlib import Path

import pytest

import main as start
from tests.setup.fresh import Fresh, fresh


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fresh:
    return fresh(tmp_path, monkeypatch)


def test_without_ensurepip_the_environment_borrows_pip(new: Fresh) -> None:
    tried: list[list[str]] = []

    def ran(command: list[str]) -> bool:
        tried.append(command)
        return "--without-pip" in command or "--python" in command

    start = new.start
    new.change("ran", ran)
    new.keep("make")
    start.make()

    assert tried[-1] == [sys.executable, "-m", "venv", start.VENV, "--without-pip"]
    assert start.pip() == [sys.executable, "-m", "pip", "--python", start.PYTHON]


def test_a_python_without_venv_is_told_what_to_install(new: Fresh) -> None:
    new.change("ran", lambda _command: False)
    new.keep("make")

    with pytest.raises(new.start.SetupError, match="sudo apt install python3-venv"):
        new.start.make()


def test_a_python_without_pip_is_told_what_to_install(new: Fresh) -> None:
    new.change("ran", lambda _command: False)

    with pytest.raises(new.start.SetupError, match=r"has no pip\. Install it"):
        new.start.pip()


def test_pip_is_asked_without_questions_and_every_step_is_told(
    new: Fresh, capsys: pytest.CaptureFixture[str]
) -> None:
    pip(new, "Collecting apple>=1.2", "  Downloading apple-1.2-py3-none-any.whl (12 kB)")

    new.start.install(["apple>=1.2"], os.open(new.folder, os.O_RDONLY))

    assert capsys.readouterr().err == "  apple 1.2 (12 kB)\n"
    asked = Path(new.start.LOG).read_text(encoding="utf-8").splitlines()[0].split()
    assert {"install", "--no-input", "--disable-pip-version-check", "apple>=1.2"} <= {*asked}


def test_a_pip_that_fails_ends_the_start_with_its_reason(new: Fresh) -> None:
    pip(new, "ERROR: No matching distribution found for apple>=1.2", code=1)

    with pytest.raises(new.start.SetupError, match="No matching distribution found for apple"):
        new.start.install(["apple>=1.2"], os.open(new.folder, os.O_RDONLY))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl (16.4 MB)\n",
            "numpy 2.4.6 (16.4 MB)",
        ),
        (
            "  Using cached pydantic_core-2.50.4-cp311-win.whl (2 MB)\n",
            "pydantic-core 2.50.4 (2 MB)",
        ),
        (
            "  Downloading https://host.example/a/rich-15.0.0-py3-none-any.whl (308 kB)\n",
            "rich 15.0.0 (308 kB)",
        ),
        ("Processing ./wheels/apple-1.2-py3-none-any.whl\n", "apple 1.2"),
        ("Processing ./wheels/pear-1.2-py3-none-any.whl (from apple>=1)\n", "pear 1.2"),
        ("Installing collected packages: apple, pear\n", "installing 2 packages"),
        ("  Downloading rich-15.0.0-py3-none-any.whl.metadata (18 kB)\n", ""),
        ("Looking in indexes: https://host.example/simple\n", ""),
        ("Collecting rich>=13\n", ""),
    ],
)
def test_progress_is_one_line_for_each_package(line: str, told: str) -> None:
    assert start.progress(line) == told


NO_NETWORK = (
    "The first start fetches packages, and the network did not answer. Connect and start again; "
    "after that no network is needed."
)
FULL = "The disk is full: free some space and start again."
SEE_LOG = "(all of it is in .venv/make-it-right.log)."


@pytest.mark.parametrize(
    ("heard", "told"),
    [
        ("Retrying after connection broken by 'X'\nERROR: No matching distribution", NO_NETWORK),
        ("ERROR: OSError: [Errno 28] No space left on device", FULL),
        (
            "ERROR: HTTP error 403 while getting https://host.example/numpy.whl",
            f"Installing failed: HTTP error 403 while getting the package index {SEE_LOG}",
        ),
        ("", f"Installing failed: pip gave no reason {SEE_LOG}"),
    ],
    ids=["no network", "disk full", "no host is named", "silence"],
)
def test_a_failed_installation_says_why_and_how_to_mend_it(heard: str, told: str) -> None:
    assert start.why(heard) == told


def pip(new: Fresh, *lines: str, code: int = 0) -> None:
    """Replace pip by a script that says its arguments, then these lines."""
    script = f"import sys; print(*sys.argv); print(*{lines!r}, sep='\\n'); sys.exit({code})"
    (new.folder / ".venv").mkdir()
    new.keep("install")
    new.change("pip", lambda: [sys.executable, "-c", script])

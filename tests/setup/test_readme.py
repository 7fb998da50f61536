import re

import pytest

from game.cli import main
from tests.setup.fresh import PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def test_the_readme_lists_every_command_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    table = README.partition("## Commands")[2].partition("## ")[0]
    told = re.findall(r"^\| `python3 main\.py (\w+)", table, re.MULTILINE)

    assert main(["--help"]) == 0
    listed = capsys.readouterr().out.partition("commands:")[2].partition("examples:")[0]

    assert told == re.findall(r"^    (\w+)  ", listed, re.MULTILINE)

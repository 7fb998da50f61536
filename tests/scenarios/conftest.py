"""What the tests of one case are given: they say which by a constant `CASE`."""

import pytest

from game.engine.case import Case, compiled
from game.library.read import CaseFiles
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario
from tests.scenarios.playing import sound


@pytest.fixture(scope="module")
def files(request: pytest.FixtureRequest) -> CaseFiles:
    return sound(request.module.CASE)


@pytest.fixture(scope="module")
def scenario(files: CaseFiles) -> Scenario:
    return files.scenario


@pytest.fixture(scope="module")
def history(files: CaseFiles) -> History:
    assert files.history is not None
    return files.history


@pytest.fixture(scope="module")
def guide(files: CaseFiles) -> Guide:
    assert files.guide is not None
    return files.guide


@pytest.fixture(scope="module")
def case(scenario: Scenario) -> Case:
    return compiled(scenario)

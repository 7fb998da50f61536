from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain, row
from game.engine.trust.responsibility import blamed, prior, raised, refuted, weighed
from tests.engine.trust.small import did, vector, with_state


def test_earlier_crises_and_a_bad_name_raise_the_prior_blame() -> None:
    setting = plain()
    setting = replace(
        setting,
        history=vector(1),
        bad_reputation=vector(1),
        incidents=replace(setting.incidents, blame=row(0.4)),
    )

    # .4 + .6 * (.25 * 1 + .20 * 1) = .4 + .6 * .45
    assert prior(setting, row(0)) == pytest.approx(0.67)


def test_a_second_incident_counts_as_history() -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, blame=row(0.4)))

    # .4 + .6 * .25
    assert prior(setting, row(1)) == pytest.approx(0.55)


@pytest.mark.parametrize(
    ("believed", "running", "brings", "then"),
    [
        (0.0, 0, 0.5, 0.5),  # nothing known before: the prior of the cause
        (0.2, 0, 0.5, 0.6),  # .2 + .8 * .5: something came to light before it began
        (0.3, 1, 0.5, 0.5),  # a later incident raises blame to its own prior
        (0.7, 1, 0.5, 0.7),  # and never lowers it
    ],
)
def test_incidents_raise_blame(believed: float, running: int, brings: float, then: float) -> None:
    found = raised(vector(believed), row(running), row(brings))

    assert found == pytest.approx(then)


@pytest.mark.parametrize(
    ("evidence", "then"),
    [
        (0.6, 0.8),  # .5 + .5 * .6
        (1.0, 1.0),
        (0.0, 0.5),
        (-0.4, 0.3),  # .5 * (1 - .4)
        (-1.0, 0.0),
    ],
)
def test_evidence_proves_or_clears(evidence: float, then: float) -> None:
    assert weighed(vector(0.5), vector(evidence)) == pytest.approx(then)


def test_denial_takes_a_little_blame_away_while_nothing_is_proven() -> None:
    setting = plain()
    state = with_state(setting, credibility=vector(0.6))
    deeds = did(setting, 1, speaks=1, denies=1)

    found = blamed(DEFAULT, state, deeds, vector(0.5))

    assert found.denial == pytest.approx(0.15)  # .25 * 1 * .6
    assert found.responsibility == pytest.approx(0.425)  # .5 * (1 - .15)


def test_proof_undoes_what_denial_took_away() -> None:
    setting = plain()
    state = with_state(setting, denial=vector(0.15))
    deeds = did(setting, 1, evidence=0.6)

    found = blamed(DEFAULT, state, deeds, vector(0.5))

    assert found.believed == pytest.approx(0.8)  # .5 + .5 * .6
    assert found.responsibility == pytest.approx(0.752)  # .8 * (1 - .15 * (1 - .6))


def test_proof_against_a_denial_on_record_counts_as_a_contradiction() -> None:
    state = with_state(plain(), denied=vector(0.8), proven=vector(0.5))

    # .8 * (1 - .5) * .4
    assert refuted(state, vector(0.4)) == pytest.approx(0.16)
    assert np.all(refuted(state, vector(-1)) == 0)

"""What a denial spares comes due as it is refuted."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Setting
from game.engine.trust.spared import SPARED, come_due
from game.engine.trust.state import TrustState, opening
from game.engine.trust.step import step
from tests.engine.trust.small import Value, cell, did, started, vector, with_state

DENIAL = {"speaks": 1.0, "denies": 1.0}
ANYTHING = {"speaks": 1.0}


def twice(setting: Setting, *turns: Mapping[str, Value]) -> TrustState:
    """Return one row at the end: it fails on the first two of `turns`, once each."""
    state = opening(setting, 1)
    for number, changes in enumerate(turns):
        deeds = started(setting, [number], did(setting, 1, **changes))
        state = step(setting, state, deeds, 3.0).state
    return state


def test_evidence_brings_its_share_of_what_was_spared_due() -> None:
    state = with_state(
        plain(),
        denial=vector(0.2),
        silence=row(0.1),
        silence_spared=row(0.04),
        double_deviation=cell(0.3),
        deviation_spared=cell(0.1),
    )

    found = come_due(state, vector(0.75))

    assert found["silence"] == pytest.approx(0.13)  # .1 + .75 * .04
    assert found["silence_spared"] == pytest.approx(0.01)
    assert found["double_deviation"] == pytest.approx(0.375)  # .3 + .75 * .1
    assert found["deviation_spared"] == pytest.approx(0.025)


def test_what_clears_the_company_brings_nothing_due() -> None:
    state = with_state(plain(), denial=vector(0.2), silence_spared=row(0.04))

    assert come_due(state, vector(-0.5)) == {}


@pytest.mark.parametrize(("proof", "due"), [(0.0, 0.0), (0.4, 0.4), (1.0, 1.0)])
def test_wounds_go_the_way_of_the_proof_to_what_they_were_without_the_denial(
    proof: float, due: float
) -> None:
    """A denial, then a second failure of which nobody speaks, then proof."""
    setting = plain(incidents=2)
    known = replace(DEFAULT, contradiction_wound=0.0)  # the clash itself left out
    setting = replace(setting, parameters=known)
    quiet: dict[str, Value] = {}
    denied = twice(setting, DENIAL, quiet)
    plainly = twice(setting, ANYTHING, quiet)

    for wound, spared in SPARED.items():
        lower, whole = getattr(denied, wound), getattr(plainly, wound)
        assert np.all(lower[..., -1] < whole[..., -1]), wound
        assert lower + getattr(denied, spared) == pytest.approx(whole)
        found = come_due(denied, vector(proof)).get(wound, lower)
        assert found == pytest.approx(lower + due * (whole - lower))


def test_all_is_as_without_the_denial_once_all_is_proven_but_for_the_clash() -> None:
    setting = plain(incidents=2)
    slight = {"severity": setting.incidents.severity / 6, "newsworthiness": row(0.1, 0.1)}
    setting = replace(setting, incidents=replace(setting.incidents, **slight))
    mild = replace(setting, parameters=replace(DEFAULT, contradiction_wound=0.0))
    turns: tuple[dict[str, Value], ...] = ({}, {"evidence": 1.0})

    lost = [
        (twice(known, ANYTHING, *turns).trust - twice(known, DENIAL, *turns).trust).item()
        for known in (mild, setting)
    ]

    assert 0 < lost[0] < 0.001  # a lapse: quiet time starts anew
    assert lost[1] > 0.01

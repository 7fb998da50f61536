from dataclasses import replace

import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.legal import (
    chance_of_claim,
    chance_of_loss,
    defended,
    exposed,
    filing,
    inquired,
    liability,
    unfiled,
)
from game.engine.trust.plain import plain, row
from game.engine.trust.reckoning import afterwards
from tests.engine.trust.small import WORDS, after, cell, did, running, vector, with_state


def test_care_an_offer_and_mending_keep_people_from_suing() -> None:
    state = with_state(plain(), said=row(0.8), paid=cell(0.5), share_fixed=cell(1))

    # .1 * (1 - .25 * .8 - .35 * .5 - .15 * 1)
    assert chance_of_claim(DEFAULT, state, vector(0.1)) == pytest.approx(0.0475)


def test_no_more_claims_are_saved_than_there_are() -> None:
    """The most that the priors allow of care, pay and mending adds up to more than all claims."""
    eager = replace(DEFAULT, claims_words=0.4, claims_pay=0.5, claims_fix=0.25)
    state = with_state(plain(), said=row(1), paid=cell(1), share_fixed=cell(1))

    assert chance_of_claim(eager, state, vector(0.1)) == 0


@pytest.mark.parametrize(
    ("proven", "lost"),
    [
        (0.0, 0.65),  # .5 + .15 * 1
        (0.6, 0.56),  # .5 + .15 * (1 - .6)
        (1.0, 0.5),  # once all is proven, admitting costs nothing more
    ],
)
def test_admission_weighs_only_while_liability_is_unproven(proven: float, lost: float) -> None:
    state = with_state(plain(), responsibility=vector(0.5), liable=vector(1), proven=vector(proven))

    assert chance_of_loss(DEFAULT, state) == pytest.approx(lost)


def test_the_law_may_shield_an_admission() -> None:
    setting = plain()
    shielded = did(setting, 1, admits=1, protected=0.75, concealed=0.5)

    liable, concealed = exposed(with_state(setting, liable=vector(0.1)), shielded)

    assert liable == pytest.approx(0.25)  # 1 * (1 - .75)
    assert concealed == 0.5


def test_those_who_disclose_and_offer_settle_sooner() -> None:
    setting = plain()
    hidden = with_state(setting)
    offered = with_state(setting, told_first=row(1), paid=cell(0.5))

    assert defended(DEFAULT, hidden) == pytest.approx(1.5)  # 1 + .5
    assert defended(DEFAULT, offered) == pytest.approx(1.35)  # 1 + .5 * (1 - .6 * .5)


def test_liability_is_what_all_claims_may_cost() -> None:
    setting = plain()
    state, harm = running(setting, responsibility=vector(0.5))

    # 1000 people * .6 harm * .1 sue * 1.5 lawyers * 1000 quantum * .5 lost
    assert liability(setting, state, harm) == pytest.approx(45_000)


def test_claims_are_filed_within_months_and_what_is_left_comes_after() -> None:
    setting = plain()
    state, harm = running(setting, responsibility=vector(0.5), days_since=row(90))

    assert filing(DEFAULT, row(0), 90.0) == pytest.approx(0.6321, abs=1e-4)  # 1 - 1/e
    assert filing(DEFAULT, row(90), 90.0) == pytest.approx(0.2325, abs=1e-4)  # (1 - 1/e) / e
    assert unfiled(setting, state, harm) == pytest.approx(16_554.6, abs=0.1)  # 45 000 / e


def test_an_inquiry_grows_with_attention_blame_and_news() -> None:
    setting = plain()
    state, harm = running(setting, responsibility=vector(0.5))

    found = inquired(setting, state, harm, vector(0.5), 10.0)

    # hazard .02 * .7 * .5 * .5 = .0035 a day; 1 - exp(-.035) = .034395; * 50 000
    assert found.decided + found.pending == pytest.approx(1719.7, abs=0.1)
    assert found.unfined == pytest.approx(0.965605, abs=1e-6)


@pytest.mark.parametrize(
    ("concealed", "repeat", "first", "fines"),
    [(0.0, 0.0, 0.0, 1.0), (1.0, 0.0, 0.0, 3.0), (1.0, 1.0, 0.0, 4.0), (0.0, 0.0, 1.0, 0.7)],
)
def test_a_fine_is_larger_for_hiding_and_smaller_for_telling_first(
    concealed: float, repeat: float, first: float, fines: float
) -> None:
    setting = plain()
    state, harm = running(
        setting,
        responsibility=vector(0.5),
        concealed=vector(concealed),
        repeat=row(repeat),
        told_first=row(first),
    )

    found = inquired(setting, state, harm, vector(0.5), 10.0)

    assert found.decided + found.pending == pytest.approx(1719.7 * fines, abs=0.5)


def test_proceedings_are_decided_long_after_they_were_opened() -> None:
    setting = plain()
    state, harm = running(setting, responsibility=vector(0.5), proceedings=vector(1000.0))

    found = inquired(setting, state, harm, vector(0.0), 365.0)

    assert found.decided == pytest.approx(632.1, abs=0.1)  # 1 - 1/e
    assert found.pending == pytest.approx(367.9, abs=0.1)


def test_what_opens_in_a_turn_is_hardly_decided_in_it() -> None:
    setting = plain()
    state, harm = running(setting, responsibility=vector(0.5))

    found = inquired(setting, state, harm, vector(0.5), 10.0)

    assert found.decided / found.pending == pytest.approx(0.0138, abs=1e-4)  # about 5 of 365 days


def test_what_is_not_decided_when_the_case_ends_is_on_its_last_bill() -> None:
    setting = plain()
    (turned,) = after(setting, WORDS)

    later = afterwards(setting, turned.state)

    assert later[0, 5] == pytest.approx(turned.state.proceedings[0])
    assert later[0, 5] > 0


def test_admission_never_touches_what_customers_feel() -> None:
    setting = plain(groups=2)
    silent = after(setting, WORDS, {})
    admitted = after(setting, {**WORDS, "admits": 1}, {})

    assert (admitted[-1].trust == silent[-1].trust).all()
    assert (admitted[-1].intent == silent[-1].intent).all()


def test_full_care_and_an_offer_can_outweigh_an_admission() -> None:
    setting = plain()
    cold = after(setting, {**WORDS, "quality": 0.1}, *[{}] * 60)
    warm = after(
        setting, {**WORDS, "quality": 1, "admits": 1, "compensation": 1, "fix": 0.5}, *[{}] * 60
    )
    legal = [sum(turn.cost[0, 4] for turn in play) for play in (cold, warm)]

    assert legal[1] < legal[0]


def test_without_care_an_admission_costs_more() -> None:
    setting = plain()
    setting = replace(setting, economy=replace(setting.economy, fine=vector(0)))
    bare = after(setting, {"speaks": 1}, *[{}] * 60)
    admitted = after(setting, {"speaks": 1, "admits": 1}, *[{}] * 60)
    legal = [sum(turn.cost[0, 4] for turn in play) for play in (bare, admitted)]

    assert legal[1] > legal[0]

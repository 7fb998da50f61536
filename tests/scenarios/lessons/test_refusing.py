"""Seed 000: what it costs to deny, to refuse and to fight, and when it is right."""

import numpy as np
import pytest

from tests.scenarios.lessons.told import Told, also, as_written, higher, tell, the, without
from tests.scenarios.playing import NOTHING, Plays, came

JEEP, CHRYSLER = "jeep-2013", "chrysler-turnaround"


def own() -> Plays:
    return as_written(JEEP, "yield-at-once")


def forced() -> Plays:
    return as_written(JEEP, "refuse-then-forced")



def test_what_was_long_known_costs_less_the_sooner_it_is_handed_in() -> None:
    """0.7, 2.8 (takata-honda): reports of deaths and injuries that were never handed in."""
    counted = {"sep-2014": ["audit-claims"]}
    told = tell(
        "takata-honda",
        {
            "soon": also(counted, {"nov-2014": ["own-the-claims"]}),
            "late": also(counted, {"jan-2015": ["own-the-claims"]}),
            "never": counted,
        },
    )
    soon, late, never = told["soon"], told["late"], told["never"]
    assert higher(soon.loyalty[-1], late.loyalty[-1])
    assert higher(late.loyalty[-1], never.loyalty[-1])
    assert higher(late.cost[-1], soon.cost[-1])
    assert higher(never.cost[-1], late.cost[-1])


def test_owning_what_others_left_behind_is_dear_at_first_and_is_believed() -> None:
    """0.8 (jeep-2013): the same work, owned on the first day or never."""
    told = tell(JEEP, {"owned": own(), "silent": without(own(), "own-it-now", "say-sorry")})
    owned, silent = told["owned"], told["silent"]
    assert higher(owned.cost[owned.after("letter")], silent.cost[owned.after("letter")])
    assert higher(owned.loyalty[-1], silent.loyalty[-1], by=5)


@pytest.mark.xfail(
    strict=True,
    reason="A promise to all owners is news, and owners whom nothing happened to leave no open need"
    " for the news to live on: on the second turn silence is no louder.",
)
def test_owning_what_others_left_behind_is_the_smaller_story() -> None:
    """0.8 (jeep-2013): the same work, owned on the first day or never."""
    told = tell(JEEP, {"owned": own(), "silent": without(own(), "own-it-now", "say-sorry")})
    assert higher(told["silent"].media[2:], told["owned"].media[2:])


def test_built_before_our_time_is_an_excuse_that_costs_trust_and_feeds_the_story() -> None:
    """0.8 (chrysler-turnaround)."""
    told = tell(
        CHRYSLER,
        {
            "silent": NOTHING,
            "excuse": {"last-of-36": ["old-cars"]},
            "owned": {"last-of-36": ["tell-staff-first"]},
        },
    )
    after = told["silent"].after("last-of-36")
    assert higher(told["silent"].loyalty[after:], told["excuse"].loyalty[after:])
    assert higher(told["owned"].loyalty[after:], told["silent"].loyalty[after:])
    assert higher(told["excuse"].media[after], told["silent"].media[after])


@pytest.mark.xfail(
    strict=True,
    reason="A fault of the model: any word ends the silence, and that is worth more than blaming the"
    " former owner costs. Such a blame has a price in its own turn, and nothing later holds it"
    " against whoever said it.",
)
def test_it_was_the_old_firm_costs_trust() -> None:
    """0.8 (jeep-2013)."""
    told = tell(JEEP, {"silent": NOTHING, "excuse": {"letter": ["predecessor"]}})
    assert higher(told["silent"].loyalty[-1], told["excuse"].loyalty[-1])


def test_whoever_refuses_the_regulator_meets_it_again_and_yields_for_little() -> None:
    """0.9 (jeep-2013): the same work is done in the end, freely or forced."""
    told = tell(
        JEEP,
        {
            "refused": without(forced(), "late-recall"),
            "forced": forced(),
            "works": without(own(), "own-it-now"),
            "freely": own(),
        },
    )
    end = {name: line.loyalty[-1] for name, line in told.items()}
    assert higher(end["freely"] - end["works"], 2 * (end["forced"] - end["refused"]))
    assert higher(told["forced"].cost[-1], told["freely"].cost[-1])
    assert {"hearing-prepared", "hearing-held"} <= came(the(JEEP), forced())
    assert not {"hearing-prepared", "hearing-held"} & came(the(JEEP), own())


def test_a_refusal_becomes_a_bigger_story_than_owning_up_or_silence() -> None:
    """0.9 (jeep-2013): in the two turns after it."""
    told = first_answers()
    later = slice(told["silent"].after("pictures"), told["silent"].after("airport") + 1)
    refused = told["refused"].media[later]
    assert higher(refused, told["owned"].media[later], by=5)
    assert higher(refused, told["silent"].media[later])
    own = {name: line.media[line.after("letter")] for name, line in told.items()}
    assert np.ptp([own["refused"], own["silent"]]) < 1


@pytest.mark.xfail(
    strict=True,
    reason="A recall is promised, and a promise is news: with little else to tell of owners whom"
    " nothing happened to, it is more than two points louder.",
)
def test_in_its_own_turn_whatever_is_answered_is_as_loud() -> None:
    """0.9 (jeep-2013): the letter itself is the news of those days."""
    assert np.ptp([line.media[line.after("letter")] for line in first_answers().values()]) < 2


def first_answers() -> dict[str, Told]:
    """Return a refusal, owning up and silence, each on the first day and nothing after it."""
    lines: dict[str, Plays] = {"refused": {"letter": ["refuse"]}, "silent": NOTHING}
    return tell(JEEP, {**lines, "owned": {"letter": ["own-it-now"]}})


@pytest.mark.parametrize(
    ("case", "turn", "card"),
    [
        pytest.param(
            JEEP,
            "letter",
            "ask-for-time",
            marks=pytest.mark.xfail(
                strict=True,
                reason="Whoever asks for two weeks and then says nothing breaks that word, which is"
                " a story of its own; owners whom nothing happened to keep no other one alive.",
            ),
        ),
        ("jetblue-2007", "thu-morning", "own-the-cause"),
        ("menu-foods-2007", "fri-recall", "own-the-name"),
        ("takata-honda", "sep-2014", "own-the-years"),
        ("con-edison-2006", "wed-morning", "boss-in-queens"),
    ],
)
def test_a_story_that_the_company_helps_to_tell_fades_sooner(
    case: str, turn: str, card: str
) -> None:
    """0.10 (five cases): what critics call it sticks where nobody else says anything."""
    told = tell(case, {"silent": NOTHING, "told": {turn: [card]}})
    after = told["told"].after(turn)
    later = slice(after + 1, after + 4)
    assert higher(told["silent"].media[later], told["told"].media[later])


@pytest.mark.parametrize(
    ("case", "early", "forced"),
    [
        (JEEP, "yield-at-once", "refuse-then-forced"),
        pytest.param(
            "takata-honda",
            "ease-the-wait",
            "fight-and-hide",
            marks=pytest.mark.xfail(
                strict=True,
                reason="Doing right ends dearer: parts and loaners for all who wait cost more than is"
                " lost with buyers who go. Most of them stay, as they did: no fall of Honda's sales"
                " was measured.",
            ),
        ),
    ],
)
def test_doing_right_is_dear_at_first_and_cheap_in_the_end(
    case: str, early: str, forced: str
) -> None:
    """0.11 (jeep-2013, takata-honda): the two bills cross once."""
    told = tell(case, {name: as_written(case, name) for name in (early, forced)})
    dearer = told[early].cost[1:] > told[forced].cost[1:]
    assert dearer[0].all()
    assert not dearer[-1].any()
    assert (np.diff(dearer.astype(int), axis=0) <= 0).all()
    assert higher(told[early].loyalty[-1], told[forced].loyalty[-1], by=20)


def test_an_answer_is_right_by_what_is_true_not_by_its_tone() -> None:
    """0.12 (squeaky-wheel): one charge is false and one is fair, a month apart."""
    need_first = as_written("squeaky-wheel", "need-first")
    sorry = {**need_first, "false-story": ["check-the-claim", "sorry-anyway", "worst-first"]}
    argued = without(need_first, "answer-in-the-hour", "post-the-result")
    argued = also(argued, {"bad-review": ["argue-online"]})
    told = tell("squeaky-wheel", {"fitting": need_first, "sorry": sorry, "argued": argued})
    for wrong, turn, at_once, at_last in (
        ("sorry", "recall-wave", 5, 1),
        ("argued", "bad-review", 5, 5),
    ):
        lead = told["fitting"].loyalty - told[wrong].loyalty
        since = told["fitting"].after(turn)
        assert higher(lead[since], at_once), wrong
        assert higher(lead[since:], at_last), wrong


def test_fighting_back_without_evidence_is_the_worst_there_is_when_the_charge_holds() -> None:
    """0.12, 0.13 (jeep-2013): the agency and the safety centre have counted for years."""
    others = {
        card: {"pictures": [card]} for card in ("lawyers-line", "meet-families", "owner-line")
    }
    told = tell(JEEP, {"silent": NOTHING, **others, "fought": {"pictures": ["attack-the-numbers"]}})
    fought = told.pop("fought")
    for name, line in told.items():
        by = 5 if name in ("meet-families", "owner-line") else 3
        assert higher(line.loyalty[-1], fought.loyalty[-1], by=by), name
        assert higher(fought.cost[-1], line.cost[-1]), name
        assert higher(fought.media[3:-1], line.media[3:-1]), name


def test_each_attack_on_a_critic_who_is_believed_costs_trust_again() -> None:
    """0.13 (jeep-2013): the regulator's count is disputed again after a year and a half."""
    first, second = {"pictures": ["attack-the-numbers"]}, {"november": ["dispute-the-claim"]}
    told = tell(JEEP, {"never": NOTHING, "once": first, "twice": also(first, second)})
    assert higher(told["never"].loyalty[-1], told["once"].loyalty[-1])
    assert higher(told["once"].loyalty[-1], told["twice"].loyalty[-1])

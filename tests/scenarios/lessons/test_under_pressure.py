"""Seed 002: consistency, care for people before positions, and a fix that holds."""

from itertools import pairwise

import numpy as np
import pytest

from game.bots.policies import scripted
from game.bots.search import played
from game.debrief.priorities import shares
from game.debrief.record import Record
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.trust.cost import Component
from game.engine.trust.setting import Floats
from game.scenario.card import Priority
from tests.scenarios.lessons.told import (
    Told,
    also,
    as_written,
    higher,
    no_lower,
    tell,
    the,
)
from tests.scenarios.playing import EVERY, NOTHING, Plays

JEEP, TAKATA, JETBLUE = "jeep-2013", "takata-honda", "jetblue-2007"
MENU, CON_EDISON, TUESDAY = "menu-foods-2007", "con-edison-2006", "bad-tuesday"

# ------------------------------------------------------------------------------ 2.1 to 2.4


@pytest.mark.parametrize(
    ("case", "own", "lawyers"),
    [
        (JETBLUE, {"thu-morning": ["own-the-cause"]}, {"sat-morning": ["lawyers-line"]}),
        (JEEP, {"letter": ["own-it-now"]}, {"pictures": ["lawyers-line"]}),
    ],
)
def test_to_take_back_what_was_owned_costs_more_than_never_to_have_owned_it(
    case: str, own: Plays, lawyers: Plays
) -> None:
    """2.1, 6.3 (jetblue-2007, jeep-2013): lawyers word it, after owning up or without."""
    lines = {"none": NOTHING, "own": own, "lawyers": lawyers, "flip": also(own, lawyers)}
    told = tell(case, lines)
    after = told["none"].after(*lawyers)
    held = told["own"].loyalty[after] - told["flip"].loyalty[after]
    plain = told["none"].loyalty[after] - told["lawyers"].loyalty[after]
    assert higher(held, 2 * plain, by=2)
    assert higher(told["flip"].media[after], told["own"].media[after])


def test_each_turn_of_the_coat_costs_again() -> None:
    """2.1, 6.3 (jeep-2013): refuse; refuse, then yield; refuse, yield, then fight the verdict."""
    firm = {"airport": ["recall-all"]}
    refuse, contest = {"letter": ["refuse"]}, {"verdict": ["contest"]}
    told = tell(
        JEEP,
        {"firm": firm, "once": also(refuse, firm), "twice": also(also(refuse, firm), contest)},
    )
    assert higher(told["firm"].loyalty[-1], told["once"].loyalty[-1])
    assert higher(told["once"].loyalty[-1], told["twice"].loyalty[-1])


def test_people_forgive_a_mild_failure_more_than_a_grave_one() -> None:
    """2.2 (bad-tuesday and every case that opens in public): nobody has answered yet."""
    public = [case for case in EVERY if tell(case, {"none": NOTHING})["none"].media[1, 0] > 20]
    assert len(public) >= 4
    mild = first_loss(TUESDAY)
    assert all(mild < first_loss(case) for case in public)


def first_loss(case: str) -> float:
    """Return the share of loyalty that an unanswered first turn takes."""
    course = tell(case, {"none": NOTHING})["none"].loyalty
    return float(((course[0] - course[1]) / course[0]).mean())


@pytest.mark.xfail(
    strict=True,
    reason="A fault of the model: words count by the best that was said so far, whatever came first."
    " Opening the files is the larger word, so it is worth more on its day; once both are said"
    " nobody remembers their order.",
)
def test_the_person_first_and_the_explanation_second() -> None:
    """2.3 (jeep-2013)."""
    count = {"letter": ["count-the-cases"]}
    person, files = ["meet-families"], ["open-the-files"]
    told = tell(
        JEEP,
        {
            "person": also(count, {"pictures": person, "airport": files}),
            "files": also(count, {"pictures": files, "airport": person}),
        },
    )
    after = told["person"].after("pictures")
    assert higher(told["person"].loyalty[after], told["files"].loyalty[after])


def test_a_part_that_may_fail_again_is_worse_than_a_loaner_and_a_part_that_will_not() -> None:
    """2.4 (takata-honda): the same kind of part at once, or another maker's later."""
    quick, sure = the_same_part_and_another()
    assert quick.began("again")
    assert not sure.began("again")
    assert higher(sure.loyalty[-1], quick.loyalty[-1], by=10)


@pytest.mark.xfail(
    strict=True,
    reason="It comes to some three percent more: more cars are mended and loaners lent, and what"
    " that spares in claims and customers does not quite pay for it.",
)
def test_a_part_that_may_fail_again_is_dearer_in_the_end() -> None:
    """2.4 (takata-honda)."""
    quick, sure = the_same_part_and_another()
    assert higher(quick.cost[-1], sure.cost[-1])


def the_same_part_and_another() -> tuple[Told, Told]:
    """Return more of the same kind of part at once, and another maker's later with loaners."""
    fit = {"jun-2014": ["fit-what-there-is"]}
    quick = also(fit, {"oct-2014": ["more-of-the-same"]})
    sure = also(fit, {"jun-2014": ["second-source"], "oct-2014": ["lend-on-request"]})
    told = tell(TAKATA, {"quick": quick, "sure": sure})
    return told["quick"], told["sure"]


# ------------------------------------------------------------------------------ 2.5


CARE: dict[str, Plays] = {
    JEEP: {"pictures": ["meet-families"]},
    TAKATA: {"sep-2014": ["visit-families"]},
    JETBLUE: {"wed-afternoon": ["boss-at-the-gate"]},
    MENU: {"fri-recall": ["vets-first"]},
    CON_EDISON: {"wed-morning": ["boss-in-queens"]},
    TUESDAY: {"tray": ["dry-and-clean"]},
    "squeaky-wheel": {"recall-wave": ["loaners-for-recall"]},
}

LAWYERS: dict[str, Plays] = {
    JEEP: {"letter": ["lawyers-line"]},
    TAKATA: {"jun-2014": ["soft-campaign"]},
    JETBLUE: {"sat-morning": ["lawyers-line"]},
    CON_EDISON: {"fri-morning": ["lawyers-line"]},
}


def exposure(line: Told) -> Floats:
    """Return what claims and fines come to in the end."""
    come_to: Floats = line.spent_on(Component.LEGAL, Component.REGULATORY)[-1]
    return come_to


@pytest.mark.parametrize("case", CARE)
def test_care_without_admission_beats_silence_and_exposes_nobody(case: str) -> None:
    """2.5, 6.7 (every case with somebody to care for)."""
    told = tell(case, {"silent": NOTHING, "care": CARE[case]})
    silent, care = told["silent"], told["care"]
    assert higher(care.loyalty[-1], silent.loyalty[-1])
    assert no_lower(care.loyalty, silent.loyalty)
    assert no_lower(silent.media.mean(axis=0), care.media.mean(axis=0))
    assert no_lower(exposure(silent), exposure(care))


def test_a_full_admission_is_worth_much_and_is_held_against_the_company() -> None:
    """2.5 (takata-honda): visits to the families, or owning the years."""
    told = tell(
        TAKATA, {"silent": NOTHING, "care": CARE[TAKATA], "own": {"sep-2014": ["own-the-years"]}}
    )
    assert higher(told["own"].loyalty[-1], told["silent"].loyalty[-1])
    assert higher(exposure(told["own"]), exposure(told["silent"]))
    assert higher(exposure(told["own"]), exposure(told["care"]))


@pytest.mark.parametrize("case", LAWYERS)
def test_a_letter_by_lawyers_is_worth_less_than_care_and_exposes_more(case: str) -> None:
    """2.5 (four cases)."""
    told = tell(case, {"care": CARE[case], "lawyers": LAWYERS[case]})
    assert higher(told["care"].loyalty[-1], told["lawyers"].loyalty[-1])
    assert higher(exposure(told["lawyers"]), exposure(told["care"]))


@pytest.mark.parametrize("case", LAWYERS)
def test_a_letter_by_lawyers_comes_to_as_little_as_silence(case: str) -> None:
    """2.5 (four cases): both are far from care; what lies between them in the end, nobody sees."""
    told = tell(case, {"silent": NOTHING, "lawyers": LAWYERS[case], "care": CARE[case]})
    silent, lawyers, care = (told[name].loyalty[-1] for name in ("silent", "lawyers", "care"))
    assert no_lower(silent + 0.5, lawyers)
    assert higher(care - silent, 5 * (lawyers - silent))


# ------------------------------------------------------------------------------ 2.6 and 2.7


def test_a_good_policy_hurts_where_the_people_at_the_front_cannot_carry_it() -> None:
    """2.6 (bad-tuesday): every table is kept and food promised within the hour."""
    ready = {"ice": ["cross-train"], "walkout": ["short-menu"]}
    keep = {"walkout": ["full-house"]}
    told = tell(TUESDAY, {"none": NOTHING, "keep": keep, "ready": ready, "both": also(ready, keep)})
    assert higher(told["none"].loyalty[-1], told["keep"].loyalty[-1])
    assert higher(told["both"].loyalty[-1], told["ready"].loyalty[-1])


def with_severity(case: Case, factor: float) -> Case:
    """Return a case in which every harm is so many times as grave."""
    incidents = [
        incident.model_copy(
            update={
                "harms": {
                    group: harm.model_copy(update={"severity": min(harm.severity * factor, 0.99)})
                    for group, harm in incident.harms.items()
                }
            }
        )
        for incident in case.scenario.incidents
    ]
    return compiled(case.scenario.model_copy(update={"incidents": incidents}))


def test_what_good_handling_wins_shrinks_with_severity_and_is_nothing_when_it_is_grave() -> None:
    """2.7, 6.12 (bad-tuesday): the same handling of a tray that is milder or graver than ours."""
    line = as_written(TUESDAY, "sensible")
    gains = []
    for factor in (0.5, 1.0, 2.0, 3.0):
        guest = tell(with_severity(the(TUESDAY), factor), {"line": line})["line"].intent("lunch")
        gains.append(float((guest[2:] - guest[0]).max()))
    assert (np.diff(gains) < 0).all()
    assert gains[0] > 0.1
    assert gains[-1] < 0


@pytest.mark.parametrize("case", EVERY)
@pytest.mark.parametrize("line", ["silence", "history"])
def test_the_same_answer_to_a_graver_failure_ends_lower_louder_and_dearer(
    case: str, line: str
) -> None:
    """0.6, 6.2 (every case): its harms a fifth milder, as they are, and a fifth graver."""
    plays = as_written(case, "history") if line == "history" else NOTHING
    told = [tell(with_severity(the(case), f), {"line": plays})["line"] for f in (0.8, 1.0, 1.2)]
    for mild, grave in pairwise(told):
        assert higher(mild.loyalty[-1], grave.loyalty[-1])
        assert higher(grave.media[1:].mean(axis=0), mild.media[1:].mean(axis=0))
        assert higher(grave.cost[-1], mild.cost[-1])


# ------------------------------------------------------------------------------ 2.13


FIGHTS = {
    JETBLUE: "fight-and-hide",
    MENU: "fight-and-hide",
    TAKATA: "fight-and-hide",
    CON_EDISON: "hold-and-fight",
    JEEP: "refuse-to-the-end",
    "chrysler-turnaround": "tell-only",
    "squeaky-wheel": "a-typical-dealer",
    TUESDAY: "jokes-and-excuses",
}
CARES = {
    JETBLUE: "quick-and-honest",
    MENU: "early-and-reachable",
    TAKATA: "ease-the-wait",
    CON_EDISON: "count-first",
    JEEP: "own-it-and-build-it",
    "chrysler-turnaround": "proof-then-tell",
    "squeaky-wheel": "need-first",
    TUESDAY: "sensible",
}


@pytest.mark.parametrize("case", EVERY)
def test_what_was_given_up_and_for_whom_tells_two_teams_apart(case: str) -> None:
    """2.13, 6.13 (every case): as the debrief counts the effort of two lines of play."""
    assert shares(recorded(case, CARES[case]))[Priority.CUSTOMER] >= 0.6
    assert shares(recorded(case, FIGHTS[case]))[Priority.CUSTOMER] <= 0.5


def recorded(case: str, line: str) -> Record:
    """Return a line of play as the debrief reads it."""
    luck = deal([1], the(case).turns, purposes(the(case)))
    plays = {turn: tuple(cards) for turn, cards in as_written(case, line).items()}
    turned = played(the(case), luck, scripted(plays))
    return Record(the(case), luck, turned[0].before, tuple(turned))

import io
from dataclasses import replace

import pytest

from game.present.card import CardDetail
from game.present.explain import Explained
from game.present.home import ContinueView, FileView, HomeView, ResultView
from game.present.parts import (
    CardState,
    CardView,
    CauseView,
    ChangeView,
    Meter,
    MeterView,
    PromiseView,
    Tone,
    WaterfallView,
)
from game.terminal.moments.card import tell_card, tell_explained
from game.terminal.moments.home import tell_home, tell_results
from game.terminal.moments.pieces import meters, promise, waterfall
from game.terminal.moments.table import touches
from game.terminal.paper import Paper

CARD = CardView(
    id="buses",
    key="1",
    kind="fix",
    kind_name="Fix it",
    title="Call for the buses",
    text="Ask for stairs and buses now.",
    effort=2,
    price="$100k+",
    touches=(2, 1, 0),
    signs=(0, 0, 0),
    state=CardState.READY,
    reason="",
    hint="",
    aim="",
)
DOWN = ChangeView(up=False, figure="6", tone=Tone.HURTS, spoken="down 6")
SAME = ChangeView(up=None, figure="0", tone=Tone.NEUTRAL, spoken="no change")


@pytest.fixture
def paper() -> Paper:
    return Paper(io.StringIO(), 80)


def printed(paper: Paper) -> str:
    assert isinstance(paper.stream, io.StringIO)
    return paper.stream.getvalue()


def test_a_card_says_how_much_it_touches_and_never_which_way() -> None:
    assert touches(CARD) == "touches loyalty much and media a little"


def test_a_card_says_which_way_only_where_the_view_does() -> None:
    guided = replace(CARD, touches=(2, 1, 1), signs=(1, 0, -1))

    assert touches(guided) == (
        "touches loyalty much (meant to help), media a little and cost a little (likely to hurt)"
    )


def test_a_card_for_experts_says_nothing_of_meters() -> None:
    assert touches(replace(CARD, touches=(0, 0, 0))) == ""


def test_an_opened_card_tells_all_that_may_be_known(paper: Paper) -> None:
    detail = CardDetail(
        card=replace(CARD, state=CardState.BLOCKED, reason="needs 2 effort, 1 left"),
        more="Every jet that can be reached is emptied.",
        does=("Meets the need itself.",),
        on_top="On top of its price, for each one helped: about $40 (Held on board).",
        promise="“Off within the hour” (Operations)",
        takes="takes effect after 6 hours",
        touches=("Loyalty: much",),
        priority="serves the customer first",
        needs="needs “Count who is held” first",
        excludes="",
        action="needs 2 effort, 1 left",
    )
    tell_card(paper, 1, detail)

    assert printed(paper) == (
        "1. Call for the buses\n"
        "Fix it · 2 effort · $100k+\n"
        "Ask for stairs and buses now.\n"
        "Every jet that can be reached is emptied.\n"
        "- Meets the need itself.\n"
        "- On top of its price, for each one helped: about $40 (Held on board).\n"
        "- It promises: “Off within the hour” (Operations).\n"
        "- Touches loyalty much and media a little.\n"
        "- Takes effect after 6 hours.\n"
        "- Serves the customer first.\n"
        "- Needs “Count who is held” first.\n"
        "Cannot be played: needs 2 effort, 1 left.\n"
    )


def test_a_number_is_explained_with_its_drivers_and_limits(paper: Paper) -> None:
    drivers = (("Help that arrives", "+4", "E6 · medium"), ("Say sorry", "+2", ""))
    limits = "Simulated: no forecast."
    tell_explained(
        paper, Explained("Loyalty", "74 of 100", "Would they come again?", drivers, limits)
    )

    assert printed(paper) == (
        "Loyalty: 74 of 100\n"
        "Would they come again?\n"
        "- +4 Help that arrives (E6 · medium)\n"
        "- +2 Say sorry\n"
        "Simulated: no forecast.\n"
    )


@pytest.mark.parametrize(
    ("change", "together"),
    [(DOWN, "−6  together (down 6)"), (SAME, " 0  together (no change)")],
)
def test_the_causes_stand_under_each_other_over_their_sum(
    paper: Paper, change: ChangeView, together: str
) -> None:
    causes = (
        CauseView("Say sorry", "+4", 0.7, 0.74, Tone.HELPS, "", "Without it: 66."),
        CauseView("The news", "−9", 0.74, 0.6, Tone.HURTS, "E1 · strong", ""),
    )
    fall = WaterfallView(Meter.LOYALTY, "Loyalty", "74", "68", change, 0.0, 1.0, causes, (), "", "")
    waterfall(paper, fall)

    assert printed(paper) == (
        "Loyalty from 74 to 68: why\n"
        "+4  Say sorry\n"
        "    Without it: 66.\n"
        "−9  The news (E1 · strong)\n"
        f"{together}\n"
    )


def test_how_loud_it_was_in_between_stands_over_the_sum(paper: Paper) -> None:
    causes = (CauseView("The news", "−6", 0.2, 0.14, Tone.HELPS, "", ""),)
    fall = WaterfallView(
        Meter.MEDIA,
        "Media attention",
        "20",
        "14",
        DOWN,
        0,
        1,
        causes,
        (),
        "",
        "",
        "40 at its loudest",
    )
    waterfall(paper, fall)

    assert "In between: 40 at its loudest.\n−6  together" in printed(paper)


def test_a_meter_at_its_limit_says_what_that_means(paper: Paper) -> None:
    media = MeterView(
        Meter.MEDIA, "Media attention", "84", "world", DOWN, (), 8, "It is everywhere."
    )
    later = "shows after turn 1"
    blank = MeterView(Meter.MEDIA, "Media attention", "–", later, None, (), 8, "", known=False)
    cost = MeterView(Meter.COST, "Cost", "$1m", "goal: $30m", None, (), 8, "")
    meters(paper, (media, blank, cost))

    assert printed(paper) == (
        "- Media attention: 84, world, down 6.\n"
        "  It is everywhere.\n"
        "- Media attention: shows after turn 1.\n"
        "- Cost: $1m, goal: $30m.\n"
    )


def test_a_meter_says_what_is_asked_of_it_and_what_would_follow(paper: Paper) -> None:
    media = MeterView(
        Meter.MEDIA, "Media", "84", "world", None, (), 8, "", ("mean 60, goal 35 or less", "35")
    )
    goal = ("goal: $30m at most in all", "goal: $30m")
    cost = MeterView(
        Meter.COST, "Cost", "$1m", "goal: $30m", None, (), 8, "", goal, ("$9m would follow", "+9")
    )
    meters(paper, (media, cost))

    assert printed(paper) == (
        "- Media: 84, world.\n"
        "  Mean 60, goal 35 or less.\n"
        "- Cost: $1m, goal: $30m.\n"
        "  $9m would follow.\n"
    )


def test_a_promise_says_who_when_and_what_keeps_it(paper: Paper) -> None:
    promise(
        paper,
        PromiseView(
            "full", "Full on Tuesday", "We fly.", "Operations", "due today", "card 1 keeps it",
            urgent=True, tone=Tone.NEUTRAL,
        ),
    )  # fmt: skip

    assert printed(paper) == (
        "- Full on Tuesday (Operations): due today; card 1 keeps it.\n  “We fly.”\n"
    )


def test_the_start_page_shows_what_can_be_opened_and_why_not(paper: Paper) -> None:
    files = (
        FileView("a", "JetBlue", "Nine jets", "JFK", "60 min", 3, "In play", ""),
        FileView("b", "", "b", "", "", 0, "", "It has problems."),
    )
    go_on = ContinueView("x", "Nine jets", "turn 2 of 8", "Wed", "Ice and Snow")
    view = HomeView(
        "Lead the company.",
        go_on,
        files,
        (ResultView("y", (74,), "Nine jets", "solo · 12 Nov", ()),),
        "Nothing yet.",
        "A settings file was not read.",
        (go_on, replace(go_on, path="z")),
    )
    tell_home(paper, view)
    tell_results(paper, view)

    assert printed(paper) == (
        "Make It Right\n"
        "Lead the company.\n"
        "A settings file was not read.\n"
        "\n"
        "The game you left\n"
        "- Nine jets · Ice and Snow · turn 2 of 8 · Wed; c goes on with it\n"
        "1 more game is in play; g lists both.\n"
        "\n"
        "Cases\n"
        "1. JetBlue: Nine jets [In play]\n"
        "   JFK · 60 min · difficulty 3 of 5\n"
        "2. b\n"
        "   It has problems.\n"
        "\n"
        "Your results\n"
        "1. 74: Nine jets · solo · 12 Nov\n"
    )

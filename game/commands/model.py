"""`model`: what the trust model comes to, beside the figures that it is compared with."""

import json
from dataclasses import asdict

from game.base.words import _
from game.commands.machine import Machine
from game.study.anchors import Anchor, anchor_table
from game.study.policies import Outcome, policy_table
from game.terminal.paper import Paper, Style, Table

ALLOWED = 0.03  # how far ours may lie from the sketch
COLUMNS = (
    "harmed day 7",
    "harmed day 30",
    "harmed day 180",
    "onlookers day 30",
    "onlookers day 180",
    "media day 1",
    "media day 7",
    "media day 30",
)


def model(machine: Machine, *, as_json: bool) -> int:
    """Print both tables; the figures are shares and points on 0-1."""
    anchors, policies = anchor_table(), policy_table()
    paper = machine.paper(plain=as_json)
    if as_json:
        rows = {
            "anchors": [asdict(each) | {"difference": each.difference} for each in anchors],
            "columns": COLUMNS,
            "policies": [asdict(each) | {"difference": each.difference} for each in policies],
        }
        paper.raw(f"{json.dumps(rows, indent=2)}\n")
        return 0
    _anchors(paper, anchors)
    _policies(paper, policies)
    return 0


def _anchors(paper: Paper, anchors: tuple[Anchor, ...]) -> None:
    paper.title(_("What the model was fitted to"))
    paper.text(
        _(
            "Would customers buy again after a complaint (TARP’s surveys), and how much trust do "
            "blame and the right answer move? Shares and points of trust, from 0 to 1."
        ),
        Style.QUIET,
    )
    paper.text(_sketch(), Style.QUIET)
    heads = ("", _("ours"), _("source"), _("sketch"), _("ours − source"), _("evidence"))
    rows = [
        (
            each.name,
            f"{each.ours:.2f}",
            f"{each.source:.2f}",
            f"{each.prototype:.2f}",
            f"{each.difference:+z.2f}".replace("-", "−"),
            each.evidence,
        )
        for each in anchors
    ]
    paper.table(Table(heads, rows))


def _sketch() -> str:
    return _(
        "The sketch is the small program in which the laws were first tried out; the game was "
        "written anew from it."
    )


def _policies(paper: Paper, policies: tuple[Outcome, ...]) -> None:
    paper.title(_("Eight ways to handle one crisis"))
    words = _(
        "The trust of those harmed and of onlookers, and media attention, so many days on: ours, "
        "and in brackets the sketch. All from 0 to 1. As in the sketch, onlookers follow all that "
        "they hear of; in a game they follow a part of it."
    )
    paper.text(words, Style.QUIET)
    rows = [
        (
            each.name,
            *(
                f"{ours:.2f} ({sketch:.2f})"
                for ours, sketch in zip(each.ours, each.prototype, strict=True)
            ),
        )
        for each in policies
    ]
    paper.table(Table(("", *COLUMNS), rows))
    differences = [abs(value) for each in policies for value in each.difference]
    words = _(
        "Between ours and the sketch the largest difference is {largest:.3f} and the mean "
        "{mean:.3f}; up to {allowed:.2f} is allowed."
    )
    mean = sum(differences) / len(differences)
    paper.text(words.format(largest=max(differences), mean=mean, allowed=ALLOWED))

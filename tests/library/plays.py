"""For each check by playing: what an author may not mean, and all that is said of it."""

from tests.library.breaking import Slip, slip

RIVALS = {"hours: 4\n": "hours: 4\n    excludes: [no-comment]\n"}  # now each rules the other out
NEVER = "loyalty: {above: 99}"

PLAYED: dict[str, list[Slip]] = {
    "cards can be played": [
        slip(
            RIVALS
            | {
                "  - id: all-clear": "  - ‸id: all-clear",
                "needs: [ask-lab, lab-clean]": "needs: [no-comment, open-line]",
            },
            "card all-clear: could not be played in any of 10,440 games"
            " (lower its effort, ease its `needs`, or open it for longer)",
        ),
    ],
    "injects come in": [
        slip(
            {
                "- id: angry-call\n    when: {turn: monday": "- ‸id: angry-call\n"
                f"    when: {{{NEVER}, turn: monday"
            },
            "inject angry-call: came in in none of 10,440 games (ease its `when`, or take it out)",
        ),
    ],
    "facts are learnt": [
        slip(
            RIVALS
            | {
                "  - id: lab-clean": "  - ‸{id: idle, open_as: rumour, open_text: A,"
                " settled_text: B, holds: true}\n  - id: lab-clean",
                "  - id: all-clear": "  - ‸id: all-clear",
                "needs: [ask-lab, lab-clean]": "needs: [no-comment, open-line]",
                "facts: [lab-clean]}": "facts: [idle]}",
            },
            "fact idle: was settled in none of 10,440 games"
            " (let a card or an inject settle it in time, or set `public_on`)",
            "card all-clear: could not be played in any of 10,440 games"
            " (lower its effort, ease its `needs`, or open it for longer)",
        ),
    ],
    "other words are read": [
        slip(
            {
                "another town.}\n": "another town.}\n    instead:\n"
                "      - {when: {played: [tankers]}, line: Tankers roll.}\n"
                f"      - ‸{{when: {{{NEVER}}}, line: All is well.}}\n"
            },
            "turn monday, other words 2: was read in none of 10,440 games"
            " (ease its `when`, or take it out)",
        ),
    ],
    "endings are reached": [
        slip(
            {
                "      - {headline: Water is": "      - ‸{headline: All, story: Is well.,"
                f" when: {{{NEVER}}}}}\n      - {{headline: Water is"
            },
            "turn tuesday, front page 1: was printed in none of 10,440 games"
            " (ease its `when`, or ask for more in the pages before it)",
        ),
    ],
    "front pages are printed": [
        slip(
            {
                "      - {headline: Town runs": "      - ‸{headline: All, story: Is well.,"
                f" when: {{{NEVER}}}}}\n      - {{headline: Town runs"
            },
            "turn sunday, front page 1: was printed in none of 10,440 games"
            " (ease its `when`, or ask for more in the pages before it)",
        ),
    ],
    "voices are heard": [
        slip(
            {"when: {played: [open-line]}, mood: better}": f"when: {{{NEVER}}}, mood: better}}"}
            | {"      - {says: They rang": "      - ‸{says: They rang"},
            "persona baker, voice 2: fitted after no turn of 10,440 games"
            " (ease its `when` or its `mood`, or take it out)",
        ),
    ],
    "goals are reached": [
        slip(
            {"goals: {media: 50, cost: 500000}": "goals: ‸{media: 50, cost: 50000}"},
            "goals: the goal for cost was reached in none of 10,440 games; the nearest came to"
            " 164,567 (set it where good play can come,"
            " or look for a figure of the coding with a wrong unit)",
        ),
    ],
    "promises can be kept": [
        slip(
            {"kept_when: {played: [refund]}": f"kept_when: ‸{{{NEVER}}}"},
            "card promise-refund, acts.promise.kept_when: was given in 9,191 games and kept in none"
            " (ask for less, let it be due later, or let a card bring it about)",
        ),
    ],
    "promises can be broken": [
        slip(
            {
                "kept_when: {played: [refund]}": "kept_when: ‸{loyalty: {above: 1}}",
                "cost: 200000": "cost: 2000",
                "loss: 12": "loss: 4",
                " and below 1000000": "",
            },
            "card promise-refund, acts.promise.kept_when: was given in 9,191 games"
            " and kept in time in all: it is no risk (ask for more, or let it be due earlier)",
        ),
    ],
    "cards are ever right": [
        slip(
            {
                "  - id: refund": "  - ‸id: refund",
                "cost: 200000": "cost: 20000000",
                "size: 40000, value: 90": "size: 40000, value: 30",
                "kept_when: {played: [refund]}": "kept_when: {played: [ask-lab]}",
                " and below 1000000": "",
            },
            "card refund: 0 of the 5,945 games with this card are among the best quarter:"
            " there is never a reason to play it"
            " (let it do some good, make it cheaper, or open it when it fits)",
        ),
    ],
    "cards are not always right": [
        slip(
            {
                "  - id: tankers": "  - ‸id: tankers",
                "kind: fix\n": "kind: fix\n    until: sunday\n",
                "size: 40000, value: 90": "size: 40000, value: 30",
                "cost: 500000}": "cost: 500000, weights: {promises: 0}}",
            },
            "card tankers: 87 of 100 of the best games have this card, and 4 of 100 of the others:"
            " who finds it has won (let it cost more, help less, or stand beside another good way)",
        ),
    ],
}

CUT = "turns: [sunday, tuesday]"
FEW = (
    "cut 1, turns: in this cut often no more than",
    "can be played on this turn; 3 make a choice (choose another turn, or open more cards on it)",
)

IN_A_CUT: dict[str, list[tuple[Slip, Slip]]] = {  # what is written in the scenario, in the guide
    "cuts offer a choice": [
        (
            slip(
                {
                    "kind: guard\n": "kind: guard\n    until: sunday\n",
                    "hours: 4\n": "hours: 4\n    until: sunday\n",
                }
            ),
            slip({CUT: "turns: [sunday, ‸tuesday]"}, f"{FEW[0]} 2 {FEW[1]}"),
        ),
    ],
    "cuts keep what cards need": [
        (
            slip(  # only on monday are there hands enough to ask
                {
                    "kind: find-out\n    effort: 2": "kind: find-out\n    effort: 8",
                    "days: 1\n    effort: 5": "days: 1\n    effort: 9",
                }
            ),
            slip(
                {CUT: "turns: ‸[sunday, ‸tuesday]"},
                "cut 1, turns: this cut leaves out what brings the needs of `all-clear`,"
                " never to be played in it"
                " (add the turn that brings them, or ask for less under `needs`)",
                f"{FEW[0]} 2 {FEW[1]}",
            ),
        ),
    ],
    "cuts leave time for promises": [
        (
            slip(
                {
                    "effort: 3\n    cost: 2": "effort: 8\n    cost: 2",
                    "days: 1\n    effort: 5": "days: 1\n    effort: 9",
                    "monday: [ask-lab, promise-refund], tuesday: [refund]": "monday: [refund]",
                }
            ),
            slip(
                {CUT: "turns: ‸[sunday, ‸tuesday]"},
                "cut 1, turns: in this cut the promise `refund-by-tuesday`, due on turn tuesday,"
                " can be given and never kept (add the turn on which it can be kept,"
                " or leave out the one on which it is given)",
                f"{FEW[0]} 2 {FEW[1]}",
            ),
        ),
    ],
}

"""For each check of a scenario: a line that breaks it, and all that is said of it."""

from tests.library.breaking import Slip, slip

ERRORS: dict[str, list[Slip]] = {
    "real dates": [
        slip(
            {"at: 2024-05-07 08:00": "at: ‸2024-05-32 08:00"},
            "turn tuesday, at: there is no 2024-05-32 08:00 (check the month, the day, the hour)",
        ),
    ],
    "turns in order": [
        slip(
            {"at: 2024-05-07 08:00": "at: ‸2024-04-07 08:00"},
            "turn tuesday, at: is 2024-04-07 08:00, not after turn monday on 2024-05-06 08:00"
            " (let the dates run forward)",
        ),
    ],
    "lengths fit dates": [
        slip(
            {"hours: 24\n    starts": "hours: ‸12\n    starts"},
            "turn sunday, hours: is 12, but turn monday opens 24 hours later"
            " (write `hours: 24`, or move turn monday)",
        ),
        slip(
            {"days: 1\n": "days: ‸3\n"},
            "turn monday, days: is 3, but turn tuesday opens 24 hours later"
            " (write `days: 1`, or move turn tuesday)",
        ),
    ],
    "cards that need themselves": [
        slip(
            {
                "kind: find-out\n": "kind: find-out\n    needs: ‸[ask-lab]\n",
                "monday: [ask-lab, ": "monday: [",
            },
            "card ask-lab, needs: waits for itself: ask-lab needs ask-lab (take one need out)",
        ),
        slip(
            {
                "kind: fix\n": "kind: fix\n    needs: ‸[refund]\n",
                "effort: 3\n    cost: 2": "effort: 3\n    needs: [tankers]\n    cost: 2",
                "kept_when: {played: [refund]}": "kept_when: {met: {homes: {above: 50}}}",
                "sunday: [tankers, open-line]": "sunday: [open-line]",
                "tuesday: [refund]}": "tuesday: []}",
            },
            "card tankers, needs: waits for itself: tankers needs refund needs tankers"
            " (take one need out)",
        ),
    ],
    "tests that beat themselves": [
        slip(
            {
                "beats: [silence]": "beats: ‸[silence]",
                "sunday: [no-comment]}}": "sunday: [no-comment]}, beats: [care-first]}",
            },
            "test care-first, beats: must beat itself: care-first beats silence beats care-first"
            " (take one `beats` out)",
        ),
    ],
    "injects that wait for themselves": [
        slip(
            {"when: {turn: monday, not_played": "when: ‸{fired: [angry-call], not_played"},
            "inject angry-call, when: waits for itself: angry-call waits for angry-call"
            " (take one `fired` out)",
        ),
    ],
    "promises that keep themselves": [
        slip(
            {"kept_when: {played: [refund]}": "kept_when: {promise_kept: ‸refund-by-tuesday}"},
            "card promise-refund, acts.promise.kept_when.promise_kept: the promise waits for itself"
            " (say what must be done, such as `met` or `played`)",
        ),
    ],
    "names are free": [
        slip(
            {
                "id: no-comment": "id: ‸own-1",
                "silence, play: {sunday: [no-comment]}": "silence, play: {sunday: [own-1]}",
            },
            "card own-1, id: is what the first responses of a table are called"
            " (say in its name what it does)",
        ),
    ],
    "windows open before they close": [
        slip(
            {"until: monday": "from: tuesday\n    until: ‸monday", ", promise-refund]": "]"},
            "card promise-refund, until: is monday, before `from`, which is tuesday"
            " (exchange them, or leave one out)",
        ),
    ],
    "effort is ever there": [
        slip(
            {
                "kind: make-up\n    effort: 3": "kind: make-up\n    effort: ‸8",
                "tuesday: [refund]}": "tuesday: []}",
            },
            "card refund, effort: is 8; no turn of this card has more than 7"
            " (lower it, or give a turn more)",
        ),
    ],
    "needs can be met": [
        slip(
            {"needs: [ask-lab, lab-clean]": "until: sunday\n    needs: [‸ask-lab, ‸lab-clean]"},
            "card all-clear, needs: `ask-lab` comes on turn monday at best, too late"
            " for this card (let it come in time, or take the need out)",
            "card all-clear, needs: `lab-clean` comes on turn monday at best, too late"
            " for this card (let it come in time, or take the need out)",
        ),
        slip(
            {
                "needs: [ask-lab, lab-clean]": "needs: [ask-lab, ‸lab-clean]",
                "lab-clean: 20}": "lab-clean: 90}",
            },
            "card all-clear, needs: `lab-clean` comes never in time for this card"
            " (let it come in time, or take the need out)",
        ),
    ],
    "needs are not excluded": [
        slip(
            {"excludes: [open-line]": "excludes: [‸no-comment]"},
            "card no-comment, excludes: this card rules out itself (take it out of `excludes`)",
        ),
        slip(
            {"needs: [ask-lab, lab-clean]": "needs: [ask-lab]\n    excludes: [‸ask-lab]"},
            "card all-clear, excludes: this card rules out `ask-lab`, which it needs"
            " (take it out of `excludes`)",
        ),
    ],
    "promises come before they are due": [
        slip(
            {"until: monday": "from: monday\n    until: monday", "due: tuesday": "due: ‸sunday"},
            "card promise-refund, acts.promise.due: is sunday,"
            " but the promise cannot be made before monday"
            " (let it be due later, or open the card earlier)",
        ),
    ],
    "promises can be kept": [
        slip(
            {"kept_when: {played: [refund]}": "kept_when: ‸{after: tuesday}"},
            "card promise-refund, acts.promise.kept_when: cannot come true by the end"
            " of turn tuesday (ask for what a team can have done by then, or let it be due later)",
        ),
        slip(
            {"kept_when: {played: [refund]}": "partly_when: ‸{after: tuesday}"},
            "card promise-refund, acts.promise.partly_when: cannot come true by the end"
            " of turn tuesday (ask for what a team can have done by then, or let it be due later)",
        ),
        slip(
            {
                "kept_when: {played: [refund]}": (
                    "kept_when: ‸{this_turn: [promise-refund]}\n        each_turn: true"
                ),
                "kind: make-up\n    effort: 1\n": "kind: make-up\n    once: false\n    effort: 1\n",
            },
            "card promise-refund, acts.promise.kept_when: cannot come true in turn tuesday"
            " (ask for what a team can have done by then, or let it be due later)",
        ),
    ],
    "promises for each turn can be kept again": [
        slip(
            {
                "kept_when: {played: [refund]}": (
                    "kept_when: {this_turn: [ask-lab]}\n        each_turn: true"
                ),
                "kind: find-out\n": "kind: find-out\n    once: ‸true\n",
            },
            "card ask-lab, once: is played once, but the promise refund-by-tuesday asks for it"
            " in each turn (write `once: false`)",
        ),
        slip(
            {
                "due: tuesday": "due: ‸monday",
                "kept_when: {played: [refund]}": (
                    "kept_when: {met: {homes: {above: 50}}}\n        each_turn: true"
                ),
                "effort: 1\n    until: monday": "effort: 1\n    from: monday\n    until: monday",
            },
            "card promise-refund, acts.promise.due: is monday; made on that turn,"
            " it leaves none to keep it (let it be due later)",
        ),
    ],
    "promises hang on deeds": [
        slip(
            {"kept_when: {played: [refund]}": "kept_when: {played: [refund], chance: ‸0.5}"},
            "card promise-refund, acts.promise.kept_when.chance: a promise does not hang on chance"
            " (say what must be done)",
        ),
        slip(
            {"kept_when: {played: [refund]}": "kept_when: ‸{}"},
            "card promise-refund, acts.promise.kept_when: nothing is asked,"
            " so the promise is kept at once (say what must be done, such as `met`)",
        ),
    ],
    "cases have queues": [
        slip(
            {"acts: {fix: {pace": "acts: {serve: ‸{}, fix: {pace"},
            "card tankers, acts.serve: this case has no cases to serve"
            " (add a `caseload` with its queues, or take this out)",
        ),
        slip(
            {"coding: A failed pump": "by_cases: ‸true\n    coding: A failed pump"},
            "incident dry-taps, by_cases: this case has no cases to serve"
            " (add a `caseload` with its queues, or take this out)",
        ),
    ],
    "incidents bring those they harm": [
        slip(
            {
                "incidents:\n": (
                    "caseload:\n  hours: 8\n  queues:\n"
                    "    - {id: desk, name: Desk, group: shops, a_day: 5}\nincidents:\n"
                ),
                "      shops: {share: 0.6, severity: 0.7}\n": "",
                "coding: A failed pump": "cases: {desk: ‸50}\n    coding: A failed pump",
            },
            "incident dry-taps, cases.desk: brings shops to this queue, and harms none of them"
            " (add shops to its `harms`, or take this out)",
        ),
    ],
    "queues grow louder without end": [
        slip(
            {
                "incidents:\n": (
                    "caseload:\n  hours: 8\n  queues:\n"
                    "    - {id: desk, name: Desk, group: homes, a_day: 5, escalates: 0.5,"
                    " louder: ‸web}\n"
                    "    - {id: web, name: Web, group: homes, a_day: 5, escalates: 0.5,"
                    " louder: desk}\nincidents:\n"
                ),
            },
            "caseload.queue desk, louder: goes round: desk moves on to web moves on to desk"
            " (let one of them end)",
        ),
    ],
    "situations fit": [
        slip(
            {"[The mayor is said to be on the way.]": "‸[The mayor is on the way., He shouts.]"},
            "turn sunday, situation.rumour: has 3 items under rumour; 2 fit"
            " (keep what matters for this decision; facts count where they stand by then)",
        ),
        slip(
            {
                "another town.}\n": "another town.}\n    instead:\n"
                "      - {when: {played: [tankers]}, known: ‸[It rains., It pours., It stops.]}\n"
            },
            "turn monday, other words 1, known: has 3 items under known; 2 fit"
            " (keep what matters for this decision; facts count where they stand by then)",
        ),
    ],
    "front pages are not hidden": [
        slip(
            {
                "{headline: Answers at last": "‸{headline: Answers at last",
                "phone line., when: {played: [open-line]}}": "phone line.}",
            },
            "turn monday, front page 1: is printed whatever happens, so none after it ever is"
            " (move it to the end, or give it a `when`)",
        ),
    ],
    "ranges hold something": [
        slip(
            {"media: {above: 40}}]": "media: ‸{above: 40, below: 40}}]"},
            "inject spare-pump, when.any 2, media: nothing is above 40 and below 40"
            " (exchange them, or leave one out)",
        ),
    ],
    "played and not played": [
        slip(
            {"played: [tankers], media": "played: [tankers], not_played: [‸tankers], media"},
            "inject spare-pump, when.any 2, not_played: `tankers` is under `played` too,"
            " so this never holds (take one of them out)",
        ),
    ],
    "tests keep to the rules": [
        slip(
            {"sunday: [tankers, open-line]": "sunday: ‸[‸all-clear, tankers, ‸tankers, open-line]"},
            "test care-first, play.sunday: takes 11 effort, and there are 7 (play fewer cards)",
            "test care-first, play.sunday: `all-clear` needs `ask-lab` on an earlier turn"
            " (play `ask-lab` before it)",
            "test care-first, play.sunday: `tankers` is played twice on this turn (play it once)",
        ),
        slip(
            {"tuesday: [refund]}": "tuesday: [‸no-comment, ‸tankers]}", ", promise-refund]": "]"},
            "test care-first, play.tuesday: `no-comment` is ruled out by `open-line`,"
            " played on sunday (choose one)",
            "test care-first, play.tuesday: `tankers` was played on sunday already (play it once)",
        ),
        slip(
            {
                "sunday: [no-comment]}": "sunday: [‸no-comment, open-line],"
                " tuesday: [‸promise-refund]}",
            },
            "test silence, play.sunday: `no-comment` does not go with `open-line` (choose one)",
            "test silence, play.tuesday: `promise-refund` is not on offer on this turn"
            " (see its `from` and `until`)",
        ),
        slip(
            {
                "incidents:\n": (
                    "caseload:\n  hours: 8\n  queues:\n"
                    "    - {id: desk, name: Desk, group: homes, a_day: 5}\nincidents:\n"
                ),
                "acts: {fix: {pace": "acts: {serve: {}, fix: {pace",
                "acts: {open: {fairness": "acts: {serve: {first: [desk]}, open: {fairness",
                "sunday: [tankers, open-line]": "sunday: [tankers, ‸open-line]",
            },
            "test care-first, play.sunday: `open-line` serves in another order than `tankers`"
            " (choose one)",
        ),
    ],
    "expectations can be read": [
        slip(
            {"loyalty: above 50": "loyalty: ‸over 50"},
            "test care-first, expect.loyalty: `over 50` is no expectation"
            " (write `above 55`, `below 40` or `above 40 and below 60`)",
        ),
    ],
}

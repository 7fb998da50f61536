"""For each warning about a scenario: what an author may not mean, and all that is said."""

from tests.library.breaking import Slip, slip

WARNINGS: dict[str, list[Slip]] = {
    "effects come in time": [
        slip(
            {
                "effort: 3\n    hours: 4": "effort: 3\n    from: tuesday\n    hours: ‸30",
                "{headline: Answers at last": "{headline: Answers at last",
                "tankers, open-line]": "tankers]",
                "when: {played: [open-line]}}": "when: {played: [tankers]}}",
                "when: {played: [open-line]}, mood": "mood",
            },
            "card open-line, hours: is 30; the case is over before the card takes effect"
            " (lower it, or open the card earlier)",
        ),
    ],
    "promises are made in time": [
        slip(
            {"due: tuesday": "due: ‸sunday"},
            "card promise-refund, acts.promise.due: is sunday,"
            " but the promise can still be made on monday (close the card with `until: sunday`)",
        ),
    ],
    "turns offer a choice": [
        slip(
            {
                "  - id: tuesday\n    at": "  - ‸id: tuesday\n    at",
                "kind: fix": "kind: fix\n    until: monday",
                "effort: 3\n    hours: 4": "effort: 3\n    hours: 4\n    until: monday",
                "kind: find-out": "kind: find-out\n    until: monday",
                "kind: guard": "kind: guard\n    until: monday",
            },
            "turn tuesday: at most 2 can be played on this turn; 3 make a choice"
            " (open more cards on it)",
        ),
    ],
    "turns are tight": [
        slip(
            {
                "effort: 5\n": "effort: ‸12\n",
                "kind: fix\n    effort: 3": "kind: fix\n    effort: 1",
                "excludes: [open-line]": "excludes: []",
            },
            "turn monday, effort: all 7 cards cost 12 effort together, and there are 12"
            " (lower the effort of the turn, or offer more)",
        ),
    ],
    "a front page is always printed": [
        slip(
            {
                "- {headline: Water is": "‸- {headline: Water is",
                "The taps run again.}": "The taps run again., when: {played: [tankers]}}",
            },
            "turn tuesday, front_pages: every front page has a `when`,"
            " so there may be none to print (end with one that has none)",
        ),
    ],
    "icons are there": [
        slip(
            {
                "line: You decide., brief": "icon: ‸buss, line: You decide., brief",
                "line: You mend., brief": "icon: ‸zzz, line: You mend., brief",
            },
            "role director, icon: there is no icon `buss` (did you mean `bus`?)",
            "role engineer, icon: there is no icon `zzz` (choose one of assets/icons)",
        ),
    ],
    "headlines fit": [
        slip(
            {"headline: Town runs dry": f"headline: ‸{'Dry as dust and no end. ' * 3}"},
            "turn sunday, front page 1, headline: is 71 characters; two lines hold 66"
            " (leave out 5)",
        ),
    ],
    "titles quote with single quotes": [
        slip(
            {"title: Say nothing": "title: ‸Say “no comment”"},
            "card no-comment, title: has double quotes, and is told in double quotes itself"
            " (write: Say ‘no comment’)",
        ),
    ],
    "channels are called alike": [
        slip(
            {"empathy: 0.6, by": "empathy: 0.6, channels: [‸televison, gate, ‸Phone, web], by"},
            "card open-line, acts.say.channels: `televison` is usually called `television`"
            " (write `television`)",
            "card open-line, acts.say.channels: `Phone` is usually called `telephone`"
            " (write `telephone`)",
        ),
    ],
    "ranges say something": [
        slip(
            {"media: {above: 40}}]": "media: ‸{above: 140}}]"},
            "inject spare-pump, when.any 2, media: lies outside 0 to 100"
            " (meters, trust and `met` run from 0 to 100)",
        ),
        slip(
            {"media: {above: 40}}]": "media: ‸{}}]"},
            "inject spare-pump, when.any 2, media: has no limit (write `above`, `below` or both)",
        ),
    ],
    "chances are open": [
        slip(
            {"chance: 0.5": "chance: ‸1"},
            "inject spare-pump, when.any 1, chance: a chance of 1 always happens"
            " (write a share between 0 and 1, or leave the chance out)",
        ),
    ],
    "injects can come in": [
        slip(
            {"when: {turn: monday, not_played": "when: ‸{turn: monday, after: monday, not_played"},
            "inject angry-call, when: can never hold, so this never comes in"
            " (ask for what can have happened by then)",
        ),
    ],
    "voices can be heard": [
        slip(
            {"back., when: {played: [open-line]}": "back., when: ‸{turn: monday, after: monday}"},
            "persona baker, voice 2, when: can never hold, so this is never said"
            " (ask for what can have happened by then)",
        ),
    ],
    "front pages can be printed": [
        slip(
            {
                "line., when: {played: [open-line]}": "line.,"
                " when: ‸{promise_broken: refund-by-tuesday}",
            },
            "turn monday, front page 1, when: can never hold after this turn,"
            " so this page is never printed (ask for what can have happened by then)",
        ),
    ],
    "other words can be read": [
        slip(
            {
                "another town.}\n": "another town.}\n    instead:\n"
                "      - {when: ‸{not_played: [tankers], played: [all-clear]}, line: Dry.}\n"
                "      - {when: ‸{this_turn: [tankers]}, known: [It rains.]}\n"
                "      - {when: ‸{chance: 0.5}, unknown: []}\n"
                "      - {when: ‸{}, intel: {engineer: A pump is here.}}\n",
            },
            "turn monday, other words 1, when: can never hold as this turn opens"
            " (ask for what can have happened as the turn opens)",
            "turn monday, other words 2, when: can never hold as this turn opens"
            " (ask for what can have happened as the turn opens)",
            "turn monday, other words 3, when: can never hold as this turn opens"
            " (ask for what can have happened as the turn opens)",
            "turn monday, other words 4, when: always holds, so the words of the turn itself are"
            " never read (write these into the turn, or give it a condition)",
        ),
    ],
    "tests ask for something": [
        slip(
            {
                "{name: silence, play": "‸{name: silence, play",
                "beats: [silence]\n    expect": "expect",
            },
            "test silence: nothing is expected of this test (add `expect` or `beats`)",
        ),
    ],
    "tests play different lines": [
        slip(
            {
                "{name: silence, play: {sunday: [no-comment]}}": "{name: silence, beats: [],"
                " play: {monday: [], sunday: [no-comment]}}\n"
                "  - {name: hush, expect: {cost: above 0}, play: ‸{sunday: [no-comment]}}"
            },
            "test hush, play: plays the same line as silence (join the two; `beats` takes many)",
        ),
    ],
    "facts come up": [
        slip(
            {
                "incidents:\n": "  - ‸{id: idle, open_as: rumour, open_text: A, settled_text: B,"
                " holds: true}\nincidents:\n",
            },
            "fact idle: nothing shows, seeks, tells or needs this fact"
            " (add it to a situation or a card, or take it out)",
        ),
    ],
    "personas speak": [
        slip(
            {
                "roles:\n": "  - ‸{id: mute, name: Nobody, who: says nothing, group: homes,"
                " voices: []}\nroles:\n",
            },
            "persona mute: this persona never speaks"
            " (add `voices`, let an inject be `from` it, or take it out)",
        ),
    ],
    "incidents begin": [
        slip(
            {"  - id: dry-taps\n": "  - ‸id: dry-taps\n", "    starts: [dry-taps]\n": ""},
            "incident dry-taps: this incident never begins"
            " (name it under `starts` of a turn or of an inject)",
        ),
    ],
    "objectives are trained": [
        slip(
            {"goals:": "  - ‸{id: calm, text: Keep calm}\ngoals:"},
            "objective calm: nothing trains this objective"
            " (name it as `objective` of a card or an inject, or take it out)",
        ),
    ],
    "capabilities count": [
        slip(
            {"incidents:\n": "capabilities:\n  - ‸{id: pumps, name: Pumps}\nincidents:\n"},
            "capability pumps: nothing leans on this"
            " (name it under `limited_by` of some work, or take it out)",
        ),
    ],
    "weights are given for all": [
        slip(
            {"{id: homes, name": "‸{id: homes, name", "loss: 400}": "loss: 400, weight: 2}"},
            "segment homes: has no `weight`, and other segments have one"
            " (give one to every segment, or to none)",
        ),
    ],
    "incidents harm somebody": [
        slip(
            {
                "homes: {share: 0.5, severity: 0.5}": "‸homes: {share: 0, severity: 0.5}",
                "      shops: {share: 0.6, severity: 0.7}\n": "",
            },
            "incident dry-taps, harms: this incident harms nobody"
            " (give at least one segment a `share` and a `severity` above 0)",
        ),
    ],
    "injects train something": [
        slip(
            {
                "- id: angry-call": "- ‸id: angry-call",
                "two hours.\n    objective: speed": "two hours.",
            },
            "inject angry-call: names no `objective`, so the list of events cannot say what it is"
            " for (add `objective`: what it trains)",
        ),
    ],
    "telling first can help": [
        slip(
            {"disclose: {facts: [lab-clean]}": "disclose: {facts: [lab-clean], first: ‸true}"},
            "card all-clear, acts.disclose.first: its facts prove nothing and no incident begins,"
            " so this changes nothing (give a fact its `evidence`, or take `first` out)",
        ),
    ],
    "advertising is not all": [
        slip(
            {"acts: {conceal: 0.5}\n    temptation: true": "acts: {regain: ‸5000}"},
            "card no-comment, acts.regain: advertising costs money and moves no meter by itself"
            " (add an act that does something, or mark the card with `temptation: true`)",
        ),
    ],
}

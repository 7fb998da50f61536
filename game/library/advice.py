"""What is said of each thing that plays of a case show, and its cure."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """The words of one check by playing; braces take its figures."""

    what: str
    cure: str


ADVICE: Mapping[str, Advice] = {
    "cards can be played": Advice(
        "could not be played in any of {games:,} games",
        "lower its effort, ease its `needs`, or open it for longer",
    ),
    "injects come in": Advice(
        "came in in none of {games:,} games", "ease its `when`, or take it out"
    ),
    "facts are learnt": Advice(
        "was settled in none of {games:,} games",
        "let a card or an inject settle it in time, or set `public_on`",
    ),
    "other words are read": Advice(
        "was read in none of {games:,} games", "ease its `when`, or take it out"
    ),
    "endings are reached": Advice(
        "was printed in none of {games:,} games",
        "ease its `when`, or ask for more in the pages before it",
    ),
    "front pages are printed": Advice(
        "was printed in none of {games:,} games",
        "ease its `when`, or ask for more in the pages before it",
    ),
    "voices are heard": Advice(
        "fitted after no turn of {games:,} games", "ease its `when` or its `mood`, or take it out"
    ),
    "goals are reached": Advice(
        "the goal for {goal} was reached in none of {games:,} games; the nearest came to"
        " {nearest:,}",
        "set it where good play can come, or look for a figure of the coding with a wrong unit",
    ),
    "promises can be kept": Advice(
        "was given in {given:,} games and kept in none",
        "ask for less, let it be due later, or let a card bring it about",
    ),
    "promises can be broken": Advice(
        "was given in {given:,} games and kept in time in all: it is no risk",
        "ask for more, or let it be due earlier",
    ),
    "cards are ever right": Advice(
        "{best:,} of the {games:,} games with this card are among the best quarter:"
        " there is never a reason to play it",
        "let it do some good, make it cheaper, or open it when it fits",
    ),
    "cards are not always right": Advice(
        "{among} of 100 of the best games have this card, and {beyond} of 100 of the others:"
        " who finds it has won",
        "let it cost more, help less, or stand beside another good way",
    ),
    "cuts offer a choice": Advice(
        "in this cut often no more than {few} can be played on this turn; {fewest} make a choice",
        "choose another turn, or open more cards on it",
    ),
    "cuts keep what cards need": Advice(
        "this cut leaves out what brings the needs of {cards}, never to be played in it",
        "add the turn that brings them, or ask for less under `needs`",
    ),
    "cuts leave time for promises": Advice(
        "in this cut the promise `{promise}`, due on turn {due}, can be given and never kept",
        "add the turn on which it can be kept, or leave out the one on which it is given",
    ),
}

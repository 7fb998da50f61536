"""How a game was gone about, and how a team voted, as the terminal tells it."""

import io

from game.present.moments.review import review
from game.present.pieces.votes import with_votes
from game.terminal.moments.review import tell_conduct, tell_votes
from game.terminal.paper import Paper
from tests.debrief.casts import CASTS
from tests.debrief.ferry import ferry

RECORD = ferry(["send-boats"], ["pay-back"], [])
VIEW = with_votes(review([RECORD]), RECORD, CASTS)


def printed(*, votes: bool) -> str:
    out = io.StringIO()
    paper = Paper(out, 80)
    (tell_votes if votes else tell_conduct)(paper, VIEW)
    paper.flush()
    return " ".join(out.getvalue().split())


def test_words_deeds_and_the_first_word_are_told() -> None:
    text = printed(votes=False)

    assert (
        "You said nothing in public. You helped people or gave them something on turns 1 and 2."
        in text
    )
    assert "No statement of yours answered those who were let down." in text


def test_votes_are_told_and_nobody_is_named() -> None:
    text = printed(votes=True)

    assert "Turn 1 · Mon 08:00: 2 voted. Before the talk: split, 0 of 100 alike" in text

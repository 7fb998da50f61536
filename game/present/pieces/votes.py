"""How the people of a team voted: before the talk and after it, beside what came of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from game.base.scale import percent
from game.debrief.record import Record
from game.debrief.voted import Weighed, weighed
from game.debrief.votes import Cast, alignment
from game.present.pieces.masthead import when
from game.present.review import ReviewView, VotedView
from game.present.wording import review as review_words
from game.present.wording import votes as words


def with_votes(view: ReviewView, record: Record, cast: Mapping[int, Sequence[Cast]]) -> ReviewView:
    """Return a debrief with the votes of a team, by the decision, from 0, that they were for."""
    turns = {record.case.plays[place]: each for place, each in cast.items()}
    found = [weighed(record, turn, each) for turn, each in turns.items() if turn < record.turn]
    told = [each for each in found if each.votes.voices > 1]
    if not told:
        return view
    return replace(
        view,
        votes=tuple(_view(record, each) for each in told),
        votes_said=" ".join(_over_all(told)),
    )


def _view(record: Record, one: Weighed) -> VotedView:
    votes, before, after = one.votes, _alike(one.votes.before), _alike(one.votes.after)
    wanted, best, came = _loyalty(one.wanted), _loyalty(one.best), str(percent(one.came))
    said = (
        words.talked(before, after) if votes.before is not None else "",
        words.thought_again(len(votes.changed)),
        words.loyalty(wanted, best, came),
    )
    return VotedView(
        when=review_words.turn_at(record.case.place(one.turn), when(record.case, one.turn)),
        voices=words.voices(votes.voices),
        before=before,
        after=after,
        changed=words.changed(len(votes.changed), votes.voices),
        wanted=wanted or "–",
        best=best or "–",
        came=came,
        agreed=votes.after or 0.0,
        said=" ".join(filter(None, said)),
    )


def _alike(share: float | None) -> str:
    if share is None:
        return words.alike(None, 0)
    return words.alike(alignment(share), percent(share))


def _loyalty(share: float | None) -> str:
    return "" if share is None else str(percent(share))


def _over_all(told: Sequence[Weighed]) -> Iterator[str]:
    """Yield how alike all votes were, and how often a better plan had been among them."""
    ends = [(one.votes.before, one.votes.after) for one in told]
    both = [(before, after) for before, after in ends if before is not None and after is not None]
    if both:
        yield words.over_all(*(percent(sum(each) / len(both)) for each in zip(*both, strict=True)))
    better = sum(one.best is not None and percent(one.best) > percent(one.came) for one in told)
    yield words.better(better, len(told))
    yield words.about()

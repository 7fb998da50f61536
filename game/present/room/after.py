"""What came of a turn, as people read it in their seats."""

from dataclasses import dataclass

from game.base.scale import percent
from game.debrief.record import Record
from game.present.moments.outcome import outcome
from game.present.outcome import OutcomeView
from game.present.parts import CauseView, Meter, WaterfallView
from game.present.room.decided import how_decided
from game.present.room.seat import AfterView, FellView, Sitting
from game.present.settings import Mode, Settings
from game.present.wording import seat as words

STRONGEST = 2  # causes of each meter; the others are opened beneath
ICONS = {Meter.LOYALTY: "heart", Meter.MEDIA: "broadcast", Meter.COST: "coins"}


@dataclass(frozen=True, slots=True, eq=False)
class Came:
    """What came of a turn for one team: long work, so it is made once for all of them."""

    record: Record
    turn: int
    view: OutcomeView
    fell: tuple[FellView, ...]

    def told(self, sitting: Sitting, best: float | None = None) -> AfterView:
        """Return it as somebody in this seat may read it.

        `best` is the loyalty that the best of the plans they voted for would have come to.
        """
        cards = self.record.cards(self.turn)
        view = self.view
        return AfterView(
            badge=view.badge,
            newspaper=view.paper.newspaper,
            headline=view.paper.headline,
            story=view.paper.story,
            played=tuple(card.title for card in cards) or (words.nothing_played(),),
            fell=self.fell if sitting.meters else (),
            kept="" if sitting.meters else words.kept(),
            votes=(
                *how_decided(self.record, sitting),
                *_best(sitting, self.fell[0], best),
                *_sure(sitting, self.fell),
            ),
            promises=tuple(f"{each.title}: {each.status}" for each in view.promises),
            learned=view.learned,
        )


def came(record: Record, turn: int) -> Came:
    """Return what came of `turn` (from 0)."""
    view = outcome(record, turn, Settings(Mode.SESSION))
    return Came(record, turn, view, tuple(map(_fell, view.waterfalls)))


def _fell(fall: WaterfallView) -> FellView:
    rows = tuple(
        (cause.label, cause.amount, cause.why)
        for cause in sorted(fall.more or fall.causes, key=_weight, reverse=True)
    )
    return FellView(
        icon=ICONS[fall.meter],
        name=fall.name,
        before=fall.before,
        after=fall.after,
        change=fall.change,
        causes=rows[:STRONGEST],
        others=rows[STRONGEST:],
    )


def _weight(cause: CauseView) -> float:
    return abs(cause.end - cause.start)


def _best(sitting: Sitting, loyalty: FellView, best: float | None) -> tuple[str, ...]:
    """Return how the plan came out beside those that were voted for; nobody's is named."""
    if best is None or not sitting.meters or len(sitting.silent) < 2:
        return ()
    voted, came = percent(best), int(loyalty.after)
    return (words.more_among(voted, came) if voted > came else words.none_better(),)


def _sure(sitting: Sitting, fell: tuple[FellView, ...]) -> tuple[str, ...]:
    """Return how sure the team was, beside what loyalty came to; it is no verdict."""
    if sitting.sure is None or not sitting.meters:
        return ()
    return (words.sure_and_came(sitting.sure, fell[0].before, fell[0].after),)

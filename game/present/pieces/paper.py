"""The front page after a turn: the author's first that fits, else one composed from the causes."""

from game.base.scale import percent
from game.debrief.credit import Credit
from game.debrief.ending import holds_after
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.present.outcome import PaperView
from game.present.pieces.masthead import ending
from game.present.wording import dates
from game.present.wording import paper as words
from game.scenario.story import FrontPage


def paper(credit: Credit, record: Record, turn: int) -> PaperView:
    """Return the front page printed when `turn` is over."""
    at = ending(record.case, turn)
    page = next(
        (page for page in record.scenario.turns[turn].front_pages if fits(record, turn, page)),
        None,
    )
    headline, story = (page.headline, page.story) if page else _composed(credit, record)
    return PaperView(
        newspaper=record.scenario.newspaper,
        edition=words.edition(at.hour),
        date=dates.long_date(at),
        headline=headline,
        story=story,
        aside_title=(page.aside_title if page else "") or "",
        aside=(page.aside if page else "") or "",
    )


def fits(record: Record, turn: int, page: FrontPage) -> bool:
    """Tell whether a page may be printed after `turn`."""
    return holds_after(record, turn, page.when)


def _composed(credit: Credit, record: Record) -> tuple[str, str]:
    loyalty = credit.loyalty
    before, after = percent(loyalty.before), percent(loyalty.after)
    news = words.reach(percent(credit.media.after), record.scenario.wording)
    return _headline(credit, record.scenario.company), words.story(after, after - before, news)


def _headline(credit: Credit, company: str) -> str:
    """Return a headline from what moved loyalty most: a card, a promise or a mechanism."""
    moved = credit.loyalty
    causes = {**moved.causes, **moved.promises}
    strongest = max(causes, key=lambda cause: abs(causes[cause]), default=None)
    amount = causes[strongest] if strongest else 0.0
    card = max((share.amount for share in moved.cards), key=abs, default=0.0)
    if max(abs(amount), abs(card)) < 0.005:
        return words.quiet(company)
    if abs(card) > abs(amount):
        return words.of_card(company, helps=card > 0)
    return words.headline(_plain(strongest), company, helps=amount > 0)


def _plain(cause: Cause | None) -> Cause | None:
    return None if cause is Cause.CAP else cause

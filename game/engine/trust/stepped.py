"""What one turn made of the people: the new state, the meters, the bill, and why."""

from dataclasses import dataclass
from functools import cached_property

from game.engine.trust.arrays import total
from game.engine.trust.explain import Causes, explained
from game.engine.trust.loyalty import meter
from game.engine.trust.media import News, attention
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.trust import Ledger


@dataclass(frozen=True, eq=False)
class Stepped:
    """The outcome of a turn; (r, g) rows and groups, (r,) rows."""

    setting: Setting
    before: TrustState
    state: TrustState
    news: News
    ledger: Ledger  # as the turn ends, of the incidents that have begun
    cost: Floats  # (r, 7) currency of this turn by `Component`, each >= 0

    @property
    def trust(self) -> Floats:
        """Return trust (r, g), 0-1."""
        return self.state.trust

    @property
    def intent(self) -> Floats:
        """Return intent (r, g), 0-1: would they choose the company again today."""
        return self.state.intent

    @property
    def loyalty(self) -> Floats:
        """Return behaviour (r, g), 0-1, which lags behind intent."""
        return self.state.loyalty

    @cached_property
    def meter(self) -> Floats:
        """Return the Loyalty meter (r,), 0-1: intent weighted over customers."""
        return meter(self.setting.groups, self.state.intent)

    @cached_property
    def media(self) -> Floats:
        """Return media attention (r,), 0-1, mean over the turn."""
        return attention(self.news.mean)

    @cached_property
    def media_peak(self) -> Floats:
        """Return media attention (r,), 0-1, at its highest in the turn."""
        return attention(self.news.peak)

    @cached_property
    def total_cost(self) -> Floats:
        """Return the currency (r,) that the turn cost."""
        return total(self.cost)

    @cached_property
    def causes(self) -> Causes:
        """Return what moved each meter; worked out when first asked for."""
        ends = (self.before, self.state)
        return explained(self.setting, ends, self.news, self.cost, self.ledger)

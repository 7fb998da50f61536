"""Figures and changes: as they are printed, and as they are said aloud."""

from game.base.money import change as money_change
from game.base.money import money
from game.base.scale import whole
from game.base.words import _
from game.present.parts import ChangeView, Tone

MINUS = "−"


def signed(points: float) -> str:
    """Return "+7", "−6" or "0"; with one decimal where there is one."""
    figure = f"{abs(points):.1f}".removesuffix(".0")
    if figure == "0":
        return "0"
    return f"+{figure}" if points > 0 else f"{MINUS}{figure}"


def limit(amount: float, currency: str) -> str:
    """Return a round amount of money without its empty decimal: "$30m"."""
    return money(amount, currency).replace(".0", "")


def grain(*amounts: float) -> float:
    """Return the smallest step in which amounts of this size are printed."""
    size = max((abs(amount) for amount in amounts), default=0.0)
    if size >= 999.5e6:
        return 1e8
    if size >= 99.5e3:
        return 1e5
    return 1e3 if size >= 999.5 else 1.0


def signed_money(amount: float, currency: str) -> str:
    """Return "+$5.2m" or "−$0.2m"."""
    return money_change(amount, currency)


def points(before: int, after: int, *, more_is_good: bool) -> ChangeView:
    """Return a change between two figures that are printed."""
    step = after - before
    return ChangeView(
        up=None if step == 0 else step > 0,
        figure=str(abs(step)),
        tone=_tone(step, more_is_good=more_is_good),
        spoken=spoken(step, str(abs(step))),
    )


def money_step(before: float, after: float, currency: str) -> ChangeView:
    """Return a change of cost, in the steps in which cost is printed."""
    unit = grain(before, after)
    step = (whole(after / unit) - whole(before / unit)) * unit
    return ChangeView(
        up=None if step == 0 else step > 0,
        figure=money(abs(step), currency),
        tone=_tone(step, more_is_good=False),
        spoken=spoken(step, money(abs(step), currency)),
    )


def spoken(step: float, figure: str) -> str:
    """Return a change as it is said: "down 6", "up $3.9m", "no change"."""
    if step == 0:
        return _("no change")
    text = _("up {figure}") if step > 0 else _("down {figure}")
    return text.format(figure=figure)


def tone_of(step: float) -> Tone:
    """Return the tone of a change that is good when it is more."""
    return _tone(step, more_is_good=True)


def _tone(step: float, *, more_is_good: bool) -> Tone:
    if step == 0:
        return Tone.NEUTRAL
    return Tone.HELPS if (step > 0) == more_is_good else Tone.HURTS

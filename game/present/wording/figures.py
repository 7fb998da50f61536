"""Figures and changes: as they are printed, and as they are said aloud."""

from game.base.scale import percent
from game.base.words import _
from game.present.parts import ChangeView, Tone

MINUS = "−"
LEAST = 0.0005  # a share of 1 that still shows with one decimal of 100


def signed(points: float) -> str:
    """Return "+7", "−6" or "0"; with one decimal where there is one."""
    figure = f"{abs(points):.1f}".removesuffix(".0")
    if figure == "0":
        return "0"
    return f"+{figure}" if points > 0 else f"{MINUS}{figure}"


def exact(share: float) -> str:
    """Return a share of 1 as a figure of 100 with one decimal: "76.6"."""
    return f"{100 * share:.1f}"


def plain(value: float) -> str:
    """Return a figure without a plus: "130,000", "−4.9"."""
    return f"{value:,.10g}".replace("-", MINUS)


def points(before: float, after: float, *, more_is_good: bool) -> ChangeView:
    """Return a change between two shares of 1 as the step between their printed figures.

    A move that is too small for these is not called none: parts of it may well show.
    """
    step = percent(after) - percent(before)
    if step or abs(after - before) < LEAST:
        return change_view(step, str(abs(step)), more_is_good=more_is_good)
    up = after > before
    said = _("up by less than 1") if up else _("down by less than 1")
    return ChangeView(up, "<1", _tone(after - before, more_is_good=more_is_good), said, little=True)


def change_view(step: float, figure: str, *, more_is_good: bool) -> ChangeView:
    """Return a step with the figure that is printed for it."""
    return ChangeView(
        up=None if step == 0 else step > 0,
        figure=figure,
        tone=_tone(step, more_is_good=more_is_good),
        spoken=spoken(step, figure),
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

"""Money as players read it, by one rule, so that what is printed adds up.

Whole units below a thousand, thousands below a million, hundredths of a million below a hundred
of them and tenths beyond. Empty decimals are left away, so that the same amount looks the same
wherever it stands.
"""

from game.base.scale import whole

BILLION, HUNDRED_MILLION, MILLION = 999.95e6, 99.995e6, 999.5e3
TEN_THOUSAND, THOUSAND = 9950.0, 999.5


def grain(*amounts: float) -> float:
    """Return the smallest step in which the largest of these amounts is printed."""
    size = max((abs(amount) for amount in amounts), default=0.0)
    if size >= BILLION:
        return 1e7
    if size >= HUNDRED_MILLION:
        return 1e5
    if size >= MILLION:
        return 1e4
    if size >= TEN_THOUSAND:
        return 1e3
    return 100.0 if size >= THOUSAND else 1.0


def money(amount: float, currency: str = "$") -> str:
    """Return `amount` as "$11.42m", "$250k" or "$80"; a minus sign stands before the currency."""
    step = grain(amount)
    size = whole(abs(amount) / step) * step
    sign = "−" if amount < 0 and size else ""
    return f"{sign}{currency}{_figure(size)}"


def change(amount: float, currency: str = "$") -> str:
    """Return a change with its sign: "+$3.9m", "−$200k" or "$0"."""
    text = money(amount, currency)
    return text if amount < 0 or text == f"{currency}0" else f"+{text}"


def _figure(size: float) -> str:
    if size >= BILLION:
        return f"{_short(size / 1e9)}bn"
    if size >= MILLION:
        return f"{_short(size / 1e6)}m"
    if size >= THOUSAND:
        return f"{_short(size / 1e3)}k"
    return f"{size:.0f}"


def _short(figure: float) -> str:
    return f"{figure:.2f}".rstrip("0").rstrip(".")

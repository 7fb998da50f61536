"""Money as players read it: a sign of the currency and one decimal in millions."""


def money(amount: float, currency: str = "$") -> str:
    """Return `amount` as "$11.4m", "$250k" or "$80"; a minus sign stands before the currency."""
    size = abs(amount)
    sign = "−" if amount < 0 and _figure(size) != "0" else ""
    return f"{sign}{currency}{_figure(size)}"


def change(amount: float, currency: str = "$") -> str:
    """Return a change with its sign: "+$3.9m", "−$0.2m" or "$0"."""
    text = money(amount, currency)
    return text if amount < 0 or text == f"{currency}0" else f"+{text}"


def _figure(size: float) -> str:
    if size >= 999.5e6:
        return f"{size / 1e9:.1f}bn"
    if size >= 99.5e3:
        return f"{size / 1e6:.1f}m"
    if size >= 999.5:
        return f"{size / 1e3:.0f}k"
    return f"{size:.0f}"

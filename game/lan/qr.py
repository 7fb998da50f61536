"""An address as a picture that a phone reads."""

import io

import segno

MARGIN = 4  # squares of quiet around it


def squares(address: str) -> tuple[tuple[bool, ...], ...]:
    """Return the picture row by row, its margin included; True is dark."""
    rows = segno.make(address, error="m", micro=False).matrix_iter(border=MARGIN)
    return tuple(tuple(bool(square) for square in row) for row in rows)


def drawn(address: str) -> bytes:
    """Return it as SVG."""
    held = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        held, kind="svg", border=MARGIN, dark="#1A1D21", light="#FBF7EE", xmldecl=False
    )
    return held.getvalue()


def printed(address: str) -> str:
    """Return it in letters, for a terminal; two rows of squares in each line."""
    dark = squares(address)
    rows = dark if len(dark) % 2 == 0 else (*dark, (False,) * len(dark[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join("".join(map(_letter, upper, lower)) for upper, lower in pairs)


def _letter(upper: bool, lower: bool) -> str:  # noqa: FBT001  # two squares, one over the other
    """Return the light squares as ink: a terminal is dark, and a phone wants light around it."""
    return {(True, True): " ", (True, False): "▄", (False, True): "▀", (False, False): "█"}[
        upper, lower
    ]

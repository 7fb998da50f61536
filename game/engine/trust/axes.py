"""Arrays by their axes: the type of a field says its shape, and empty ones are made from it."""

from functools import cache
from typing import Annotated, get_args, get_origin, get_type_hints

from game.engine.trust.setting import Floats

OfRow = Annotated[Floats, "rows"]
OfGroup = Annotated[Floats, "rows", "groups"]
OfIncident = Annotated[Floats, "rows", "incidents"]
OfBoth = Annotated[Floats, "rows", "groups", "incidents"]
OfPurse = Annotated[Floats, "rows", "purses"]


@cache
def axes_of(holder: type) -> dict[str, tuple[str, ...]]:
    """Return the axes of each array field of a class; optional arrays are left out."""
    found = get_type_hints(holder, include_extras=True).items()
    return {name: get_args(hint)[1:] for name, hint in found if get_origin(hint) is Annotated}

"""Names that authors give to the parts of a scenario; saves and translations key on them."""

from typing import NewType

CardId = NewType("CardId", str)
FactId = NewType("FactId", str)
PromiseId = NewType("PromiseId", str)
RoleId = NewType("RoleId", str)

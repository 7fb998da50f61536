"""Names that authors give to the parts of a scenario; saves and translations key on them."""

from typing import NewType

ScenarioId = NewType("ScenarioId", str)
TurnId = NewType("TurnId", str)
CardId = NewType("CardId", str)
GroupId = NewType("GroupId", str)
IncidentId = NewType("IncidentId", str)
InjectId = NewType("InjectId", str)
PersonaId = NewType("PersonaId", str)
FactId = NewType("FactId", str)
PromiseId = NewType("PromiseId", str)
RoleId = NewType("RoleId", str)
SourceId = NewType("SourceId", str)

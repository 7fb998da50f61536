"""The tests: they mirror `game/`; `architecture/` holds the rules of the house."""

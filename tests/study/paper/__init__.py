"""A case on paper: shifts that add up, and an order that is the engine's."""

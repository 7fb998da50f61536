"""The steps of a room: what each decision of its people and its leader makes of the table."""

"""Authors' text in: YAML with places, models, checks, schema.

The only floor that knows YAML. Knows nothing of sessions, screens or the command line.
"""

"""What a sound scenario may still get wrong: one small function a check, one table of them all.

A check reads a scenario and tells problems with their places. Knows nothing of files or YAML.
"""

"""Words every floor may use: problems, ids, money, scale, translatable text.

Knows nothing of scenarios, rules, files or screens.
"""

"""Whether a case is a fair and telling game: played thousands of times, by chance and by bots.

`tasks` cuts the work into pieces that can be done anywhere and in any order; `measured` puts their
results together. Must never know processes, files or words.
"""

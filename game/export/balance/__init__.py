"""A balance study as one page: drawn, readable aloud, without a network.

Every part of a study is drawn by a module of its own, from its title to the note that explains the
marks; `page` puts them under each other. Every mark has its figure beside it.
"""

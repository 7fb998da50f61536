"""Packages that only some files of a report need, and what to say where one is not there."""


class MissingError(Exception):
    """A package is not installed; `package` is what it is called where it is fetched."""

    def __init__(self, package: str) -> None:
        super().__init__(package)
        self.package = package

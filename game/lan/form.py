"""What a form said: read once, limited, and never more than plain words and numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs

LONGEST = 16_384  # bytes of a whole form
LONGEST_WORDS = 2000
MOST_FIELDS = 60
DIGITS = 9


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form, each with all its values."""

    fields: Mapping[str, Sequence[str]]

    def words(self, name: str) -> str:
        """Return a field, or nothing."""
        return (self.fields.get(name) or ("",))[0].strip()[:LONGEST_WORDS]

    def number(self, name: str) -> int | None:
        """Return a field that is a whole number from 0 on, or None."""
        said = self.words(name)
        plain = said.isascii() and said.isdigit() and len(said) <= DIGITS
        return int(said) if plain else None

    def many(self, name: str) -> tuple[str, ...]:
        """Return every value of a field."""
        return tuple(each[:LONGEST_WORDS] for each in self.fields.get(name, ()))

    def numbers(self, name: str) -> tuple[int, ...]:
        """Return every value of a field that is a whole number."""
        found = (each for each in self.many(name) if each.isascii() and each.isdigit())
        return tuple(int(each) for each in found if len(each) <= DIGITS)


def form_of(body: bytes) -> Form | None:
    """Return what a body holds, or None where it is no form."""
    if len(body) > LONGEST:
        return None
    try:
        found = parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        return None
    return Form(found)

"""Where a sentence ends: what is joined to more of it has one stop, never none and never two."""

_STOPS = (".", "!", "?", "…", ":")
_CLOSING = "”’)"


def sentence(text: str) -> str:
    """Return `text` with an end; a stop within the quotes that close it is one."""
    return text if not text or text.rstrip(_CLOSING).endswith(_STOPS) else f"{text}."

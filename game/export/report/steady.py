"""Archives without time: office files are archives, which carry the moment of their making.

It is taken out, so that the same content gives the same bytes: every entry gets the first moment
that an archive can hold.
"""

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FIRST = (1980, 1, 1, 0, 0, 0)
WHOLE = 0o600 << 16  # rights of an entry, which differ between systems


def steady(data: bytes) -> bytes:
    """Return an archive with the same entries in their order, without any time."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as before, ZipFile(out, "w", ZIP_DEFLATED) as after:
        for entry in before.infolist():
            plain = ZipInfo(entry.filename, FIRST)
            plain.compress_type, plain.external_attr, plain.create_system = ZIP_DEFLATED, WHOLE, 0
            after.writestr(plain, before.read(entry))
    return out.getvalue()

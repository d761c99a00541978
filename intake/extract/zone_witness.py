"""The machine-readable zone beside the print of a card: it fills what the print lacks and bears out what it says."""

from __future__ import annotations

from intake.extract.mrz import Zone
from intake.findings import Found
from intake.kind_sheets import KindSheet
from intake.values.latin import latin_key
from models.document import Reading
from models.values import iin_of

_NAMES = frozenset({"surname", "given_name"})


def with_zone(fields: dict[str, Found], zone: Zone | None, kind: KindSheet) -> dict[str, Found]:
    """The fields with what the zone says: a value where there was none, else a witness; where the two differ
    and the zone's is the better proved, the zone's value. Names are never taken from it: its letters are Latin."""
    if zone is None:
        return fields
    for name, value in zone.fields.items():
        known = fields.get(name)
        if known and any(one.read_by == "mrz" for one in known.witnesses):
            continue
        if name not in kind.fields or (name in _NAMES and (known is None or known.value is None)):
            continue
        if known is None or known.value is None:
            fields[name] = Found(
                value=value, raw=value, page=zone.page, box=zone.box, words=(), witnesses=(_reading(value, value),),
                read_by="mrz",
            )  # fmt: skip
        elif name in _NAMES:
            same = latin_key(known.value) == latin_key(value)
            witness = _reading(known.value if same else None, value)
            fields[name] = known._replace(witnesses=(*known.witnesses, witness))
        else:
            fields[name] = _borne_out(name, known, value)
    return fields


def _reading(value: str | None, raw: str) -> Reading:
    return Reading(value=value, raw=raw, confidence=0.99, read_by="mrz")


def _borne_out(name: str, known: Found, value: str) -> Found:
    """A printed value with the zone's beside it; the zone's in its place where it is the better proved of two."""
    witness = _reading(value, value)
    if known.value == value or not _is_better(name, known.value or "", value):
        return known._replace(witnesses=(*known.witnesses, witness))
    printed = Reading(value=known.value, raw=known.raw, read_by=known.read_by)
    return known._replace(value=value, sure=False, words=(), witnesses=(*known.witnesses, witness, printed))


def _is_better(name: str, printed: str, value: str) -> bool:
    """Whether the zone's value goes before the printed one: its check digits hold, except that an identification
    number has none of its own there and must hold by itself where the printed one does not."""
    if name != "iin":
        return True
    ours, theirs = iin_of(printed), iin_of(value)
    return bool(theirs and theirs.checksum_holds and not (ours and ours.checksum_holds))

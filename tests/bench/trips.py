"""One filled form on its way back: what was written into it and where, kept beside its scan, and the marking of what
intake made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel
from rapidfuzz.fuzz import partial_ratio

from models.document import Document, FieldValue
from models.geometry import Box
from models.spelling import comparable
from samples.degrade import Degraded
from samples.drawn import DPI
from samples.filled_forms import FilledPage, Manner
from samples.truth import FieldTruth
from tests.bench.marking import ADDRESS_ALIKE, is_right


class Filling(BaseModel):
    """What is written into a form."""

    truth: dict[str, tuple[str, str]]
    """Field of papers to (value, as shown)."""
    others: dict[str, tuple[str, str]]
    """The letter's own fields to (value, as shown); of a table only its picture must come back."""

    @staticmethod
    def empty() -> Filling:
        """Of a form whose blanks were never measured."""
        return Filling(truth={}, others={})


class TripWord(BaseModel):
    """A word that was written into the form."""

    text: str
    page: int
    """Of the scan, from 1."""
    box: Box
    """In dots of the scan, as it lay before it was scanned askew."""


class Trip(BaseModel):
    """A form, filled and scanned."""

    form: str
    language: str
    manner: Manner
    rung: str
    kind: str
    """What its pages must be known as, …"""
    known_form: str
    """… and as which form."""
    pages: int
    filling: Filling
    words: tuple[TripWord, ...]

    @property
    def name(self) -> str:
        """For files and lists."""
        return f"{self.form}-{self.language}-{self.manner}-{self.rung}"

    def keep(self, folder: Path) -> None:
        """Beside its scan."""
        (folder / f"{self.name}.json").write_text(self.model_dump_json(), encoding="utf-8")


def words_of(pages: Sequence[FilledPage], scans: Sequence[Degraded]) -> tuple[TripWord, ...]:
    """The words that were written in, in dots of the scans."""
    return tuple(
        TripWord(text=word.text, page=number, box=Box(*(round(side * scan.dpi / DPI) for side in word.box)))
        for number, (page, scan) in enumerate(zip(pages, scans, strict=True), start=1)
        for word in page.words
    )


@dataclass
class Tally:
    """Counts of one form at one quality."""

    pages: int = 0
    by_code: int = 0
    known: int = 0
    typed: Counter[str] = field(default_factory=Counter)
    """Fields of papers: right, wrong, unread, absent; `silent`: wrong, not flagged; `flagged`: right and flagged."""
    others: Counter[str] = field(default_factory=Counter)
    """The same of the form's other blanks, as texts."""
    hand: Counter[str] = field(default_factory=Counter)
    """placed, elsewhere, lost; `passed-off`: a value without a flag. Of all blanks."""
    misses: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Adds the counts of another."""
        self.pages, self.by_code = self.pages + other.pages, self.by_code + other.by_code
        self.known += other.known
        self.typed.update(other.typed)
        self.others.update(other.others)
        self.hand.update(other.hand)
        self.misses += other.misses


def mark(trip: Trip, documents: Sequence[Document], coded: Sequence[bool]) -> Tally:
    """Marks what came back of one filled form."""
    tally = Tally(pages=len(coded), by_code=sum(coded))
    known = {(one.kind, one.form) for one in documents} == {(trip.kind, trip.known_form)}  # further copies are papers
    tally.known = len(coded) if known else 0
    if not known:
        tally.misses.append(f"{trip.name}: known as {[(one.kind, one.form) for one in documents]}")
    if not documents:
        return tally
    fields = documents[0].fields
    drawn = {word.text.strip(",.") for word in trip.words}
    for name, (value, shown) in {**trip.filling.others, **trip.filling.truth}.items():
        if not any(word.strip(",.") in drawn for word in shown.split()):
            continue  # the form has no blank for it
        got = fields.get(name)
        if trip.manner == "hand":
            _mark_hand(tally, trip, name, shown, got)
        elif name in trip.filling.truth:
            _mark_typed(tally, trip, name, got)
        elif value:
            _mark_other(tally, trip, name, value, got)
    return tally


def _mark_typed(tally: Tally, trip: Trip, name: str, got: FieldValue | None) -> None:
    value, shown = trip.filling.truth[name]
    truth = FieldTruth(value=value, shown=shown, page=1, box=Box(0, 0, 1, 1))
    _count(tally, tally.typed, trip, name, value, got, right=got is not None and is_right(name, got.value, truth))


def _mark_other(tally: Tally, trip: Trip, name: str, value: str, got: FieldValue | None) -> None:
    ours, theirs = (" ".join(comparable(text).split()) for text in (got.value if got and got.value else "", value))
    right = partial_ratio(ours, theirs) >= ADDRESS_ALIKE and len(ours) >= len(theirs) - 2  # some print a post beside
    _count(tally, tally.others, trip, name, value, got, right=right)


def _count(
    tally: Tally, counts: Counter[str], trip: Trip, name: str, value: str, got: FieldValue | None, *, right: bool
) -> None:
    if got is None:
        outcome = "absent"
    elif got.value is None:
        outcome = "unread"
    else:
        outcome = "right" if right else "wrong"
    counts[outcome] += 1
    silent = outcome == "wrong" and got is not None and not got.needs_review
    counts["silent"] += silent
    counts["flagged"] += outcome == "right" and got is not None and got.needs_review
    if outcome != "right":
        told = f"{got.value!r} of {got.raw!r}" if got else "nothing"
        tally.misses.append(f"{trip.name} {name}: {outcome} {told} for {value!r}{' SILENT' if silent else ''}")


def _mark_hand(tally: Tally, trip: Trip, name: str, shown: str, got: FieldValue | None) -> None:
    """Placed: for review, with a snippet that holds the middle of a word written there; the page that intake has
    straightened lies as it was drawn, to some dots."""
    if got is None or got.box is None or got.page is None:
        outcome = "lost"
    elif not got.needs_review:
        outcome = "passed-off"
    else:
        wanted = {word.strip(",.") for word in shown.split()}
        drawn = [word.box for word in trip.words if word.text.strip(",.") in wanted and word.page == got.page]
        box = got.box.grown(got.box.height, max(got.box.height // 2, 8))
        inside = any(
            box.left <= one.center[0] <= box.right and box.top - 8 <= one.center[1] <= box.bottom + 8 for one in drawn
        )
        outcome = "placed" if inside or not drawn else "elsewhere"
    tally.hand[outcome] += 1
    if outcome != "placed":
        place = f"{got.box} {got.value!r}" if got else "nothing"
        tally.misses.append(f"{trip.name} {name}: hand {outcome} {place} for {shown!r}")


def report(tallies: Mapping[tuple[str, str], Tally]) -> None:
    """Prints the counts by form and quality, the sums, and what missed."""
    total: dict[str, Tally] = {}
    print(
        f"{'form':42} rung      pages code known | typed: right/all flagged silent | other blanks | hand: placed/all"
    )
    for (form, rung), tally in tallies.items():
        _line(form, rung, tally)
        total.setdefault(rung, Tally()).add(tally)
    for rung, tally in total.items():
        _line("ALL", rung, tally)
    for tally in tallies.values():
        for miss in tally.misses:
            print("  ", miss)


_OUTCOMES = ("right", "wrong", "unread", "absent")


def _line(form: str, rung: str, tally: Tally) -> None:
    typed, others = (sum(counts[name] for name in _OUTCOMES) for counts in (tally.typed, tally.others))
    print(
        f"{form:42} {rung:8} {tally.pages:5} {tally.by_code:5} {tally.known:5} |"
        f" {tally.typed['right']:5}/{typed:<4} {tally.typed['flagged']:5} {tally.typed['silent']:3} |"
        f" {tally.others['right']:5}/{others:<4} {tally.others['flagged']:5} {tally.others['silent']:3} |"
        f" {tally.hand['placed']:5}/{sum(tally.hand.values())}"
    )

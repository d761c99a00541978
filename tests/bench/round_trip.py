"""The round trip of forms: drawn blank by the product, filled in by the maker of samples, scanned badly, taken in.

    python -m tests.bench.round_trip [--seed N] [--forms F,G] [--rungs scanner,office,…] [--letters] [--out DIR]

Every application form is filled twice, typed and by hand; with `--letters` every other letter goes the same way, to
be known again. Prints, form by form: known by its code, known at all, typed fields right, wrong and not flagged, and
of the fields written by hand those that have their snippet in its place.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from generate.journey import LetterRequest, LetterType, letter_types, make_letters
from generate.letter_type import TEMPLATES
from intake.form_layouts import code_to_form, kind_of_form
from intake.forms import print_to_form
from intake.journey import IntakeOptions, files_to_papers
from law.journey import load_catalogue
from models.document import Document, FieldValue
from models.form_code import text_to_form_code
from models.geometry import Box
from models.law import Edition
from models.progress import Silence
from samples.degrade import RUNGS, Degraded, degraded
from samples.drawn import DPI
from samples.files import Delivered, write_pdf
from samples.filled_forms import FilledPage, Manner, filled_pages
from samples.people import Person, cast_of
from samples.truth import FieldTruth
from tests.bench.marking import is_right

_RUNGS = ("scanner", "office", "copy", "poor")
_ON = date(2013, 3, 4)
_NAME, _CHILD = 36, 26
"""Letters of names that their blanks hold on one line: nobody writes on two."""
_SHORT_ADDRESS = ("application_nuclear_almaty_2012",)
"""Forms whose blank holds a district, a street and a house."""
_CODED = re.compile(r"^QJ")


@dataclass
class Tally:
    """Counts of one form."""

    pages: int = 0
    by_code: int = 0
    known: int = 0
    typed: Counter[str] = field(default_factory=Counter)
    """right, wrong, unread, absent; `silent`: wrong and not flagged; `flagged`: right and flagged."""
    hand: Counter[str] = field(default_factory=Counter)
    """placed, elsewhere, lost; `passed-off`: a value without a flag."""
    misses: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Filling:
    """What is written into a form."""

    data: dict[str, str]
    truth: dict[str, tuple[str, str]]
    """Contract field to (value, as shown)."""


def edition_of(form: LetterType) -> Edition:
    """An edition whose act prints the form, or one of ours for the rest."""
    edition_id, family = (form.serves or ("almaty-city-2012/sanatorium",))[0].split("/")
    return next(one for one in load_catalogue().editions if (one.id, one.family) == (edition_id, family))


def filling_of(form: LetterType, language: str, rng: random.Random) -> Filling:
    """Invented values for every field of the form that has a place among the fields of papers."""
    on = _ON if any("2012" in edition for edition in form.serves) else date(2024, 3, 4)
    with_child = "child" in form.fields and rng.random() < 0.5
    while True:
        cast = cast_of(rng, on=on, with_child=with_child)
        person, child = cast["applicant"], cast.get("child")
        names = [(person, _NAME), *([(child, _CHILD)] if child else [])]
        if all(len(one.name(language).full) <= most for one, most in names):  # type: ignore[arg-type]
            break
    day = on - timedelta(days=rng.randrange(1, 20))
    data, truth = _of_person(person, language, day)
    if child is not None:
        name = child.name(language)  # type: ignore[arg-type]
        data |= {"child": name.full, "child_birth_date": child.birth_date.isoformat()}
        truth |= {
            "child_surname": (name.surname, name.surname),
            "child_given_name": (name.given_name, name.given_name),
            "child_birth_date": (child.birth_date.isoformat(), f"{child.birth_date:%d.%m.%Y}"),
        }
    if form.form in _SHORT_ADDRESS:
        short = ", ".join(truth["address"][0].split(", ")[-3:])
        data, truth = {**data, "address": short}, {**truth, "address": (short, short)}
    data = {name: value for name, value in data.items() if name in form.fields and value}
    return Filling(data, {name: one for name, one in truth.items() if one[1] and _is_asked(name, form)})


def _of_person(person: Person, language: str, day: date) -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    name = person.name(language)  # type: ignore[arg-type]
    address, card = person.address, person.card
    issuer = "ҚР ІІМ" if language == "kk" else "МВД РК"
    phone = f"+7 {person.phone[:3]} {person.phone[3:6]} {person.phone[6:8]} {person.phone[8:]}"
    data = {
        "surname": name.surname, "given_name": name.given_name, "patronymic": name.patronymic,
        "applicant": name.full, "full_name": name.full, "iin": person.iin,
        "birth_date": person.birth_date.isoformat(), "document_number": card.number, "issued_by": issuer,
        "issued_on": card.issued_on.isoformat(), "address": address.text(language), "phone": phone,
        "region": address.region.named(language), "city": address.district.named(language),
        "village": address.village.named(language) if address.village else "",
        "street": address.street.named(language), "house": address.house, "flat": address.flat,
        "application_date": day.isoformat(),
    }  # fmt: skip
    truth = {
        "surname": (name.surname, name.surname), "given_name": (name.given_name, name.given_name),
        "patronymic": (name.patronymic, name.patronymic), "iin": (person.iin, person.iin),
        "birth_date": (person.birth_date.isoformat(), f"{person.birth_date:%d.%m.%Y}"),
        "document_number": (card.number, card.number), "issued_by": (issuer, issuer),
        "issued_on": (card.issued_on.isoformat(), f"{card.issued_on:%d.%m.%Y}"),
        "address": (address.text(language), address.text(language)), "phone": (person.phone, phone),
        "application_date": (day.isoformat(), f"{day:%d}"),
    }  # fmt: skip
    return data, truth


_BY = {"surname": ("surname", "applicant", "full_name"), "given_name": ("given_name", "applicant", "full_name"),
       "patronymic": ("patronymic", "applicant", "full_name"), "address": ("address", "street"),
       "child_surname": ("child",), "child_given_name": ("child",)}  # fmt: skip


def _is_asked(name: str, form: LetterType) -> bool:
    return any(one in form.fields for one in _BY.get(name, (name,)))


def prints_of(
    forms: Sequence[LetterType], folder: Path, seed: int, *, fill: bool
) -> Iterator[tuple[str, str, Path, Path, Filling]]:
    """(form, language, blank print, filled print, what it is filled with) of every form and language."""
    requests: list[LetterRequest] = []
    rows: list[tuple[str, str, Path, Path, Filling]] = []
    for form in forms:
        for language in form.languages:
            stem = f"{form.form}-{language}"
            rng = random.Random(f"{seed}/{stem}")
            filling = filling_of(form, language, rng) if fill else Filling(_example(form), {})
            blank, filled = folder / f"{stem}-blank.pdf", folder / f"{stem}.pdf"
            edition = edition_of(form)
            shared = {"letter": form.letter, "edition": edition, "language": language, "catalogue": load_catalogue()}
            grounds = tuple(one.clause for one in edition.grounds if one.kind == "refusal")[:1]
            requests += [
                LetterRequest(blank=True, out=blank, **shared),  # type: ignore[arg-type]
                LetterRequest(
                    data=filling.data,
                    out=filled,
                    grounds=grounds if form.letter == "refusal" else (),
                    **shared,  # type: ignore[arg-type]
                ),
            ]
            rows.append((form.form, language, blank, filled, filling))
    made = {letter.path for letter in make_letters(requests).letters}
    yield from (row for row in rows if row[2] in made and row[3] in made)


def _example(form: LetterType) -> dict[str, str]:
    return tomllib.loads((TEMPLATES / form.form / "example.toml").read_text(encoding="utf-8"))


def scanned(pages: Sequence[FilledPage], rung: str, seed: int, out: Path) -> list[Degraded]:
    """The pages as a device of that quality delivers them, in one PDF."""
    scans = [degraded(page.picture, RUNGS[rung], seed + place) for place, page in enumerate(pages)]
    write_pdf([Delivered(scan, RUNGS[rung].jpeg) for scan in scans], out)
    return scans


def taken_in(file: Path, folder: Path) -> tuple[tuple[Document, ...], tuple[bool, ...]]:
    """The papers that intake finds, and for each page whether its code was read."""
    papers = files_to_papers([file], case_dir=folder, options=IntakeOptions(workers=1), progress=Silence())
    coded = tuple(any(_CODED.match(code.text) for code in text.codes) for text in papers.texts)
    return papers.documents, coded


def mark(
    tally: Tally, form: str, manner: Manner, pages: Sequence[FilledPage], scans: Sequence[Degraded],
    filling: Filling, documents: Sequence[Document], coded: Sequence[bool], *, where: str, expected: tuple[str, str],
) -> None:  # fmt: skip
    """Marks what came back of one filled form."""
    tally.pages += len(coded)
    tally.by_code += sum(coded)
    found = documents[0] if documents else None
    known = {(one.kind, one.form) for one in documents} == {expected}  # a second copy is a paper of its own
    tally.known += len(coded) if known else 0
    if not known:
        tally.misses.append(f"{where}: {[(one.kind, one.form) for one in documents]}, expected {expected}")
    if found is None:
        return
    drawn = {word.text.strip(",.") for page in pages for word in page.words}
    for name, (value, shown) in filling.truth.items():
        if not any(word.strip(",.") in drawn for word in shown.split()):
            continue  # the form has no blank for it
        got = found.fields.get(name)
        if manner == "typed":
            _mark_typed(tally, name, value, shown, got, where)
        else:
            _mark_hand(tally, name, shown, got, pages, scans, where)


def _mark_typed(tally: Tally, name: str, value: str, shown: str, got: FieldValue | None, where: str) -> None:
    truth = FieldTruth(value=value, shown=shown, page=1, box=Box(0, 0, 1, 1))
    if got is None:
        outcome = "absent"
    elif got.value is None:
        outcome = "unread"
    else:
        outcome = "right" if is_right(name, got.value, truth) else "wrong"
    tally.typed[outcome] += 1
    if outcome == "wrong" and got is not None and not got.needs_review:
        tally.typed["silent"] += 1
    if outcome == "right" and got is not None and got.needs_review:
        tally.typed["flagged"] += 1
    if outcome != "right":
        tally.misses.append(
            f"{where} {name}: {outcome} {got.value if got else None!r} for {value!r}"
            f"{'' if got and got.needs_review else ' SILENT'}"
        )


def _mark_hand(
    tally: Tally, name: str, shown: str, got: FieldValue | None,
    pages: Sequence[FilledPage], scans: Sequence[Degraded], where: str,
) -> None:  # fmt: skip
    """Placed: for review, with a snippet that holds the middle of a word written there; the page that intake has
    straightened lies as it was drawn, to some dots."""
    if got is None or got.box is None or got.page is None:
        outcome = "lost"
    elif not got.needs_review:
        outcome = "passed-off"
    else:
        page, scan = pages[got.page - 1], scans[got.page - 1]
        scale = scan.dpi / DPI
        wanted = shown.split()
        drawn = [word.box for word in page.words if word.text.strip(",.") in {one.strip(",.") for one in wanted}]
        box = got.box.grown(got.box.height, max(got.box.height // 2, 8))
        inside = any(
            box.left <= one.center[0] * scale <= box.right and box.top - 8 <= one.center[1] * scale <= box.bottom + 8
            for one in drawn
        )
        outcome = "placed" if inside or not drawn else "elsewhere"
    tally.hand[outcome] += 1
    if outcome != "placed":
        tally.misses.append(
            f"{where} {name}: hand {outcome} {got.box if got else None} {got.value if got else None!r}"
        )


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the trips and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", default="")
    parser.add_argument("--rungs", default=",".join(_RUNGS))
    parser.add_argument("--manners", default="typed,hand")
    parser.add_argument("--letters", action="store_true")
    parser.add_argument("--out", type=Path)
    wish = parser.parse_args(argv)
    asked = {name for name in wish.forms.split(",") if name}
    chosen = [
        form
        for form in letter_types()
        if ((form.letter == "application") != wish.letters) and (not asked or form.form in asked)
    ]
    with tempfile.TemporaryDirectory() as aside:
        tallies = run(
            chosen,
            wish.rungs.split(","),
            wish.manners.split(","),
            wish.seed,
            wish.out or Path(aside),
            fill=not wish.letters,
        )
    report(tallies)
    return 0


def run(
    forms: Sequence[LetterType], rungs: Sequence[str], manners: Sequence[str], seed: int, folder: Path, *, fill: bool
) -> Mapping[tuple[str, str], Tally]:
    """Every form through every rung; the counts by form and rung."""
    tallies: dict[tuple[str, str], Tally] = {}
    folder.mkdir(parents=True, exist_ok=True)
    for form, language, blank, filled, filling in prints_of(forms, folder, seed, fill=fill):
        expected = expected_of(form)
        for manner in manners if fill else ("typed",):
            pages = filled_pages(blank, filled, manner, seed)  # type: ignore[arg-type]
            for rung in rungs:
                where = f"{form}-{language}-{manner}-{rung}"
                scan = folder / f"{where}.pdf"
                scans = scanned(pages, rung, seed, scan)
                documents, coded = taken_in(scan, folder / where)
                tally = tallies.setdefault((form, rung), Tally())
                mark(tally, form, manner, pages, scans, filling, documents, coded, where=where, expected=expected)  # type: ignore[arg-type]
                print(where, "done", flush=True)
    return tallies


def expected_of(form: str) -> tuple[str, str]:
    """(kind, form) that a page of the form must be known as."""
    from models.form_code import FormCode, form_key

    code = FormCode(form=form_key(form), version="000", language="kk", page=1)
    assert text_to_form_code(code.text) == code
    printed = code_to_form(code)
    assert printed is not None, f"{form} is not in the list of letters"
    return kind_of_form(printed), print_to_form(printed, ())[0]


def report(tallies: Mapping[tuple[str, str], Tally]) -> None:
    """Prints the counts."""
    total: dict[str, Tally] = {}
    print(f"{'form':48} {'rung':8} pages code known  typed: right/all flagged silent  hand: placed/all")
    for (form, rung), tally in tallies.items():
        _line(form, rung, tally)
        whole = total.setdefault(rung, Tally())
        whole.pages, whole.by_code, whole.known = (
            whole.pages + tally.pages,
            whole.by_code + tally.by_code,
            whole.known + tally.known,
        )
        whole.typed.update(tally.typed)
        whole.hand.update(tally.hand)
    for rung, tally in total.items():
        _line("ALL", rung, tally)
    for tally in tallies.values():
        for miss in tally.misses:
            print("  ", miss)


def _line(form: str, rung: str, tally: Tally) -> None:
    typed = sum(tally.typed[name] for name in ("right", "wrong", "unread", "absent"))
    hand = sum(tally.hand.values())
    print(
        f"{form:48} {rung:8} {tally.pages:5} {tally.by_code:4} {tally.known:5}  {tally.typed['right']:5}/{typed:<4}"
        f" {tally.typed['flagged']:7} {tally.typed['silent']:6}  {tally.hand['placed']:5}/{hand}"
    )


if __name__ == "__main__":
    sys.exit(main())

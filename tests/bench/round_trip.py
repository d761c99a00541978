"""The round trip of forms: drawn blank by the product, filled in by the maker of samples, scanned badly, taken in.

    python -m tests.bench.round_trip [--seed N] [--forms F,G] [--rungs scanner,office,…] [--out DIR]
    python -m tests.bench.round_trip --again DIR

Every letter with blanks is filled twice, typed and by hand: with invented values where a blank holds a field of
papers, else with those of its example; letters without a measured form go typed only, to be known again. Prints, form
by form: known by its code, known at all, typed fields right, flagged though right, wrong and not flagged, the same of
the form's other blanks, and of the blanks written by hand those that have their snippet in its place. `--again` takes
the kept pages of a run through the document half once more.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from generate.examples import example_data, example_edition
from generate.journey import LetterRequest, LetterType, letter_types, make_letters
from generate.layouts import forms_to_measure
from generate.letter_code import template_to_version
from intake.document_journey import pages_to_documents
from intake.engines.tesseract_probe import tessdata_folder
from intake.form_layouts import code_to_form, form_to_layout, kind_of_form
from intake.forms import print_to_form
from intake.journey import IntakeOptions, files_to_papers
from intake.papers import page_result_at
from law.journey import load_catalogue
from models.document import Document
from models.form_code import FormCode, form_key, text_to_form_code
from models.page import PageText
from models.progress import Silence
from samples.degrade import RUNGS, Degraded, degraded
from samples.files import Delivered, write_pdf
from samples.filled_forms import FilledPage, Manner, filled_pages
from samples.people import Person, cast_of
from tests.bench.again import LookingZones
from tests.bench.trips import Filling, Tally, Trip, mark, report, words_of

_RUNGS = ("scanner", "office", "copy", "poor")
_MANNERS: tuple[Manner, ...] = ("typed", "hand")
_ON = date(2013, 3, 4)
_NAME, _CHILD = 36, 26
"""Letters of names that their blanks hold on one line: nobody writes on two."""
_SHORT_ADDRESS = (
    "application_nuclear_almaty_2012", "order_form_order_287", "prosthetics_card_order_287",
    "medico_social_card_order_287", "notice_order_283", "notice_order_287", "refusal_order_287",
)  # fmt: skip
"""Forms whose blank holds a district, a street and a house."""
_CODED = re.compile(r"^QJ")
_ALSO = {
    "living_conditions_act": {"issued_on": "act_date"},
    "medical_card": {"issued_on": "signed_on", "issued_by": "medical_organisation"},
}
"""Fields of papers that letters of a kind call otherwise."""


class Print(NamedTuple):
    """A form as the product prints it, and what it is filled with."""

    form: LetterType
    language: str
    blank: Path
    filled: Path
    filling: Filling
    is_measured: bool


def filling_of(form: LetterType, language: str, rng: random.Random) -> tuple[dict[str, object], Filling]:
    """(data of the letter, what must come back): invented values for every field of the form that has a place among
    the fields of papers, those of its example for the rest."""
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
    rest = _of_example(form, language, held={*data, *_NEVER})
    for name, theirs in _ALSO.get(form.letter, {}).items():
        if theirs in rest:
            value = str(rest[theirs])
            shown = f"{date.fromisoformat(value):%d}" if form.fields[theirs].kind == "date" else value
            truth = {**truth, name: (value, shown)}
    asked = {name: one for name, one in truth.items() if one[1] and _is_asked(name, form)}
    others = {
        name: (_value(value), _shown(value, kind=form.fields[name].kind))
        for name, value in rest.items()
        if name not in _ALSO.get(form.letter, {}).values()
    }
    return {**data, **rest}, Filling(truth=asked, others=others)


def _value(value: object) -> str:
    """What must come back of a blank; of a table nothing but its picture."""
    return value if isinstance(value, str) else ""


_NEVER = ("birth_certificate", "group", "disability", "service", "village", "flat")
"""Fields that are left empty but for the person's own: some are spelled in many ways, the service stands on blank
forms already, and a part of another address would be one more of the person's."""


def _of_example(form: LetterType, language: str, *, held: set[str]) -> dict[str, object]:
    """Values of the form's example for its other fields, questions left out."""
    example = example_data(form)
    values = {name: example.get(name, example.get(f"{name}_{language}")) for name in form.fields if name not in held}
    return {name: value for name, value in values.items() if value and form.fields[name].kind != "choice"}


def _shown(value: object, *, kind: str) -> str:
    """What of a value is looked for on the paper: of a day its number, of a table its first line."""
    if kind == "date":
        return f"{date.fromisoformat(str(value)):%d}"
    if isinstance(value, list):
        return " ".join(str(cell) for cell in value[0].values()) if value else ""
    return str(value)


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
    also = _ALSO.get(form.letter, {})
    return any(one in form.fields for one in (*_BY.get(name, (name,)), also.get(name, "")))


def prints_of(forms: Sequence[LetterType], folder: Path, seed: int) -> Iterator[Print]:
    """Every form in each of its languages, blank and filled."""
    measured = {(form.form, language) for form, language in forms_to_measure()}
    requests: list[LetterRequest] = []
    prints: list[Print] = []
    for form in forms:
        for language in form.languages:
            stem = f"{form.form}-{language}"
            data, filling = filling_of(form, language, random.Random(f"{seed}/{stem}"))
            blank, filled = folder / f"{stem}-blank.pdf", folder / f"{stem}.pdf"
            edition = example_edition(form, load_catalogue())
            shared = {"letter": form.letter, "edition": edition, "language": language, "catalogue": load_catalogue()}
            grounds = tuple(one.clause for one in edition.grounds if one.kind == "refusal")[:1]
            requests += [
                LetterRequest(blank=True, out=blank, **shared),  # type: ignore[arg-type]
                LetterRequest(
                    data=data or None,  # type: ignore[arg-type]
                    blank=not data,
                    out=filled,
                    grounds=grounds if "grounds" in form.fields and data else (),
                    **shared,  # type: ignore[arg-type]
                ),
            ]
            is_measured = (form.form, language) in measured
            prints.append(Print(form, language, blank, filled, _placed(form, language, filling), is_measured))
    made = {letter.path for letter in make_letters(requests).letters}
    yield from (one for one in prints if one.blank in made and one.filled in made)


def _placed(form: LetterType, language: str, filling: Filling) -> Filling:
    """What stands in blanks that were measured; a letterhead is none."""
    layout = form_to_layout(form.form, language, template_to_version(form.template(language)))
    if layout is None:
        return Filling.empty()
    named = {place.field for place in layout.places}
    return Filling(truth=filling.truth, others={name: one for name, one in filling.others.items() if name in named})


def scanned(pages: Sequence[FilledPage], rung: str, seed: int, out: Path) -> list[Degraded]:
    """The pages as a device of that quality delivers them, in one PDF."""
    scans = [degraded(page.picture, RUNGS[rung], seed + place) for place, page in enumerate(pages)]
    write_pdf([Delivered(scan, RUNGS[rung].jpeg) for scan in scans], out)
    return scans


def taken_in(file: Path, folder: Path) -> tuple[tuple[Document, ...], tuple[bool, ...]]:
    """The papers that intake finds, and for each page whether its code was read."""
    papers = files_to_papers([file], case_dir=folder, options=IntakeOptions(workers=1), progress=Silence())
    return papers.documents, _coded(papers.texts)


def _coded(texts: Sequence[PageText]) -> tuple[bool, ...]:
    return tuple(any(_CODED.match(code.text) for code in text.codes) for text in texts)


def trips_of(one: Print, rungs: Sequence[str], manners: Sequence[Manner], seed: int, folder: Path) -> Iterator[Trip]:
    """The form filled in, scanned and kept, once a manner and a quality."""
    kind, known_form = expected_of(one.form.form)
    for manner in manners if one.is_measured else manners[:1]:
        pages = filled_pages(one.blank, one.filled, manner, seed)
        for rung in rungs:
            trip = Trip(
                form=one.form.form, language=one.language, manner=manner, rung=rung, kind=kind, known_form=known_form,
                pages=len(pages), filling=one.filling, words=(),
            )  # fmt: skip
            scans = scanned(pages, rung, seed, folder / f"{trip.name}.pdf")
            trip = trip.model_copy(update={"words": words_of(pages, scans)})
            trip.keep(folder)
            yield trip


def run(
    forms: Sequence[LetterType], rungs: Sequence[str], manners: Sequence[Manner], seed: int, folder: Path
) -> Mapping[tuple[str, str], Tally]:
    """Every form through every rung; the counts by form and rung."""
    tallies: dict[tuple[str, str], Tally] = {}
    folder.mkdir(parents=True, exist_ok=True)
    for one in prints_of(forms, folder, seed):
        for trip in trips_of(one, rungs, manners, seed, folder):
            documents, coded = taken_in(folder / f"{trip.name}.pdf", folder / trip.name)
            tallies.setdefault((trip.form, trip.rung), Tally()).add(mark(trip, documents, coded))
            print(trip.name, "done", flush=True)
    return tallies


def run_again(folder: Path) -> Mapping[tuple[str, str], Tally]:
    """The kept pages of a run through the document half once more."""
    tallies: dict[tuple[str, str], Tally] = {}
    for file in sorted(folder.glob("*.json")):
        trip = Trip.model_validate_json(file.read_bytes())
        results = [page_result_at(folder / trip.name, number) for number in range(1, trip.pages + 1)]
        pages, texts = tuple(one.page for one in results), tuple(one.text for one in results)
        with LookingZones(pages, folder=folder / trip.name, tessdata=tessdata_folder()) as zones:
            documents, _, _ = pages_to_documents(pages, texts, zones=zones)
        tallies.setdefault((trip.form, trip.rung), Tally()).add(mark(trip, documents, _coded(texts)))
    return tallies


def expected_of(form: str) -> tuple[str, str]:
    """(kind, form) that a page of the form must be known as."""
    code = FormCode(form=form_key(form), version="000", language="kk", page=1)
    assert text_to_form_code(code.text) == code
    printed = code_to_form(code)
    assert printed is not None, f"{form} is not in the list of letters"
    return kind_of_form(printed), print_to_form(printed, ())[0]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the trips and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", default="")
    parser.add_argument("--rungs", default=",".join(_RUNGS))
    parser.add_argument("--manners", default=",".join(_MANNERS))
    parser.add_argument("--out", type=Path)
    parser.add_argument("--again", type=Path)
    wish = parser.parse_args(argv)
    if wish.again:
        report(run_again(wish.again))
        return 0
    asked = {name for name in wish.forms.split(",") if name}
    chosen = [form for form in letter_types() if not asked or form.form in asked]
    with tempfile.TemporaryDirectory() as aside:
        folder = wish.out or Path(aside)
        manners = tuple(name for name in _MANNERS if name in wish.manners.split(","))
        report(run(chosen, wish.rungs.split(","), manners, wish.seed, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())

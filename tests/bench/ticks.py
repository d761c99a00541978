"""Marks on forms, measured: choices right, unsure and wrong; signatures and stamps found, missed and falsely found;
digits in boxes read, proven and wrong, by scan quality.

    python -m tests.bench.ticks --seed 1 --rungs scanner,office,copy,phone,poor --cases 2

Every application form that an act prints is filled with an invented person, its choices and boxes marked by hand in
every manner, signed and stamped or not, degraded, and taken in as a clerk's scan is. Bundles of the sample maker
with such forms are drawn by `samples.draw` (options `marked`, `unsigned`); this script is about the forms of our
letters.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
import pdfplumber
import pypdfium2
from PIL import Image

from generate.journey import LetterRequest, letter_types, make_letters
from generate.letter_type import LetterType, serves_edition
from intake.document_journey import pages_to_documents
from intake.engines.tesseract_probe import tessdata_folder
from intake.options import IntakeOptions
from intake.page_journey import source_to_result
from intake.papers import PageSource
from intake.squares import sheet_to_squares
from intake.zones import PageZones
from law.journey import load_catalogue
from models.document import Document
from models.geometry import Box, box_around
from models.kinds import UNKNOWN
from samples.degrade import RUNGS, degraded
from samples.ink import BLUE_INK, STAMP_INK, handwritten, pressed, round_stamp, signature
from samples.pen import Manner, mark_box, mark_words
from samples.people import iin_of

_TEMPLATES = Path("templates")
_DPI = 300
_QUESTIONS: dict[str, dict[str, str]] = {
    "files_as/ru": {"disabled": "инвалида", "representative": "представителя ребенка-инвалида"},
    "files_as/kk": {"disabled": "топ мүгедегі", "representative": "мүгедек бала өкілінен"},
    "asks_for/ru": {"self": "меня", "child": "моего ребенка-инвалида"},
    "asks_for/kk": {"self": "Маған", "child": "менің балама"},
    "wants/ru": {"assistant": "индивидуального помощника", "sign_language": "специалиста жестового языка"},
    "aids/kk": {"technical": "сурдотифло техникалық", "hygienic": "санитарлық-гигиеналық"},
    "way/kk": {
        "portal": "Әлеуметтік көрсетілетін қызметтер порталы",
        "procurement": "Мемлекеттік сатып алу арқылы",
    },
}
_OTHER_WORDS = {
    ("application", "asks_for/ru"): {"self": "мне", "child": "моему ребенку"},
    ("application_technical_aids_almaty_2012", "asks_for/kk"): {"self": "Мені", "child": "менің мүгедек баламды"},
    ("application_order_283", "way/kk"): {
        "portal": "Әлеуметтік қызметтер порталы",
        "procurement": "Мемлекеттік сатып алу арқылы",
    },
}
_PATIENTS = {
    "adult": "мүгедектігі бар адамға",
    "child": "мүгедектігі бар балаға",
    "accompanied_child": "сүйемелдеуімен жүретін мүгедектігі бар балаға",
}
_SIGNED_UNDER = ("подпись заявителя", "подпись потребителя", "өтініш берушінің", "Өтініш берушінің", "Өтініш иесінің",
                 "Қолы", "қолы")  # fmt: skip


@dataclass
class Form:
    """One filled form as a clean picture, with what was put on it."""

    name: str
    page: Image.Image
    iin: str | None
    iin_by_hand: bool
    chosen: dict[str, str | None] = field(default_factory=dict)
    manners: dict[str, str] = field(default_factory=dict)
    signed: bool = False
    stamped: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.ticks", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=1, help="fillings of every form")
    parser.add_argument("--rungs", default="scanner,office,copy,phone,poor")
    parser.add_argument("--keep", type=Path, help="folder in which the case folders stay")
    wish = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as aside:
        folder = wish.keep or Path(aside)
        forms = list(_forms(folder / "forms", seed=wish.seed, cases=wish.cases))
        counts = {rung: _measured(forms, rung, folder, wish) for rung in wish.rungs.split(",")}
    _print(counts)
    return 0


# ---- making ----------------------------------------------------------------------------------------------------


def _forms(folder: Path, *, seed: int, cases: int) -> Iterator[Form]:
    folder.mkdir(parents=True, exist_ok=True)
    editions = load_catalogue().editions
    requests: list[LetterRequest] = []
    plans: list[tuple[LetterType, str, random.Random, dict[str, object], Path]] = []
    for letter in (one for one in letter_types() if one.letter == "application"):
        edition = (
            next((one for one in editions if serves_edition(letter, one, None)), None) if letter.serves else None
        )
        for language in letter.languages:
            for case in range(cases):
                rng = random.Random(f"{seed}/{letter.form}/{language}/{case}")
                data = _values(letter, rng)
                out = folder / f"{letter.form}-{language}-{case}.pdf"
                requests.append(
                    LetterRequest(letter="application", out=out, data=data, edition=edition, language=language)  # type: ignore[arg-type]
                )
                plans.append((letter, language, rng, data, out))
    make_letters(requests)
    for letter, language, rng, data, out in plans:
        yield _filled(letter, language, rng, data, out)


def _values(letter: LetterType, rng: random.Random) -> dict[str, object]:
    """The example's values with an IIN of its own, no choice made in print; half of the IINs are left to a hand."""
    data: dict[str, object] = tomllib.loads((_TEMPLATES / letter.form / "example.toml").read_text("utf-8"))
    for name in ("files_as", "asks_for", "wants", "aids", "stay", "patient", "way", "season"):
        data.pop(name, None)
    born = date.fromisoformat(str(data.get("birth_date", "1979-03-12")))
    iin = iin_of(born, "f", rng)
    if "iin" in data:
        data["iin"] = iin
    return data


def _filled(letter: LetterType, language: str, rng: random.Random, data: dict[str, object], out: Path) -> Form:
    page = pypdfium2.PdfDocument(out)[0].render(scale=_DPI / 72).to_pil().convert("RGB")
    words = _words_of(out)
    form = Form(out.stem, page, None, iin_by_hand=False)
    squares = sheet_to_squares(np.asarray(page.convert("L")), dpi=_DPI)
    pen = rng.choice(BLUE_INK)
    _write_iin(form, squares.rows, str(data.get("iin", "")), pen, rng)
    for key, options in _QUESTIONS.items():
        name, tongue = key.split("/")
        options = _OTHER_WORDS.get((letter.form, key), options)
        if tongue == language:
            _answer(form, name, options, words, squares.single, pen, rng)
    if letter.form == "application_order_283":
        _answer(form, "patient", _PATIENTS, words, squares.single, pen, rng)
    _sign(form, words, pen, rng)
    return form


Printed = tuple[str, Box]


def _words_of(file: Path) -> list[Printed]:
    scale = _DPI / 72
    with pdfplumber.open(file) as pdf:
        return [
            (word["text"], Box(*(round(float(word[side]) * scale) for side in ("x0", "top", "x1", "bottom"))))
            for word in pdf.pages[0].extract_words(use_text_flow=False)
        ]


def _place_of(text: str, words: Sequence[Printed], *, last: bool = True) -> Box | None:
    wanted = text.split()
    found = []
    for start in range(len(words) - len(wanted) + 1):
        run = words[start : start + len(wanted)]
        if [word.strip(",.;:()/") for word, _ in run] == wanted and abs(run[0][1].top - run[-1][1].top) < 12:
            found.append(box_around(box for _, box in run))
    return (found[-1] if last else found[0]) if found else None


def _answer(
    form: Form,
    name: str,
    options: dict[str, str],
    words: Sequence[Printed],
    squares: Sequence[Box],
    pen: tuple[int, int, int],
    rng: random.Random,
) -> None:
    places = {option: _place_of(text, words) for option, text in options.items()}
    if any(place is None for place in places.values()):
        return
    if rng.random() < 0.15:
        form.chosen[name], form.manners[name] = None, "bare"
        return
    chosen = rng.choice(list(options))
    place = places[chosen]
    assert place is not None
    box = next(
        (one for one in squares if one.top < place.center[1] < one.bottom and 0 < place.left - one.right < 90), None
    )
    if box is not None:
        mark_box(form.page, box, pen, rng)
        form.manners[name] = "box"
    else:
        manner: Manner = rng.choice(("underlined", "underlined", "underlined", "circled"))
        mark_words(form.page, _letters_in(form.page, place), manner, pen, rng)
        form.manners[name] = manner
    form.chosen[name] = chosen


def _letters_in(page: Image.Image, place: Box) -> Box:
    """The box of words drawn in to their ink: the file's own boxes are those of the face, not of the letters."""
    zone = place.grown(0, round(0.35 * place.height))
    ink = np.asarray(page.convert("L").crop(tuple(zone))) < 140
    rows = ink.sum(axis=1) > 0.02 * place.width
    middle = zone.height // 2
    top, bottom = middle, middle
    while top > 0 and rows[top - 1]:
        top -= 1
    while bottom < zone.height - 1 and rows[bottom + 1]:
        bottom += 1
    return Box(place.left, zone.top + top, place.right, zone.top + bottom + 1)


def _write_iin(
    form: Form, rows: Sequence[Sequence[Box]], iin: str, pen: tuple[int, int, int], rng: random.Random
) -> None:
    row = next((row for row in rows if len(row) == 12), None)
    if row is None:
        return
    form.iin = iin or None
    if form.iin is None or rng.random() < 0.5:
        return
    form.iin_by_hand = True
    for digit, box in zip(iin, row, strict=True):
        inner = box.grown(-5, -5)
        form.page.paste((255, 255, 255), tuple(inner))
        mask, advance, base = handwritten(digit, round(0.72 * box.height), rng, "pt-serif")
        left = round(box.center[0] - 0.5 * advance - 0.36 * box.height + rng.uniform(-2, 2))
        top = round(box.bottom - 0.22 * box.height - base + rng.uniform(-3, 3))
        pressed(form.page, mask, (left, top), pen)


def _sign(form: Form, words: Sequence[Printed], pen: tuple[int, int, int], rng: random.Random) -> None:
    label = next((place for text in _SIGNED_UNDER if (place := _near(text, words))), None)
    if label is None:
        return
    if rng.random() < 0.7:
        mask = signature(round(rng.uniform(26, 40) * _DPI / 25.4), rng)
        at = (max(label.left, 20), label.top - round(0.8 * mask.height))
        pressed(form.page, mask, (min(at[0], form.page.width - mask.width - 10), max(at[1], 0)), pen)
        form.signed = True
    if rng.random() < 0.35:
        mask = round_stamp(round(rng.uniform(15, 20) * _DPI / 25.4), "ЖҰМЫСПЕН ҚАМТУ ЖӘНЕ ӘЛЕУМЕТТІК БАҒДАРЛАМАЛАР *",
                           "№ 3", rng)  # fmt: skip
        at = (round(0.1 * form.page.width), min(label.top + 60, form.page.height - mask.height - 30))
        pressed(form.page, mask, at, rng.choice(STAMP_INK))
        form.stamped = True


def _near(text: str, words: Sequence[Printed]) -> Box | None:
    first = text.split()
    lowest = max(box.bottom for _, box in words)
    for start in range(len(words)):
        if words[start][1].top < 0.5 * lowest:
            continue
        run = [word.strip("(),.") for word, _ in words[start : start + len(first)]]
        if run == first:
            return words[start][1]
    return None


# ---- measuring -------------------------------------------------------------------------------------------------


def _measured(forms: Sequence[Form], rung: str, folder: Path, wish: argparse.Namespace) -> Counter[str]:
    counts: Counter[str] = Counter()
    for number, form in enumerate(forms):
        work = folder / f"{rung}-{form.name}"
        work.mkdir(parents=True, exist_ok=True)
        scan = degraded(np.asarray(form.page), RUNGS[rung], 100 * wish.seed + number)
        file = work / "scan.png"
        Image.fromarray(scan.picture).save(file, dpi=(scan.dpi, scan.dpi))
        _count(form, _taken_in(file, work), counts)
    return counts


def _taken_in(file: Path, folder: Path) -> Document:
    """The form as intake reads it, without the processes that it reads piles in."""
    tessdata = tessdata_folder()
    source = PageSource(number=1, file="f1", path=file, medium="picture", index=0, sha256=file.parent.name)
    result = source_to_result(source, folder=folder, tessdata=tessdata, options=IntakeOptions())
    with PageZones([result.page], folder=folder, tessdata=tessdata) as zones:
        documents, _, _ = pages_to_documents([result.page], [result.text], zones=zones)
    return max(documents, key=lambda one: (one.kind != UNKNOWN, len(one.fields)))


def _count(form: Form, document: Document, counts: Counter[str]) -> None:
    for what, detail in (*_choices(form, document), *_signs(form, document), *_digits(form, document)):
        counts[what] += 1
        if what.split()[-1] not in {"right", "found"}:
            print(f"  {form.name}: {what} {detail}")


def _choices(form: Form, document: Document) -> Iterator[tuple[str, str]]:
    for name, chosen in form.chosen.items():
        choice = document.choice(name)
        manner = form.manners[name]
        wanted = (chosen,) if chosen else ()
        if choice is None:
            yield (f"{manner} absent" if chosen else f"{manner} right"), name
        elif choice.needs_review:
            scores = [(option.value, option.score) for option in choice.options]
            yield f"{manner} unsure", f"{name} {scores} {wanted}"
        else:
            yield f"{manner} {'right' if choice.chosen == wanted else 'WRONG'}", f"{name} {choice.chosen} {wanted}"


def _signs(form: Form, document: Document) -> Iterator[tuple[str, str]]:
    for what, there, mark in (
        ("signature", form.signed, document.mark("signature")),
        ("stamp", form.stamped, document.mark("stamp")),
    ):
        present = mark.present if mark else False
        outcome = "unsure" if present is None else "found" if present and there else "right"
        if present is not None and present is not there:
            outcome = "MISSED" if there else "FALSE"
        yield f"{what} {outcome}", mark.label if mark else ""


def _digits(form: Form, document: Document) -> Iterator[tuple[str, str]]:
    if not form.iin:
        return
    found = document.fields.get("iin")
    how = "hand digits" if form.iin_by_hand else "printed digits"
    value = found.value if found else None
    sure = found is not None and not found.needs_review
    if value == form.iin:
        yield f"{how} {'right' if sure else 'proven, to look at'}", ""
    elif value is None:
        yield f"{how} left", (found.raw or "") if found else "absent"
    else:
        yield f"{how} {'WRONG' if sure else 'wrong, flagged'}", f"{value} for {form.iin}"


def _print(counts: dict[str, Counter[str]]) -> None:
    names = sorted({name for one in counts.values() for name in one})
    print("| what |", " | ".join(counts), "|")
    print("|---|", "---|" * len(counts))
    for name in names:
        print(f"| {name} |", " | ".join(str(one[name]) for one in counts.values()), "|")


if __name__ == "__main__":
    raise SystemExit(main())

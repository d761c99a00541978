"""Running text beside raw Tesseract and OCRmyPDF, the same pages in the same run: character error, reading order, and
a scorecard of the Kazakh letters.

    python -m tests.bench.prose --rungs scanner,office,copy,poor --seed 3 [--ocrmypdf PATH] [--out FOLDER]

Three sorts of pages in Kazakh and in Russian, set from the catalogue's own sentences: `prose` is a page of running
text, `columns` three columns under a headline as newspapers have them, `table` a ruled table whose cells run over
several lines. The error is the edit distance of the whole page's text, spaces drawn together and quotes and dashes
made one, to the truth in reading order, so that a column read across its neighbours costs what it spoils.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pypdfium2
from PIL import Image
from rapidfuzz.distance import Levenshtein

from law.journey import load_catalogue
from samples.degrade import RUNGS, degraded
from samples.runs import Look
from samples.sheet import Sheet

FACES = ("pt-serif", "noto-serif", "pt-sans", "dejavu-sans")
KAZAKH = "әғқңөұүһі"
_RARE = "Жиһаз, гауһар мен қаһарманның мәліметі жиһанкездің айдаһар туралы хаһында жоқ. "
"""һ stands in hardly a sentence of offices."""
_NARROW = 24
"""Letters of a word that a column holds."""
_FOLDED = str.maketrans({"«": '"', "»": '"', "“": '"', "”": '"', "–": "-", "—": "-", "’": "'", "\u00ad": ""})


class Sample(NamedTuple):
    """A page as drawn, before any rung."""

    sort: str
    language: str
    picture: Image.Image
    truth: str
    """In reading order."""


def sentences_of(language: str, rng: random.Random) -> list[str]:
    """Sentences of the catalogue in a language, shuffled."""
    kinds = load_catalogue().kinds.values()
    found = [kind.valid_when[language] for kind in kinds if kind.valid_when]  # type: ignore[index]
    found += [_RARE.strip()] if language == "kk" else []
    rng.shuffle(found)
    return found


def samples(seed: int, faces: Sequence[str] = FACES) -> list[Sample]:
    """For every face and language a page of each sort."""
    found = []
    for face in faces:
        for language in ("kk", "ru"):
            for sort, draw in _SORTS.items():
                rng = random.Random(f"{seed}/{face}/{language}/{sort}")
                sheet = Sheet({}, Look(language, face, face, size=11), rng)
                truth = draw(sheet, sentences_of(language, rng))
                found.append(Sample(sort, language, sheet.pages[0], truth))
    return found


def _prose(sheet: Sheet, sentences: Sequence[str]) -> str:
    sheet.page()
    text = []
    for start in range(0, len(sentences), 4):
        if sheet.y > 245:
            break
        text.append(" ".join(sentences[start : start + 4]))
        sheet.write(text[-1], indent=10, gap=1.5)
    return " ".join(text)


def _columns(sheet: Sheet, sentences: Sequence[str]) -> str:
    sheet.page(left=14, right=14)
    fitting = [sentence for sentence in sentences if max(map(len, sentence.split())) <= _NARROW]
    text = [fitting[0]]
    sheet.bold(fitting[0], size=16, gap=5)
    top, at, spare = sheet.y, 1, fitting
    for column in range(3):
        with sheet.column(14 + column * 62.5, 14 + column * 62.5 + 57, top=top):
            while sheet.y < 250:
                sheet.write(spare[at % len(spare)], size=9.5, gap=1.2)
                text.append(spare[at % len(spare)])
                at += 1
    return " ".join(text)


def _table(sheet: Sheet, sentences: Sequence[str]) -> str:
    sheet.page(left=18, right=12)
    sheet.bold(sentences[0], size=12, gap=4)
    rows = [
        (f"{number}.", sentences[2 * number], sentences[2 * number + 1], f"{number * 7 % 12 + 1}")
        for number in range(1, 15)
    ]
    text = [sentences[0]]
    for row in rows:
        if sheet.y > 250:
            break
        sheet.grid([row], (1, 8, 8, 1), size=9.5)
        sheet.y -= 2
        text += row
    return " ".join(text)


_SORTS: Mapping[str, Callable[[Sheet, Sequence[str]], str]] = {"prose": _prose, "columns": _columns, "table": _table}


def bare(text: str) -> str:
    """Text for comparing: NFC, one space between words, one sort of quotes and dashes."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(_FOLDED)).strip()


def error(truth: str, read: str) -> tuple[int, int]:
    """Edits from what was read to the truth, and letters of the truth."""
    return Levenshtein.distance(bare(truth), bare(read)), len(bare(truth))


def scorecard(truth: str, read: str) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Of each Kazakh letter: how often it stands there, how often it was read, and as what it was read else."""
    ours, theirs = bare(truth).lower(), bare(read).lower()
    there = Counter(letter for letter in ours if letter in KAZAKH)
    right, taken_for = Counter(there), Counter[str]()
    for edit in Levenshtein.editops(ours, theirs):
        if edit.tag != "insert" and ours[edit.src_pos] in KAZAKH:
            right[ours[edit.src_pos]] -= 1
            other = theirs[edit.dest_pos] if edit.tag == "replace" else "-"
            taken_for[f"{ours[edit.src_pos]}>{other}"] += 1
    return there, right, taken_for


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "OMP_THREAD_LIMIT": "1"}
    )
    return done.stdout


def _ours(file: Path, _: int, __: str) -> str:
    return _run([sys.executable, "-m", "desk", "read", str(file)])


def _raw(file: Path, dpi: int, _: str) -> str:
    with tempfile.TemporaryDirectory() as aside, pypdfium2.PdfDocument(file) as pdf:
        texts = []
        for number, page in enumerate(pdf):
            picture = Path(aside) / f"{number}.png"
            page.render(scale=dpi / 72, grayscale=True).to_pil().save(picture, dpi=(dpi, dpi))
            texts.append(_run(["tesseract", str(picture), "-", "-l", "kaz+rus"]).replace("\f", ""))
        return "\f".join(texts)


def _ocrmypdf(file: Path, _: int, command: str) -> str:
    sidecar = file.with_suffix(".txt")
    _run([command, "--deskew", "-l", "kaz+rus", "--output-type", "pdf", "--quiet", "--sidecar", str(sidecar),
          str(file), str(file.with_suffix(".ocr.pdf"))])  # fmt: skip
    return sidecar.read_text(encoding="utf-8")


READERS: Mapping[str, Callable[[Path, int, str], str]] = {
    "qujat read": _ours,
    "tesseract kaz+rus": _raw,
    "ocrmypdf": _ocrmypdf,
}


def write_file(pages: Sequence[Sample], rung: str, seed: int, path: Path) -> None:
    """The pages after a rung as one PDF of pictures."""
    pictures = [
        Image.fromarray(degraded(np.asarray(one.picture), RUNGS[rung], seed + number).picture)
        for number, one in enumerate(pages)
    ]
    dpi = RUNGS[rung].dpi
    pictures[0].save(path, save_all=True, append_images=pictures[1:], resolution=dpi, quality=95)


def _score(pages: Sequence[Sample], texts: Mapping[str, list[str]]) -> None:
    for sort in _SORTS:
        for language in ("kk", "ru"):
            here = [number for number, one in enumerate(pages) if (one.sort, one.language) == (sort, language)]
            line = f"  {sort:8} {language}  {sum(len(bare(pages[n].truth)) for n in here):7d} letters"
            for reader, read in texts.items():
                counts = [error(pages[number].truth, read[number]) for number in here]
                share = 100 * sum(edits for edits, _ in counts) / sum(letters for _, letters in counts)
                line += f"   {reader} {share:6.2f} %"
            print(line, flush=True)


def _print_letters(pages: Sequence[Sample], texts: Mapping[str, list[str]]) -> None:
    here = [number for number, one in enumerate(pages) if one.sort == "prose" and one.language == "kk"]
    for reader, read in texts.items():
        there, right, taken_for = Counter[str](), Counter[str](), Counter[str]()
        for number in here:
            for mine, its in zip(
                (there, right, taken_for), scorecard(pages[number].truth, read[number]), strict=True
            ):
                mine.update(its)
        told = "  ".join(f"{letter} {right[letter]}/{there[letter]}" for letter in KAZAKH if there[letter])
        worst = ", ".join(f"{pair} {times}" for pair, times in taken_for.most_common(5))
        print(f"  {reader:18} {told}   {worst}", flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; always 0: it measures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.prose", description=__doc__)
    parser.add_argument("--rungs", default="scanner,office,copy,poor")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--faces", default=",".join(FACES))
    parser.add_argument("--readers", default=",".join(READERS))
    parser.add_argument("--ocrmypdf", default=shutil.which("ocrmypdf"), help="path of the command, of an own place")
    parser.add_argument("--out", type=Path, help="folder that keeps the pages and what was read of them")
    wish = parser.parse_args(argv)
    readers = [name for name in wish.readers.split(",") if name != "ocrmypdf" or wish.ocrmypdf]
    pages = samples(wish.seed, wish.faces.split(","))
    with tempfile.TemporaryDirectory() as aside:
        folder = wish.out or Path(aside)
        folder.mkdir(parents=True, exist_ok=True)
        for rung in wish.rungs.split(","):
            file = folder / f"{rung}.pdf"
            write_file(pages, rung, wish.seed, file)
            texts = {}
            for reader in readers:
                text = READERS[reader](file, RUNGS[rung].dpi, wish.ocrmypdf)
                texts[reader] = (text.split("\f") + [""] * len(pages))[: len(pages)]
                (folder / f"{rung}-{reader.split()[0]}.txt").write_text(text, encoding="utf-8")
            print(f"{rung}, {len(pages)} pages, seed {wish.seed}")
            _score(pages, texts)
            print(f"{rung}: Kazakh letters read of those on the prose pages, and the commonest mistakes")
            _print_letters(pages, texts)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

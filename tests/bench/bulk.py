"""Receipts from a table to one PDF, beside a rendering and a LibreOffice call for each; and memory at two lengths.

    python -m tests.bench.bulk --letters 1000 --more 5000 --single 20

In the same run: `single` receipts are made one by one, by docxtpl and a call of soffice with a warm profile, as a
script would do it, and reckoned up to `letters`; then a workbook of `letters` rows goes through `qujat letters-from`,
with all that it does besides: every cell checked, every letter read back, codes on every page, blank backs. Then
`more` rows. Seconds of the processor beside those of the clock: the clock is slow on a machine that others use too.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from docxtpl import DocxTemplate
from openpyxl import Workbook

from generate.letter_type import TEMPLATES

_SURNAMES = ("Сейітова", "Ахметова", "Қасымова", "Омарова", "Жүнісова", "Иванова", "Ким", "Әбілова", "Нұрланова")
_NAMES = ("Айгүл", "Гүлнар", "Әсел", "Дана", "Мәншүк", "Ирина", "Сәуле", "Үміт")
_FATHERS = ("Маратқызы", "Серікқызы", "Болатқызы", "Қайратқызы", "Петровна", "Өмірқызы")
_PAPERS = "Заявление | 1 | подлинник\nУдостоверение личности | 1 | копия\nИПР | 3 | копия | сверено с подлинником"
_HEADINGS = ("number", "registration_date", "result_date", "applicant", "service", "office", "officer", "papers")
_RUN = (
    "import resource, sys; from desk.cli import main; status = main(sys.argv[1:]);"
    "print('PEAK', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,"
    " resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024,"
    " sum(resource.getrusage(resource.RUSAGE_SELF)[:2]), sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2]));"
    "sys.exit(status)"
)


class Run(NamedTuple):
    """What one call cost."""

    seconds: float
    peak: int
    """Megabytes of the process at its largest."""
    office_peak: int
    """The same of LibreOffice."""
    cpu: float
    """Seconds of both."""


def rows(count: int) -> list[tuple[str, ...]]:
    """Rows of invented people, the same for the same count."""
    drawn = random.Random(count)
    made = []
    for number in range(1, count + 1):
        name = " ".join(drawn.choice(names) for names in (_SURNAMES, _NAMES, _FATHERS))
        made.append(
            (str(number), "04.03.2013", "19.03.2013", name, "Оформление документов на кресло-коляску",
             "Бостандыкский районный отдел", "Жусупова Г. А.", _PAPERS)
        )  # fmt: skip
    return made


def table(count: int, file: Path) -> None:
    """The rows as a workbook."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(_HEADINGS)
    for row in rows(count):
        sheet.append(row)
    book.save(file)


def one_by_one(count: int, folder: Path) -> tuple[float, float]:
    """Seconds, by the clock and of the processor, of `count` receipts, a rendering and a call each; warm profile."""
    profile = (folder / "profile").as_uri()
    settings = (f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(folder))
    command = ["soffice", *settings]
    template = TEMPLATES / "receipt" / "ru.docx"
    warm = folder / "warm.docx"
    warm.write_bytes(template.read_bytes())
    subprocess.run([*command, str(warm)], check=True, capture_output=True)
    began, cpu = time.perf_counter(), _cpu()
    for row in rows(count):
        values: dict[str, object] = dict(zip(_HEADINGS, row, strict=True))
        lines = [line.split(" | ") for line in row[-1].split("\n")]
        values["papers"] = [
            {"no": str(number), "title": line[0], "sheets": line[1], "form": line[2], "mark": "".join(line[3:])}
            for number, line in enumerate(lines, start=1)
        ]
        document = DocxTemplate(template)
        document.render({**_blanks(), **values}, jinja_env=_environment())
        file = folder / f"{row[0]}.docx"
        document.save(file)
        subprocess.run([*command, str(file)], check=True, capture_output=True)
    return time.perf_counter() - began, _cpu() - cpu


def _cpu() -> float:
    """Processor seconds of this process and of all that it has waited for."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def _environment() -> object:
    """The filters of our templates, without which docxtpl could not render them."""
    from jinja2 import Environment

    from generate.render import _filters

    environment = Environment(autoescape=True)
    environment.filters.update(_filters("ru"))
    return environment


def _blanks() -> dict[str, object]:
    return {"rows": [], "title": "Расписка", "duplicate": "", "basis": "", "papers_total": ""}


def from_table(count: int, folder: Path) -> Run:
    """One call of the command."""
    book, out = folder / f"{count}.xlsx", folder / f"{count}.pdf"
    table(count, book)
    line: Sequence[str] = (
        "letters-from", str(book), "--letter", "receipt", "--letter-lang", "ru", "--service", "wheelchair",
        "--territory", "almaty-city", "--on", "2013-03-04", "--one-pdf", str(out),
    )  # fmt: skip
    began = time.perf_counter()
    said = subprocess.run([sys.executable, "-c", _RUN, *line], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    peaks = next((one.split() for one in said.stdout.splitlines() if one.startswith("PEAK")), None)
    if said.returncode or peaks is None:
        raise SystemExit(said.stdout + said.stderr)
    print(said.stdout.split("PEAK")[0].strip())
    return Run(seconds, int(peaks[1]), int(peaks[2]), float(peaks[3]) + float(peaks[4]))


def main() -> None:
    """Prints the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--letters", type=int, default=1000)
    parser.add_argument("--more", type=int, default=0, help="a second length, for the memory")
    parser.add_argument("--single", type=int, default=20)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        seconds, cpu = (cost / asked.single for cost in one_by_one(asked.single, place))
        print(
            f"one by one, {asked.single} measured: {seconds:.2f} s a letter, {cpu:.2f} s of the processor;", end=" "
        )
        print(f"{asked.letters} would take {seconds * asked.letters:.0f} s and {cpu * asked.letters:.0f} s")
        for count in filter(None, (asked.letters, asked.more)):
            run = from_table(count, place)
            print(f"{count} from a table: {run.seconds:.1f} s and {run.cpu:.1f} s of the processor;", end=" ")
            print(f"{seconds * count / run.seconds:.0f} and {cpu * count / run.cpu:.0f} times less;", end=" ")
            print(f"peak {run.peak} MB, LibreOffice at most {run.office_peak} MB", flush=True)


if __name__ == "__main__":
    main()

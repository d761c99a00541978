"""The report of a batch: every page of every file with what became of it, as report.json and report.html."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from desk.engines.html import template_to_html
from desk.folder import write_whole
from desk.words import Words
from models.batch import BatchCase, BatchPage, BatchReport, Border, PageFate
from models.errors import InputError, QujatError
from models.separator import Separator

if TYPE_CHECKING:
    from intake.batch_journey import Pile

REPORT_FILE = "report.json"
PAGE_FILE = "report.html"
_HERE = Path(__file__).parent


def earlier_report(folder: Path) -> BatchReport | None:
    """The report that a batch's folder holds already; InputError where it is damaged."""
    try:
        return BatchReport.model_validate_json((folder / REPORT_FILE).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except ValidationError as error:
        raise InputError("case-damaged", folder=folder) from error


def pile_to_pages(
    pile: Pile,
    *,
    separators: Mapping[int, Separator],
    broken: frozenset[int],
    blank: frozenset[int],
    cases: Sequence[BatchCase] = (),
) -> tuple[BatchPage, ...]:
    """Every page of the pile once, with what became of it."""
    home = {page: case.name for case in cases if case.id is not None for page in case.pages}
    pages: list[BatchPage] = []
    for number, source in pile.pages:
        separator = separators.get(number)
        if separator is not None:
            fate = PageFate.COVER if separator.is_cover else PageFate.SEPARATOR
        elif number in broken:
            fate = PageFate.BROKEN
        elif number in blank:
            fate = PageFate.BLANK
        else:
            fate = PageFate.CASE if number in home else PageFate.ASKED
        pages.append(
            BatchPage(
                number=number,
                file=source.file,
                page=source.index + 1,
                half=source.half,
                fate=fate,
                case=home.get(number),
                separator=separator,
            )
        )
    return tuple(pages)


def shelve_report(report: BatchReport, *, folder: Path, words: Words) -> BatchReport:
    """Writes report.html, then report.json; QujatError, our own failure, where a page is not accounted for."""
    given = sum(file.pages for file in report.files) * (2 if any(page.half for page in report.pages) else 1)
    if len(report.pages) != given or sum(report.fates.values()) != given:
        raise QujatError("batch-pages-lost", given=given, told=len(report.pages))
    write_whole(folder / PAGE_FILE, report_to_html(report, words).encode())
    write_whole(folder / REPORT_FILE, report.to_json().encode())
    return report


def report_to_html(report: BatchReport, words: Words) -> str:
    """report.html: one page without outside resources; it names nobody and links to the cases."""
    names = {file.id: file.name for file in report.files}
    values: Mapping[str, object] = {
        "report": report,
        "words": words,
        "cases": [(case, _pages(case.pages)) for case in report.cases],
        "questions": [(border, border_sentence(border, words)) for border in report.borders if is_open(border)],
        "borders": [(border, border_sentence(border, words)) for border in report.borders if not is_open(border)],
        "pages": [(page, names[page.file]) for page in report.pages],
        "fates": [(words.of(f"fate-{fate}"), count) for fate, count in report.fates.items() if count],
        "total": len(report.pages),
    }
    return template_to_html(_HERE / "report.html.j2", style=_HERE.parent / "review" / "case.css", values=values)


def is_open(border: Border) -> bool:
    """Whether somebody is asked about it."""
    return border.state == "asked"


def border_sentence(border: Border, words: Words) -> str:
    """What speaks for a border, in a sentence."""
    return words.of(border.because, page=str(border.before))


def _pages(numbers: Sequence[int]) -> str:
    """`12–19`, or the numbers where they do not follow one another."""
    if numbers and list(numbers) == list(range(numbers[0], numbers[-1] + 1)) and len(numbers) > 1:
        return f"{numbers[0]}–{numbers[-1]}"
    return ", ".join(map(str, numbers))

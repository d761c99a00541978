"""The case as the archive lists it: each paper with its day, number and sheets, and how many there are."""

from __future__ import annotations

from generate.gather.fields import Fields, Rows, clean
from generate.gather.papers import Kinds, paper_rows, sheets_of
from generate.gather.people import sure
from generate.grammar.dates import LetterLanguage, short_date
from models.case import Case
from models.document import Document

_APPLICATION = "application"
"""Its numbers and days are those of the identity document that it names, but for its own date."""
_NUMBER = ("document_series", "document_number")


def archive_fields(case: Case, kinds: Kinds, language: LetterLanguage) -> Fields:
    """The inventory's rows in the order of the papers, with the number of papers and of sheets."""
    counts = [sheets_of(case, document) for document in case.documents]
    titles = [row["title"] for row in paper_rows(case, case.documents, kinds, language)]
    rows: Rows = [
        {
            "no": str(number),
            "date": _day_of(document),
            "number": _number_of(document, case),
            "title": title,
            "sheets": _sheets(sum(counts[: number - 1]), count),
            "note": "",
        }
        for number, (document, title, count) in enumerate(zip(case.documents, titles, counts, strict=True), start=1)
    ]
    return {
        "inventory": rows,
        "papers_count": str(len(rows)) if rows else "",
        "sheets_count": str(sum(counts)) if rows else "",
        "begun_on": case.on,
    }


def _day_of(document: Document) -> str:
    day = sure(document, "application_date" if document.kind == _APPLICATION else "issued_on")
    return short_date(day) if day else ""


def _number_of(document: Document, case: Case) -> str:
    """Series and number as the paper has them, of the application the number under which it was registered.

    Empty where the number is doubtful or not known.
    """
    if document.kind == _APPLICATION:
        return clean(case.number)
    known = [clean(sure(document, name)) for name in _NUMBER]
    return " ".join(part for part in known if part) if known[1] else ""


def _sheets(before: int, count: int) -> str:
    """Which sheets of the case a paper takes, from 1: 3, 4–6; a paper of blank pages alone has none."""
    if not count:
        return ""
    return str(before + 1) if count == 1 else f"{before + 1}–{before + count}"

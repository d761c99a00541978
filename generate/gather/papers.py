"""The papers of a case as rows: those handed in, and those that are missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generate.gather.fields import Rows, clean
from generate.gather.law_words import clause_words, original_of, worded
from generate.grammar.counts import counted_in_words, on_sheets_in_words
from generate.grammar.dates import LetterLanguage
from generate.grammar.listed import as_listed
from models.case import Case, CheckItem, ItemStatus
from models.document import Document
from models.kinds import OWN_LETTER, DocumentKind
from models.law import Edition

Kinds = Mapping[str, DocumentKind]

_FORMS: dict[str, dict[LetterLanguage, str]] = {
    "original": {"kk": "түпнұсқа", "ru": "подлинник"},
    "copy": {"kk": "көшірме", "ru": "копия"},
    "original_and_copy": {"kk": "көшірме", "ru": "копия"},
    "extract": {"kk": "үзінді көшірме", "ru": "выписка"},
    "electronic": {"kk": "электрондық", "ru": "электронный"},
}
_COMPARED: dict[LetterLanguage, str] = {"kk": "түпнұсқамен салыстырылды", "ru": "сверено с подлинником"}
_OTHER: dict[LetterLanguage, str] = {"kk": "Өзге құжат", "ru": "Иной документ"}
_REMARKS: dict[ItemStatus, dict[LetterLanguage, str]] = {
    ItemStatus.MISSING: {"kk": "ұсынылмаған", "ru": "отсутствует"},
    ItemStatus.UNUSABLE: {
        "kk": "ұсынылған құжатты қабылдауға болмайды",
        "ru": "представленный документ не может быть принят",
    },
}


def paper_rows(case: Case, papers: Sequence[Document], kinds: Kinds, language: LetterLanguage) -> Rows:
    """The papers handed in, with their sheets and, where the clerk said so, the mark that it was compared."""
    rows: Rows = []
    papers = [document for document in papers if document.kind != OWN_LETTER]
    for number, document in enumerate(papers, start=1):
        item = next((item for item in case.check.items if document.id in item.documents), None)
        rows.append(
            {
                "no": str(number),
                "title": _title(document.kind, item, kinds, language),
                "sheets": str(sheets_of(case, document)),
                "form": _FORMS[item.form][language] if item is not None and item.form else "",
                "mark": _COMPARED[language] if _is_compared(item) else "",
            }
        )
    return rows


def sheets_of(case: Case, document: Document) -> int:
    """Pages of a paper that are not blank."""
    blank = {page.number for page in case.pages if page.blank}
    return sum(number not in blank for number in document.pages)


def papers_total(rows: Rows, language: LetterLanguage) -> str:
    """5 (пять) документов на 7 (семи) листах; 5 (бес) құжат, 7 (жеті) парақ. Empty where a row has no count."""
    sheets = [row["sheets"] for row in rows if row.get("title")]
    if not sheets or not all(count.isdigit() for count in sheets):
        return ""
    documents = counted_in_words(len(sheets), "document", language)
    total = sum(int(count) for count in sheets)
    if language == "ru":
        return f"{documents} {on_sheets_in_words(total)}"
    return f"{documents}, {counted_in_words(total, 'sheet', 'kk')}"


def missing_rows(case: Case, edition: Edition | None, kinds: Kinds, language: LetterLanguage) -> Rows:
    """Every item that is missing or cannot count, in the act's words with its clause."""
    wanting = [item for item in case.check.items if item.status in _REMARKS]
    return [
        {
            "no": str(number),
            "text": _item_text(item, kinds, language),
            "clause": clause_words(item.clause, language),
            "remark": _REMARKS[item.status][language],
            "original": original_of(item.text, edition, language),
        }
        for number, item in enumerate(wanting, start=1)
    ]


def _item_text(item: CheckItem, kinds: Kinds, language: LetterLanguage) -> str:
    """The act's words, in the nominative of a list; where the act has them in the other language only, our title of
    the kind before them."""
    text = worded(item.text, language).rstrip(";. ")
    if language in item.text or item.kind not in kinds:
        return as_listed(text, language)
    return f"{kinds[item.kind].title[language]} («{text}»)"


def _title(kind: str, item: CheckItem | None, kinds: Kinds, language: LetterLanguage) -> str:
    if kind in kinds:
        title = clean(kinds[kind].title[language])
        return title[:1].upper() + title[1:]
    return worded(item.text, language) if item is not None else _OTHER[language]


def _is_compared(item: CheckItem | None) -> bool:
    return item is not None and any(mark.mark == "compared" for mark in item.marks)

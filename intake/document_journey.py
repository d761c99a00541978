"""Pages and their words to papers, fields and persons: the second half of the room, on one screen.

sheets -> sorted papers -> drafts with fields -> persons -> judged documents
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intake.agreement import draft_surroundings, drafts_to_mentions, with_repairs
from intake.borne_out import with_borne_out_names
from intake.choices import sheets_to_choices
from intake.doubt import field_type, found_to_field
from intake.extract.paper import paper_to_fields
from intake.findings import Draft, Found
from intake.forms import application_to_form, print_to_form
from intake.kind_sheets import kind_sheets
from intake.page_parts import ink_within, sheet_within
from intake.persons import WhoIsWho, mentions_to_persons
from intake.printed import with_printed_places
from intake.rows import Sheet, text_to_sheet
from intake.signs import marks_to_problems, paper_to_marks
from intake.sort import SortedPaper, sheets_to_papers
from intake.standing import Standing, standing_of, with_standing
from intake.zones import ZoneReader
from models.case import Case
from models.document import Document, FieldValue
from models.ink import PageInk
from models.kinds import OWN_LETTER, UNKNOWN
from models.page import Page, PageText, SecondReading
from models.person import Person
from models.problem import Problem
from models.spelling import language_of

Judged = tuple[tuple[Document, ...], tuple[Person, ...], tuple[Problem, ...]]


def pages_to_documents(
    pages: Sequence[Page], texts: Sequence[PageText], *, zones: ZoneReader, before: Case | None = None
) -> Judged:
    """The papers of a case with their fields, the persons they are about, and what is wrong with them.

    With `before`, documents keep their ids, and what a person corrected stays as it is.
    """
    sheets = {text.page: text_to_sheet(text) for text in texts}
    blank = {page.number: page.blank or page.image is None for page in pages}
    standing = standing_of(before, pages)
    free = [sheets[page.number] for page in pages if page.number in sheets and page.number not in standing.pages]
    papers = [*standing.papers, *sheets_to_papers(free, blank)]
    papers.sort(key=lambda paper: (paper.pages, paper.part or ()))
    names = standing.names_for(papers)
    laid = {
        name: [sheet_within(sheets[number], paper.part) for number in paper.pages if number in sheets]
        for name, paper in zip(names, papers, strict=True)
    }
    drafts = {name: _paper_to_draft(paper, laid[name], zones) for name, paper in zip(names, papers, strict=True)}
    drafts = with_repairs(drafts)
    known = before.persons if before else ()
    who = mentions_to_persons(drafts_to_mentions(drafts, standing.fields), known)
    drafts = with_borne_out_names(drafts, who)
    who = mentions_to_persons(drafts_to_mentions(drafts, standing.fields), known)
    documents = tuple(_draft_to_document(name, drafts, who, zones, standing) for name in drafts)
    inks = {text.page: text.ink for text in texts if text.ink}
    documents = tuple(_with_marks(document, laid[document.id], inks, zones) for document in documents)
    problems = tuple(problem for document in documents for problem in document.problems)
    return documents, who.persons, problems


def _paper_to_draft(paper: SortedPaper, sheets: Sequence[Sheet], zones: ZoneReader) -> Draft:
    fields = paper_to_fields(paper.kind, sheets, zones) if paper.kind in kind_sheets() else {}
    if paper.form is not None:
        fields = with_printed_places(fields, paper.kind, sheets, zones)
    form, services = application_to_form(sheets) if paper.kind == "application" else (None, ())
    if paper.form is not None:
        form, services = print_to_form(paper.form, services)
    return Draft(
        kind=paper.kind,
        pages=paper.pages,
        confidence=paper.confidence,
        fields=fields,
        needs_review=paper.needs_review,
        form=form,
        services=services,
        languages=_languages(sheets),
        part=paper.part,
    )


def _with_marks(
    document: Document, sheets: Sequence[Sheet], inks: Mapping[int, PageInk], zones: ZoneReader
) -> Document:
    """The document with what was ticked or underlined on it, and its signature, stamp and date."""
    within = [(sheet, inks[sheet.page]) for sheet in sheets if sheet.page in inks]
    own = {sheet.page: ink_within(ink, document.part) for sheet, ink in within}
    choices = sheets_to_choices(document.kind, sheets, own, zones, name=document.id)
    document = document.model_copy(update={"choices": choices})
    marks = paper_to_marks(document.kind, sheets, own, document, zones)
    problems = (*document.problems, *marks_to_problems(document.id, marks))
    return document.model_copy(update={"marks": marks, "problems": problems})


def _languages(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    """Languages in which a fair share of the lines is written, the commoner first."""
    counts: dict[str, int] = {}
    for row in (row for sheet in sheets for row in sheet.rows):
        language = language_of(row.text)
        if language:
            counts[language] = counts.get(language, 0) + len(row.text)
    total = sum(counts.values()) or 1
    return tuple(
        sorted((name for name, count in counts.items() if count > 0.2 * total), key=lambda one: -counts[one])
    )


def _draft_to_document(
    name: str, drafts: Mapping[str, Draft], who: WhoIsWho, zones: ZoneReader, standing: Standing
) -> Document:
    draft = drafts[name]
    fields: dict[str, FieldValue] = {}
    for field, found in sorted(draft.fields.items(), key=lambda item: _contract_order(item[0], draft)):
        around = draft_surroundings(name, field, drafts, who)
        if found.value and not around.agreeing and not found.handwritten:
            around = around._replace(second=_second_look(field, found, zones))
        value = found_to_field(field, found, around)
        if value.needs_review and value.page is not None and value.box is not None:
            value = value.model_copy(update={"snippet": zones.snippet(value.page, value.box, f"{name}-{field}")})
        fields[field] = value
    document = Document(
        id=name,
        kind=draft.kind,
        confidence=draft.confidence,
        languages=draft.languages,
        pages=draft.pages,
        part=draft.part,
        person=who.owners.get(name),
        form=draft.form,
        services=draft.services,
        fields=fields,
        needs_review=draft.needs_review,
        problems=_document_problems(name, draft),
    )
    return with_standing(document, standing)


def _contract_order(field: str, draft: Draft) -> int:
    sheet = kind_sheets().get(draft.kind)
    fields = sheet.fields if sheet else ()
    return fields.index(field) if field in fields else len(fields)


def _second_look(field: str, found: Found, zones: ZoneReader) -> SecondReading | None:
    """The digits read once more by the Latin model where the page's reading left that out: a whole IIN, or a lone
    figure in the name of an office (`поликлиника № 5`)."""
    alone = [word for word in found.words if not word.second and any(letter.isdigit() for letter in word.text)]
    if field_type(field) == "iin" and alone == list(found.words) and alone:
        return zones.read_zone(found.page, found.box, "digits")
    if field.endswith("issued_by") and len(alone) == 1:
        return zones.read_zone(found.page, alone[0].box, "digits")
    return None


def _document_problems(name: str, draft: Draft) -> tuple[Problem, ...]:
    if draft.kind == OWN_LETTER:
        number = draft.pages[0]
        return (Problem.of("paper-own-letter", path=f"documents/{name}", page=number, number=number),)
    if draft.kind == UNKNOWN:
        return (Problem.of("paper-unknown", path=f"documents/{name}", page=draft.pages[0]),)
    if draft.part:
        page = draft.pages[0]
        return (Problem.of("papers-on-one-page", path=f"documents/{name}", page=page, number=page),)
    if draft.needs_review:
        return (Problem.of("paper-unsure", path=f"documents/{name}", page=draft.pages[0]),)
    return ()

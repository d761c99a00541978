"""Everything that one letter prints in one language: the case, the edition, the caller's data, and what follows."""

from __future__ import annotations

from collections.abc import Mapping

from generate.gather.archive import archive_fields
from generate.gather.case_fields import request_fields
from generate.gather.entries import entry_rows
from generate.gather.fields import Fields, Gathered, gathered, with_data
from generate.gather.information import information_fields
from generate.gather.law_words import act_line, basis, chosen_grounds, ground_rows, translation_note, worded
from generate.gather.papers import missing_rows, paper_rows, papers_total
from generate.gather.receipt_rows import receipt_rows
from generate.gather.separators import separator_fields
from generate.grammar.dates import LetterLanguage
from generate.grammar.kazakh import KazakhCase, in_case
from generate.grammar.russian import phrase_in_case
from generate.letter_type import LetterType
from generate.request import LetterRequest
from models.errors import InputError
from models.law import Edition, ReceiptRule

_TAKES_GROUNDS = frozenset({"refusal", "hearing_notice"})
_LISTS_MISSING = frozenset({"missing_papers", "returned_papers"})

DERIVED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("title", "basis", "translation_note", "act", "officer_position_and_name", "officer_name_and_position",
         "addressee", "family", "duplicate", "office", "district", "papers_total", "procedure", "packages",
         "cover_code"),
        (),
    ),
    "rows": ("label", "value"),
    "sheets": ("place", "code"),
}  # fmt: skip
"""Names that a template may use though no caller gives them, with the columns of those that are rows."""


def letter_to_fields(request: LetterRequest, letter_type: LetterType, language: LetterLanguage) -> Gathered:
    """The values of a letter; InputError where the caller's data or grounds do not fit it."""
    fields = request_fields(request, language, letter_type.about)
    if request.case is not None and not request.blank:
        fields["papers"] = paper_rows(request.case, request.case.documents, request.kinds, language)
        attached = [document for document in request.case.documents if document.kind != "application"]
        fields["attached"] = paper_rows(request.case, attached, request.kinds, language)
        fields["missing"] = missing_rows(request.case, request.edition, request.kinds, language)
        fields |= archive_fields(request.case, request.kinds, language)
        fields["entries"] = entry_rows(fields, letter_type)
    if letter_type.of_edition:
        fields |= _of_edition(request, language)
    fields["grounds"] = _grounds(request, language)
    if request.data and not request.blank:
        if "grounds" in request.data:
            raise InputError("ground-in-data", letter=request.letter)
        fields = with_data(fields, request.data, letter_type, language)
    complete = gathered(fields if letter_type.of_edition else _kept_blank(fields, request), letter_type)
    return Gathered(
        fields={**complete.fields, **_derived(complete.fields, request, letter_type, language)},
        blanks=complete.blanks,
    )


def _of_edition(request: LetterRequest, language: LetterLanguage) -> Fields:
    """What the edition alone says; InputError where no service was named."""
    if request.edition is None or request.catalogue is None:
        raise InputError("letter-edition-needed", letter=request.letter)
    return information_fields(request.edition, request.catalogue, language)


def receipt_rule(edition: Edition | None, channel: str | None) -> ReceiptRule | None:
    """The edition's rule for the channel, the one that demands most where it has several; None where it has none.

    A tear-off talon is part of the application's form, not this paper.
    """
    all_rules = edition.receipts if edition else ()
    rules = [rule for rule in all_rules if not rule.tear_off and (channel is None or channel in rule.channels)]
    return max(rules, key=lambda rule: len(rule.contents), default=None)


def _grounds(request: LetterRequest, language: LetterLanguage) -> list[dict[str, str]]:
    if request.letter not in _TAKES_GROUNDS:
        if request.grounds:
            raise InputError("ground-not-taken", letter=request.letter)
        return []
    if request.blank:
        return []
    if request.edition is None:
        raise InputError("letter-edition-needed", letter=request.letter)
    grounds = chosen_grounds(request.edition, request.grounds, letter=request.letter)
    return ground_rows(grounds, request.edition, language)


def _kept_blank(fields: Fields, request: LetterRequest) -> Fields:
    """Of a blank form only what is known of the service and the office stays."""
    if not request.blank:
        return fields
    kept = ("service", "office", "office_address", "office_phones", "district", "head_addressed")
    return {name: fields[name] for name in kept if name in fields}


def _derived(fields: Fields, request: LetterRequest, letter_type: LetterType, language: LetterLanguage) -> Fields:
    """What follows from the other values; `_`-less names that no caller gives."""
    channel = request.channel or (request.case.channel if request.case else None)
    rule = receipt_rule(request.edition, channel)
    title = worded(rule.title, language) if rule and letter_type.letter == "receipt" else ""
    derived: Fields = {
        "title": title or letter_type.title.get(language, ""),
        "basis": _basis(request, rule, letter_type, language),
        "translation_note": translation_note(request.edition, language, beside=_has_originals(fields, letter_type)),
        "act": act_line(request.edition.act, language) if request.edition else "",
        "officer_position_and_name": _joined(fields, "officer_position", "officer"),
        "officer_name_and_position": _joined(fields, "officer", "officer_position"),
        "addressee": _addressee(fields, language),
        "family": request.edition.family if request.edition else "",
    }
    if letter_type.letter == "receipt" and letter_type.labels:
        derived["rows"] = receipt_rows(fields, rule, letter_type.labels, language)
        papers = fields["papers"]
        derived["papers_total"] = papers_total(papers, language) if isinstance(papers, list) else ""
    if letter_type.letter in _LISTS_MISSING:
        derived["procedure"] = _procedure(request.edition, language)
    if letter_type.letter == "package_register":
        derived["packages"] = _entries_filled(fields)
    if letter_type.letter == "separator":
        derived |= separator_fields(str(fields["batch"]), str(fields["count"]))
    return derived


def _basis(
    request: LetterRequest, rule: ReceiptRule | None, letter_type: LetterType, language: LetterLanguage
) -> str:
    if request.edition is None:
        return ""
    if letter_type.letter == "receipt":
        return basis(request.edition, rule.clause if rule else "", language)
    if letter_type.rests_on_form:
        demanded = [form.clause for form in request.edition.forms if form.letter == letter_type.letter]
        return basis(request.edition, demanded[0], language) if demanded else ""
    return basis(request.edition, request.edition.documents_clause, language)


def _entries_filled(fields: Fields) -> str:
    """How many lines of a register have something on them; empty for a register that is yet to be written."""
    entries = fields["entries"]
    filled = [row for row in entries if not isinstance(row, str) and any(row[name] for name in row if name != "no")]
    return str(len(filled)) if filled else ""


def _procedure(edition: Edition | None, language: LetterLanguage) -> str:
    """What the act does with an incomplete set, in the act's words of that language or not at all."""
    return (
        worded(edition.incomplete_procedure, language) if edition and language in edition.incomplete_procedure else ""
    )


def _has_originals(fields: Fields, letter_type: LetterType) -> bool:
    """Whether the letter prints the act's own words beside our translation of them."""
    printed = [fields[name] for name in letter_type.fields]
    return any(row.get("original") for value in printed if not isinstance(value, str) for row in value)


def _addressee(fields: Fields, language: LetterLanguage) -> str:
    """The head of the office as an application addresses him: the directory's words, else the office's own name."""
    addressed, office = fields.get("head_addressed", ""), fields.get("office", "")
    if not isinstance(office, str) or not isinstance(addressed, str):
        return ""
    if addressed or not office:
        return addressed
    if language == "kk":
        return f"{in_case(office, KazakhCase.GENITIVE)} басшысына"
    return f"Руководителю {phrase_in_case(office, 'genitive')}"


def _joined(fields: Fields, *names: str) -> str:
    return ", ".join(value for value in (fields.get(name) for name in names) if isinstance(value, str) and value)

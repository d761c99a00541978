"""One service as people are told of it: who, which papers, how long, where, what it costs, why it may be refused.

The same values fill the sheet of the information stand and the page of the site, so that both say one thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generate.gather.fields import Fields, Rows, clean
from generate.gather.law_words import clause_words, original_of, worded
from generate.grammar.counts import counted
from generate.grammar.dates import LetterLanguage, short_date
from models.catalogue import Catalogue
from models.law import (
    AllOf,
    Always,
    AnyOf,
    Channel,
    ChannelIs,
    Condition,
    Deadline,
    Edition,
    FactIs,
    Ground,
    Not,
    RequiredDocument,
    Wording,
)
from models.wording import say

_ENDS = ";,. "


def information_fields(edition: Edition, catalogue: Catalogue, language: LetterLanguage) -> Fields:
    """Every value of the sheet in one language; a list that the act does not have is empty."""
    papers = [
        _paper_row(paper, edition, catalogue, language)
        for required in edition.required_documents
        for paper in _by_who_brings(required)
    ]
    return {
        "service": worded(edition.title, language),
        "service_original": original_of(edition.title, edition, language),
        "in_force": _in_force(edition, language),
        "territory": worded(catalogue.territories[edition.territory].name, language),
        "applicants": _text_rows(edition.applicants, edition, language),
        "always": [row for row in papers if not row["when"] and not row["system"]],
        "sometimes": [row for row in papers if row["when"] and not row["system"]],
        "systems": [row for row in papers if row["system"]],
        "documents_note": worded(edition.documents_note, language),
        "by_reference": worded(edition.by_reference, language),
        "terms": [_term_row(term, edition, language) for term in edition.deadlines if _concerns_people(term)],
        "grant_starts": _grant_rows(edition, language),
        "result": _text_rows(edition.result, edition, language),
        "fee": worded(edition.fee, language),
        "where": _channels(edition.channels, language),
        "providers": _text_rows(edition.providers, edition, language),
        "representative": worded(edition.representative, language),
        "procedure": worded(edition.incomplete_procedure, language),
        "refusals": _ground_rows(edition, ("refusal",), language),
        "endings": _ground_rows(edition, ("suspension", "termination"), language),
        "receipts": _receipt_rows(edition, catalogue, language),
        "rules": [
            {**_text_row(rule.text, edition, language), "clause": clause_words(rule.clause, language)}
            for rule in edition.rules
        ],
        "notes": [{"text": clean(note[language]), "original": "", "clause": ""} for note in edition.notes],
    }


def condition_in_questions(condition: Condition, catalogue: Catalogue, language: LetterLanguage) -> str:
    """When a paper is asked for, by the questions that settle it; empty where it is always."""
    match condition:
        case Always():
            return ""
        case FactIs(fact=name):
            return _answered(name, catalogue, language, "yes")
        case Not(part=FactIs(fact=name)):
            return _answered(name, catalogue, language, "no")
        case Not(part=ChannelIs(channels=channels)):
            return say("information-not-through", language, channels=_channels(channels, language))
        case Not(part=part):
            return say("information-not", language, condition=condition_in_questions(part, catalogue, language))
        case ChannelIs(channels=channels):
            return say("information-through", language, channels=_channels(channels, language))
        case AllOf(parts=parts):
            return _joined(parts, "information-and", catalogue, language)
        case AnyOf(parts=parts):
            return _joined(parts, "information-or", catalogue, language)


def _answered(fact: str, catalogue: Catalogue, language: LetterLanguage, answer: str) -> str:
    question = worded(catalogue.facts[fact].question, language)
    return say(f"information-{answer}", language, question=question)


def _joined(parts: Sequence[Condition], glue: str, catalogue: Catalogue, language: LetterLanguage) -> str:
    worded_parts = [condition_in_questions(part, catalogue, language) for part in parts]
    return say(glue, language).join(
        f"({words})" if isinstance(part, AllOf | AnyOf) else words
        for part, words in zip(parts, worded_parts, strict=True)
    )


def _by_who_brings(paper: RequiredDocument) -> tuple[RequiredDocument, ...]:
    """A paper as it is; one that the office takes itself in some cases only, for the others and for those."""
    if paper.brought_by != "system" or isinstance(paper.system_when, Always):
        return (paper,)
    asked = _both(paper.condition, Not(part=paper.system_when))
    taken = _both(paper.condition, paper.system_when)
    return (
        paper.model_copy(update={"condition": asked, "brought_by": "applicant"}),
        paper.model_copy(update={"condition": taken}),
    )


def _both(one: Condition, other: Condition) -> Condition:
    return other if isinstance(one, Always) else AllOf(parts=(one, other))


def _paper_row(
    paper: RequiredDocument, edition: Edition, catalogue: Catalogue, language: LetterLanguage
) -> dict[str, str]:
    form = say(f"information-form-{paper.form.replace('_', '-')}", language) if paper.form else ""
    when = condition_in_questions(paper.condition, catalogue, language)
    return {
        "no": paper.no or "",
        **_text_row(paper.text, edition, language),
        "form": form,
        "when": when[:1].upper() + when[1:],
        "clause": clause_words(paper.clause, language),
        "system": "1" if paper.brought_by == "system" else "",
    }


def _text_row(text: Wording, edition: Edition, language: LetterLanguage) -> dict[str, str]:
    return {
        "text": worded(text, language).rstrip(_ENDS),
        "original": original_of(text, edition, language),
        "clause": "",
    }


def _text_rows(texts: Iterable[Wording], edition: Edition, language: LetterLanguage) -> Rows:
    return [_text_row(text, edition, language) for text in texts]


def _concerns_people(term: Deadline) -> bool:
    """Terms of the whole service and of waiting; steps inside the office do not hang on the stand."""
    return term.id in ("service", "waiting", "serving") or term.id.startswith(("service-", "complaint", "refusal"))


def _term_row(term: Deadline, edition: Edition, language: LetterLanguage) -> dict[str, str]:
    return {
        **_text_row(term.what, edition, language),
        "amount": counted(term.amount, term.unit, language),
        "where": _channels(term.channels, language),
        "clause": clause_words(term.clause, language),
    }


def _grant_rows(edition: Edition, language: LetterLanguage) -> Rows:
    """From which month the service is granted, and the days of the month that the text leaves out."""
    rows = [
        {
            "text": say(
                "information-grant-this-month" if start.months_later == 0 else "information-grant-next-month",
                language,
                days=f"{start.from_day}–{start.to_day}",
            ),
            "clause": clause_words(start.clause, language),
        }
        for start in edition.grant_starts
    ]
    covered = {day for start in edition.grant_starts for day in range(start.from_day, start.to_day + 1)}
    gaps = [day for day in range(1, 32) if day not in covered] if covered else []
    if gaps:
        rows.append({"text": say("information-grant-gap", language, days=", ".join(map(str, gaps))), "clause": ""})
    return rows


def _ground_rows(edition: Edition, kinds: Sequence[str], language: LetterLanguage) -> Rows:
    return [_ground_row(ground, edition, language) for ground in edition.grounds if ground.kind in kinds]


def _ground_row(ground: Ground, edition: Edition, language: LetterLanguage) -> dict[str, str]:
    return {
        **_text_row(ground.text, edition, language),
        "kind": say(f"ground-{ground.kind}", language),
        "clause": clause_words(ground.clause, language),
    }


def _receipt_rows(edition: Edition, catalogue: Catalogue, language: LetterLanguage) -> Rows:
    return [
        {
            **_text_row(receipt.title, edition, language),
            "where": _channels(receipt.channels, language),
            "contents": ", ".join(
                worded(catalogue.receipt_contents[code].name, language) for code in receipt.contents
            ),
            "clause": clause_words(receipt.clause, language),
        }
        for receipt in edition.receipts
    ]


def _channels(channels: Iterable[Channel], language: LetterLanguage) -> str:
    return ", ".join(say(f"channel-{channel.value.replace('_', '-')}", language) for channel in channels)


def _in_force(edition: Edition, language: LetterLanguage) -> str:
    if edition.in_force.printed_on is not None:
        return say("information-printed-on", language, day=short_date(edition.in_force.printed_on.isoformat()))
    start = short_date(edition.in_force.start.isoformat())
    if edition.in_force.end is None:
        return say("information-in-force-from", language, start=start)
    return say(
        "information-in-force-between", language, start=start, end=short_date(edition.in_force.end.isoformat())
    )

"""One edition in full on the screen: entries with a short head and the rest beneath, at any width of the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.table import Table
from rich.text import Text

from desk.choosing import act_title
from desk.edition_words import condition_in_words, facts_of_condition, in_force_words, service_name
from desk.screen import console
from desk.words import Words
from models.catalogue import Catalogue
from models.citation import cited
from models.law import Always, Channel, Choice, Edition, ReceiptRule, RequiredDocument, Source, Wording
from models.wording import Language

_DOT = " · "

_MONTHS = {0: "grant-same", 1: "grant-next"}
"""Months after that of application to codes of their sentences."""


class Entry(NamedTuple):
    """One entry of a section."""

    head: str
    """Short: an item, a clause, a term."""
    text: str
    """The act's words."""
    details: tuple[str, ...] = ()
    """Lines beneath, each by itself."""


def show_edition(choice: Choice, catalogue: Catalogue, language: Language) -> None:
    """One edition in full."""
    edition, words, screen = choice.edition, Words(language, catalogue.kinds), console()
    screen.print(f"{service_name(edition)}{_DOT}{words.text(edition.title)}", style="bold")
    for line in _head(choice, catalogue, words):
        screen.print(line)
    for heading, entries in _sections(edition, catalogue, words):
        table = _entries_table(entries)
        if table.row_count:
            screen.print()
            screen.print(words.of(heading), style="bold")
            screen.print(table)
    screen.print()
    for note in edition.notes:
        screen.print(f"* {note[language]}")


def _entries_table(entries: Iterable[Entry]) -> Table:
    """Heads in a column as narrow as they are, everything else beside it, wrapped and never cut."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for entry in entries:
        body = Text(entry.text)
        for detail in entry.details:
            body.append("\n" + detail if body.plain else detail, style="dim")
        table.add_row(entry.head, body)
    return table


def _head(choice: Choice, catalogue: Catalogue, words: Words) -> Iterator[str]:
    edition, act = choice.edition, choice.edition.act
    yield _DOT.join(filter(None, (act_title(edition), act.registered, in_force_words(edition))))
    for amended in (*act.amended_by, *filter(None, (act.repealed,))):
        yield f"  {amended}"
    place = catalogue.territories.get(edition.territory)
    where = words.text(place.name) if place else edition.territory
    yield f"{words.of('view-territory')}: {where} ({words.of('chosen-' + choice.chosen)})"
    yield f"{words.of('view-channels')}: " + ", ".join(f"{words.channel(c)} [{c.value}]" for c in edition.channels)
    for code, wordings in (
        ("view-providers", edition.providers),
        ("view-applicants", edition.applicants),
        ("view-result", edition.result),
        ("view-fee", (edition.fee,) if edition.fee else ()),
    ):
        if wordings:
            yield f"{words.of(code)}: " + "; ".join(words.text(wording) for wording in wordings)
    if edition.by_reference:
        yield f"{words.of('view-elsewhere')}: {words.text(edition.by_reference)}"
    yield f"{words.of('view-source')}: {edition.source.file}, {_lines(edition.source)}"


def _lines(source: Source) -> str:
    return ", ".join(f"{first}–{last}" for first, last in (source.lines, *source.more_lines))


def _sections(edition: Edition, catalogue: Catalogue, words: Words) -> Iterator[tuple[str, Iterable[Entry]]]:
    """Headings with their entries; a section without entries is not shown."""
    yield "view-checklist", _documents(edition, words)
    yield "view-facts", _facts(edition, catalogue, words)
    yield "view-deadlines", _deadlines(edition, words)
    yield "view-grants", _grants(edition, words)
    yield "view-grounds", _grounds(edition, words)
    yield "view-receipts", (entry for rule in edition.receipts for entry in _receipt(rule, catalogue, words))
    yield "view-incomplete", _wording(edition.incomplete_procedure, words)
    yield "view-representative", _wording(edition.representative, words)
    yield "view-rules", _rules(edition, words)
    yield "view-forms", _forms(edition, words)
    yield "view-registers", (Entry("–", words.text(register)) for register in edition.registers)
    yield "view-steps", _steps(edition, words)


def _clause(clause: str, words: Words) -> str:
    return cited(clause, words.language)


def _channels(channels: tuple[Channel, ...], words: Words) -> str:
    return ", ".join(words.channel(channel) for channel in channels)


def _wording(wording: Wording, words: Words) -> Iterator[Entry]:
    if wording:
        yield Entry("–", words.text(wording))


def _documents(edition: Edition, words: Words) -> Iterator[Entry]:
    if edition.documents_note:
        yield Entry("–", words.text(edition.documents_note), (_clause(edition.documents_clause, words),))
    for required in edition.required_documents:
        kinds = ", ".join((required.kind, *required.alternatives))
        form = words.of(f"form-{required.form.replace('_', '-')}") if required.form else ""
        details = [_DOT.join(filter(None, (kinds, form, _clause(required.clause, words))))]
        details += [line for line in (_when(required, words), _by_system(required, words)) if line]
        details += [f"{words.of('or-joined').strip()}: {words.text(text)}" for text in required.alternative_texts]
        details += [f"* {note[words.language]}" for note in required.notes]
        yield Entry(required.id, words.text(required.text), tuple(details))


def _when(required: RequiredDocument, words: Words) -> str:
    if isinstance(required.condition, Always):
        return ""
    return f"{words.of('view-condition')}: {condition_in_words(required.condition, words)}"


def _by_system(required: RequiredDocument, words: Words) -> str:
    """That the office takes the paper's data itself, and when, where that hangs on something; else empty."""
    if required.brought_by != "system":
        return ""
    when = required.system_when
    hangs_on = "" if isinstance(when, Always) else f": {condition_in_words(when, words)}"
    return words.of("status-by_system") + hangs_on


def _facts(edition: Edition, catalogue: Catalogue, words: Words) -> Iterator[Entry]:
    names: set[str] = set()
    for required in edition.required_documents:
        names |= facts_of_condition(required.condition) | facts_of_condition(required.system_when)
    for name in sorted(names):
        fact = catalogue.facts[name]
        otherwise = words.of(f"otherwise-{fact.otherwise.replace('_', '-')}")
        yield Entry("–", name, (f"{words.text(fact.question)} {otherwise}",))


def _deadlines(edition: Edition, words: Words) -> Iterator[Entry]:
    for term in edition.deadlines:
        excluded = [words.of(f"excludes-{day.replace('_', '-')}") for day in term.excludes]
        details = (_clause(term.clause, words), _channels(term.channels, words), *excluded)
        yield Entry(words.count(term.amount, term.unit), words.text(term.what), (_DOT.join(filter(None, details)),))


def _grants(edition: Edition, words: Words) -> Iterator[Entry]:
    covered: set[int] = set()
    for start in edition.grant_starts:
        covered |= set(range(start.from_day, start.to_day + 1))
        month = _MONTHS.get(start.months_later, "grant-later")
        text = words.of(month, months=str(start.months_later))
        yield Entry(f"{start.from_day}–{start.to_day}", text, (_clause(start.clause, words),))
    gaps = [str(day) for day in range(1, 32) if day not in covered]
    if edition.grant_starts and gaps:
        yield Entry(", ".join(gaps), words.of("grant-uncovered"))


def _grounds(edition: Edition, words: Words) -> Iterator[Entry]:
    for ground in edition.grounds:
        details = (
            words.of(f"ground-{ground.kind}"),
            _clause(ground.clause, words),
            _channels(ground.channels, words),
        )
        yield Entry(ground.clause, words.text(ground.text), (_DOT.join(filter(None, details)),))


def _receipt(rule: ReceiptRule, catalogue: Catalogue, words: Words) -> Iterator[Entry]:
    def contents(codes: tuple[str, ...]) -> str:
        found = (catalogue.receipt_contents.get(code) for code in codes)
        return ", ".join(words.text(content.name) for content in found if content)

    copies = words.of("view-copies", count=str(rule.copies)) if rule.copies > 1 else ""
    torn = words.of("view-tear-off") if rule.tear_off else ""
    details = (_clause(rule.clause, words), _channels(rule.channels, words), copies, torn)
    lines = [_DOT.join(filter(None, details)), f"{words.of('view-contents')}: {contents(rule.contents)}"]
    lines += [f"{words.of('view-also-printed')}: {contents(codes)}" for codes in rule.also_printed]
    yield Entry("–", words.text(rule.title), tuple(lines))


def _rules(edition: Edition, words: Words) -> Iterator[Entry]:
    for rule in edition.rules:
        span = words.count(rule.amount, rule.unit) if rule.amount is not None and rule.unit else ""
        details = (words.of(f"rule-{rule.kind.replace('_', '-')}"), span, _clause(rule.clause, words))
        yield Entry("–", words.text(rule.text), (_DOT.join(filter(None, details)),))


def _forms(edition: Edition, words: Words) -> Iterator[Entry]:
    for form in edition.forms:
        appendix = f"{words.of('view-appendix')} {form.appendix}" if form.appendix else ""
        letter = form.letter or words.of("view-no-letter")
        copies = words.of("view-copies", count=str(form.copies)) if form.copies > 1 else ""
        details = (letter, appendix, copies, _clause(form.clause, words))
        yield Entry("–", words.text(form.title), (_DOT.join(filter(None, details)),))


def _steps(edition: Edition, words: Words) -> Iterator[Entry]:
    for number, step in enumerate(edition.steps, start=1):
        time = words.count(step.amount, step.unit) if step.amount is not None and step.unit else ""
        ends = f"→ {words.text(step.produces)}" if step.produces else ""
        details = filter(None, (time, _clause(step.clause, words), ends))
        yield Entry(str(number), f"{words.text(step.actor)}: {words.text(step.action)}", (_DOT.join(details),))

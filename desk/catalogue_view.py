"""The catalogue on the screen: services in a table, one edition in full."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rich.table import Table

from desk import rooms
from desk.choosing import act_title
from desk.screen import console
from desk.words import Words
from models.catalogue import Catalogue
from models.errors import InputError
from models.law import (
    AllOf,
    Always,
    AnyOf,
    ChannelIs,
    Choice,
    Condition,
    Edition,
    FactIs,
    Not,
    RequiredDocument,
)
from models.wording import Language

Row = Mapping[str, object]


def service_name(edition: Edition) -> str:
    """As `--service` takes it: family, or family/variant."""
    return f"{edition.family}/{edition.variant}" if edition.variant else edition.family


def editions_to_rows(catalogue: Catalogue) -> list[Row]:
    """The catalogue for programs: one object an edition."""
    return [
        {
            "service": service_name(edition),
            "family": edition.family,
            "variant": edition.variant,
            "edition": edition.id,
            "territory": edition.territory,
            "title": edition.title,
            "act": act_title(edition),
            "in_force_from": edition.in_force.start.isoformat(),
            "in_force_to": edition.in_force.end.isoformat() if edition.in_force.end else None,
            "channels": [channel.value for channel in edition.channels],
            "documents": len(edition.required_documents),
        }
        for edition in catalogue.editions
    ]


def show_services(catalogue: Catalogue, language: Language) -> None:
    """Every edition, one a line, by service."""
    words = Words(language, catalogue.kinds)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("view-service", "view-title", "view-territory", "view-in-force", "view-edition"):
        table.add_column(words.of(column), no_wrap=column in ("view-service", "view-in-force"))
    for edition in sorted(catalogue.editions, key=lambda e: (service_name(e), e.in_force.start)):
        place = catalogue.territories.get(edition.territory)
        table.add_row(
            service_name(edition),
            words.text(edition.title),
            words.text(place.name) if place else edition.territory,
            _in_force(edition),
            edition.id,
        )
    console().print(table)


def _in_force(edition: Edition) -> str:
    start = edition.in_force.start.strftime("%d.%m.%Y")
    end = edition.in_force.end.strftime("%d.%m.%Y") if edition.in_force.end else "…"
    return f"{start}–{end}"


def edition_in_force(service: str, *, territory: str | None, on: date) -> Choice:
    """The edition of the day; InputError that lists the editions there are when none is in force."""
    choice = rooms.choose(service=service, territory=territory, on=on)
    if choice is None:
        editions = [
            edition for edition in rooms.catalogue().editions if service in (edition.family, service_name(edition))
        ]
        known = "; ".join(f"{edition.territory} {_in_force(edition)}" for edition in editions)
        raise InputError("no-edition-that-day", service=service, on=on.strftime("%d.%m.%Y"), known=known)
    return choice


def show_edition(choice: Choice, catalogue: Catalogue, language: Language) -> None:
    """One edition in full."""
    edition, words, screen = choice.edition, Words(language, catalogue.kinds), console()
    place = catalogue.territories.get(edition.territory)
    screen.print(f"{service_name(edition)} · {words.text(edition.title)}", style="bold", soft_wrap=True)
    screen.print(f"{act_title(edition)} · {_in_force(edition)}", soft_wrap=True)
    where = words.text(place.name) if place else edition.territory
    screen.print(f"{words.of('view-territory')}: {where} ({words.of('chosen-' + choice.chosen)})", soft_wrap=True)
    channels = ", ".join(f"{words.channel(channel)} [{channel.value}]" for channel in edition.channels)
    screen.print(f"{words.of('view-channel')}: {channels}", soft_wrap=True)
    if edition.by_reference:
        screen.print(words.text(edition.by_reference), soft_wrap=True)
    for heading, table in (
        ("view-checklist", _documents_table(edition, words)),
        ("view-facts", _facts_table(edition, catalogue, words)),
        ("view-deadlines", _deadlines_table(edition, words)),
        ("view-grounds", _grounds_table(edition, words)),
        ("view-receipts", _receipts_table(edition, catalogue, words)),
        ("view-forms", _forms_table(edition, words)),
    ):
        if table.row_count:
            screen.print()
            screen.print(words.of(heading), style="bold")
            screen.print(table)
    for note in edition.notes:
        screen.print(f"* {note[language]}", soft_wrap=True)


def _table(words: Words, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(words.of(column) if column else "")
    return table


def _documents_table(edition: Edition, words: Words) -> Table:
    table = _table(words, "view-item", "view-document", "view-kind", "view-condition", "view-clause-head")
    for required in edition.required_documents:
        kinds = ", ".join((required.kind, *required.alternatives))
        condition = condition_in_words(required.condition, words) + _by_system(required, words)
        table.add_row(required.id, words.text(required.text), kinds, condition, required.clause)
    return table


def _by_system(required: RequiredDocument, words: Words) -> str:
    """That the office takes the paper's data itself, and when, where that hangs on something; else empty."""
    if required.brought_by != "system":
        return ""
    when = required.system_when
    hangs_on = "" if isinstance(when, Always) else f": {condition_in_words(when, words)}"
    return f" ({words.of('status-by_system')}{hangs_on})"


def condition_in_words(condition: Condition, words: Words) -> str:
    """A condition as staff read it; facts by the names that `--fact` takes."""
    match condition:
        case FactIs():
            return condition.fact
        case ChannelIs():
            return words.of("or-joined").join(words.channel(channel) for channel in condition.channels)
        case Not():
            return words.of("not-so", what=condition_in_words(condition.part, words))
        case AllOf() | AnyOf():
            glue = " + " if isinstance(condition, AllOf) else words.of("or-joined")
            parts = [condition_in_words(part, words) for part in condition.parts]
            return glue.join(f"({part})" if " " in part else part for part in parts)
    return words.of("always")


def facts_of_condition(condition: Condition) -> frozenset[str]:
    """Names of the facts that a condition hangs on."""
    match condition:
        case FactIs():
            return frozenset({condition.fact})
        case Not():
            return facts_of_condition(condition.part)
        case AllOf() | AnyOf():
            return frozenset().union(*(facts_of_condition(part) for part in condition.parts))
    return frozenset()


def _facts_table(edition: Edition, catalogue: Catalogue, words: Words) -> Table:
    table = _table(words, "view-fact", "view-question", "view-otherwise")
    names: set[str] = set()
    for required in edition.required_documents:
        names |= facts_of_condition(required.condition) | facts_of_condition(required.system_when)
    for name in sorted(names):
        fact = catalogue.facts[name]
        table.add_row(name, words.text(fact.question), words.of(f"otherwise-{fact.otherwise.replace('_', '-')}"))
    return table


def _deadlines_table(edition: Edition, words: Words) -> Table:
    table = _table(words, "view-term", "view-what", "view-channel", "view-clause-head")
    for deadline in edition.deadlines:
        amount = f"{deadline.amount} {words.of('unit-' + deadline.unit)}"
        channels = ", ".join(words.channel(channel) for channel in deadline.channels)
        table.add_row(amount, words.text(deadline.what), channels, deadline.clause)
    return table


def _grounds_table(edition: Edition, words: Words) -> Table:
    table = _table(words, "view-clause-head", "view-ground", "view-what")
    for ground in edition.grounds:
        table.add_row(ground.clause, words.of(f"ground-{ground.kind}"), words.text(ground.text))
    return table


def _receipts_table(edition: Edition, catalogue: Catalogue, words: Words) -> Table:
    table = _table(words, "view-title", "view-channel", "view-contents", "view-clause-head")
    for receipt in edition.receipts:
        names = [catalogue.receipt_contents.get(code) for code in receipt.contents]
        contents = ", ".join(words.text(content.name) for content in names if content)
        channels = ", ".join(words.channel(channel) for channel in receipt.channels)
        table.add_row(words.text(receipt.title), channels, contents, receipt.clause)
    return table


def _forms_table(edition: Edition, words: Words) -> Table:
    table = _table(words, "view-letter", "view-title", "view-appendix", "view-clause-head")
    for form in edition.forms:
        table.add_row(form.letter, words.text(form.title), form.appendix or "—", form.clause)
    return table

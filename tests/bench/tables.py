"""The tables of the score. Every share says how many things it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from tests.bench.marking import DocumentMark, FieldMark

if TYPE_CHECKING:
    from tests.bench.score import Run


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} %" if whole else "    -  "


def _count(marks: Iterable[FieldMark], test: Callable[[FieldMark], bool]) -> int:
    return sum(1 for mark in marks if test(mark))


def figures(fields: Sequence[FieldMark], documents: Sequence[DocumentMark]) -> dict[str, int]:
    """The counts of a group of cases; hand-written fields and declined names apart."""
    real = [mark for mark in fields if mark.outcome != "invented"]
    printed = [mark for mark in real if not mark.handwritten and not mark.declined]
    declined = [mark for mark in real if mark.declined]
    by_hand = [mark for mark in real if mark.handwritten]
    return {
        "documents": len(documents),
        "documents_right": sum(1 for mark in documents if mark.right),
        "fields": len(printed),
        "right": _count(printed, lambda mark: mark.outcome == "right"),
        "flagged": _count(printed, lambda mark: mark.flagged),
        "right_and_flagged": _count(printed, lambda mark: mark.outcome == "right" and mark.flagged),
        "wrong_unflagged": _count(printed, lambda mark: mark.silent),
        "wrong_unflagged_iin": _count(printed, lambda mark: mark.silent and mark.field.endswith("iin")),
        "absent": _count(printed, lambda mark: mark.outcome == "absent"),
        "unread": _count(printed, lambda mark: mark.outcome == "unread"),
        "invented_unflagged": _count(fields, lambda mark: mark.outcome == "invented" and not mark.flagged),
        "declined": len(declined),
        "declined_right": _count(declined, lambda mark: mark.outcome == "right"),
        "declined_flagged": _count(declined, lambda mark: mark.flagged),
        "by_hand": len(by_hand),
        "by_hand_flagged": _count(by_hand, lambda mark: mark.flagged),
        "by_hand_flagged_snippet": _count(by_hand, lambda mark: mark.flagged and mark.snippet),
        "by_hand_unflagged": _count(by_hand, _passed_off),
    }


def _passed_off(mark: FieldMark) -> bool:
    return mark.outcome in {"right", "wrong"} and not mark.flagged


def _line(name: str, got: dict[str, int]) -> str:
    return (
        f"{name:32.32} {got['documents']:5d} {_share(got['documents_right'], got['documents'])} "
        f"{got['fields']:6d} {_share(got['right'], got['fields'])} {_share(got['flagged'], got['fields'])} "
        f"{got['wrong_unflagged']:7d} {got['wrong_unflagged_iin']:5d} "
        f"{got['absent']:6d} {got['invented_unflagged']:8d}"
    )


_HEAD = (
    f"{'':32} {'docs':>5} {'sorted':>7} {'fields':>6} {'right':>7} {'flagged':>7} "
    f"{'silent':>7} {'iin':>5} {'absent':>6} {'invented':>8}"
)


def _groups(
    fields: Sequence[FieldMark], documents: Sequence[DocumentMark], key: str
) -> dict[str, tuple[list[FieldMark], list[DocumentMark]]]:
    found: dict[str, tuple[list[FieldMark], list[DocumentMark]]] = {}
    for document in documents:
        found.setdefault(_key(document, key), ([], []))[1].append(document)
    for field in fields:
        found.setdefault(_key(field, key), ([], []))[0].append(field)
    return dict(sorted(found.items()))


def _key(mark: FieldMark | DocumentMark, key: str) -> str:
    return f"{mark.kind}/{mark.layout}" if key == "layout" else str(getattr(mark, key))


def _marks(runs: Sequence[Run]) -> tuple[list[FieldMark], list[DocumentMark]]:
    marks = [run.mark for run in runs if run.mark]
    fields = [field for mark in marks for field in mark.fields]
    return fields, [paper for mark in marks for paper in mark.documents]


def summary(runs: Sequence[Run]) -> dict[str, object]:
    """All counts as data: over all, and by rung, kind, language, layout."""
    fields, documents = _marks(runs)
    grouped = {
        key: {name: figures(*group) for name, group in _groups(fields, documents, key).items()}
        for key in ("rung", "kind", "language", "layout")
    }
    by_field = {
        name: figures([mark for mark in fields if mark.field == name], [])
        for name in sorted({mark.field for mark in fields})
    }
    return {"all": figures(fields, documents), **grouped, "field": by_field, "check": _check(runs), "raw": _raw(runs)}


def _check(runs: Sequence[Run]) -> dict[str, int]:
    marks = [run.mark for run in runs if run.mark]
    return {
        "cases": len(runs),
        "failed": len(runs) - len(marks),
        "missing_expected": sum(len(mark.missing_expected) for mark in marks),
        "missing_found": sum(len(mark.missing_found) for mark in marks),
        "missing_false": sum(len(mark.missing_false) for mark in marks),
        "undetermined": sum(len(mark.undetermined) for mark in marks),
        "conflicts_expected": sum(len(mark.conflicts_expected) for mark in marks),
        "conflicts_found": sum(len(mark.conflicts_found) for mark in marks),
        "conflicts_false": sum(len(mark.conflicts_false) for mark in marks),
        "outcomes_expected": sum(1 for mark in marks if mark.outcome_expected),
        "outcomes_right": sum(1 for mark in marks if mark.outcome_expected == mark.outcome),
        "questions_expected": sum(len(mark.questions_expected) for mark in marks),
        "questions_asked": sum(len({*mark.questions_expected} & {*mark.questions}) for mark in marks),
        "pages": sum(run.pages for run in runs),
        "seconds": round(sum(run.seconds for run in runs)),
    }


def _raw(runs: Sequence[Run]) -> dict[str, tuple[int, int]]:
    """Per rung: values that raw Tesseract's text holds, and of how many."""
    found: dict[str, tuple[int, int]] = {}
    for run in runs:
        if run.raw:
            before = found.get(run.rung, (0, 0))
            found[run.rung] = (before[0] + run.raw[0], before[1] + run.raw[1])
    return found


def report(runs: Sequence[Run], *, source: str) -> str:
    """The tables for people."""
    fields, documents = _marks(runs)
    lines = [
        f"{source}, {len(runs)} cases",
        "",
        _HEAD,
        _line("all", figures(fields, documents)),
    ]
    for key in ("rung", "kind", "language", "layout"):
        lines += ["", f"by {key}"]
        lines += [_line(name, figures(*group)) for name, group in _groups(fields, documents, key).items()]
    lines += ["", *_weakest(fields, documents)]
    lines += ["", *_tail(runs, figures(fields, documents))]
    return "\n".join(lines)


def _weakest(fields: Sequence[FieldMark], documents: Sequence[DocumentMark]) -> list[str]:
    """What to look at first: papers taken for something else, and fields by kind of which some are not right."""
    taken = Counter(
        f"{mark.kind}/{mark.layout} ({mark.rung}) for {mark.found_kind}"
        f"{'' if set(mark.found_pages) == set(mark.pages) else f', pages {mark.found_pages} of {mark.pages}'}"
        for mark in documents
        if not mark.right
    )
    lines = ["papers missed", *(f"{count:5d} x {what}" for what, count in taken.most_common())]
    by_field: dict[tuple[str, str], Counter[str]] = {}
    for mark in fields:
        seen = by_field.setdefault((mark.kind, mark.field), Counter())
        seen["silent" if mark.silent else mark.outcome] += 1
    lines += ["", "fields not all right, weakest first"]
    for (kind, field), seen in sorted(by_field.items(), key=lambda entry: (_right_of(entry[1]), entry[0])):
        if _right_of(seen) < 1:
            told = ", ".join(f"{outcome} {count}" for outcome, count in seen.most_common() if outcome != "right")
            lines.append(f"{kind:28.28} {field:28.28} {seen['right']:4d} of {seen.total():4d}  {told}")
    return lines


def _right_of(seen: Counter[str]) -> float:
    return seen["right"] / seen.total()


def _tail(runs: Sequence[Run], got: dict[str, int]) -> list[str]:
    check = _check(runs)
    speed = check["pages"] / check["seconds"] if check["seconds"] else 0.0
    lines = [
        f"hand-written fields: {got['by_hand']}, flagged {got['by_hand_flagged']} "
        f"(with a snippet {got['by_hand_flagged_snippet']}), passed off as sure {got['by_hand_unflagged']}",
        f"names printed only in another case: {got['declined']}, right {got['declined_right']}, "
        f"flagged {got['declined_flagged']}",
        f"missing papers: {check['missing_found']} found of {check['missing_expected']}, "
        f"falsely reported {check['missing_false']}, undetermined items {check['undetermined']}",
        f"conflicts: {check['conflicts_found']} found of {check['conflicts_expected']}, "
        f"false {check['conflicts_false']}",
        f"certain outcomes: {check['outcomes_right']} right of {check['outcomes_expected']}; "
        f"questions: {check['questions_asked']} asked of {check['questions_expected']}",
        f"{check['pages']} pages in {check['seconds']} s: {speed:.2f} pages a second, start of the command included; "
        f"{check['failed']} of {check['cases']} cases failed",
    ]
    for rung, (held, total) in _raw(runs).items():
        lines.append(f"raw Tesseract kaz+rus, {rung}: {_share(held, total)} of {total} values stand in its text")
    return lines

"""Short words on an edition that several views use: its name, its time, its conditions."""

from __future__ import annotations

from desk.words import Words
from models.law import AllOf, AnyOf, ChannelIs, Condition, Edition, FactIs, Not


def service_name(edition: Edition) -> str:
    """As `--service` takes it: family, or family/variant."""
    return f"{edition.family}/{edition.variant}" if edition.variant else edition.family


def in_force_words(edition: Edition) -> str:
    """From the first day in force to the first day not in force any more: `18.01.2013–11.04.2014`."""
    start = edition.in_force.start.strftime("%d.%m.%Y")
    end = edition.in_force.end.strftime("%d.%m.%Y") if edition.in_force.end else "…"
    return f"{start}–{end}"


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

"""The algebra of conditions: three-valued (Kleene) truth over named facts and the channel, and its notation in YAML.

In the catalogue a condition is written as

    always
    {fact: disabled_child}
    {not: {fact: disabled_child}}
    {all: [{fact: work_injury}, {fact: employer_ceased}]}
    {any: [...]}
    {channel: [portal, cpsc]}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from law.nouns import Truth
from models.law import AllOf, Always, AnyOf, Channel, ChannelIs, Condition, FactIs, Not


def truth_of(condition: Condition, facts: Mapping[str, Truth], channel: Channel | None) -> Truth:
    """Whether a condition holds: true, false, or None where what is known does not settle it.

    A fact that `facts` does not name is unknown; so is every question of channel while the channel is None.
    """
    match condition:
        case Always():
            return True
        case FactIs(fact=name):
            return facts.get(name)
        case ChannelIs(channels=channels):
            return None if channel is None else channel in channels
        case Not(part=part):
            return _opposite(truth_of(part, facts, channel))
        case AllOf(parts=parts):
            return _all([truth_of(part, facts, channel) for part in parts])
        case AnyOf(parts=parts):
            return _opposite(_all([_opposite(truth_of(part, facts, channel)) for part in parts]))


def _opposite(truth: Truth) -> Truth:
    return None if truth is None else not truth


def _all(truths: Sequence[Truth]) -> Truth:
    if False in truths:
        return False
    return None if None in truths else True


def leaves_of(condition: Condition) -> Iterator[FactIs | ChannelIs]:
    """The facts and channels that a condition names, left to right."""
    match condition:
        case FactIs() | ChannelIs():
            yield condition
        case Not(part=part):
            yield from leaves_of(part)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from leaves_of(part)


def facts_of(condition: Condition) -> tuple[str, ...]:
    """The names of the facts in a condition, each once, left to right."""
    return tuple(dict.fromkeys(leaf.fact for leaf in leaves_of(condition) if isinstance(leaf, FactIs)))


def can_hold(condition: Condition, channels: Sequence[Channel]) -> bool:
    """Whether any mix of facts makes the condition true in one of the channels."""
    return any(_can_hold(condition, {}, channel) for channel in channels)


def _can_hold(condition: Condition, facts: Mapping[str, Truth], channel: Channel) -> bool:
    """Both answers to one fact after the other, only until the rest no longer matters."""
    truth = truth_of(condition, facts, channel)
    fact = settling_fact(condition, facts, channel) if truth is None else None
    if fact is None:
        return truth is True
    return any(_can_hold(condition, {**facts, fact: answer}, channel) for answer in (True, False))


def settling_fact(condition: Condition, facts: Mapping[str, Truth], channel: Channel | None) -> str | None:
    """The unknown fact to ask: the first whose answer can settle the condition alone, else the first unknown."""
    unknown = [name for name in facts_of(condition) if facts.get(name) is None]
    for name in unknown:
        if any(truth_of(condition, {**facts, name: answer}, channel) is not None for answer in (True, False)):
            return name
    return unknown[0] if unknown else None


def deciding_leaf(
    condition: Condition, facts: Mapping[str, Truth], channel: Channel | None
) -> FactIs | ChannelIs | None:
    """The fact or channel on which the truth of a settled condition hangs; None where it is unconditional.

    It is the first leaf whose opposite, all else kept, would unsettle or turn the result; else the first leaf.
    """
    settled = truth_of(condition, facts, channel)
    leaves = list(leaves_of(condition))
    for leaf in leaves:
        if isinstance(leaf, FactIs):
            turned = truth_of(condition, {**facts, leaf.fact: _opposite(facts.get(leaf.fact))}, channel)
            if turned != settled:
                return leaf
        elif truth_of(condition, facts, None) != settled:
            return leaf
    return leaves[0] if leaves else None


def words_of(condition: Condition) -> str:
    """A condition in one line of plain signs: `work_injury and employer_ceased`, `not disabled_child`."""
    match condition:
        case Always():
            return "always"
        case FactIs(fact=name):
            return name
        case ChannelIs(channels=channels):
            return f"channel in ({', '.join(channels)})"
        case Not(part=part):
            inner = words_of(part)
            return f"not ({inner})" if isinstance(part, AllOf | AnyOf) else f"not {inner}"
        case AllOf(parts=parts):
            return " and ".join(f"({words_of(p)})" if isinstance(p, AnyOf) else words_of(p) for p in parts)
        case AnyOf(parts=parts):
            return " or ".join(f"({words_of(p)})" if isinstance(p, AllOf) else words_of(p) for p in parts)


class ConditionError(ValueError):
    """A condition of the catalogue that the notation does not know; code and values of the sentence that says so."""

    def __init__(self, code: str, **values: str) -> None:
        self.code = code
        self.values = values
        super().__init__(code)


def condition_of(raw: object) -> Condition:
    """The condition that a value of the catalogue's YAML writes; ConditionError where it is none."""
    if raw == "always":
        return Always()
    if not isinstance(raw, dict) or len(raw) != 1:
        raise ConditionError("mistake-condition")
    ((key, value),) = raw.items()
    if key == "fact" and isinstance(value, str):
        return FactIs(fact=value)
    if key == "channel":
        return ChannelIs(channels=_channels(value))
    if key == "not":
        return Not(part=condition_of(value))
    if key in ("all", "any") and isinstance(value, list) and value:
        parts = tuple(condition_of(part) for part in value)
        return AllOf(parts=parts) if key == "all" else AnyOf(parts=parts)
    raise ConditionError("mistake-condition")


def _channels(value: object) -> tuple[Channel, ...]:
    names = [str(name) for name in (value if isinstance(value, list) else [value])]
    for name in names:
        if name not in set(Channel):
            raise ConditionError("mistake-condition-channel", known=", ".join(Channel), given=name)
    if not names:
        raise ConditionError("mistake-condition")
    return tuple(Channel(name) for name in names)

"""The algebra of conditions obeys Kleene's logic, and its notation says what it means."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from law.conditions import can_hold, condition_of, deciding_leaf, facts_of, settling_fact, truth_of, words_of
from law.nouns import Truth
from models.law import AllOf, Always, AnyOf, Channel, ChannelIs, Condition, FactIs, Not

NAMES = ("a", "b", "c")
CHANNELS = (Channel.PORTAL, Channel.CPSC)

facts = st.fixed_dictionaries({name: st.sampled_from([True, False, None]) for name in NAMES})
known_facts = st.fixed_dictionaries({name: st.booleans() for name in NAMES})
channels = st.sampled_from([*CHANNELS, None])


def _parts(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[tuple[Condition, ...]]:
    return st.lists(inner, min_size=1, max_size=3).map(tuple)


conditions: st.SearchStrategy[Condition] = st.recursive(
    st.just(Always())
    | st.sampled_from(NAMES).map(lambda name: FactIs(fact=name))
    | st.sampled_from(CHANNELS).map(lambda channel: ChannelIs(channels=(channel,))),
    lambda inner: (
        inner.map(lambda part: Not(part=part))
        | _parts(inner).map(lambda parts: AllOf(parts=parts))
        | _parts(inner).map(lambda parts: AnyOf(parts=parts))
    ),
    max_leaves=8,
)


@given(conditions, conditions, facts, channels)
def test_de_morgan(one: Condition, other: Condition, known: dict[str, Truth], channel: Channel | None) -> None:
    not_all = Not(part=AllOf(parts=(one, other)))
    any_not = AnyOf(parts=(Not(part=one), Not(part=other)))

    assert truth_of(not_all, known, channel) is truth_of(any_not, known, channel)


@given(conditions, facts, channels)
def test_two_denials_are_an_assent(condition: Condition, known: dict[str, Truth], channel: Channel | None) -> None:
    assert truth_of(Not(part=Not(part=condition)), known, channel) is truth_of(condition, known, channel)


@given(conditions, conditions, facts, channels)
def test_order_does_not_matter(one: Condition, other: Condition, known: dict[str, Truth], channel: Channel) -> None:
    for gate in (AllOf, AnyOf):
        there = truth_of(gate(parts=(one, other)), known, channel)
        assert there is truth_of(gate(parts=(other, one)), known, channel)


@given(conditions, facts, known_facts, channels)
def test_knowing_more_never_turns_what_was_settled(
    condition: Condition, known: dict[str, Truth], all_known: dict[str, bool], channel: Channel | None
) -> None:
    settled = truth_of(condition, known, channel)
    more = {name: all_known[name] if value is None else value for name, value in known.items()}

    assert settled is None or truth_of(condition, more, channel) is settled


@given(conditions, known_facts, st.sampled_from(CHANNELS))
def test_nothing_is_unknown_when_everything_is_known(
    condition: Condition, known: dict[str, bool], channel: Channel
) -> None:
    assert truth_of(condition, known, channel) is not None


@given(conditions, facts, st.sampled_from(CHANNELS))
def test_what_is_undetermined_has_a_fact_to_ask_and_nothing_else_has(
    condition: Condition, known: dict[str, Truth], channel: Channel
) -> None:
    truth = truth_of(condition, known, channel)

    if truth is None:
        asked = settling_fact(condition, known, channel)
        assert asked in facts_of(condition)
        assert known[asked] is None


@given(conditions, known_facts, st.sampled_from(CHANNELS))
def test_a_condition_that_holds_somewhere_can_hold(
    condition: Condition, known: dict[str, bool], channel: Channel
) -> None:
    if truth_of(condition, known, channel):
        assert can_hold(condition, CHANNELS)


def _holds(condition: Condition, known: dict[str, bool], channel: Channel) -> bool:
    """The condition in plain two-valued logic, told apart from the code under test."""
    match condition:
        case FactIs(fact=name):
            return known[name]
        case ChannelIs(channels=some):
            return channel in some
        case Not(part=part):
            return not _holds(part, known, channel)
        case AllOf(parts=parts):
            return all(_holds(part, known, channel) for part in parts)
        case AnyOf(parts=parts):
            return any(_holds(part, known, channel) for part in parts)
    return True


@given(conditions, known_facts, st.sampled_from(CHANNELS))
def test_where_everything_is_known_three_values_are_two(
    condition: Condition, known: dict[str, bool], channel: Channel
) -> None:
    assert truth_of(condition, known, channel) is _holds(condition, known, channel)


@given(conditions)
def test_can_hold_agrees_with_trying_every_mix(condition: Condition) -> None:
    mixes = [dict(zip(NAMES, values, strict=True)) for values in product((True, False), repeat=len(NAMES))]

    assert can_hold(condition, CHANNELS) is any(_holds(condition, mix, c) for mix in mixes for c in CHANNELS)


def test_a_long_condition_is_proved_at_once() -> None:
    """Thirty facts have a thousand million mixes; only what still matters is tried."""
    facts = tuple(FactIs(fact=f"f{number}") for number in range(30))

    assert can_hold(AllOf(parts=facts), CHANNELS)
    assert can_hold(Not(part=AnyOf(parts=facts)), CHANNELS)
    assert not can_hold(AllOf(parts=(*facts, Not(part=facts[29]))), CHANNELS)


@given(conditions, facts, known_facts, st.sampled_from(CHANNELS))
def test_the_questions_asked_one_by_one_settle_it(
    condition: Condition, known: dict[str, Truth], answers: dict[str, bool], channel: Channel
) -> None:
    """No question is asked twice, and at the end the answer is that of everything known."""
    asked: list[str] = []
    while truth_of(condition, known, channel) is None:
        fact = settling_fact(condition, known, channel)
        assert fact is not None and fact not in asked
        asked.append(fact)
        known = {**known, fact: answers[fact]}

    everything = {name: answers[name] if value is None else value for name, value in known.items()}

    assert truth_of(condition, known, channel) is truth_of(condition, everything, channel)


@given(conditions, facts, st.sampled_from(CHANNELS))
def test_a_question_that_can_settle_it_alone_goes_first(
    condition: Condition, known: dict[str, Truth], channel: Channel
) -> None:
    def settles(fact: str) -> bool:
        return any(truth_of(condition, {**known, fact: answer}, channel) is not None for answer in (True, False))

    unknown = [name for name in facts_of(condition) if known[name] is None]
    if truth_of(condition, known, channel) is None and any(settles(name) for name in unknown):
        asked = settling_fact(condition, known, channel)
        assert asked is not None and settles(asked)


@given(conditions, known_facts, st.sampled_from(CHANNELS))
def test_the_deciding_leaf_is_one_of_the_conditions(
    condition: Condition, known: dict[str, bool], channel: Channel
) -> None:
    leaf = deciding_leaf(condition, known, channel)

    assert leaf is None or (leaf.fact in known if isinstance(leaf, FactIs) else set(leaf.channels) <= set(CHANNELS))


def _written(condition: Condition) -> object:
    match condition:
        case FactIs(fact=name):
            return {"fact": name}
        case ChannelIs(channels=some):
            return {"channel": [channel.value for channel in some]}
        case Not(part=part):
            return {"not": _written(part)}
        case AllOf(parts=parts):
            return {"all": [_written(part) for part in parts]}
        case AnyOf(parts=parts):
            return {"any": [_written(part) for part in parts]}
    return "always"


@given(conditions)
def test_the_notation_reads_back(condition: Condition) -> None:
    assert condition_of(_written(condition)) == condition


@given(conditions)
def test_the_words_name_every_fact(condition: Condition) -> None:
    assert all(name in words_of(condition) for name in facts_of(condition))

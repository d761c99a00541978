"""The facts of a case: what the operator gave, else what the papers show, else the fact's own default."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from law.nouns import People, Standing
from law.witness import Witness
from models.case import FactValue
from models.catalogue import PensionAge
from models.errors import InputError
from models.law import Fact


def papers_to_facts(
    facts: Iterable[Fact],
    standings: Sequence[Standing],
    people: People,
    *,
    on: date,
    given: Mapping[str, bool],
    pension_ages: Sequence[PensionAge] = (),
) -> dict[str, FactValue]:
    """The value of each fact and where it comes from. Evidence both for and against leaves it to be asked.

    What a true fact excludes does not hold, from the same source, unless it is known by itself.
    """
    usable = [standing for standing in standings if standing.unusable is None]
    witness = Witness(usable, people, on=on, pension_ages=pension_ages)
    known = tuple(facts)
    values = {fact.name: _value(fact, witness, given) for fact in known}
    for fact in known:
        for other in fact.excludes if values[fact.name].value else ():
            if other in values and values[other].source in ("asked", "assumed"):
                values[other] = values[fact.name].model_copy(update={"value": False})
    return values


def facts_to_checked(given: Mapping[str, bool], known: Mapping[str, Fact]) -> Mapping[str, bool]:
    """The operator's facts as they are; InputError where a name is none of the catalogue's."""
    for name in given:
        if name not in known:
            raise InputError("fact-unknown", fact=name, known=", ".join(known))
    return given


def _value(fact: Fact, witness: Witness, given: Mapping[str, bool]) -> FactValue:
    if fact.name in given:
        return FactValue(value=given[fact.name], source="given")
    for_true = witness.papers_for(fact.true_when)
    for_false = witness.papers_for(fact.false_when)
    if (for_true is None) != (for_false is None):
        papers = for_false if for_true is None else for_true
        return FactValue(value=for_true is not None, source="evidenced", documents=papers or ())
    if for_true is not None and for_false is not None:
        return FactValue(value=None, source="asked", documents=tuple(dict.fromkeys((*for_true, *for_false))))
    if fact.otherwise == "assume_false":
        return FactValue(value=False, source="assumed")
    return FactValue(value=None, source="asked")

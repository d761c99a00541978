"""Whether two names or two persons are the same across Kazakh and Russian spelling."""

from __future__ import annotations

from models.person import Person
from models.spelling import name_skeleton


def names_agree(one: str | None, other: str | None) -> bool:
    """Whether two spellings of one part of a name may be of one person; an unknown part agrees with every one.

    The keys of `models.spelling` are compared, and one letter more, less or other is forgiven where both have at
    least five: Қайрат and Кайрат, Серікұлы and Серикович, Нұрмағамбет and Нурмагамбет.
    """
    if not one or not other:
        return True
    first, second = name_skeleton(one), name_skeleton(other)
    if first == second:
        return True
    return min(len(first), len(second)) >= 5 and _one_edit_apart(first, second)


def _one_edit_apart(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=len)
    start = next((i for i, letter in enumerate(shorter) if letter != longer[i]), len(shorter))
    if len(shorter) == len(longer):
        return shorter[start + 1 :] == longer[start + 1 :]
    return shorter[start:] == longer[start + 1 :]


def are_one_person(one: Person, other: Person) -> bool:
    """Whether two persons of the papers are one: the same IIN, or the same name with no birth date against it."""
    if one.id == other.id:
        return True
    if one.iin and one.iin == other.iin:
        return True
    if not (one.surname and other.surname and one.given_name and other.given_name):
        return False
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return False
    return names_agree(one.surname, other.surname) and names_agree(one.given_name, other.given_name)

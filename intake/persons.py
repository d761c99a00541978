"""Who is who: the names on the papers to persons, and what each of them is in the case.

The same person is one in Kazakh and in Russian spelling and under a letter or two of misreading. The anchor is the
applicant of the application; who is connected to nobody is a stranger.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from intake.engines.fuzzy import distance
from models.person import Person, Role
from models.spelling import comparable, name_skeleton
from models.values import iin_of

_PARTS = ("surname", "given_name", "patronymic")
_SPELLED_BEST = ("identity_document", "birth_certificate", "disability_certificate")


class Mention(NamedTuple):
    """A person named on a paper."""

    document: str
    kind: str
    prefix: str
    """Empty: whom the paper is about; else `child_`, `father_`, …"""
    surname: str | None
    given_name: str | None
    patronymic: str | None
    iin: str | None
    birth_date: str | None

    @property
    def parts(self) -> tuple[str | None, str | None, str | None]:
        """Surname, given name, patronymic."""
        return self.surname, self.given_name, self.patronymic

    @property
    def spelled(self) -> str:
        """The full name as the paper has it, as far as it has it."""
        return " ".join(part for part in self.parts if part)


class WhoIsWho(NamedTuple):
    """The persons of a case and whose each paper is."""

    persons: tuple[Person, ...]
    owners: dict[str, str]
    """Document id to person id."""
    same: dict[tuple[str, str], str]
    """(document id, prefix) of every mention to person id."""


def mentions_to_persons(mentions: Sequence[Mention], known: Sequence[Person] = ()) -> WhoIsWho:
    """The persons behind the mentions; ids of `known` persons are kept for those who are the same."""
    clusters = _clusters([mention for mention in mentions if mention.spelled or mention.iin or _is_anchor(mention)])
    roles = _roles(clusters, mentions)
    order = sorted(range(len(clusters)), key=lambda number: (Role.APPLICANT not in roles[number], number))
    ids = _ids([clusters[number] for number in order], known)
    persons: list[Person] = []
    same: dict[tuple[str, str], str] = {}
    for person_id, number in zip(ids, order, strict=True):
        persons.append(_to_person(person_id, clusters[number], roles[number]))
        same |= {(mention.document, mention.prefix): person_id for mention in clusters[number]}
    owners = {document: person for (document, prefix), person in same.items() if not prefix}
    applicants = {person.id for person in persons if Role.APPLICANT in person.roles}
    for document in {mention.document for mention in mentions if mention.kind == "marriage_certificate"}:
        wife = same.get((document, "spouse_"))
        if wife in applicants and wife is not None:
            owners[document] = wife  # a certificate of marriage is either's
    return WhoIsWho(tuple(persons), owners, same)


def _clusters(mentions: Sequence[Mention]) -> list[list[Mention]]:
    clusters: list[list[Mention]] = []
    # Whoever has most to be known by comes first, so that a bare name joins the right one.
    for mention in sorted(
        mentions, key=lambda one: -(2 * bool(one.iin) + bool(one.birth_date) + len(one.spelled.split()))
    ):
        homes = [cluster for cluster in clusters if any(is_same_person(mention, other) for other in cluster)]
        if not homes:
            clusters.append([mention])
            continue
        homes[0].append(mention)
        for other in homes[1:]:
            homes[0].extend(other)
            clusters.remove(other)
    _join_unread_applicant(clusters)
    _join_nameless(clusters)
    for empty in [one for one in clusters if not any(mention.spelled or mention.iin for mention in one)]:
        clusters.remove(empty)
    position = {(mention.document, mention.prefix): place for place, mention in enumerate(mentions)}
    for cluster in clusters:
        cluster.sort(key=lambda mention: position[mention.document, mention.prefix])
    return sorted(clusters, key=lambda cluster: position[cluster[0].document, cluster[0].prefix])


def _is_anchor(mention: Mention) -> bool:
    return mention.kind == "application" and not mention.prefix


def _join_unread_applicant(clusters: list[list[Mention]]) -> None:
    """Puts an application of whose applicant too little was read to know anybody by with the only person whom the
    other papers are about and against whom nothing that was read speaks; of several with the only one whose identity
    document is among them: a child has none."""
    for cluster in clusters:
        (first, *others) = cluster
        if others or first.kind != "application" or first.prefix or first.iin or len(first.spelled.split()) > 1:
            continue
        owners = [one for one in clusters if one is not cluster and any(not mention.prefix for mention in one)]
        likely = [one for one in owners if names_alike(first.parts, _longest(one).parts) is not False]
        with_card = [one for one in likely if any(_is_own_card(mention) for mention in one)]
        home = likely if len(likely) == 1 else with_card
        if len(home) == 1:
            home[0].append(first)
            clusters.remove(cluster)
            return


def _is_own_card(mention: Mention) -> bool:
    return mention.kind == "identity_document" and not mention.prefix


def _join_nameless(clusters: list[list[Mention]]) -> None:
    """Puts a paper of which neither the name nor a number that holds was read with the only person born on the day
    that it gives; its number is nobody's."""
    for cluster in [one for one in clusters if len(one) == 1]:
        mention = cluster[0]
        iin = iin_of(mention.iin or "")
        if mention.spelled or mention.prefix or not mention.birth_date or (iin and iin.checksum_holds):
            continue
        homes = [
            one for one in clusters if one is not cluster and any(m.birth_date == mention.birth_date for m in one)
        ]
        if len(homes) == 1:
            homes[0].append(mention._replace(iin=None))
            clusters.remove(cluster)


def is_same_person(first: Mention, second: Mention) -> bool:
    """Whether two mentions are one person: by number, by name and birth date, or by the whole name alone."""
    if first.document == second.document and first.prefix != second.prefix:
        return False
    names = names_alike(first.parts, second.parts)
    if first.iin and second.iin and _numbers_alike(first.iin, second.iin):
        return names is not False or first.iin == second.iin
    if names is not True:
        return False
    if first.birth_date and second.birth_date and first.birth_date != second.birth_date:
        return _is_one_slip(first.birth_date, second.birth_date)
    if first.iin and second.iin:
        born, other = iin_of(first.iin), iin_of(second.iin)
        if born and other and born.birth_date != other.birth_date and born.checksum_holds and other.checksum_holds:
            return bool(first.birth_date and first.birth_date == second.birth_date)
    return True


def _numbers_alike(first: str, second: str) -> bool:
    return distance(first, second, limit=1) <= 1


def _is_one_slip(first: str, second: str) -> bool:
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1


def names_alike(first: Sequence[str | None], second: Sequence[str | None]) -> bool | None:
    """Whether two names (surname, given name, patronymic) are one in either spelling; None: too little to tell."""
    verdicts = [_parts_alike(one, other) for one, other in zip(first, second, strict=True) if one and other]
    if not verdicts:
        return None
    if not all(verdicts):
        return False
    return True if len(verdicts) >= 2 else None


def _parts_alike(first: str, second: str) -> bool:
    if comparable(first) == comparable(second):
        return True
    one, other = name_skeleton(first), name_skeleton(second)
    shorter = min(len(one), len(other))
    limit = 0 if shorter <= 3 else 1 if shorter <= 6 else 2
    return distance(one, other, limit=limit) <= limit


def _roles(clusters: Sequence[Sequence[Mention]], mentions: Sequence[Mention]) -> list[set[Role]]:
    roles: list[set[Role]] = [set() for _ in clusters]
    anchor = _anchor(clusters, mentions)
    if anchor is None:
        return roles
    roles[anchor].add(Role.APPLICANT)
    for number, cluster in enumerate(clusters):
        for mention in cluster:
            _role_by_prefix(mention, number, clusters, roles)
    _by_birth_certificates(clusters, roles, anchor)
    _by_patronymic(clusters, roles, anchor)
    for number in range(len(clusters)):
        if not roles[number]:
            roles[number].add(Role.STRANGER)
    return roles


def _anchor(clusters: Sequence[Sequence[Mention]], mentions: Sequence[Mention]) -> int | None:
    """The applicant of the application; where the name on it is unread, the only person whom papers are about."""
    for number, cluster in enumerate(clusters):
        if any(mention.kind == "application" and not mention.prefix for mention in cluster):
            return number
    if not any(mention.kind == "application" for mention in mentions):
        return None
    owners = [number for number, cluster in enumerate(clusters) if any(not mention.prefix for mention in cluster)]
    return owners[0] if len(owners) == 1 else None


def _role_by_prefix(
    mention: Mention, number: int, clusters: Sequence[Sequence[Mention]], roles: list[set[Role]]
) -> None:
    if mention.kind == "application" and mention.prefix == "child_":
        roles[number].add(Role.CHILD)
    elif mention.prefix == "representative_" and mention.kind in {"application", "power_of_attorney"}:
        principal = _of(clusters, mention.document, "")
        if mention.kind == "application" or (principal is not None and roles[principal] - {Role.STRANGER}):
            roles[number].add(Role.REPRESENTATIVE)
    elif mention.prefix == "spouse_":
        _couple(_of(clusters, mention.document, ""), number, roles)
    elif mention.kind == "guardianship" and mention.prefix == "child_":
        _guardian_and_ward(_of(clusters, mention.document, ""), number, roles)


def _couple(first: int | None, second: int, roles: list[set[Role]]) -> None:
    """Who is married to the applicant, whichever of the two a paper names first."""
    if first is None or Role.APPLICANT in roles[first]:
        roles[second].add(Role.SPOUSE)
    elif Role.APPLICANT in roles[second]:
        roles[first].add(Role.SPOUSE)


def _guardian_and_ward(guardian: int | None, ward: int, roles: list[set[Role]]) -> None:
    if guardian is not None and Role.APPLICANT in roles[guardian]:
        roles[ward].add(Role.CHILD)
    elif guardian is not None and roles[ward] & {Role.APPLICANT, Role.CHILD}:
        roles[guardian].add(Role.REPRESENTATIVE)


def _of(clusters: Sequence[Sequence[Mention]], document: str, prefix: str) -> int | None:
    for number, cluster in enumerate(clusters):
        if any(mention.document == document and mention.prefix == prefix for mention in cluster):
            return number
    return None


def _by_birth_certificates(clusters: Sequence[Sequence[Mention]], roles: list[set[Role]], anchor: int) -> None:
    papers = {mention.document for cluster in clusters for mention in cluster if mention.kind == "birth_certificate"}
    for paper in sorted(papers):
        child = _of(clusters, paper, "")
        parents = [
            parent for prefix in ("father_", "mother_") if (parent := _of(clusters, paper, prefix)) is not None
        ]
        if child is None:
            continue
        if anchor in parents or Role.REPRESENTATIVE in set().union(*(roles[parent] for parent in parents), set()):
            roles[child].add(Role.CHILD)
        if child == anchor or roles[child]:
            for parent in parents:
                roles[parent].add(Role.PARENT)


def _by_patronymic(clusters: Sequence[Sequence[Mention]], roles: list[set[Role]], anchor: int) -> None:
    """A child whose patronymic is the applicant's given name and whose surname is the applicant's."""
    applicant = _longest(clusters[anchor])
    if not applicant.given_name or not applicant.surname:
        return
    for number, cluster in enumerate(clusters):
        other = _longest(cluster)
        if roles[number] or not other.patronymic or not other.surname:
            continue
        father = name_skeleton(applicant.given_name)
        if _stem(other.surname) == _stem(applicant.surname) and name_skeleton(other.patronymic) == father:
            roles[number].add(Role.CHILD)


def _stem(surname: str) -> str:
    return name_skeleton(surname).removesuffix("а")


def _longest(cluster: Sequence[Mention]) -> Mention:
    return max(cluster, key=lambda mention: len(mention.spelled))


def _to_person(person_id: str, cluster: Sequence[Mention], roles: Iterable[Role]) -> Person:
    ranked = sorted(cluster, key=lambda mention: _rank(mention))
    first = next((mention for mention in ranked if mention.surname and mention.given_name), ranked[0])
    spellings = dict.fromkeys(mention.spelled for mention in ranked if mention.spelled and mention is not first)
    spellings.pop(first.spelled, None)
    order = list(Role)
    return Person(
        id=person_id,
        roles=tuple(sorted(roles, key=order.index)),
        surname=first.surname,
        given_name=first.given_name,
        patronymic=first.patronymic or next((one.patronymic for one in ranked if one.patronymic), None),
        iin=_first_holding(mention.iin for mention in ranked),
        birth_date=next((one.birth_date for one in ranked if one.birth_date), None),
        spellings=tuple(spellings),
    )


def _rank(mention: Mention) -> int:
    if mention.prefix:
        return len(_SPELLED_BEST) + 1
    return _SPELLED_BEST.index(mention.kind) if mention.kind in _SPELLED_BEST else len(_SPELLED_BEST)


def _first_holding(numbers: Iterable[str | None]) -> str | None:
    """The first number whose checksum holds, else the first of all."""
    known = [number for number in numbers if number]
    holding = (number for number in known if (iin := iin_of(number)) and iin.checksum_holds)
    return next(holding, known[0] if known else None)


def _ids(clusters: Sequence[Sequence[Mention]], known: Sequence[Person]) -> list[str]:
    taken: list[str] = []
    for cluster in clusters:
        taken.append(
            next((person.id for person in known if person.id not in taken and _is_known(person, cluster)), "")
        )
    used = {person.id for person in known}
    number = 0
    for place, person_id in enumerate(taken):
        while not person_id:
            number += 1
            person_id = "" if f"p{number}" in used or f"p{number}" in taken else f"p{number}"
        taken[place] = person_id
    return taken


def _is_known(person: Person, cluster: Sequence[Mention]) -> bool:
    mention = Mention("", "", "", person.surname, person.given_name, person.patronymic, person.iin, person.birth_date)
    return any(is_same_person(mention, other) for other in cluster)

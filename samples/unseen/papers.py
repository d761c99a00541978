"""All the unseen layouts: importing this registers them."""

from samples.unseen import (
    accident,
    act_forms,
    address,
    application,
    attorney,
    bills,
    birth,
    civil,
    contracts,
    disability,
    employer,
    employment,
    health,
    household,
    identity,
    learning,
    numbers,
    other,
    owning,
    rehabilitation,
    requests,
    sanatorium,
    standing,
    trees,
    veteran,
)
from samples.unseen.layout import UNSEEN

MODULES = (
    accident, act_forms, address, application, attorney, bills, birth, civil, contracts, disability, employer,
    employment, health, household, identity, learning, numbers, other, owning, rehabilitation, requests, sanatorium,
    standing, trees, veteran,
)  # fmt: skip
KINDS = frozenset(kind for kind, _ in UNSEEN)
"""Kinds that have unseen layouts."""

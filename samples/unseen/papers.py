"""All the unseen layouts: importing this registers them."""

from samples.unseen import (
    accident,
    act_forms,
    address,
    application,
    attorney,
    birth,
    disability,
    employer,
    identity,
    other,
    rehabilitation,
    sanatorium,
    veteran,
)
from samples.unseen.layout import UNSEEN

MODULES = (
    accident, act_forms, address, application, attorney, birth, disability, employer, identity, other,
    rehabilitation, sanatorium, veteran,
)  # fmt: skip
KINDS = frozenset(kind for kind, _ in UNSEEN)
"""Kinds that have unseen layouts."""

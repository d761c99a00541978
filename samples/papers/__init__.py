"""The papers: a module a kind, each with several layouts that differ really. Importing this registers them all."""

from samples.papers import (
    accident_act,
    address_certificate,
    application,
    birth_certificate,
    disability_certificate,
    employer_termination,
    free_application,
    identity_document,
    power_of_attorney,
    rehabilitation_programme,
    sanatorium_card,
    unknown,
    veteran_certificate,
)

__all__ = [
    "accident_act",
    "address_certificate",
    "application",
    "birth_certificate",
    "disability_certificate",
    "employer_termination",
    "free_application",
    "identity_document",
    "power_of_attorney",
    "rehabilitation_programme",
    "sanatorium_card",
    "unknown",
    "veteran_certificate",
]

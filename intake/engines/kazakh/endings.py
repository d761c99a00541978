"""Endings of Kazakh nouns as patterns: what may follow a hyphen after figures, abbreviations and quotation marks."""

from __future__ import annotations

_CASE = "[дтн]ың|[дтн]ің|ға|ге|қа|ке|[дтн]ы|[дтн]і|[дт]а(?:ғы|н)?|[дт]е(?:гі|н)?|нан|нен|[мбп]ен"
_OWNED_CASE = "ның|нің|на|не|н|нда(?:ғы)?|нде(?:гі)?|нан|нен|мен"

CASE_ENDING = f"(?:{_CASE})"
"""The six endings of the cases with all their sounds: -ға, -тің, -нан, -бен, and -дағы."""
ENDING = f"(?:{_CASE}|с?[ыі](?:{_OWNED_CASE})?|[лдт][ае]р(?:{_CASE}|[ыі](?:{_OWNED_CASE})?)?)"
"""A case, the third person with or without a case, the plural with either: -ға, -ін, -сынан, -лардың, -тарына."""
ORDINAL_ENDING = "(?:[ыі]?н)?ш[ыі]"
"""-ші, -інші, -ншы."""

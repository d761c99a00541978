"""What `qujat batch` was told besides what every case of it is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.batch import Collation
from models.case import Given


@dataclass(frozen=True)
class BatchCall:
    """One call."""

    given: Given
    facts: Mapping[str, bool] = field(default_factory=dict)
    collation: Collation | None = None
    """None: not said; two files that look like two passes are then a question."""
    expect: int | None = None
    """How many applicants there are, whatever the cover says."""
    split: frozenset[int] = frozenset()
    """Pages of the pile before which another applicant begins."""
    joined: frozenset[int] = frozenset()
    """Pages before which none begins."""
    one_applicant: bool = False
    """Without separators the pile is one applicant's."""

    @property
    def as_text(self) -> dict[str, str]:
        """What was said, by option, for the report and to know the same call again."""
        said = {f"--{name.replace('_', '-')}": str(value) for name, value in self.given if value is not None}
        said |= {f"--fact {name}": str(value).lower() for name, value in sorted(self.facts.items())}
        if self.collation is not None:
            said["--collate"] = self.collation
        if self.expect is not None:
            said["--expect"] = str(self.expect)
        for name, pages in (("--split-before", self.split), ("--join-before", self.joined)):
            if pages:
                said[name] = ", ".join(map(str, sorted(pages)))
        return said

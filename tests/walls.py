"""A wall that import-linter does not have itself: which libraries of others a room may import, and where.

Used by `[[tool.importlinter.contracts]]` of type `libraries` in pyproject.toml.
"""

from __future__ import annotations

import sys
from fnmatch import fnmatch

import grimp
from importlinter import Contract, ContractCheck, fields, output


class LibrariesContract(Contract):
    """An allow-list: whatever a room imports from outside the house must stand here.

    `anywhere` holds for the whole room, `engines` only for the room's `engines` folder; `places` gives a library to
    some modules more, written `module-pattern library`.
    """

    type_name = "libraries"

    room = fields.StringField()
    anywhere = fields.ListField(subfield=fields.StringField())
    engines = fields.ListField(subfield=fields.StringField(), required=False)
    places = fields.ListField(subfield=fields.StringField(), required=False)

    def check(self, graph: grimp.ImportGraph, verbose: bool) -> ContractCheck:
        """Every import of a foreign library in the room, held against the lists."""
        house = {module.split(".")[0] for module in graph.modules if not graph.is_module_squashed(module)}
        trespasses = [
            f"{module} imports {imported}"
            for module in sorted(graph.modules)
            if module == self.room or module.startswith(f"{self.room}.")
            for imported in sorted(graph.find_modules_directly_imported_by(module))
            if self._is_foreign(imported, house) and not self._is_allowed(module, imported.split(".")[0])
        ]
        return ContractCheck(kept=not trespasses, metadata={"trespasses": trespasses})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Each trespass in a line."""
        for trespass in check.metadata["trespasses"]:
            output.print_error(trespass)

    @staticmethod
    def _is_foreign(imported: str, house: set[str]) -> bool:
        package = imported.split(".")[0]
        return package not in house and package not in sys.stdlib_module_names

    def _is_allowed(self, module: str, library: str) -> bool:
        if library in self.anywhere:
            return True
        if module.startswith(f"{self.room}.engines.") and library in (self.engines or ()):
            return True
        places = [place.split() for place in self.places or ()]
        return any(library == allowed and fnmatch(module, pattern) for pattern, allowed in places)

"""Registration numbers: never one twice, whatever happens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desk.numbers import case_to_number

_GIVE = """
import sys
from pathlib import Path
from desk.numbers import case_to_number
for number in range(int(sys.argv[3])):
    case = f"{sys.argv[2]}-{number}"
    print(case_to_number(case, pattern="{number}", folder=Path(sys.argv[1]), office=None, year=2026))
"""


def give(folder: Path, case: str, *, office: str | None = None, year: int = 2026) -> str:
    return case_to_number(case, pattern="{number}/{year}", folder=folder, office=office, year=year)


def test_numbers_count_from_1_in_every_office_and_year(tmp_path: Path) -> None:
    assert [give(tmp_path, "a"), give(tmp_path, "b")] == ["1/2026", "2/2026"]
    assert give(tmp_path, "c", year=2027) == "1/2027"
    assert give(tmp_path, "d", office="almaty/бостандық") == "1/2026"


def test_the_same_case_keeps_its_number(tmp_path: Path) -> None:
    first = give(tmp_path, "a")
    give(tmp_path, "b")
    assert give(tmp_path, "a") == first


def test_processes_at_once_never_get_one_number_twice(tmp_path: Path) -> None:
    calls = [[sys.executable, "-c", _GIVE, str(tmp_path), name, "25"] for name in ("a", "b", "c", "d")]
    running = [subprocess.Popen(call, stdout=subprocess.PIPE, text=True) for call in calls]
    numbers = [int(line) for process in running for line in process.communicate()[0].split()]
    assert sorted(numbers) == list(range(1, 101))


def test_a_line_torn_by_a_power_cut_counts_as_given(tmp_path: Path) -> None:
    for case in "abc":
        give(tmp_path, case)
    register = tmp_path / "office-2026.jsonl"
    whole = register.read_bytes()
    register.write_bytes(whole[:-10])  # the third line, cut off within
    assert [give(tmp_path, "d"), give(tmp_path, "e")] == ["4/2026", "5/2026"]
    assert give(tmp_path, "a") == "1/2026"


@given(st.integers(0, 400))
def test_wherever_the_register_is_cut_no_number_comes_again(cut: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        told = [give(folder, case) for case in "abc"]
        register = folder / "office-2026.jsonl"
        content = register.read_bytes()
        ends = [index + 1 for index, byte in enumerate(content) if byte == 10]
        register.write_bytes(content[: max(cut, ends[1])])  # two lines were synced; the third may be torn anywhere
        assert give(folder, "z") not in told[:2]
        assert give(folder, "a") == told[0]

"""qujat watch: each file of the scanner's folder taken once, when it is whole; nothing lost whatever happens."""

from __future__ import annotations

import glob
import hashlib
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desk import rooms
from desk.watch import Told, Watch
from desk.watching.arrivals import TAKEN, Arrivals
from desk.watching.inbox import Inbox
from models.batch import BatchReport
from models.errors import ExitStatus, InputError, MachineError
from models.wording import LANGUAGES
from tests.desk.conftest import Clerk
from tests.desk.fake_piles import FakePiles

HOUSE = Path(__file__).resolve().parents[2]


class Clock:
    """Seconds that pass only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    (tmp_path / "scans").mkdir()
    return tmp_path / "scans"


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of files whose end is not there yet."""
    halves: set[str] = set()
    monkeypatch.setattr(rooms, "has_arrived", lambda file: file.name not in halves)
    return halves


class Office:
    """A watch whose files are worked on by a function, its lines kept."""

    def __init__(self, scans: Path) -> None:
        self.clock = Clock()
        self.lines: list[str] = []
        self.handled: list[str] = []
        self.fails: dict[str, Exception] = {}
        self.state = "done"
        self.out = scans.parent / "out"
        self.watch = Watch(
            folder=scans,
            out=self.out,
            language="en",
            handle=self.handle,
            attempt=self.attempt,
            tell=self.lines.append,
            clock=self.clock,
            sleep=self.clock.sleep,
        )

    def handle(self, file: Path, folder: Path) -> BatchReport:
        self.handled.append(file.name)
        if file.name in self.fails:
            raise self.fails[file.name]
        return BatchReport(id="x", state=self.state, files=(), pages=())  # type: ignore[arg-type]

    @staticmethod
    def attempt(work: Callable[[], None]) -> Told:
        try:
            work()
        except (InputError, MachineError) as error:
            return Told(error.exit_status, str(error))
        return Told(ExitStatus.DONE)

    def once(self) -> int:
        return self.watch.run(once=True)

    def register(self) -> list[str]:
        lines = (self.out / "register.jsonl").read_text(encoding="utf-8").splitlines()
        return [f"{line['name']} {line['state']}" for line in map(json.loads, filter(None, lines))]


@pytest.fixture
def office(scans: Path, whole: set[str]) -> Office:
    return Office(scans)


def write(folder: Path, name: str, content: str | None = None) -> Path:
    (folder / name).write_text(content or name, encoding="utf-8")
    return folder / name


# ---- arrivals ----------------------------------------------------------------------------------------------


def test_a_file_that_grows_is_waited_for(scans: Path, whole: set[str]) -> None:
    clock = Clock()
    arrivals = Arrivals(scans, settle=5, clock=clock)
    for size in range(1, 5):
        write(scans, "a.pdf", "x" * size)
        clock.sleep(4)
        assert not list(arrivals.settled())
    clock.sleep(5)
    assert [file.name for file in arrivals.settled()] == ["a.pdf"]


def test_a_file_that_is_quiet_but_has_no_end_is_waited_for_ten_minutes_and_then_taken(
    scans: Path, whole: set[str]
) -> None:
    clock = Clock()
    whole.add("a.pdf")
    write(scans, "a.pdf")
    arrivals = Arrivals(scans, settle=5, clock=clock)
    assert not list(arrivals.settled())
    clock.sleep(599)
    assert not list(arrivals.settled())
    assert arrivals.unsettled == ("a.pdf",)
    clock.sleep(1)
    assert [file.name for file in arrivals.settled()] == ["a.pdf"]


@pytest.mark.parametrize("name", [".hidden.pdf", "a.pdf.part", "~lock.pdf", "Thumbs.db", "scan.TMP"])
def test_what_is_no_scan_by_its_name_is_left_alone(scans: Path, office: Office, name: str) -> None:
    write(scans, name)
    assert office.once() == 0
    assert (scans / name).exists() and not office.handled


# ---- one file, once ----------------------------------------------------------------------------------------


def test_each_file_is_taken_once_the_oldest_first_and_leaves_the_folder(scans: Path, office: Office) -> None:
    for age, name in enumerate(("b.pdf", "a.pdf")):
        os.utime(write(scans, name), (age, age))
    assert office.once() == 0
    assert office.once() == 0
    assert office.handled == ["b.pdf", "a.pdf"]
    assert not list(scans.iterdir())
    assert not list((office.out / "inbox").rglob("*"))
    assert office.register() == ["b.pdf taken", "a.pdf taken", "b.pdf done", "a.pdf done"]


def test_the_same_bytes_twice_are_said_to_be_the_same(scans: Path, office: Office) -> None:
    write(scans, "a.pdf", "same")
    office.once()
    write(scans, "b.pdf", "same")
    office.once()
    assert office.handled == ["a.pdf"]
    assert any("b.pdf: the same bytes as a.pdf" in line for line in office.lines)
    assert not list(scans.iterdir())


def test_another_file_of_the_same_name_is_another_file(scans: Path, office: Office) -> None:
    write(scans, "scan.pdf", "one")
    office.once()
    write(scans, "scan.pdf", "two")
    office.once()
    assert office.handled == ["scan.pdf", "scan.pdf"]


# ---- failures ----------------------------------------------------------------------------------------------


def test_a_bad_file_stands_aside_with_the_sentence_and_the_others_go_on(scans: Path, office: Office) -> None:
    office.fails["a.pdf"] = InputError("file-empty", file="a.pdf")
    write(scans, "a.pdf")
    write(scans, "b.pdf")
    assert office.once() == 2
    assert office.handled == ["a.pdf", "b.pdf"]
    [aside] = (office.out / "aside").iterdir()
    assert (aside / "a.pdf").read_text(encoding="utf-8") == "a.pdf"
    assert (aside / "why.txt").read_text(encoding="utf-8") == "a.pdf is empty: scan it again.\n"


def test_a_file_put_back_after_it_stood_aside_is_tried_again(scans: Path, office: Office) -> None:
    office.fails["a.pdf"] = InputError("file-empty", file="a.pdf")
    write(scans, "a.pdf")
    office.once()
    del office.fails["a.pdf"]
    write(scans, "a.pdf")
    office.once()
    assert office.handled == ["a.pdf", "a.pdf"]
    assert office.register()[-1] == "a.pdf done"


def test_what_the_machine_lacks_is_waited_for_with_longer_and_longer_pauses(scans: Path, office: Office) -> None:
    office.fails["a.pdf"] = MachineError("disk-full")
    write(scans, "a.pdf")
    assert office.once() == 4
    inbox, arrivals = Inbox(office.out), Arrivals(scans, settle=1, clock=office.clock)
    tries = []
    for _ in range(80):
        office.clock.sleep(30)
        before = len(office.handled)
        office.watch.look(inbox, arrivals)
        tries += [office.clock.now] * (len(office.handled) - before)
    pauses = [later - earlier for earlier, later in itertools.pairwise(tries)]
    assert pauses == sorted(pauses) and pauses[-1] == 900
    assert sum("tried again" in line for line in office.lines) == 1
    office.fails.clear()
    office.clock.sleep(900)
    office.watch.look(inbox, arrivals)
    assert office.register() == ["a.pdf taken", "a.pdf waits", "a.pdf done"]


def test_a_batch_that_asks_stands_aside_with_the_call_that_settles_it(scans: Path, office: Office) -> None:
    office.state = "asked"
    write(scans, "a.pdf")
    assert office.once() == 0
    [why] = (office.out / "aside").glob("*/why.txt")
    assert f"qujat batch {why.parent / 'a.pdf'} --out {office.out / 'results'}" in why.read_text(encoding="utf-8")


def test_a_full_disk_while_a_file_is_carried_over_loses_nothing(
    scans: Path, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(scans, "a.pdf", "precious")
    monkeypatch.setattr(Inbox, "carry", lambda self, claimed: (_ for _ in ()).throw(MachineError("disk-full")))
    assert office.once() == 4
    [claimed] = scans.iterdir()
    assert claimed.name.startswith(TAKEN) and claimed.read_text(encoding="utf-8") == "precious"
    monkeypatch.undo()
    monkeypatch.setattr(rooms, "has_arrived", lambda file: True)
    assert Office(scans).once() == 0
    assert office.register() == ["a.pdf taken", "a.pdf done"]


def test_a_shared_folder_that_is_away_for_a_while_is_waited_for(scans: Path, office: Office) -> None:
    class EndError(Exception):
        """Ends a watch that has no end."""

    def sleep(seconds: float) -> None:
        office.clock.now += seconds
        if office.clock.now > 20 and not scans.exists() and office.clock.now < 100:
            scans.mkdir()
            write(scans, "a.pdf")
        if office.clock.now > 2000:
            raise EndError

    def attempt(work: Callable[[], None]) -> Told:
        try:
            work()
        except FileNotFoundError as error:
            return Told(ExitStatus.BAD_INPUT, f"{error.filename} is away")
        return Told(ExitStatus.DONE)

    real, office.watch.sleep, office.watch.attempt = office.watch.tell, sleep, attempt

    def tell(line: str) -> None:
        real(line)
        if line.startswith("Watching"):
            scans.rmdir()

    office.watch.tell = tell
    with pytest.raises(EndError):
        office.watch.run(once=False)
    assert office.handled == ["a.pdf"]
    assert sum("is away" in line for line in office.lines) == 1


# ---- kills -------------------------------------------------------------------------------------------------


def test_whatever_a_kill_left_is_carried_on(scans: Path, office: Office) -> None:
    """A claim without a copy, half a copy, a copy without its line, a line torn by a power cut."""
    office.once()
    write(scans, f"{TAKEN}0123abcd-claimed.pdf", "claimed")
    write(office.out / "inbox", ".coming-half", "half")
    (office.out / "inbox" / "feedfeedfeedfeed").mkdir()
    orphan = write(office.out / "inbox", "orphan.pdf", "orphan")
    mark = hashlib.sha256(b"orphan").hexdigest()[:16]
    (office.out / "inbox" / mark).mkdir()
    orphan.replace(office.out / "inbox" / mark / "orphan.pdf")
    (office.out / "register.jsonl").write_text('{"at": "2026", "sha', encoding="utf-8")
    assert Office(scans).once() == 0
    lines = (office.out / "register.jsonl").read_text(encoding="utf-8").splitlines()
    states = [f"{line['name']} {line['state']}" for line in map(json.loads, filter(None, lines[1:]))]
    assert sorted(states) == ["claimed.pdf done", "claimed.pdf taken", "orphan.pdf done", "orphan.pdf taken"]
    assert not list(scans.iterdir())


_VICTIM = """
import json, sys, time
from pathlib import Path
from desk import rooms
from desk.watch import Told, Watch
from models.batch import BatchReport

rooms.has_arrived = lambda file: True
log = Path(sys.argv[3])

def handle(file, folder):
    folder.mkdir(parents=True, exist_ok=True)
    time.sleep(0.003)
    (folder / "made").write_bytes(file.read_bytes())
    return BatchReport(id="x", state="done", files=(), pages=())

def attempt(work):
    work()
    return Told(0)

Watch(folder=Path(sys.argv[1]), out=Path(sys.argv[2]), language="en", handle=handle, attempt=attempt,
      tell=lambda line: None, every=0.01, settle=0.0).run(once=False)
"""


def there(folder: Path, pattern: str) -> list[str]:
    """What is there while somebody else makes and removes it."""
    return glob.glob(f"{folder}/{pattern}")  # noqa: PTH207 - pathlib's own fails on a folder that goes meanwhile


def test_kill_9_at_random_moments_loses_no_file_and_works_on_each_to_its_end(scans: Path, tmp_path: Path) -> None:
    rng, out = random.Random(9), tmp_path / "out"
    contents = {f"scan-{number}.pdf": f"content {number}" for number in range(40)}
    left = list(contents)
    for _ in range(12):
        for name in left[:4]:
            write(scans, name, contents[name])
        left = left[4:]
        victim = subprocess.Popen([sys.executable, "-c", _VICTIM, str(scans), str(out), str(tmp_path)], cwd=HOUSE)
        deadline = time.monotonic() + 60
        seen = len(there(out, "results/*/made"))
        while len(there(out, "results/*/made")) <= seen and time.monotonic() < deadline and victim.poll() is None:
            if not there(scans, "*") and not there(scans, ".*") and not there(out, "inbox/*/*"):
                break
            time.sleep(0.005)
        time.sleep(rng.uniform(0, 0.03))
        victim.kill()
        victim.wait()
        places = [*scans.iterdir(), *out.glob("inbox/*/*"), *out.glob("results/*/made")]
        held = {file.read_text(encoding="utf-8") for file in places}
        given = set(contents.values()) - {contents[name] for name in left}
        assert given <= held, "a file that was given is nowhere"
    office = Office(scans)
    monkey = pytest.MonkeyPatch()
    monkey.setattr(rooms, "has_arrived", lambda file: True)
    office.once()
    monkey.undo()
    lines = [json.loads(line) for line in (out / "register.jsonl").read_text().splitlines() if line.startswith("{")]
    done = [line["name"] for line in lines if line["state"] == "done"]
    assert sorted(done) == sorted(contents)
    assert not list(scans.iterdir())


# ---- the command -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_makes_a_case_of_each_file(
    clerk: Clerk, fake_piles: FakePiles, scans: Path, whole: set[str], tmp_path: Path, language: str
) -> None:
    write(scans, "one.txt", "application:a identity_document:a unknown:x")
    write(scans, "two.txt", "cover:2 sep:1/2 application:a sep:2/2 application:b")
    said = clerk("watch", scans, "--out", tmp_path / "out", "--once", "--settle", "0", "--lang", language)
    assert said.status == 0, said.err
    made = sorted(path.parent.name for path in (tmp_path / "out").glob("results/*/cases/*/case.json"))
    assert made == ["001", "002", "p0001"]  # without separators a file is one applicant's, whoever is on its papers
    assert len(said.out.splitlines()) == 2


def test_folders_that_lie_in_one_another_or_are_missing_are_refused(
    clerk: Clerk, scans: Path, tmp_path: Path
) -> None:
    assert clerk("watch", scans, "--out", scans / "out", "--once").status == 2
    assert clerk("watch", scans, "--out", scans, "--once").status == 2
    assert clerk("watch", tmp_path / "none", "--out", tmp_path / "out", "--once").status == 2
    assert not (scans / "out").exists()


def test_a_second_watch_with_the_same_folder_is_refused(clerk: Clerk, scans: Path, tmp_path: Path) -> None:
    from desk.folder import working_in

    (tmp_path / "out").mkdir()
    with working_in(tmp_path / "out"):
        said = clerk("watch", scans, "--out", tmp_path / "out", "--once", "--settle", "0")
    assert said.status == 2 and said.err.count("\n") == 1


def test_sigterm_ends_the_watch_in_one_sentence_and_with_0(scans: Path, tmp_path: Path) -> None:
    call = [sys.executable, "-m", "desk", "watch", str(scans), "--out", str(tmp_path / "out"), "--every", "60"]
    watching = subprocess.Popen(call, cwd=HOUSE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert watching.stdout is not None
    assert watching.stdout.readline().startswith("Watching")
    watching.send_signal(signal.SIGTERM)
    out, err = watching.communicate(timeout=60)
    assert (watching.returncode, out, err) == (
        0,
        "The watch has ended: nothing is lost, the same call goes on.\n",
        "",
    )

"""Runs commands and measures them: wall clock, processor time and peak memory of each command and its children."""
import dataclasses
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import time

PATIENCE = 15  # seconds a command gets to end by itself after SIGTERM


class RunFailed(Exception):
    """A command of ours or a stock tool did not do its work: there is nothing to compare."""


def shown(word):
    if word.startswith("/"):
        return pathlib.PurePath(word).name
    return "URL" if "://" in word else "AGE" if word.startswith("age1") else word


@dataclasses.dataclass
class Sample:
    """One run. `peak` is in KiB and that of the heaviest process; `bytes` is None where nothing is produced."""
    wall: float = 0.0
    cpu: float = 0.0
    peak: int = 0
    bytes: int | None = None


@dataclasses.dataclass
class Command:
    arguments: list
    environment: dict
    discard: bool = False  # standard output goes to /dev/null

    @property
    def words(self):
        """As people would type it, without folders, keys and passwords."""
        return " ".join(shown(str(word)) for word in self.arguments)

    @property
    def verb(self):
        return " ".join(self.words.split()[:2])


def nothing(*_):
    return None


@dataclasses.dataclass
class Contender:
    """One side of a comparison. Its commands run one after the other in `folder`, which is made anew before each run.
    Not measured: `ready`, what else has to be there before; `produced`, the bytes that the last command's output and
    the folder tell of; `gone`, which deletes what lies outside of the folder."""
    name: str
    commands: list
    folder: pathlib.Path
    produced: object = nothing
    ready: object = nothing
    gone: object = nothing
    less: object = None  # seconds of the run that are not meant, from the last command's output
    missing: str = ""  # why it cannot run here
    failed: str = ""  # what a run said that did not do its work
    samples: list = dataclasses.field(default_factory=list)

    def figures(self):
        figures = {"name": self.name, "commands": [command.words for command in self.commands],
                   "runs": len(self.samples)}
        for what in ("wall", "cpu"):
            values = [getattr(sample, what) for sample in self.samples]
            figures[f"{what}_seconds"] = {"median": round(statistics.median(values), 4),
                                          "min": round(min(values), 4), "max": round(max(values), 4)}
        sizes = [sample.bytes for sample in self.samples if sample.bytes is not None]
        figures["bytes"] = int(statistics.median(sizes)) if sizes else None
        figures["peak_kib"] = max(sample.peak for sample in self.samples)
        return figures


class Runner:
    """Keeps what the measured commands say in `scratch`. Whatever ends a measurement, its processes end first."""

    def __init__(self, scratch):
        self.scratch = scratch
        self.peaks = {}  # program and first word → the highest ru_maxrss of its runs, in KiB, the warm-up included

    def run(self, commands, folder):
        """(Sample, standard output of the last command); raises RunFailed when one exits with anything but 0."""
        sample, output = Sample(), b""
        begin = time.monotonic()
        for command in commands:
            usage, output = self._run_one(command, folder)
            sample.cpu += usage.ru_utime + usage.ru_stime
            sample.peak = max(sample.peak, usage.ru_maxrss)
        sample.wall = time.monotonic() - begin
        return sample, output

    def _run_one(self, command, folder):
        out, err = self.scratch / "stdout", self.scratch / "stderr"
        with open(os.devnull if command.discard else out, "wb") as stdout, open(err, "wb") as stderr:
            # A session of its own: Ctrl-C reaches only us, and we end the command and its children together.
            process = subprocess.Popen([os.fspath(word) for word in command.arguments], cwd=folder,
                                       env=command.environment, stdin=subprocess.DEVNULL, stdout=stdout,
                                       stderr=stderr, start_new_session=True)
            try:
                usage = wait_for(process)
            except BaseException:
                end_group(process)
                raise
        output = b"" if command.discard else out.read_bytes()
        if process.returncode != 0:
            said = (err.read_text(errors="replace").strip() or output.decode(errors="replace").strip())
            raise RunFailed(f"exit code {process.returncode}: {command.words}\n{said[-2000:]}")
        self.peaks[command.verb] = max(self.peaks.get(command.verb, 0), usage.ru_maxrss)
        return usage, output

    def measure(self, contender):
        """One run from an empty folder, whose outputs are deleted again."""
        shutil.rmtree(contender.folder, ignore_errors=True)
        contender.folder.mkdir(mode=0o700, parents=True)
        try:
            contender.ready()
            os.sync()  # so that nobody pays for what others wrote
            sample, output = self.run(contender.commands, contender.folder)
            sample.bytes = contender.produced(output)
            sample.wall -= contender.less(output) if contender.less else 0
            return sample
        finally:
            contender.gone()
            shutil.rmtree(contender.folder, ignore_errors=True)

    def compare(self, contenders, runs, say):
        """Each once to warm up, then in turn, `runs` times. One that fails is left out from there on."""
        for number in range(runs + 1):
            for contender in (one for one in contenders if not one.failed):
                try:
                    sample = self.measure(contender)
                except RunFailed as failure:
                    contender.failed = str(failure)
                    say(f"  failed: {contender.name}: {failure}")
                    continue
                if number > 0:
                    contender.samples.append(sample)
                say(f"  {f'run {number}' if number else 'warm-up':8} {sample.wall:9.2f} s  {contender.name}")

    def floor(self):
        """The ru_maxrss of a program that needs nothing: a child starts with the high-water mark of this one."""
        return self.run([Command([shutil.which("true")], {})], self.scratch)[0].peak


def wait_for(process):
    """What the process and the children that it waited for have used."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def end_group(process):
    """Ends a process that was started in a session of its own, politely first: it may have things to tidy up."""
    if process.returncode is not None:
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            pass
        try:
            process.wait(PATIENCE)
            break
        except subprocess.TimeoutExpired:
            continue


def size_of(path):
    """Bytes of a file, or of all files below a folder."""
    path = pathlib.Path(path)
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())

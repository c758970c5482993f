#!/usr/bin/env python3
"""Runs clang-tidy over our own sources, in parallel, skipping what passed before and has not changed since.

    packaging/tidy.py [--build-dir build/ci] [FILE…]

The build folder must be built: ninja's record of dependencies tells which headers a source reads. A file that
passes leaves a stamp named by a digest of all that the verdict depends on: the compile command, the .clang-tidy
files, the source and every header of ours that it includes, and the versions of clang-tidy and Qt.

Nine tenths of the time for one file goes into the headers of Qt and of the standard library, which every check
walks. So files with the same flags and rules are read together, as one translation unit that includes them one after
the other. Such a batch can only say that all of its files pass. If it does not, because of a finding or because two
files do not go together, its halves are tried, and then theirs: every verdict against a file, and every word that is
shown, comes from a run over that file alone.
"""
import argparse
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OURS = ("core", "ui", "app", "tests")
KEEP_STAMPS_SECONDS = 30 * 24 * 3600
# About so many; more would save little, and make one that does not pass dearer.
BATCH_FILES = 16
PRECOMPILED = re.compile(r" (-fpch-preprocess|-Winvalid-pch|-include \S*cmake_pch\.hxx)(?= )")
# What a source keeps to itself, and the names that a text defines outside of its classes and functions.
PRIVATE = re.compile(r"^namespace \{\n(.*\n(?=\}\n)|[\s\S]*?^\} // namespace$)", re.MULTILINE)
DEFINED = re.compile(r"^(?:(?:class|struct|enum(?: class)?) (\w+)|[A-Za-z_][\w:<>,&* ]*?(?<![\w:])(\w+)\s*[({=;\[])",
                     re.MULTILINE)


def cache_folder():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = pathlib.Path(base) / "holdfast-tidy"
    folder.mkdir(parents=True, exist_ok=True)
    now = time.time()
    for stamp in folder.iterdir():
        if now - stamp.stat().st_mtime > KEEP_STAMPS_SECONDS:
            stamp.unlink(missing_ok=True)
    return folder


def is_ours(path):
    return any(path.is_relative_to(ROOT / folder) for folder in OURS)


def compile_commands(build):
    """Source path → (command, object path) of our own sources; what moc and rcc wrote is left out. Without GCC's
    precompiled headers, which clang cannot read: so each source is seen to include what it needs."""
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if is_ours(source) and not source.is_relative_to(build):
            commands[source] = (PRECOMPILED.sub("", entry["command"]), entry.get("output", ""))
    return commands


def output_of(command):
    """The object file that a compile command makes, for CMake versions that do not name it beside."""
    found = re.search(r" -o (\S+)", command)
    return found.group(1) if found else ""


def ninja_dependencies(build):
    """Object path → the files it was made from, as ninja recorded them; nothing for what is out of date."""
    listing = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], check=True, capture_output=True, text=True)
    found, files = {}, None
    for line in listing.stdout.splitlines():
        if line.startswith("    "):
            if files is not None:
                files.append((build / line.strip()).resolve())
        elif ": #deps" in line:
            files = [] if line.endswith("(VALID)") else None
            if files is not None:
                found[line.split(": #deps")[0]] = files
    return found


class Digests:
    def __init__(self, tidy):
        self._files = {}
        version = subprocess.run([tidy, "--version"], check=True, capture_output=True, text=True).stdout
        qt = [str(path) for path in sorted(pathlib.Path("/usr/include").glob("*/qt6/QtCore/6*"))]
        self._common = [version, *qt, self.of_file(pathlib.Path(__file__).resolve()),
                        self.of_file(ROOT / ".clang-tidy")]

    def of_file(self, path):
        if path not in self._files:
            self._files[path] = hashlib.sha256(path.read_bytes()).hexdigest()
        return self._files[path]

    def of_verdict(self, source, command, reads):
        """None when it cannot be told what the verdict depends on: what of ours the source reads, itself included."""
        if source not in reads:
            return None
        whole = hashlib.sha256()
        folder_rules = ROOT / source.relative_to(ROOT).parts[0] / ".clang-tidy"
        parts = [*self._common, command.replace(str(ROOT), "@"),
                 self.of_file(folder_rules) if folder_rules.exists() else "-"]
        for path in sorted(set(reads)):
            parts += [str(path.relative_to(ROOT)), self.of_file(path)]
        for part in parts:
            whole.update(part.encode() + b"\0")
        return whole.hexdigest()


def flags_of(command):
    """Of a compile command, (what must be equal in a batch, the folders where moc writes for this target)."""
    words = shlex.split(command)
    first = next(at for at, word in enumerate(words) if word.startswith("-"))
    flags = words[first:words.index("-o")]
    return (tuple(flag for flag in flags if "_autogen/" not in flag),
            [flag for flag in flags if "_autogen/" in flag])


@functools.cache
def names_in(header):
    return defined(header.read_text())


def defined(text):
    return {name for found in DEFINED.findall(text) for name in found if name}


def batches_of(commands, headers):
    """Source path → command and → the headers of ours that it reads, as lists of sources that can be read together:
    the same flags, the same rules, and no name private to one of them that another one defines or reads as well, for
    in a batch it is not private."""
    kinds = {}
    for source, command in commands.items():
        kinds.setdefault((source.relative_to(ROOT).parts[0], flags_of(command)[0]), []).append(source)
    return [batch for sources in kinds.values() for batch in without_clashes(sources, headers)]


def without_clashes(sources, headers):
    batches = [([], set(), set()) for _ in range(0, len(sources), BATCH_FILES)]
    for source in sources:
        private = defined("".join(PRIVATE.findall(source.read_text())))
        known = private.union(*map(names_in, headers[source]))
        fitting = [batch for batch in batches if batch[1].isdisjoint(known) and batch[2].isdisjoint(private)]
        if not fitting:
            fitting = [([], set(), set())]
            batches += fitting
        files, all_private, all_known = min(fitting, key=lambda batch: len(batch[0]))
        files.append(source)
        all_private |= private
        all_known |= known
    return [files for files, _, _ in batches]


class Checker:
    def __init__(self, tidy, build, commands, scratch):
        ours = re.sub(r"([][\\.^$*+?(){}|])", r"\\\1", str(ROOT)) + "/(" + "|".join(OURS) + ")/"
        # By itself the analyzer passes over what it saw called; in a batch that could be by another file.
        self._tidy = [tidy, "--quiet", f"--header-filter=^{ours}", "--extra-arg=-Wno-error",
                      "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Xclang",
                      "--extra-arg=-analyzer-inlining-mode=all"]
        self._build, self._commands, self._scratch = build, commands, scratch

    def check(self, batch):
        """Returns (passed, what to show)."""
        if len(batch) == 1:
            shared, own = flags_of(self._commands[batch[0]])
            return self._run([str(batch[0]), "--", *shared, *own])
        with tempfile.TemporaryDirectory(dir=self._scratch) as folder:
            return self._run(self._together(batch, pathlib.Path(folder)))

    def _together(self, batch, folder):
        """The batch is a file that only clang-tidy sees, in the folder whose .clang-tidy holds. Without that very name
        the analyzer takes what a file includes for headers, and follows no path through them."""
        rules = ROOT / batch[0].relative_to(ROOT).parts[0]
        lines = []
        for number, source in enumerate(batch):
            lines += [f"#define main main_{number}", f'#include "{source}" // NOLINT(bugprone-suspicious-include)',
                      "#undef main"]
        text = folder / "UnifiedSource.cpp"
        text.write_text("\n".join([*lines, ""]))
        contents = [{"type": "file", "name": text.name, "external-contents": str(text)}]
        (folder / "overlay.json").write_text(json.dumps(
            {"version": 0, "roots": [{"type": "directory", "name": str(rules), "contents": contents}]}))
        flags = [*flags_of(self._commands[batch[0]])[0],
                 *(flag for source in batch for flag in flags_of(self._commands[source])[1])]
        return [f"--vfsoverlay={folder / 'overlay.json'}", str(rules / text.name), "--", *flags]

    def _run(self, arguments):
        run = subprocess.run([*self._tidy, *arguments], cwd=self._build, capture_output=True, text=True,
                             errors="replace", stdin=subprocess.DEVNULL, check=False)
        return run.returncode == 0, (run.stdout.strip() or run.stderr.strip()).replace(str(ROOT) + "/", "")


def check_all(checker, batches, stamps):
    """Stamps what passes where there is a stamp for it, prints what does not, and returns the names of that."""
    failed, shown, done = [], set(), 0
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        runs = {pool.submit(checker.check, batch): batch for batch in batches}
        while runs:
            for run in concurrent.futures.wait(runs, return_when=concurrent.futures.FIRST_COMPLETED).done:
                batch = runs.pop(run)
                passed, text = run.result()
                if not passed and len(batch) > 1:
                    middle = len(batch) // 2
                    runs |= {pool.submit(checker.check, half): half for half in (batch[:middle], batch[middle:])}
                    continue
                done += len(batch)
                print(f"clang-tidy: {done} of {sum(map(len, batches))}", flush=True)
                for stamp in (stamps[source] for source in batch if passed and stamps[source]):
                    stamp.touch()
                if not passed:
                    failed.append(str(batch[0].relative_to(ROOT)))
                # A header's fault turns up in every source that includes it: once is enough.
                if not passed and text not in shown:
                    shown.add(text)
                    print(text, flush=True)
    return failed


def main():
    parser = argparse.ArgumentParser(description="clang-tidy over our own sources, with memory")
    parser.add_argument("--build-dir", type=pathlib.Path, default=ROOT / "build" / "ci")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    build = options.build_dir.resolve()
    tidy = shutil.which("clang-tidy-14") or shutil.which("clang-tidy")
    if tidy is None:
        sys.exit("clang-tidy is not installed; see packaging/packages.txt")
    if not (build / "compile_commands.json").exists():
        sys.exit(f"{build} is not configured: cmake --preset ci && cmake --build --preset ci")

    commands = compile_commands(build)
    if options.files:
        wanted = {path.resolve() for path in options.files}
        commands = {path: command for path, command in commands.items() if path in wanted}
    dependencies = ninja_dependencies(build)
    digests, stamps = Digests(tidy), cache_folder()
    todo, plain, headers = {}, {}, {}
    for source, (command, output) in sorted(commands.items()):
        reads = [path for path in dependencies.get(output or output_of(command), [])
                 if is_ours(path) and not path.is_relative_to(build)]
        if not all(path.exists() for path in reads):  # A header is gone since the build.
            reads = []
        digest = digests.of_verdict(source, command, reads)
        stamp = stamps / digest if digest else None
        if stamp and stamp.exists():
            stamp.touch()
        else:
            todo[source], plain[source] = stamp, command
            headers[source] = [path for path in reads if path != source]
    print(f"clang-tidy: {len(commands)} files, {len(commands) - len(todo)} unchanged since they passed", flush=True)

    with tempfile.TemporaryDirectory(prefix="holdfast-tidy.") as scratch:
        failed = check_all(Checker(tidy, build, plain, scratch), batches_of(plain, headers), todo)
    if failed:
        print(f"clang-tidy: {len(failed)} files have findings: {' '.join(sorted(failed))}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

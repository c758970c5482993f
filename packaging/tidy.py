#!/usr/bin/env python3
"""Runs clang-tidy over our own sources, in parallel, skipping what passed before and has not changed since.

    packaging/tidy.py [--build-dir build/ci] [FILE…]

The build folder must be built: ninja's record of dependencies tells which headers a source reads. A file that
passes leaves a stamp named by a digest of all that the verdict depends on: the compile command, the .clang-tidy
files, the source and every header of ours that it includes, and the versions of clang-tidy and Qt.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OURS = ("core", "ui", "app", "tests")
KEEP_STAMPS_SECONDS = 30 * 24 * 3600


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
    """Source path → (command, object path) of our own sources; what moc and rcc wrote is left out."""
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if is_ours(source) and not source.is_relative_to(build):
            commands[source] = (entry["command"], entry.get("output", ""))
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
    def __init__(self, build, tidy):
        self._files = {}
        self._build = build
        version = subprocess.run([tidy, "--version"], check=True, capture_output=True, text=True).stdout
        qt = [str(path) for path in sorted(pathlib.Path("/usr/include").glob("*/qt6/QtCore/6*"))]
        self._common = [version, *qt, self.of_file(pathlib.Path(__file__).resolve()),
                        self.of_file(ROOT / ".clang-tidy")]

    def of_file(self, path):
        if path not in self._files:
            self._files[path] = hashlib.sha256(path.read_bytes()).hexdigest()
        return self._files[path]

    def of_verdict(self, source, command, dependencies):
        """None when it cannot be told what the verdict depends on."""
        if source not in dependencies:
            return None
        whole = hashlib.sha256()
        folder_rules = ROOT / source.relative_to(ROOT).parts[0] / ".clang-tidy"
        parts = [*self._common, command.replace(str(ROOT), "@"),
                 self.of_file(folder_rules) if folder_rules.exists() else "-"]
        for path in sorted(set(dependencies)):
            if is_ours(path) and not path.is_relative_to(self._build):
                parts += [str(path.relative_to(ROOT)), self.of_file(path)]
        for part in parts:
            whole.update(part.encode() + b"\0")
        return whole.hexdigest()


def check(tidy, build, source):
    """Returns (passed, what to show)."""
    ours = re.sub(r"([][\\.^$*+?(){}|])", r"\\\1", str(ROOT)) + "/(" + "|".join(OURS) + ")/"
    run = subprocess.run([tidy, "--quiet", "-p", str(build), f"--header-filter=^{ours}",
                          "--extra-arg=-Wno-error", "--extra-arg=-Wno-unknown-warning-option", str(source)],
                         capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, check=False)
    return run.returncode == 0, (run.stdout.strip() or run.stderr.strip()).replace(str(ROOT) + "/", "")


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
    digests, stamps = Digests(build, tidy), cache_folder()
    todo = {}
    for source, (command, output) in sorted(commands.items()):
        digest = digests.of_verdict(source, command, dependencies.get(output or output_of(command), []))
        stamp = stamps / digest if digest else None
        if stamp and stamp.exists():
            stamp.touch()
        else:
            todo[source] = stamp
    print(f"clang-tidy: {len(commands)} files, {len(commands) - len(todo)} unchanged since they passed", flush=True)

    failed, shown = [], set()
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        runs = {pool.submit(check, tidy, build, source): source for source in todo}
        for done, run in enumerate(concurrent.futures.as_completed(runs), 1):
            passed, text = run.result()
            source = runs[run]
            if passed and todo[source]:
                todo[source].touch()
            elif not passed:
                failed.append(str(source.relative_to(ROOT)))
                # A header's fault turns up in every source that includes it: once is enough.
                if text not in shown:
                    shown.add(text)
                    print(text, flush=True)
            if done % 25 == 0:
                print(f"clang-tidy: {done} of {len(todo)}", flush=True)
    if failed:
        print(f"clang-tidy: {len(failed)} files have findings: {' '.join(sorted(failed))}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

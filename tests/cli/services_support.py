"""An application that is stopped and started by scripts, which write down that they were called and do what a file in
the tree asks of them: fail, wait, or end the program that called them as a power failure would."""
import json
import os
import pathlib
import time

SCRIPT = """#!/bin/sh
echo "$*" >> calls
[ -p "wait at $1" ] && cat "wait at $1"
[ -e "die at $1" ] && { rm "die at $1"; kill -9 $PPID; }
[ -e "fail at $*" ] && { echo "cannot $*" >&2; exit 3; }
exit 0
"""


class Services:
    """Mixed into a Case: its tree, its scripts, its environment file."""

    def controlled(self, refuse_writes=False, url="sqlite:///app.db", **checks):
        """Options that name an environment whose application is controlled."""
        script = self.folder / "the application's script"
        script.write_text(SCRIPT)
        script.chmod(0o755)

        def command(*words):
            return [str(script), *words]
        file = self.folder / "environment.json"
        file.write_text(json.dumps({
            "schema": 1, "name": "unit", "kind": "test", "root": str(self.root),
            "database": {"url": url},
            "services": {"refuse_writes": refuse_writes,
                         "stop": [command("stop", "web"), command("stop", "worker é")],
                         "start": [command("start", "worker é"), command("start", "web")]},
            "checks": {"health": {"url": "", "passes": 1, "interval_seconds": 1, "deadline_seconds": 2, **checks}}}))
        return ("--environment", file)

    def ask(self, what):
        (self.root / what).touch()

    def gate(self, word):
        """The scripts wait at this word, until what is given back is called."""
        path = self.root / f"wait at {word}"
        os.mkfifo(path)

        def release():
            descriptor = os.open(path, os.O_RDWR)  # waits for no reader
            path.unlink()
            os.close(descriptor)
        return release

    def wait_for_call(self, line, process):
        while line not in self.calls(forget=False):
            self.assertIsNone(process.poll(), f"{line}: never called")
            time.sleep(0.02)

    def calls(self, forget=True):
        """What was called since this was asked last."""
        file = self.root / "calls"
        lines = file.read_text().splitlines() if file.exists() else []
        if forget:
            file.unlink(missing_ok=True)
        return lines

    def pending(self, *options):
        return self.ok("--json", *options, "resume").result["items"]

    def with_options(self, options, artefact, *more, **extra):
        return self.run_cli(*options, "restore", pathlib.Path(artefact), "--force", *more,
                            RESTORE_ALLOW_NONINTERACTIVE="1", **extra)


STOPS = ["stop web", "stop worker é"]
STARTS = ["start worker é", "start web"]

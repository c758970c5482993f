"""The figures as a table for people and as JSON, and what machine and what commit they belong to."""
import os
import pathlib
import platform
import re
import subprocess

TREE = pathlib.Path(__file__).resolve().parents[2]
MIB = 1 << 20

NOTES = (
    "Medians of the measured runs, with the lowest and the highest; ratio: median of ours by median of stock.",
    "CPU: user and system time of the commands and their children (wait4). The database server's is not in it, on"
    " either side.",
    "Peak: the heaviest single process of ours (ru_maxrss). A figure of {floor:.0f} MiB, what a program that does"
    " nothing shows here, or less means: not more than that.",
    "Our side syncs what it writes, the stock tools leave that to the system (restic syncs its own files).",
    "Whole command: everything that holdfast-cli backup proves, set against stock commands that prove nothing.",
)


def output_of(*command):
    """First line of what a program says; empty when it cannot be run."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    except OSError:
        return ""
    return (done.stdout + done.stderr).strip().split("\n")[0]


def found_in(file, pattern):
    found = re.search(pattern, pathlib.Path(file).read_text(encoding="utf-8", errors="replace"))
    return found[1] if found else "unknown"


def machine(session):
    version_words = {"pg_dump": "--version", "sqlite3": "--version", "zstd": "--version", "restic": "version",
                     "age": "--version", "openssl": "version"}
    tools = session.tools()
    versions = {name: output_of(tools[name], word) if tools[name] else "not installed"
                for name, word in version_words.items()}
    return {"cpu": found_in("/proc/cpuinfo", r"model name\s*:\s*(.*)"), "cores": len(os.sched_getaffinity(0)),
            "memory_bytes": int(found_in("/proc/meminfo", r"MemTotal:\s*(\d+)")) * 1024,
            "kernel": platform.release(), "load_before": round(os.getloadavg()[0], 2),
            "file_system": output_of("stat", "-f", "-c", "%T", session.work),
            "versions": versions, "holdfast_cli": output_of(session.cli, "--version"),
            "peak_floor_kib": session.runner.floor()}


def commit():
    git = ("git", "-c", f"safe.directory={TREE}", "-C", str(TREE))
    name = output_of(*git, "rev-parse", "HEAD")
    if not re.fullmatch("[0-9a-f]{40,64}", name):
        return {"git": None, "clean": None}
    return {"git": name, "clean": output_of(*git, "status", "--porcelain") == ""}


# --- figures --------------------------------------------------------------------------------------------------------

def ratio(ours, stock):
    return round(ours / stock, 4) if ours is not None and stock else None


def figures_of(row):
    """One row as it stands in the JSON file."""
    figures = {"id": row.id, "title": row.title, "against": row.against or None}
    if row.skipped:
        return {**figures, "state": "skipped", "reason": row.skipped}
    if row.failed:
        return {**figures, "state": "failed", "reason": row.failed}
    figures["state"] = "measured"
    observed = {}
    if row.stock:
        ours, stock = (side.figures() for side in row.sides)
        observed = {"wall": ratio(ours["wall_seconds"]["median"], stock["wall_seconds"]["median"]),
                    "cpu": ratio(ours["cpu_seconds"]["median"], stock["cpu_seconds"]["median"]),
                    "size": ratio(ours["bytes"], stock["bytes"])}
        figures.update(ours=ours, stock=stock, **{f"{what}_ratio": value for what, value in observed.items()})
    elif row.seconds:
        figures.update(seconds=row.seconds)
        observed = {"seconds": max(row.seconds.values())}
    else:
        figures.update(peak_kib=max(row.peaks.values()), peaks_kib=row.peaks)
        observed = {"peak": figures["peak_kib"] / 1024}
    figures["bars"] = [{"measure": bar.measure, "must": bar.must, "must_holds": observed[bar.measure] <= bar.must,
                        "aim": bar.aim, "aim_holds": observed[bar.measure] <= bar.aim} for bar in row.bars]
    return figures


def document(about, session, options, rows, failures):
    return {"machine": about, "commit": commit(),
            "settings": {"runs": options.runs, "postgres_bytes": session.postgres_bytes,
                         "sqlite_bytes": session.sqlite_bytes, "only": options.groups,
                         "cpu": "user and system of the commands and their children, never the server's"},
            "rows": [figures_of(row) for row in rows], "failures": failures}


# --- the table ------------------------------------------------------------------------------------------------------

def seconds(figures, what):
    found = figures[f"{what}_seconds"]
    return f"{found['median']:.2f} s ({found['min']:.2f}–{found['max']:.2f})"


def mebibytes(count):
    return "–" if count is None else f"{count / MIB:.1f} MiB"


def verdicts(row, measure):
    """The cells must and aim."""
    for bar in row["bars"]:
        if bar["measure"] == measure:
            digits = 0 if measure == "peak" else 1 if measure == "seconds" else 2
            return [f"≤ {bar[which]:.{digits}f} {'holds' if bar[f'{which}_holds'] else 'MISSED'}"
                    for which in ("must", "aim")]
    return ["", ""]


def lines_of(row):
    """(measure, ours, stock, ratio, must, aim) for each measure of a row."""
    if "peak_kib" in row:
        yield ["peak", f"{row['peak_kib'] / 1024:.1f} MiB", "", "", *verdicts(row, "peak")]
        for verb, peak in row["peaks_kib"].items():
            yield ["", f"{peak / 1024:.1f} MiB", verb, "", "", ""]
        return
    if "seconds" in row:
        for what, value in row["seconds"].items():
            yield ["wall", f"{value:.3f} s", what, "", *verdicts(row, "seconds")]
        return
    ours, stock = row["ours"], row["stock"]
    for what in ("wall", "cpu"):
        yield [what, seconds(ours, what), seconds(stock, what), f"{row[f'{what}_ratio'] or 0:.2f}",
               *verdicts(row, what)]
    size_ratio = "" if row["size_ratio"] is None else f"{row['size_ratio']:.2f}"
    yield ["size", mebibytes(ours["bytes"]), mebibytes(stock["bytes"]), size_ratio, *verdicts(row, "size")]
    yield ["peak", f"{ours['peak_kib'] / 1024:.1f} MiB", f"{stock['peak_kib'] / 1024:.1f} MiB", "", "", ""]


def table(rows):
    widths = (6, 26, 26, 7, 16, 16)

    def line(cells):
        return "    " + "".join(f"{cell:<{width}}" for cell, width in zip(cells, widths)).rstrip()
    text = [line(["", "ours", "stock", "ratio", "must", "aim"])]
    for row in rows:
        text.append(f"{row['title']}{', against ' + row['against'] if row['against'] else ''}")
        text += [f"    {row['state']}: {row['reason']}"] if "reason" in row else map(line, lines_of(row))
    return "\n".join(text)


def head(found):
    about, settings = found["machine"], found["settings"]
    tree = {True: "clean", False: "with uncommitted changes", None: ""}[found["commit"]["clean"]]
    sizes = [f"{name} {mebibytes(settings[f'{name}_bytes'])}" for name in ("postgres", "sqlite")
             if settings[f"{name}_bytes"]]
    return "\n".join([
        f"{about['cpu']}, {about['cores']} cores, {about['memory_bytes'] / (1 << 30):.1f} GiB,"
        f" Linux {about['kernel']}, {about['file_system']}, load {about['load_before']}",
        "; ".join(f"{name}: {words}" for name, words in about["versions"].items()),
        f"{about['holdfast_cli'] or 'no holdfast-cli'}; commit {found['commit']['git'] or 'unknown'} {tree}".rstrip(),
        f"{', '.join(sizes) or 'no data'}; {settings['runs']} runs each after one to warm up"])


def text(found):
    notes = "\n".join(NOTES).format(floor=found["machine"]["peak_floor_kib"] / 1024)
    failures = "".join(f"\nFAILED {failure}" for failure in found["failures"])
    return f"{head(found)}\n\n{table(found['rows'])}\n\n{notes}{failures}"

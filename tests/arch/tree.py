"""What the rules of tests/arch read: the sources of this checkout, with and without comments and literals."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<delimiter>[^\s()\\]{0,16})\(.*?\)(?P=delimiter)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<digits>\b\d[\d'A-Fa-fxXuUlL.]*)
      | (?P<character>'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE)


def _blank(text):
    return "\n" * text.count("\n") or " "


def without_comments(source):
    """The same lines, comments blank."""
    return _TOKEN.sub(lambda found: _blank(found[0]) if found["comment"] else found[0], source)


def code_only(source):
    """The same lines, comments blank and literals empty: words in them are not code."""
    def replace(found):
        if found["comment"]:
            return _blank(found[0])
        if found["raw"] or found["string"]:
            return '""' + "\n" * found[0].count("\n")
        return "' '" if found["character"] else found[0]
    return _TOKEN.sub(replace, source)


def sources(*folders, endings=(".h", ".cpp")):
    """(path relative to the root, text) of every source below the folders."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in endings and path.is_file():
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")

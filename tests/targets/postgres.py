"""A PostgreSQL of one's own for a moment: a cluster in a temporary folder, spoken to by the single-user mode of the server,
which needs no socket. Dictionaries are read from the installation, so that is copied, mostly as links."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path


def find_postgres():
    """The newest installation with dict_xsyn, or None."""
    versions = [path for path in Path("/usr/lib/postgresql").glob("*") if (path / "bin/initdb").exists()
                and Path(f"/usr/share/postgresql/{path.name}/extension/dict_xsyn.control").exists()]
    return max(versions, key=lambda path: float(path.name), default=None)


def copy_installation(installed, folder):
    """The server finds its files by the place of its program, which must be a true copy."""
    lib, share = folder / f"lib/postgresql/{installed.name}", folder / f"share/postgresql/{installed.name}"
    (lib / "bin").mkdir(parents=True)
    (share / "tsearch_data").mkdir(parents=True)
    for program in ("initdb", "postgres"):
        shutil.copy(installed / "bin" / program, lib / "bin")
    (lib / "lib").symlink_to(installed / "lib")
    for source, target in ((Path(f"/usr/share/postgresql/{installed.name}"), share),):
        for path in [*source.iterdir(), *(source / "tsearch_data").iterdir()]:
            if path.name != "tsearch_data":
                (target / path.relative_to(source)).symlink_to(path)
    return lib / "bin", share / "tsearch_data"


class Postgres:
    def __init__(self, installed, folder, rules):
        """`rules` become the file `names.rules` of dict_xsyn."""
        self.folder = Path(folder)
        self.bin, dictionaries = copy_installation(installed, self.folder)
        shutil.copy(rules, dictionaries / "names.rules")
        # The server refuses to be root.
        self.user = pwd.getpwnam("nobody") if os.getuid() == 0 else None
        if self.user:
            os.chmod(self.folder, 0o755)
        data = self.folder / "data"
        data.mkdir()
        if self.user:
            os.chown(data, self.user.pw_uid, self.user.pw_gid)
        self.run("initdb", "-D", data, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "-A", "trust")

    def run(self, program, *arguments, text=""):
        identity = {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []} if self.user else {}
        done = subprocess.run([self.bin / program, *arguments], input=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, encoding="utf-8", cwd=self.folder, **identity)
        if done.returncode != 0 or "ERROR:" in done.stdout:
            raise AssertionError(f"{program}\n{done.stdout}")
        return done.stdout

    def query(self, statements):
        """What the server prints; each statement stands in one line."""
        return self.run("postgres", "--single", "-F", "-D", self.folder / "data", "postgres",
                        text="".join(statement + "\n" for statement in statements))

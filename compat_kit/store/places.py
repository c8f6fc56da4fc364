"""Where a store may lie: the user's own file, and what is no place for one."""

from __future__ import annotations

import os
import tempfile
import warnings
from pathlib import Path

VARIABLE = "COMPAT_KIT_STORE"
MOUNTS = Path("/proc/mounts")
NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "gpfs", "beegfs", "glusterfs", "davfs", "ncpfs"),
        *("vboxsf", "drvfs", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.gcsfuse", "fuse.blobfuse"),
        *("fuse.davfs2", "fuse.ceph", "fuse.juicefs", "fuse.mount_afs", "orangefs", "pvfs2", "panfs", "coda"),
    )
)


def network_type(path: Path) -> str:
    """The type of the network drive that a path lies on, "" for a disk of this machine, and where nothing can be told."""
    if str(path).startswith("\\\\"):
        return "UNC"
    try:
        table = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        found = _type_of(os.path.realpath(path), table)
    except (OSError, ValueError):
        return ""
    return found if found in NETWORK else ""


def _type_of(path: str, table: str) -> str:
    """The type of the file system with the longest path that this one begins with; of two on one place, the later."""
    best, found = -1, ""
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\").rstrip("/")
        if len(place) >= best and (path == place or path.startswith(f"{place}/")):
            best, found = len(place), fields[2]
    return found


def absolute(path: str | Path) -> str:
    """A path that means the same wherever the process goes."""
    return str(Path.cwd() / Path(path).expanduser())


def default_path() -> str:
    """The user's own store: where COMPAT_KIT_STORE says, else a file among the data that the system keeps of this user.

    Where that is a network drive or cannot be written, a file in a folder for temporary files, with a warning.
    """
    if wanted := os.environ.get(VARIABLE):
        return wanted
    import platformdirs

    path = platformdirs.user_data_path("compat_kit") / "runs.sqlite"
    reason = f"is on a network drive ({found})" if (found := network_type(path)) else _refused(path)
    return str(path) if not reason else _temporary(path, reason)


def _refused(path: Path) -> str:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        return f"cannot be made: {error.strerror}"
    return "" if os.access(path if path.exists() else path.parent, os.W_OK) else "cannot be written"


def _temporary(path: Path, reason: str) -> str:
    folder = Path(tempfile.gettempdir()) / f"compat_kit-{_user()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        is_ours = not folder.is_symlink() and folder.is_dir() and folder.stat().st_uid == _user()
    except OSError:
        is_ours = False
    kept = (folder if is_ours else Path(tempfile.mkdtemp(prefix="compat_kit-"))) / "runs.sqlite"
    warnings.warn(
        f"The store of runs {path} {reason}. Runs are kept in {kept}, which may be gone after a restart of the machine: "
        f"set {VARIABLE} to a path on a local disk to keep them.",
        stacklevel=4,
    )
    return str(kept)


def _user() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0

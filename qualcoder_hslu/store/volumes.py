"""Where a project lies: on this computer's disk, on a network share, or in a synchronised folder.

Shares and synchronised folders do not keep SQLite's shared-memory promises, so such projects use a
rollback journal and an explicit lock row.
"""

import os
from pathlib import Path, PureWindowsPath

_NETWORK_TYPES = (
    "nfs nfs4 cifs smb smb2 smb3 smbfs afpfs webdav davfs 9p afs ncpfs "
    "fuse.sshfs fuse.davfs2 fuse.rclone fuse.gvfsd-fuse"
).split()
_SYNCHRONISED = (
    "onedrive dropbox googledrive google-drive nextcloud owncloud icloud mobiledocuments "
    "kdrive switchdrive protondrive pcloud seafile boxsync"
).split()


def shared_reason(path: Path) -> str | None:
    """Why the folder is not plain local disk ("network folder", "Dropbox folder"), or None."""
    folder = path.resolve().parent
    for part in folder.parts:
        plain = part.lower().replace(" ", "").replace("~", "")
        if any(plain.startswith(name) for name in _SYNCHRONISED):
            return f"synchronised folder ({part})"
    if os.name == "nt" and PureWindowsPath(folder).drive.startswith("\\\\"):
        return "network folder"
    import psutil  # noqa: PLC0415 - only opening a project needs it, not the first window

    mounts = sorted(psutil.disk_partitions(all=True), key=lambda m: -len(m.mountpoint))
    for mount in mounts:
        if folder == Path(mount.mountpoint) or Path(mount.mountpoint) in folder.parents:
            remote = mount.fstype.lower() in _NETWORK_TYPES or "remote" in mount.opts.split(",")
            return "network folder" if remote else None
    return None

"""Where resources, settings, logs and backups lie: in a checkout, a wheel, a bundle.

Each folder of the user's can be moved with the environment variable FESTDESK_HOME, which tests
and the trial run of a newcomer use.
"""

import os
import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """Return the folder that holds icons, lists, templates and help."""
    package = Path(__file__).resolve().parents[1]
    bundled = Path(getattr(sys, "_MEIPASS", package)) / "resources"
    for folder in (package / "_resources", package.parent / "resources", bundled):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(package.parent / "resources")


def _user_folder(kind: str) -> Path:
    home = os.environ.get("FESTDESK_HOME")
    if home:
        return Path(home) / kind
    import platformdirs  # noqa: PLC0415 -- slow import

    folders = platformdirs.PlatformDirs("festdesk", appauthor=False)
    return {
        "log": folders.user_log_path,
        "config": folders.user_config_path,
        "data": folders.user_data_path,
        "cache": folders.user_cache_path,
    }[kind]


def log_folder() -> Path:
    """Return where log files go; it may not exist yet."""
    return _user_folder("log")


def config_folder() -> Path:
    """Return where preferences are kept; it may not exist yet."""
    return _user_folder("config")


def data_folder() -> Path:
    """Return where earlier states and what could not be saved are kept; it may not exist yet."""
    return _user_folder("data")


def cache_folder() -> Path:
    """Return where lies what can be made again at any time; it may not exist yet."""
    return _user_folder("cache")

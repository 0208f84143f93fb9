"""The windows; the only package that knows Qt."""

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401 -- brings the module that is looked for below


def _uses_no_features(_module: ModuleType) -> bool:
    return False


# Once PySide6 is loaded it reads the source of every module that is imported, to see whether it
# uses PySide's optional spellings ("snake_case", "true_property"). Nothing here does, and reading
# all of SQLAlchemy's and pydantic's takes a quarter of their time at the start.
_features = sys.modules.get("shibokensupport.feature")
if hasattr(_features, "_mod_uses_pyside"):
    setattr(_features, "_mod_uses_pyside", _uses_no_features)  # noqa: B010 -- a module has no type

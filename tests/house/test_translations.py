"""What the window says can be translated: each text is found under the name of what says it."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

PROJECT = Path(__file__).resolve().parents[2]


def extracted(target: Path) -> dict[str, list[str]]:
    """Return what Qt's extractor finds: texts by context."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    files = [str(path) for path in sorted((PROJECT / "festdesk").rglob("*.py"))]
    alias = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=sentence"]
    subprocess.run([str(tool), *alias, *files, "-ts", str(target)], check=True, capture_output=True)  # noqa: S603 -- Qt's own tool on our own files
    contexts: dict[str, list[str]] = {}
    for context in ET.parse(target).getroot().iter("context"):  # noqa: S314 -- just made
        name = context.findtext("name") or ""
        contexts[name] = [source.text or "" for source in context.iter("source")]
    return contexts


def test_each_text_is_found_under_a_class_or_a_kind_of_sentence(tmp_path: Path) -> None:
    contexts = extracted(tmp_path / "festdesk.ts")

    assert [name for name in contexts if not re.fullmatch(r"_?[A-Z]\w+", name)] == []
    assert "&Paste a page…" in contexts["Window"]
    assert any("is not a festdesk file" in said for said in contexts["Error"])


def test_no_text_is_filled_in_before_it_is_translated() -> None:
    filled = re.compile(r"""\btr\(\s*f["']|translate\([^)]*\bf["']""")
    guilty = [
        path.name
        for path in sorted((PROJECT / "festdesk").rglob("*.py"))
        if filled.search(path.read_text(encoding="utf-8"))
    ]

    assert guilty == []

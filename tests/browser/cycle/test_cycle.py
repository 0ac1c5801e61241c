"""A whole cycle, by one account of each role and a stranger: from a document to who answered, in either language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.cycle import entering, judging, reporting, reviewing
from tests.cli.running import pledgebook_

if TYPE_CHECKING:
    from tests.browser.conftest import Site
    from tests.browser.cycle.conftest import Coming
    from tests.browser.cycle.people import Person
    from tests.browser.cycle.tongue import Tongue

HERE = Path(__file__).parent


def test_a_whole_cycle(institution: Site, comes: Coming, say: Tongue, tmp_path: Path) -> None:
    administrator, editor, focal, assessor, stranger = (comes() for _ in range(5))
    entering.signs_in(administrator, institution.name, institution.password)
    entering.sets_up_codes(administrator)
    for person, name, role, more in _people(editor, focal, assessor):
        entering.accepts(person, entering.invites(administrator, role, name, **more), name)
    administrator.look("people")

    reviewing.hands_in(editor, HERE / f"sheet.{say.language}.md")
    reviewing.reviews(editor)
    reporting.opens_a_round(editor, "2024")

    focal.press("Sign out")
    entering.signs_in(focal, "fatima", entering.PASSWORD)
    id = reporting.reports_by_form(focal)
    count = reporting.reports_by_spreadsheet(focal, tmp_path)

    judging.assesses(assessor, id)
    judging.answers(focal, id)
    judging.contests(stranger, id)
    judging.releases_and_answers(editor)
    judging.reads_all_voices(stranger, id)
    reporting.closes_and_publishes(editor, count + 1)
    stranger.open(editor.page.url)
    stranger.look("round-published")
    assert _verified(institution)


def _people(editor: Person, focal: Person, assessor: Person) -> list[tuple[Person, str, str, dict[str, str]]]:
    """Each with a name, a role, and what the role is for."""
    return [
        (editor, "elena", "editor", {}),
        (focal, "fatima", "focal point", {"party": "ECU"}),
        (assessor, "amaru", "assessor", {"organisation": "Observatorio"}),
    ]


def _verified(site: Site) -> bool:
    ended = pledgebook_("verify", "--database", str(site.folder / "pledgebook.sqlite3"))
    assert ended.returncode == 0, ended.stdout.decode() + ended.stderr.decode()
    return bool(ended.stdout)

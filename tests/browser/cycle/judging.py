"""What others say: an assessor, the party to that, and whoever doubts a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.browser.cycle.people import Person

LIMITED = {"en": "Limited", "es": "Limitado"}
RATIONALE = {
    "en": "One permit in three was seen to be in use.",
    "es": "Uno de cada tres permisos está en uso.",
}
ANSWER = {"en": "The register counts what was issued.", "es": "El registro cuenta lo que se otorgó."}
CLAIM = {"en": "The register has 45,000.", "es": "El registro tiene 45.000."}
REASON = {"en": "The sheet has the number as it stands.", "es": "La hoja trae el número tal como está."}


def assesses(assessor: Person, id: str) -> None:
    """A rating with its why and its sources."""
    say, page = assessor.say, assessor.page
    assessor.open(f"/commitments/{id}/")
    assessor.look("commitment-reported")
    assessor.follow("Assess it")
    assessor.look("assess")
    page.get_by_role("radio", name=re.compile(f"^{LIMITED[say.language]}")).check()
    assessor.write("Why", RATIONALE[say.language])
    assessor.write("Sources", "https://watch.example/visit")
    assessor.press("Publish the assessment")
    assessor.reads("Recorded. It stands beside what the party reports.")


def answers(focal: Person, id: str) -> None:
    """What the party says to it stands with it."""
    focal.open(f"/commitments/{id}/")
    focal.look("commitment-assessed")
    focal.page.get_by_role("main").get_by_text(focal.say("Answer it"), exact=True).click()
    focal.write("What your party answers", ANSWER[focal.say.language])
    focal.press("Send the answer")
    focal.reads("Recorded. Your answer stands with the assessment.")


def contests(stranger: Person, id: str) -> None:
    """Nobody has to sign in for it; it is not public yet."""
    say, page = stranger.say, stranger.page
    stranger.open(f"/commitments/{id}/")
    stranger.region("Figures").get_by_role("table").get_by_role("link").first.click()
    stranger.look("figure")
    stranger.follow("Is it wrong? Contest it")
    stranger.look("contest")
    stranger.write("What is wrong with it", CLAIM[say.language])
    stranger.write("How you know", "https://register.example/2024")
    stranger.press("Contest it")
    stranger.reads("Thank you. It is public once an editor has read it, and so is the answer.")
    assert not page.get_by_text(CLAIM[say.language]).count()


def releases_and_answers(editor: Person) -> None:
    """An editor reads it first, and says what comes of it."""
    say = editor.say
    editor.goes_to("Reporting")
    editor.follow("Figures that somebody contests")
    editor.look("contests-held")
    editor.press("Release it")
    editor.reads("Recorded. The history has an entry.")
    region = editor.region("Contested")
    region.get_by_text(say("Answer it"), exact=True).click()
    editor.labelled("What comes of it", region).select_option(label=say("The figure stands"))
    editor.write("Why", REASON[say.language], region)
    editor.press("Send the answer", region)
    region.get_by_text(REASON[say.language]).wait_for()
    editor.look("contests-answered")


def reads_all_voices(stranger: Person, id: str) -> None:
    """Each by itself, that they disagree, and the doubt with its answer."""
    say = stranger.say
    stranger.open(f"/commitments/{id}/")
    voices = stranger.region("What became of it: three voices")
    stranger.reads("They do not say the same.", voices)
    for heading in ("What the party reports", "What an assessor finds", "What the data compute"):
        voices.get_by_role("heading", name=say(heading), exact=True).wait_for()
    for said in (RATIONALE, ANSWER):
        voices.get_by_text(said[say.language]).wait_for()
    stranger.reads("on its way; how fast is not known", voices)
    for said in (CLAIM, REASON):
        stranger.region("Contested").get_by_text(said[say.language]).wait_for()
    stranger.look("commitment-all")

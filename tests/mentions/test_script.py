"""Which letters a text is written in."""

from __future__ import annotations

import pytest

from pledgebook import pipeline
from pledgebook.mentions.script import foreign_script
from pledgebook.model import Refusal

FOREIGN = {
    "Chinese": "各国领导人今天在利马举行会议。中国将在五年内提供一亿美元的援助，并培训三百名教师。",
    "Cyrillic": "Лидеры встретились в Лиме. Россия предоставит 100 миллионов долларов и обучит 300 учителей.",
    "Arabic": "اجتمع قادة الدول اليوم في ليما. ستقدم مصر 100 مليون دولار من المساعدات.",
    "Greek": "Οι ηγέτες συναντήθηκαν στη Λίμα. Η Ελλάδα θα χορηγήσει 100 εκατομμύρια.",
    "Korean": "정상들이 오늘 리마에서 만났다. 한국은 1억 달러를 제공하고 교사 300명을 교육할 것이다.",
}


@pytest.mark.parametrize("script", FOREIGN)
def test_other_letters_are_told_and_refused(script: str) -> None:
    assert foreign_script(FOREIGN[script]) == script
    with pytest.raises(Refusal, match=f"{script} letters are not read; there is en"):
        pipeline.read(FOREIGN[script])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Perú donará 30 carpas a Türkiye y a Việt Nam.",
        "Việt Nam sẽ đào tạo 300 giáo viên ở Lima.",
        "Chile will train 300 teachers (Чили обучит учителей), as will China (中国).",
        "€ 5 ± 2 → 7 ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓",
    ],
)
def test_latin_letters_with_some_others_are_none(text: str) -> None:
    assert foreign_script(text) is None

import pytest

from tests.reading.shown import blocks, text, words


def test_wrapped_items_with_and_without_indent() -> None:
    document = text("Intro here.\n\n  • One item\n    goes on\nand on.\n  • Two.\n")
    assert blocks(document) == ["p: Intro here.", "i1: One item goes on and on.", "i1: Two."]
    assert [b.marker for b in document.blocks] == ["", "•", "•"]


@pytest.mark.parametrize(
    "marker", ["-", "*", "+", "•", "◦", "▪", "‣", "–", "—", "1.", "1)", "(1)", "a)", "(a)", "i.", "IV."]
)
def test_markers(marker: str) -> None:
    document = text(f"Leaders agreed to act.\n\n{marker} one thing\n{marker} another thing")
    assert [(b.kind, b.marker) for b in document.blocks[1:]] == [("item", marker)] * 2
    assert words(document)[1:] == ["one thing", "another thing"]


@pytest.mark.parametrize(
    "line", ["(2) protection and more", "– a 94 percent increase", "5. rest", "a) x", "2022. The", "v. other"]
)
def test_a_wrapped_line_is_no_item(line: str) -> None:
    assert words(text(f"Leaders agreed on many\n{line}\nin one paragraph.")) == [
        f"Leaders agreed on many {line} in one paragraph."
    ]


def test_numbers_begin_items_after_a_colon() -> None:
    document = text("The leaders decided this:\n(1) jobs for\n(2) many\n(2) pathways.")
    assert blocks(document) == ["p: The leaders decided this:", "i1: jobs for", "i1: many", "i1: pathways."]


def test_nesting_parents_and_stems() -> None:
    document = text(
        "They will do what follows:\n\n- one:\n  - one a\n    - deep\n  - one b\n\n    More of one b.\n\n"
        "- two\n\nThe end of it."
    )
    assert blocks(document) == [
        "p: They will do what follows:",
        "i1: one:",
        "i2: one a",
        "i3: deep",
        "i2: one b",
        "p: More of one b.",
        "i1: two",
        "p: The end of it.",
    ]
    assert [b.parent for b in document.blocks] == [None, None, 1, 2, 1, 4, None, None]
    assert [b.stem for b in document.blocks] == [None, 0, None, None, None, None, 0, None]


def test_tabs_indent() -> None:
    assert blocks(text("Leaders act.\n\n- one\n\t- two")) == ["p: Leaders act.", "i1: one", "i2: two"]


def test_unwrapped_paragraphs_without_blank_lines() -> None:
    long = "Canada announced it would do a great deal. " * 6
    assert words(text(f"{long}\n{long}\n• {long}\n{long}")) == [long.strip()] * 4


def test_rules_vanish_and_underline() -> None:
    assert blocks(text("A Title\n=======\n\nText here.\n\n* * *\n\nMore text.\n------\n_____\n")) == [
        "h1: A Title",
        "p: Text here.",
        "h2: More text.",
    ]


def test_words_are_as_the_eye_sees_them() -> None:
    source = (
        "\ufeffTo-\r\nday\u00a0\u00a0in co\u00adoper\u2060ation, \u202edon’t\u202c “stop” &amp; **go**.\r\n"
    )
    document = text(source)
    assert document.flow.text == "To- day in cooperation, don’t “stop” &amp; **go**."
    assert document.text == source[1:]
    at = document.flow.text.index("cooperation")
    selector = document.select(type(document.blocks[0].at)(at, at + 11))
    assert document.text[selector.start : selector.end] == "co\u00adoper\u2060ation"


def test_source_offsets_with_carriage_returns() -> None:
    document = text("One\r\ntwo.\r\n\r\n- three\r\nfour\rfive\r")
    assert words(document) == ["One two.", "three four five"]
    quotes = [document.select(b.at) for b in document.blocks]
    assert [document.text[q.start : q.end] for q in quotes] == ["One\r\ntwo.", "three\r\nfour\rfive"]


@pytest.mark.parametrize("number", ["- 2 -", "– 12 –", "-3-", "                  - 4 -   "])
def test_the_number_of_a_page_between_dashes_is_no_item(number: str) -> None:
    found = blocks(text(f"Mali will train 20 judges.\n\n\n{number}\n\n\nTogo will train 20 more."))
    assert found == ["p: Mali will train 20 judges.", "p: Togo will train 20 more."]


def test_a_number_with_words_behind_its_dash_is_an_item() -> None:
    assert blocks(text("Mali:\n\n- 2 schools\n- 3 - 4 wells")) == [
        "h1: Mali:",
        "i1: 2 schools",
        "i1: 3 - 4 wells",
    ]

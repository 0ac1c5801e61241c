import pytest

from tests.reading.shown import markdown, strong


@pytest.mark.parametrize(
    ("source", "flow"),
    [
        ("a *b* _c_ **d** ***e*** __f__ ~~g~~ `h`", "a b c d e f g h"),
        ("2 * 3 and snake_case_name, $5* and *a", "2 * 3 and snake_case_name, $5* and *a"),
        ("l`Aquila ~ 5", "l`Aquila ~ 5"),
        ("____ fill", "____ fill"),
        (
            "an additional [$25\nmillion](https://www.state.gov/a_b_(c)/) more",
            "an additional $25 million more",
        ),
        ("[**bold**](<u> 'title') “[Guidance on\nFair](http://x.y).”", "bold “Guidance on Fair.”"),
        ("[a](b", "[a](b"),
        ("displaced \\[across borders\\] and \\* \\a", "displaced [across borders] and * \\a"),
        ("[sic] and [a [b](c) d]", "[sic] and [a b d]"),
        ("word[^1] and ![logo](x.png) on", "word and on"),
        ("<https://x.y/a_b_> <me@x.y> 3 < 4 & 5 > 2", "https://x.y/a_b_ me@x.y 3 < 4 & 5 > 2"),
        ("a<br>b<br/>c <u>d</u> <span class='x'>e</span>", "a b c d e"),
        ("R&amp;D &mdash; caf&#233; &#x2019; a&nbsp;b co&shy;op", "R&D — café ’ a b coop"),
        ("&unknown; &amp &", "&unknown; &amp &"),
        ("a\\\nb  \nc", "a b c"),
        ("co\u00adop\u2060er\u200bate\u00a0\u00a0now", "cooperate now"),
        ("a<!-- x -->b", "ab"),
        ("Hello! [x] ![y", "Hello! [x] ![y"),
    ],
)
def test_what_is_left_of_marks(source: str, flow: str) -> None:
    assert markdown(source).flow.text == flow


@pytest.mark.parametrize(
    ("source", "bold"),
    [
        ("a **b c** d", ["b c"]),
        (
            "**root causes and** **investing $26.9\nmillion.** This",
            ["root causes and investing $26.9 million."],
        ),
        ("**under the H-2A program. **In", ["under the H-2A program."]),
        ("determinado.** El texto", []),
        ("**one** and **two**", ["one", "two"]),
        ("**not closed", []),
        ("[**a**](b) <strong>c</strong> __d__", ["a c d"]),
        ("**a [b](c) &amp; d**", ["a b & d"]),
        ("> **a\n> b**\n", ["a b"]),
    ],
)
def test_what_is_bold(source: str, bold: list[str]) -> None:
    assert strong(markdown(source + "\n\nx")) == bold


@pytest.mark.parametrize(
    ("words", "source"),
    [("R&D", "R&amp;D"), ("25 m", "25\n  m"), ("more", "more"), ("ab", "a\\[b"), ("[b", "\\[b")],
)
def test_offsets_survive_the_marks(words: str, source: str) -> None:
    document = markdown("The **R&amp;D** of [$25\n  million](https://x.y) a\\[b more")
    at = document.flow.text.find(words)
    if at < 0:
        assert words == "ab"
        return
    selector = document.select(type(document.blocks[0].at)(at, at + len(words)))
    assert document.text[selector.start : selector.end] == source

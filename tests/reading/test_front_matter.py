import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from pledgebook.reading.front_matter import LARGEST, front_matter


def test_keeps_scalars_as_strings_and_dates_in_iso() -> None:
    text = (
        "---\ndate: '2022-06-10'\npublished_time: 2022-06-10 10:58:39-04:00\ntags: [a, b]\nempty:\ndraft: no\n"
        'title: "Fact Sheet: Biden-\\u2060Harris and Foreign\\\n  \\ Partner\\_Deliver\\xADables"\n---\nText'
    )
    front = front_matter(text)
    assert text[front.end :] == "Text"
    assert not front.warnings
    assert front.values == {
        "date": "2022-06-10",
        "published_time": "2022-06-10T10:58:39-04:00",
        "draft": "no",
        "title": "Fact Sheet: Biden-Harris and Foreign Partner Deliverables",
    }


@pytest.mark.parametrize("text", ["Text", "---\nno end", "text\n---\na: b\n---\n", "----\na: b\n----\n"])
def test_none(text: str) -> None:
    assert front_matter(text).end == 0
    assert not front_matter(text).values


@pytest.mark.parametrize(
    ("yaml", "warning"),
    [
        ("a: [b", "front matter was not read: "),
        ("a: b: c", "front matter was not read: mapping values are not allowed here (line 2)"),
        ("- a", "front matter was not read: not a mapping"),
        ("a: " + "[" * 5000, "front matter was not read: nested too deep"),
        ("a: \x07", "front matter was not read: special characters are not allowed"),
        ("a: " + "b" * LARGEST, "front matter over 16,384 characters was not read"),
    ],
)
def test_a_broken_one_is_passed_over_with_a_warning(yaml: str, warning: str) -> None:
    text = f"---\n{yaml}\n---\nText"
    front = front_matter(text)
    assert text[front.end :] == "Text"
    assert not front.values
    assert front.warnings[0].startswith(warning)


@pytest.mark.parametrize(
    ("source", "title"),
    [
        (
            "title: Outcomes of the Third\nMeeting on Ships\ndate: 2025-05-04",
            "Outcomes of the Third Meeting on Ships",
        ),
        ("title: Compromisos de la\n  Cumbre de Lima\ndate: 2025-05-04", "Compromisos de la Cumbre de Lima"),
        (
            "title: Engagements pris\nau Sommet\nde Tunis\ndate: 2025-05-04",
            "Engagements pris au Sommet de Tunis",
        ),
    ],
)
def test_a_title_may_be_folded_as_people_fold_it(source: str, title: str) -> None:
    front = front_matter(f"---\n{source}\n---\nText")
    assert front.values == {"title": title, "date": "2025-05-04"}
    assert not front.warnings


def test_words_before_any_key_are_no_front_matter() -> None:
    assert not front_matter("---\nMeeting on Ships\ntitle: Outcomes\n---\n").values
    assert front_matter("---\ntitle: Outcomes\n- a: b\n---\n").warnings


def test_an_empty_one_is_no_text() -> None:
    assert front_matter("---\n---\nText") == front_matter("---\n...\nText")
    assert front_matter("---\n---\nText").end == 8


def test_values_are_never_constructed() -> None:
    front = front_matter(
        "---\na: !!python/object/apply:os.system [exit]\nb: &x 012\nc: *x\ndate: 2022-13-45\n---\n"
    )
    assert front.values == {"b": "012", "c": "012", "date": "2022-13-45"}


@given(
    st.lists(
        st.text(alphabet="ab1:# -'\"[]{},.&*|>%@`?!~\t\u00ad\u0085é–", max_size=8), min_size=1, max_size=3
    )
)
@example(["a: b", "c"])
@example(['"a: b #c"', '""', '"it\'s 5 %"'])
@example([" x"])
@example(["x #y", "http://a"])
def test_what_needs_no_parser_is_what_the_parser_gives(values: list[str]) -> None:
    source = "".join(f"k{number}: {value}\n" for number, value in enumerate(values))
    try:
        loaded = yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        loaded = None
    front = front_matter(f"---\n{source}---\n")
    if isinstance(loaded, dict):
        kept = {
            key: value for key, value in loaded.items() if isinstance(value, str) and value not in ("", "~")
        }
        assert list(front.values) == list(kept)
        assert [value.split() for value in front.values.values()] == [
            value.replace("\u00ad", "").split() for value in kept.values()
        ]
    else:
        assert not front.values

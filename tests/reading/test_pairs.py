from pledgebook.reading.pairs import brackets, delimiters


def test_delimiters_pair_with_the_next_run_alike() -> None:
    assert delimiters("*a* _b_", 0, 7) == {0: True, 2: False, 4: True, 6: False}
    assert delimiters("a * b * c", 0, 9) == {}
    assert delimiters("``a` b``", 0, 8) == {0: True, 6: False}
    assert delimiters("a_b_c", 0, 5) == {}
    assert delimiters("*a *b*", 0, 6) == {3: True, 5: False}


def test_brackets_of_links_and_footnotes() -> None:
    assert brackets("[a](b) [c]", 0, 10) == {0: 1, 2: 6}
    assert brackets("[a [b](c)](d)", 0, 13) == {3: 4, 5: 9, 0: 1, 9: 13}
    assert brackets("a[^1] ](x)", 0, 10) == {1: 5}
    assert brackets(r"\[a](b)", 0, 7) == {}

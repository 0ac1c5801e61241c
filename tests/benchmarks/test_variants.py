from __future__ import annotations

import random
import re

from benchmarks.variants import joined, long_texts, varied

SAMPLE = """---
date: 2022-10-06
---

# Pillar 1: Peru

Peru and the United States pledged $1,250.5 million and US$6 million to 200,000 Venezuelans by 6 October 2023.

Phase 2 of Peru's plan: a 94 percent increase over 9,796 H-2 visas in FY 2022. Peruvian ships sail.
"""
BODY = SAMPLE.split("---\n\n")[1]


def test_the_same_seed_gives_the_same_texts_and_no_two_of_them_are_alike() -> None:
    texts = long_texts(SAMPLE, 5_000, 3, seed=7)
    assert texts == long_texts(SAMPLE, 5_000, 3, seed=7)
    assert texts != long_texts(SAMPLE, 5_000, 3, seed=8)
    paragraphs = [part for text in texts for part in text.split("\n\n") if "pledged" in part]
    assert len(set(paragraphs)) == len(paragraphs) > 30


def test_each_text_has_its_size_and_its_front_matter() -> None:
    for text in long_texts(SAMPLE, 5_000, 3):
        assert text.startswith(SAMPLE.split("# ", maxsplit=1)[0])
        assert 5_000 <= len(text.encode()) < 5_200


def test_what_is_joined_has_the_paragraphs_of_all_and_one_front_matter() -> None:
    texts = long_texts(SAMPLE, 2_000, 3)
    whole = joined(texts)
    assert whole.count("date: 2022-10-06") == 1
    assert whole.count("pledged") == sum(text.count("pledged") for text in texts)


def test_amounts_change_and_stay_as_round_as_they_were() -> None:
    text = varied(BODY, random.Random(1))
    assert re.search(r"pledged \$[1-9],[1-9]{3}\.[1-9] million and US\$[1-9] million to [1-9]00,000 ", text)
    assert re.search(r"a [1-9]{2} percent increase over [1-9],[1-9]{3} H-2 visas", text)
    assert "9,796" not in text


def test_dates_and_the_numbers_of_parts_stay() -> None:
    text = varied(BODY, random.Random(1))
    assert [
        words for words in ("Pillar 1:", "Phase 2 ", "6 October 2023", "FY 2022") if words not in text
    ] == []


def test_a_country_is_another_throughout_with_its_adjective_and_its_people() -> None:
    text = varied("Peru, Peru's ships, Peruvian crews, Peruvians; the Netherlands.", random.Random(1))
    match = re.fullmatch(r"(.+), \1's ships, (.+) crews, \2s; the (.+)\.", text)
    assert match is not None
    assert match[1] != "Peru"

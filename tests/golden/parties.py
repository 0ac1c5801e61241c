"""Countries in the place of others, in the text and in the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

from tests.golden.splices import Splice


class Country(NamedTuple):
    """``name`` with its article where it has one; ``people`` is the plural."""

    code: str
    name: str
    adjective: str
    people: str


# The parties of the documents. "American" is no form of the United States here: it stands in "Latin American".
OLD = [
    Country("BLZ", "Belize", "Belizean", "Belizeans"),
    Country("BRB", "Barbados", "Barbadian", "Barbadians"),
    Country("CAN", "Canada", "Canadian", "Canadians"),
    Country("COL", "Colombia", "Colombian", "Colombians"),
    Country("CRI", "Costa Rica", "Costa Rican", "Costa Ricans"),
    Country("ECU", "Ecuador", "Ecuadorian", "Ecuadorians"),
    Country("GTM", "Guatemala", "Guatemalan", "Guatemalans"),
    Country("HND", "Honduras", "Honduran", "Hondurans"),
    Country("MEX", "Mexico", "Mexican", "Mexicans"),
    Country("USA", "the United States", "U.S.", "U.S. citizens"),
]

# Names with articles, of several words, with "and", and some that are also names of other things.
NEW = [
    Country("AUS", "Australia", "Australian", "Australians"),
    Country("BHS", "the Bahamas", "Bahamian", "Bahamians"),
    Country("BIH", "Bosnia and Herzegovina", "Bosnian", "Bosnians"),
    Country("BGD", "Bangladesh", "Bangladeshi", "Bangladeshis"),
    Country("CHL", "Chile", "Chilean", "Chileans"),
    Country("CIV", "Côte d'Ivoire", "Ivorian", "Ivorians"),
    Country("DEU", "Germany", "German", "Germans"),
    Country("DOM", "the Dominican Republic", "Dominican", "Dominicans"),
    Country("ESP", "Spain", "Spanish", "Spaniards"),
    Country("ETH", "Ethiopia", "Ethiopian", "Ethiopians"),
    Country("FJI", "Fiji", "Fijian", "Fijians"),
    Country("GEO", "Georgia", "Georgian", "Georgians"),
    Country("GHA", "Ghana", "Ghanaian", "Ghanaians"),
    Country("GMB", "the Gambia", "Gambian", "Gambians"),
    Country("IDN", "Indonesia", "Indonesian", "Indonesians"),
    Country("ISL", "Iceland", "Icelandic", "Icelanders"),
    Country("JOR", "Jordan", "Jordanian", "Jordanians"),
    Country("JPN", "Japan", "Japanese", "Japanese"),
    Country("KEN", "Kenya", "Kenyan", "Kenyans"),
    Country("KOR", "South Korea", "South Korean", "South Koreans"),
    Country("LKA", "Sri Lanka", "Sri Lankan", "Sri Lankans"),
    Country("MAR", "Morocco", "Moroccan", "Moroccans"),
    Country("MDV", "the Maldives", "Maldivian", "Maldivians"),
    Country("NER", "Niger", "Nigerien", "Nigeriens"),
    Country("NGA", "Nigeria", "Nigerian", "Nigerians"),
    Country("NLD", "the Netherlands", "Dutch", "Dutch"),
    Country("NOR", "Norway", "Norwegian", "Norwegians"),
    Country("NZL", "New Zealand", "New Zealand", "New Zealanders"),
    Country("PHL", "the Philippines", "Philippine", "Filipinos"),
    Country("POL", "Poland", "Polish", "Poles"),
    Country("PRT", "Portugal", "Portuguese", "Portuguese"),
    Country("RWA", "Rwanda", "Rwandan", "Rwandans"),
    Country("SWE", "Sweden", "Swedish", "Swedes"),
    Country("TTO", "Trinidad and Tobago", "Trinidadian", "Trinidadians"),
    Country("TUR", "Turkey", "Turkish", "Turks"),
    Country("UKR", "Ukraine", "Ukrainian", "Ukrainians"),
    Country("URY", "Uruguay", "Uruguayan", "Uruguayans"),
    Country("ZAF", "South Africa", "South African", "South Africans"),
]

# What acts for the United States goes with it: by pattern, the words instead. {0} and {1} are two of `BODIES`.
AMERICAN = {
    r"the\s+Bureau\s+(?:for|of)\s+Population,\s+Refugees,\s+and\s+Migration": "{0}",
    r"the\s+Bureau\s+for\s+Humanitarian\s+Assistance\s+of\s+USAID": "{1}",
    r"USAID['’]s\s+Bureau\s+for\s+(?:Humanitarian\s+Assistance|Latin\s+America\s+and\s+the\s+Caribbean)": "{1}",
    r"USAID": "{1}",
    r"Secretary\s+of\s+State\s+Antony\s+Blinken": "Foreign Minister Robin Vale",
    r"(?:State\s+Department|Department\s+of\s+State)": "Foreign Ministry",
}
BODIES = ["WFP", "UNICEF", "UNDP", "IFRC"]
# A programme that keeps its own name without that of the agency that runs it.
AGENCIES = {"MEX": {r"AMEXCID\s+Sembrando": "Sembrando"}}


class Parties:
    """Which country stands for which, drawn once a variant; the United States may stay."""

    def __init__(self, random: Random, marks: dict[str, Any], keep_usa: bool) -> None:
        present = {code for each in marks["commitments"] for code in (*each["parties"], *each["partners"])}
        old = [each for each in OLD if each.code in present and not (keep_usa and each.code == "USA")]
        self._new = dict(zip(old, random.sample(NEW, len(old)), strict=True))
        self.codes = {one.code: other.code for one, other in self._new.items()}
        words = {pattern: new for code in self.codes for pattern, new in AGENCIES.get(code, {}).items()}
        if "USA" in self.codes:
            bodies = random.sample(BODIES, 2)
            words |= {pattern: new.format(*bodies) for pattern, new in AMERICAN.items()}
            self.codes |= {"PRM": bodies[0], "USAID": bodies[1]}
        self._bodies = words
        self._pattern = re.compile("|".join([*(f"(?:{each})" for each in words), *map(_forms, old)]))

    def splices(self, text: str) -> Iterator[Splice]:
        for match in self._pattern.finditer(text):
            yield Splice(*match.span(), self._instead(match))

    def renamed(self, text: str) -> str:
        """The same in a string of the marks, which starts no sentence."""
        return self._pattern.sub(self._instead, text)

    def recoded(self, codes: list[str]) -> list[str]:
        return [self.codes.get(code, code) for code in codes]

    def _instead(self, match: re.Match[str]) -> str:
        for old, new in self._new.items():
            if match[f"{old.code}_people"]:
                return new.people
            if match[f"{old.code}_adjective"]:
                return new.adjective
            if match[f"{old.code}_name"]:
                name = new.name if not _opens(match) else new.name[0].upper() + new.name[1:]
                mark = match[f"{old.code}_mark"] or ""
                return name + (mark[:1] if name.endswith("s") else mark)
        return next(new for pattern, new in self._bodies.items() if re.fullmatch(pattern, match[0]))


def _forms(country: Country) -> str:
    """A pattern for every form of the country, the longest first."""
    code, article = country.code, country.name.startswith("the ")
    name = re.escape(country.name.removeprefix("the ")).replace(r"\ ", r"\s+")
    adjective, people = (re.escape(form).replace(r"\ ", r"\s+") for form in country[2:])
    before = r"(?:[Tt]he\s+)?" if article else ""
    return (
        rf"(?<!\w)(?:(?P<{code}_people>{people})|(?P<{code}_adjective>{adjective})"
        rf"|(?P<{code}_name>{before}{name})(?P<{code}_mark>['’]s?)?)(?!\w)"
    )


def _opens(match: re.Match[str]) -> bool:
    """Whether the name stands at the start of a sentence, an item or a line of its own."""
    before = match.string[: match.start()]
    return match[0].startswith("The") or bool(
        re.search(r"(?:[.!?•]\s+|^\s*[-*]\s+|\n\s*\n)\Z", before, re.MULTILINE)
    )

"""Make `qa/languages/capital_words.de.bin`: listed words that are no nouns of Wiktionary and never stand in small letters.

    pip install wordfreq german-nouns spacy-lookups-data
    python tools/build_capital_words.py qa/languages/capital_words.de.bin

spaCy's lookup tables count a million German words of the web by case, and the web writes names carelessly, too; see
`tools/build_noun_case.py`. The layout is told in `qa/languages/capital_words.py`.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from wordfreq import get_frequency_dict

from qa.languages.capital_words import table_of
from qa.languages.words import is_known, is_name, is_noun
from tools.build_noun_case import LISTED, is_adjective, is_verb_form, lead, spacy_table

# By how much (natural logarithm) the capital must outweigh the small letter, of names and of other words
NAME, OTHER = 2.0, 3.0
SHORTEST = 4


def main(path: Path) -> None:
    """Write the table and say how many words are in it."""
    counts, listed = spacy_table("lexeme_prob"), spacy_table("lemma_lookup")
    found = set()
    for word in get_frequency_dict("de", "large"):
        if len(word) < SHORTEST or not word.isalpha() or not is_known(word) or is_noun(word):
            continue
        ahead = lead(word, counts)
        if ahead is None or ahead < (NAME if is_name(word) else OTHER) or (word in listed and ahead < LISTED):
            continue
        if not is_verb_form(word, counts) and not is_adjective(word, counts):
            found.add(word)
    path.write_bytes(table_of(found))
    print(path, len(found))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Make `qa/languages/words.de.bin`, the German word list, from wordfreq and the nouns of the German Wiktionary.

The frequent English words of wordfreq become `frequent_english_words.txt` beside it. Takes two minutes, most of them to work out
which listed words are likely slips; do so again when `qa/languages/misspelt.py` judges listed words otherwise.

    pip install wordfreq german-nouns
    python tools/build_words.py

wordfreq (Speer 2022, CC BY-SA 4.0) counts words of subtitles, news, books and the web, but in lower case and with ss for ß.
german-nouns (CC BY-SA 4.0, from de.wiktionary.org) knows which words are nouns and which nouns have an ß.
The layout of the table is told in `qa/languages/words.py`.
"""

import csv
import gzip
import re
import sys
from array import array
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

import msgpack

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qa.languages.misspelt import meant_by_listed
from qa.languages.words import BUCKET_BITS, FILE, MAGIC, NAME, NOUN, SLIP, filter_of, key_of, level_of

RAREST = 1.3  # Zipf value; below it half of the list are slips, foreign words and words run together
RAREST_NOUN = 1.0  # nouns that Wiktionary confirms may be rarer
FREQUENT_ENGLISH = 4.8  # English words from here up are hardly names: Medical; Spencer has 4.4
COMMON = 3.0  # words whose letter triples tell what German may look like
LETTERS = re.compile(r"[a-zäöüßàâáåçéèêëíìîïñóòôøúùûšžčćłńğışæœ]{2,}")

# wordfreq casefolds: "grossen" stands for "großen". ß stands after a long vowel or diphthong (Straße, weiß), ss after a short
# one (Wasser); these pieces of words have ß wherever they occur. Each with a witness.
SHARP_S = re.compile(
    "|".join(
        (
            r"gross(?!ist|o$)",  # großen; not Grossist
            r"gröss",  # Größe
            r"(?<!t)hiess",  # hieß; not Thiessen
            r"liess",  # ließ, schließen, fließen
            r"giess|(?<!kr)(?<!pr)griess",  # gießen, Grieß
            r"(?:gen|n)iess(?!e?n$)|geniess",  # genießt
            r"schiess|spiess|stiess|driess|spriess",  # schießen, Spieß, stieß, verdrießen, sprießen
            r"(?<!be)(?<!aus)(?<!hin)(?<!ver)weiss(?!ag)",  # weiß, Weißrussland; not Beweissicherung, Weissagung
            r"(?<![pk])reiss|dreissig",  # reißen, dreißig; not Preissenkung, Kreissäge
            r"heiss|(?<!ar)beiss|leiss",  # heißen, beißen, fleißig, Verschleiß
            r"schmeiss|schweiss|scheiss|geissel|meissel|meissen",  # Schweiß, Geißel, Meißel, Meißen
            r"süss|fuss(?!el)|füss|(?<!r)büss",  # süß, Fußball, Füße, verbüßen; not Fussel
            r"gruss|grüss|bloss|blöss",  # Gruß, grüßen, bloß, Blöße
            r"(?<!g)spass(?!k|age|iv)|spässe|strasse(?!r$)|sträss|strassen",  # Spaß, Straße; not Spassky, Gebirgspass
            r"stoss|stöss|preuss|strauss|sträuss",  # verstoßen, Preußen, Strauß
            r"(?<![hmfl])ausser|(?<![hmfl])aussen(?!d|ken$|kung)|aussendienst|äusser|draussen",  # außer, Außenminister, äußern
            r"gemäss|mässig|gefäss|gesäss|einflöss",  # gemäß, regelmäßig, Gefäß
            r"massnahm|massgeb|mutmass|anmass|massregel|massband|massstab|massstäb",  # Maßnahme, mutmaßlich
            r"massvoll|massgeschneid|ausmass|übermass|mindestmass|massgab",  # maßvoll
            r"(?:gleicher|einiger|gewisser|folgender|solcher|bekannter|erwiesener|zugegebener|der)massen$",  # gewissermaßen
            r"^(?:be)?(?:sass(?:en|est)?|säss(?:en?|est)?)$|vergass|vergäss|^frass|^ass(?:en)?$|^äss",  # besaß, vergaß, aß
            r"^russ$|^russig|büsst|^sosse|^kloss|klöss|^floss$|^mass$|^masses?$|^busse$",  # Ruß, Soße, Kloß, Maß
        )
    )
)
# Both spellings are words: Masse and Maße, floss (verb) and Floß, Schoss (sprout) and Schoß.
EITHER = re.compile(
    r"^(?:masse[ns]?|schlosse[ns]?|flosse?|schoss|busse[ns]?|russen|geschoss.*|massen.+|musse|sassen|ass|asse[ns]?)$"
)


def folder_of(package: str) -> Path:
    """Return the folder of an installed package."""
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        sys.exit(f"{package} is not installed: pip install wordfreq german-nouns")
    return Path(next(iter(found.submodule_search_locations)))


def frequencies(language: str) -> dict[str, float]:
    """Return every word of wordfreq's large list, casefolded, with its Zipf value (log10 per 10^9 words)."""
    with gzip.open(folder_of("wordfreq") / "data" / f"large_{language}.msgpack.gz") as packed:
        _header, *bins = msgpack.load(packed)
    return {word: 9 - index / 100 for index, words in enumerate(bins) for word in words}


def nouns() -> dict[str, int]:
    """Return the noun forms of the German Wiktionary in lower case, each with NOUN, NAME or both."""
    flags: dict[str, int] = defaultdict(int)
    with (folder_of("german_nouns") / "nouns.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            is_name = re.search(r"name|Toponym", row["pos"]) is not None
            for column, form in row.items():
                is_form = column.split()[0] in ("lemma", "nominativ", "genitiv", "dativ", "akkusativ")
                if is_form and form and form[0].isupper() and LETTERS.fullmatch(form.lower()):
                    flags[form.lower()] |= NAME if is_name else NOUN
    return flags


def spelled(word: str, noun_forms: set[str]) -> set[str]:
    """Return how a casefolded word is spelled with ss or ß: {"großen"}, {"wasser"}, {"masse", "maße"}."""
    if "ss" not in word:
        return {word}
    if EITHER.match(word):
        return {word, word.replace("ss", "ß", 1)}
    sharp = SHARP_S.sub(lambda piece: piece[0].replace("ss", "ß"), word)
    if sharp != word and (word not in noun_forms or word.startswith(("gross", "strasse"))):
        return {sharp}
    return noun_forms or {sharp, word}


def main() -> None:
    """Write the word list and say how many words it has."""
    flags = nouns()
    by_fold: dict[str, set[str]] = defaultdict(set)
    for form in flags:
        by_fold[form.replace("ß", "ss")].add(form)
    words: dict[str, float] = {}
    for folded, zipf in frequencies("de").items():
        if LETTERS.fullmatch(folded):
            for word in spelled(folded, by_fold.get(folded, set())):
                if zipf >= RAREST or (zipf >= RAREST_NOUN and word in flags):
                    words[word] = zipf
    FILE.write_bytes(packed(words, flags))
    for word in words:  # asks the list just written
        if meant_by_listed(word):
            flags[word] |= SLIP
    FILE.write_bytes(packed(words, flags))
    english = (word for word, zipf in frequencies("en").items() if zipf >= FREQUENT_ENGLISH and word.isalpha())
    FILE.with_name("frequent_english_words.txt").write_text("\n".join(english) + "\n", encoding="utf-8")
    print(f"{FILE}: {len(words)} words, {FILE.stat().st_size / 1e6:.2f} MB")  # noqa: T201


def packed(words: dict[str, float], flags: dict[str, int]) -> bytes:
    """Return the table: magic, bucket offsets, per word 23 bits of its hash and what is known, sorted; filter, trigrams."""
    buckets: list[list[int]] = [[] for _ in range(1 << BUCKET_BITS)]
    for word, zipf in words.items():
        bucket, mark = key_of(word)
        buckets[bucket].append(mark | flags.get(word, 0) | level_of(zipf))
    offsets, entries = array("I", [0]), array("I")
    for bucket in buckets:
        entries.extend(sorted(bucket))
        offsets.append(len(entries))
    if sys.byteorder == "big":
        offsets.byteswap()
        entries.byteswap()
    return MAGIC + offsets.tobytes() + entries.tobytes() + filter_of(words) + "".join(trigrams(words)).encode()


def trigrams(words: dict[str, float]) -> list[str]:
    """Return the letter triples of common words, sorted; `^` and `$` are a word's begin and end.

    The seams of compounds make triples that few words have (Prüfstand), so one word is enough.
    """
    padded = [f"^{word}$" for word, zipf in words.items() if zipf >= COMMON]
    return sorted({word[i : i + 3] for word in padded for i in range(len(word) - 2)})


if __name__ == "__main__":
    main()

"""The word list and what is made of it: compounds, slips, seams."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from qa.languages.compounds import is_explained, parts
from qa.languages.edits import DROPPED, EXTRA, NEXT_KEY, slips, swapped, umlaut_forms, undoubled
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.misspellings import is_misspelling
from qa.languages.misspelt import guesses, meant_by_listed
from qa.languages.seams import seams
from qa.languages.tokens import words_of
from qa.languages.words import frequencies, is_known, is_name, is_noun, key_of, level_of, may_be_slip, zipf

LETTERS = st.text("abcdefghijklmnopqrstuvwxyzäöüß", min_size=2, max_size=14)


@pytest.mark.parametrize(
    ("common", "rare"), [("und", "Regierung"), ("Regierung", "Waffenruhe"), ("Waffenruhe", "Kreissäge")]
)
def test_a_common_word_has_the_higher_frequency(common: str, rare: str) -> None:
    assert zipf(common) > zipf(rare) > 0


@pytest.mark.parametrize("word", ["Regierug", "fuerr", "xqzzt", "mögkich", "erklärteTaras", ""])
def test_what_is_no_word_is_unknown(word: str) -> None:
    assert zipf(word) == 0.0
    assert not is_known(word)


@pytest.mark.parametrize(
    "word",
    [
        "großen",
        "Straße",
        "schließlich",
        "dreißig",
        "außerdem",
        "maßgeblich",
        "Preußen",
        "verließ",
        "Großbritannien",
        "süß",
    ],
)
def test_words_with_sharp_s_are_known_with_it_only(word: str) -> None:
    assert is_known(word)
    assert not is_known(word.replace("ß", "ss"))


@pytest.mark.parametrize(
    "word",
    [
        "Wasser",
        "Kongress",
        "Prozess",
        "wissen",
        "Insassen",
        "Kreissäge",
        "Grossist",
        "Beweissicherung",
        "Russland",
        "Schlüssel",
    ],
)
def test_words_with_double_s_are_known_with_it_only(word: str) -> None:
    assert is_known(word)
    assert not is_known(word.replace("ss", "ß"))


@pytest.mark.parametrize("pair", [("Masse", "Maße"), ("Busse", "Buße"), ("floss", "Floß"), ("Russen", "Rußen")])
def test_both_spellings_are_known_where_both_are_words(pair: tuple[str, str]) -> None:
    assert all(map(is_known, pair))


def test_nouns_and_names_are_marked() -> None:
    assert is_noun("Panzer")
    assert not is_noun("wurden")
    assert is_name("Müller")
    assert not is_name("Panzer")


@given(LETTERS)
def test_asking_for_many_gives_what_asking_for_one_gives(word: str) -> None:
    assert list(frequencies([word])) == [zipf(word)]


COMMON_WORDS = "dieser wollen zusammen können für Regierung Behörde Menschen Straße zwischen Kilometer gestern"
LISTED_SLIPS = sorted({form for word in COMMON_WORDS.lower().split() for form, _cost in slips(word) if is_known(form)})


def test_the_list_knows_which_of_its_words_are_likely_slips() -> None:
    """When this fails, `misspelt` judges listed words otherwise than it did: run `tools/build_words.py`."""
    marked = [word for word in LISTED_SLIPS if may_be_slip(word) or is_misspelling(word)]  # the table needs no mark
    assert len(LISTED_SLIPS) > len(marked) > 30
    assert marked == [word for word in LISTED_SLIPS if meant_by_listed(word)]


@given(LETTERS)
def test_a_hash_fits_into_its_bits(word: str) -> None:
    bucket, mark = key_of(word)
    assert 0 <= bucket < 1 << 15
    assert mark & 0x1FF == 0
    assert mark < 1 << 32


@given(st.floats(0, 9))
def test_a_level_is_never_nothing(frequency: float) -> None:
    assert 1 <= level_of(frequency) <= 63


NOUNS = st.sampled_from(["raketen", "donau", "getreide", "abwehr", "stadt", "verwaltungs", "kriegs", "schiff"])


@given(st.lists(NOUNS, min_size=2, max_size=4).map("".join))
def test_the_parts_of_a_compound_make_the_word(word: str) -> None:
    assert "".join(parts(word)) in ("", word)


@given(NOUNS, st.sampled_from(["kraftwerk", "frachter", "verwaltung", "schiff"]))
def test_two_nouns_are_a_compound(head: str, tail: str) -> None:
    assert "".join(parts(head + tail)) == head + tail


@pytest.mark.parametrize(
    "word",
    [
        "Raketenabwehrsystems",
        "Getreidefrachters",
        "herunterfuhr",
        "hereinzukommen",
        "flutartiger",
        "enttäuschendsten",
        "nachahmend",
        "Drohnenabwehrzentren",
    ],
)
def test_unlisted_german_words_are_explained(word: str) -> None:
    assert is_known(word) or is_explained(word)


@pytest.mark.parametrize("word", ["Prüstand", "Raketenabwersystem", "wurdwn", "Hlbzeit", "derprivaten", "teiltedas"])
def test_slips_are_not_explained(word: str) -> None:
    assert not is_explained(word)


@given(LETTERS)
def test_a_slip_changes_the_word_by_one_step_and_costs_what_such_a_step_costs(word: str) -> None:
    plain = set(umlaut_forms(word))  # ueberfluessig has three steps to go
    free = {*plain, *undoubled(word), *swapped(word)}
    of_length = {-1: EXTRA, 0: NEXT_KEY, 1: DROPPED}
    for form, cost in slips(word):
        assert form in plain or OSA.distance(form, word) == 1
        assert (cost == 0 and form in free) or cost == of_length[len(form) - len(word)]


@given(st.sampled_from(["kraftwerk", "regierung", "minister", "ukraine"]), st.data())
def test_a_slip_leads_back_to_the_word(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word) - 2))
    assert word in {form for form, _cost in slips(word[:place] + word[place + 1 :])}
    assert word in {form for form, _cost in slips(word[:place] + word[place + 1] + word[place] + word[place + 2 :])}


@given(LETTERS)
def test_swapping_keeps_the_letters(word: str) -> None:
    assert all(sorted(form) == sorted(word) for form in swapped(word))
    assert word[0] == word[1] or word[1] + word[0] + word[2:] in set(swapped(word))


@given(LETTERS, st.integers(0, 13))
def test_undoubling_takes_one_letter(word: str, place: int) -> None:
    at = place % len(word)
    doubled = word[:at] + word[at] + word[at:]
    assert word in set(undoubled(doubled))
    assert all(len(form) == len(doubled) - 1 for form in undoubled(doubled))


def test_umlauts_are_tried_in_both_ways_of_writing_them() -> None:
    assert "für" in set(umlaut_forms("fuer"))
    assert "können" in set(umlaut_forms("konnen"))
    assert "große" in set(umlaut_forms("grosse"))


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("wurdwn", "wurden"),
        ("zsuammen", "zusammen"),
        ("wolllen", "wollen"),
        ("regierug", "regierung"),
        ("fuer", "für"),
        ("konnen", "können"),
        ("behorde", "behörde"),
        ("umstiegspramie", "umstiegsprämie"),
        ("verlasseen", "verlassen"),
    ],
)
def test_the_best_guess_is_what_was_meant(slip: str, meant: str) -> None:
    assert guesses(slip)[0].word == meant


@pytest.mark.parametrize(
    "word",
    [
        "der",
        "regierung",
        "kannten",
        "führen",
        "fuhren",
        "schon",
        "duell",
        "goethe",
        "neue",
        "aktuell",
        "raketenwerfer",
        "israel",
    ],
)
def test_right_words_have_no_guesses(word: str) -> None:
    assert guesses(word) == ()


@given(LETTERS)
def test_guesses_are_sorted_and_never_the_word_itself(word: str) -> None:
    found = guesses(word)
    assert [guess.weight for guess in found] == sorted((guess.weight for guess in found), reverse=True)
    assert word not in {guess.word for guess in found}


@given(LETTERS, LETTERS)
def test_seams_put_together_give_the_word(left: str, right: str) -> None:
    assert {seam.left + seam.right for seam in seams(left + right)} <= {left + right}


@pytest.mark.parametrize(
    "word",
    ["überarbeiten", "nichtöffentlich", "dessenungeachtet", "beleidigender", "ineffizient", "erarbeiten", "zufliegen"],
)
def test_one_word_has_no_seam(word: str) -> None:
    assert seams(word) == ()


def test_addresses_hashtags_and_figures_are_no_words() -> None:
    text = "Laut www.unian.ua, info@unian.ua und #Kyjiw flogen 3 S-300 nach Odesa, siehe Bericht.pdf auf 24tv.ua."
    assert [word.text for word in words_of(text)] == ["Laut", "und", "flogen", "S", "nach", "Odesa", "siehe", "auf"]


@given(st.text(max_size=60))
def test_words_stand_where_they_say(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in words_of(text))


def test_a_foreign_title_is_a_foreign_phrase() -> None:
    words = words_of("Sie las „The Kite Runner“ und schlief ein")
    assert [is_in_foreign_phrase(words, i) for i in (3, 7)] == [True, False]


def test_an_endless_run_of_letters_is_no_word():
    """A key or a cat on the keyboard is passed over; taking it apart would take minutes."""
    text = f"Das ist {'Haus' * 400} hier."
    assert [word.text for word in words_of(text)] == ["Das", "ist", "hier"]

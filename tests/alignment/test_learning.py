"""Renderings learned from pairs, lexicons of one's own, and sentence vectors as evidence."""

import subprocess
import sys
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.alignment import align, learn_lexicon
from qa.alignment.aligned_files import Pair, read_pairs
from qa.alignment.house_lexicon import written
from qa.alignment.lexicon import dictionary, lexicon
from qa.alignment.sentence_model import sentence_encoder
from qa.alignment.subwords import Subwords
from qa.alignment.units import unit
from qa.config import Config
from qa.documents import Alignment, Bead
from qa.errors import ConfigError, InputError
from qa.pipeline import align_documents
from qa.readers import from_text
from qa.reports.bitext import Bitext, renderer
from tests.alignment.article import GERMAN, UKRAINIAN

WORDS = [
    ("війна", "Krieg"),
    ("міст", "Brücke"),
    ("сонце", "Sonne"),
    ("лікар", "Arzt"),
    ("школа", "Schule"),
    ("птах", "Vogel"),
]
PAIRS = [(f"{a} {b} {c}", f"{x} {y} {z}") for a, x in WORDS for b, y in WORDS for c, z in WORDS if len({a, b, c}) == 3]


def test_every_word_finds_its_rendering():
    found = {(r.source, r.target) for r in learn_lexicon(PAIRS, least_weight=0.5)}
    assert found == {(unit(a, "uk"), unit(b, "de")) for a, b in WORDS}


def test_a_frequent_word_does_not_collect_the_partners_of_others():
    pairs = [(f"{a} і {b}", f"{x} und {y}") for a, x in WORDS for b, y in WORDS if a != b]
    best = {r.source: r.target for r in reversed(learn_lexicon(pairs))}
    assert best[unit("і", "uk")] == unit("und", "de")
    assert best[unit("міст", "uk")] == unit("Brücke", "de")


def test_nothing_is_learned_from_nothing():
    assert learn_lexicon([]) == []
    assert learn_lexicon([("", "Krieg"), ("міст", "")]) == []


def test_weights_are_probabilities_and_sorted():
    weights = [rendering.weight for rendering in learn_lexicon(PAIRS, least_weight=0.0, least_seen=1)]
    assert weights == sorted(weights, reverse=True)
    assert all(0 <= weight <= 1 for weight in weights)


class TopicEncoder:
    """Knows four words of two made-up languages, and nothing else."""

    topics = (("lomo", "zirr"), ("peku", "wamm"), ("tafi", "hukk"), ("rudo", "sepp"))

    def encode(self, sentences, /):
        return np.array([[0.1 + any(word in s for word in topic) for topic in self.topics] for s in sentences])


def test_an_encoder_decides_where_nothing_else_does():
    source = ["lomo.", "peku.", "tafi.", "rudo."]
    target = ["zirr.", "hukk.", "sepp."]
    with_meaning = align(source, target, source_language="fo", target_language="fj", encoder=TopicEncoder())
    assert [(b.source, b.target) for b in with_meaning] == [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((3,), (2,))]


class MeaningEncoder:
    """Knows what each sentence of the made-up article means, up to noise; a joined sentence means what its parts do."""

    def __init__(self):
        random = np.random.default_rng(7)
        meanings = random.normal(size=(len(UKRAINIAN), 48))
        self.meaning = {t: m for side in (UKRAINIAN, GERMAN) for t, m in zip(side, meanings, strict=True)}
        self.noise = random

    def encode(self, sentences, /):
        parts = [[m for t, m in self.meaning.items() if t in sentence] for sentence in sentences]
        return np.array([sum(p) + self.noise.normal(scale=0.5, size=48) + 0.5 for p in parts])


def test_beads_get_better_with_a_good_encoder():
    source = [*UKRAINIAN[:5], " ".join(UKRAINIAN[5:7]), *UKRAINIAN[7:]]
    target = [*GERMAN[:3], *GERMAN[4:8], " ".join(GERMAN[8:10]), *GERMAN[10:]]
    encoder = MeaningEncoder()
    gold = [((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((3,), ()), ((4,), (3,)), ((5,), (4, 5)), ((6,), (6,))]
    gold += [((7, 8), (7,)), ((9,), (8,)), ((10,), (9,))]
    blind = align(source, target, source_language="fo", target_language="fj")
    seeing = align(source, target, source_language="fo", target_language="fj", encoder=encoder)
    assert [(bead.source, bead.target) for bead in seeing] == gold
    assert sum(bead.confidence for bead in seeing) > sum(bead.confidence for bead in blind) + 0.1


def test_without_an_encoder_its_library_stays_away():
    code = (
        "import sys, qa\n"
        "qa.align(['Дощ.'], ['Regen.'])\n"
        "print({'sentence_transformers', 'torch', 'sentencepiece'} & sys.modules.keys())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


def test_an_encoder_must_give_one_vector_a_sentence():
    class Broken:
        def encode(self, sentences, /):
            return np.zeros((1, 3))

    with pytest.raises(ValueError, match=r"shape \(1, 3\) for 2 sentences"):
        align(["Один.", "Два."], ["Eins."], encoder=Broken())


ENDINGS = ("", "да", "дан", "ға", "лар", "ларда", "лардан")  # cases and plural of nouns like қала, city
KAZAKH = [
    ("қала", "Stadt"),
    ("бала", "Kind"),
    ("дала", "Steppe"),
    ("алма", "Apfel"),
    ("құрма", "Dattel"),
    ("арпа", "Gerste"),
]
KAZAKH_PAIRS = [
    (f"{a}{ending} {b}{other}", f"{x} {y}")
    for a, x in KAZAKH for b, y in KAZAKH for ending in ENDINGS for other in ENDINGS[:3] if a != b
]  # fmt: skip
UNITS = Subwords(source for source, _ in KAZAKH_PAIRS)


def test_subwords_find_the_stem_that_endings_are_added_to():
    for noun, _ in KAZAKH:
        assert {UNITS.unit(noun + ending) for ending in ENDINGS} == {noun}


def test_subwords_are_the_same_on_every_run():
    texts = [source for source, _ in KAZAKH_PAIRS]
    words = sorted({word for text in texts for word in text.split()})
    one, two = Subwords(texts), Subwords(texts)
    assert [one.pieces(word) for word in words] == [two.pieces(word) for word in words]


@given(st.text("абвгқң", min_size=1, max_size=20))
def test_pieces_make_up_the_word(word):
    assert "".join(UNITS.pieces(word)) == word


@pytest.mark.parametrize("texts", [[], [""], ["а"], ["Ні!", "12"]])
def test_too_little_text_leaves_words_whole(texts):
    assert Subwords(texts).unit("Мектеп") == "мектеп"


def test_renderings_are_learned_through_subwords():
    found = learn_lexicon(KAZAKH_PAIRS, source_language="kk", units="subwords", least_weight=0.5)
    assert {(r.source, r.target_word) for r in found} == set(KAZAKH)


def test_a_learned_lexicon_is_written_and_read_again(tmp_path):
    found = learn_lexicon(KAZAKH_PAIRS, source_language="kk", units="subwords", least_weight=0.5)
    house = tmp_path / "house.tsv"
    house.write_text(written(found, "kk", len(KAZAKH_PAIRS), "subwords"), encoding="utf-8")
    known = lexicon(dictionary("kk", "de", [house]))
    assert known.renderings("Қаладан", "kk") == {unit("Stadt", "de"): 1.0}
    assert known.renderings("теңіз", "kk") == {}
    assert dictionary("uk", "de", [house]) == "uk"


def test_a_house_lexicon_decides_where_nothing_else_does(tmp_path):
    house = tmp_path / "house.tsv"
    house.write_text("# lexicon kk-de\nStadt\tқала-\nKind\tбала-|сәби\nSteppe\tдала-\n", encoding="utf-8")
    source, target = ["Қалалардан!", "Балаларда!", "Далада!"], ["Stadt!", "Steppe!"]
    beads = align(source, target, source_language="kk", house_lexicons=[house])
    assert [(b.source, b.target) for b in beads] == [((0,), (0,)), ((1,), ()), ((2,), (1,))]


@pytest.mark.parametrize(
    ("text", "part"),
    [("Stadt\tқала\n", ":1: does not say which languages"), ("# lexicon kk-de\nStadt\n", ":2: a row is a German word")],
)
def test_a_wrong_lexicon_is_named_with_its_line(tmp_path, text, part):
    house = tmp_path / "house.tsv"
    house.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=part):
        lexicon(dictionary("kk", "de", [house]))


MEMORY = """<?xml version="1.0"?><tmx version="1.4"><header/><body>
<tu><tuv xml:lang="uk-UA"><seg>Міст <bpt i="1">&lt;b&gt;</bpt>відкрито<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
<tuv xml:lang="DE"><seg>Die Brücke ist offen.</seg></tuv></tu>
<tu><tuv xml:lang="uk"><seg>Самотнє речення.</seg></tuv></tu></body></tmx>"""


def test_pairs_of_a_translation_memory_are_text_without_codes(tmp_path):
    file = tmp_path / "memory.tmx"
    file.write_text(MEMORY, encoding="utf-8")
    assert read_pairs(file) == [Pair("Міст відкрито.", "Die Brücke ist offen.", "uk")]


def test_unsure_beads_teach_nothing(tmp_path):
    texts = Bitext(["Так.", "Ні."], ["Ja.", "Nein."], Alignment((Bead((0,), (0,), 0.95), Bead((1,), (1,), 0.4))))
    for name in ("json", "tmx"):
        file = tmp_path / f"a.{name}"
        file.write_text(renderer(name)(texts), encoding="utf-8")
        assert [pair.german for pair in read_pairs(file)] == ["Ja."]


def test_memories_of_other_tools_have_a_namespace_and_codes_of_three_letters(tmp_path):
    file = tmp_path / "memory.tmx"
    file.write_text(MEMORY.replace("<tmx ", '<tmx xmlns="http://www.lisa.org/tmx14" '), encoding="utf-8")
    assert read_pairs(file) == [Pair("Міст відкрито.", "Die Brücke ist offen.", "uk")]
    unit = '<tmx><body><tu><tuv xml:lang="{}"><seg>а</seg></tuv><tuv xml:lang="{}"><seg>b</seg></tuv></tu></body></tmx>'
    for source, german, language in (("ukr", "deu", "uk"), ("rus-RU", "ger", "ru"), ("kok", "de_CH", "kok")):
        file.write_text(unit.format(source, german), encoding="utf-8")
        assert read_pairs(file) == [Pair("а", "b", language)]
    file.write_text(unit.format("uk", "den"), encoding="utf-8")
    with pytest.raises(InputError, match="no segment with a German translation"):
        read_pairs(file)


def test_only_a_line_end_ends_a_row(tmp_path):
    file = tmp_path / "house.tsv"
    file.write_bytes("міст\u2028тут\tBrücke\x85\x0chier\r\nдім\tHaus\r".encode())
    assert read_pairs(file) == [Pair("міст\u2028тут", "Brücke\x85\x0chier"), Pair("дім", "Haus")]


@pytest.mark.parametrize(
    ("name", "text", "part"),
    [
        ("a.tmx", "<tmx><body>", "is not TMX"),
        ("a.tmx", '<!DOCTYPE t [<!ENTITY a "b">]><t>&a;</t>', "is not TMX"),
        ("a.json", "[1]", "is not what"),
        ("a.tsv", "міст Brücke\n", ":1: a row is"),
        ("a.tsv", "\n", "holds no segment"),
        ("a.docx", "", "unknown kind of file"),
    ],
)
def test_files_that_hold_no_pairs_are_named(tmp_path, name, text, part):
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=part):
        read_pairs(file)
    with pytest.raises(InputError, match="no such file"):
        read_pairs(tmp_path / "none.tmx")


def fake_library(monkeypatch, model):
    module = ModuleType("sentence_transformers")
    module.SentenceTransformer = model
    monkeypatch.setitem(sys.modules, "sentence_transformers", module)
    sentence_encoder.cache_clear()


def test_the_encoder_of_the_configuration_is_used(monkeypatch):
    fake_library(monkeypatch, lambda name: TopicEncoder())
    documents = from_text("Lomo.\n\nPeku.\n\nTafi.\n\nRudo.", "fo"), from_text("Zirr.\n\nHukk.\n\nSepp.", "fj")
    monkeypatch.setattr(TopicEncoder, "topics", tuple((a.title(), b.title()) for a, b in TopicEncoder.topics))
    alignment = align_documents(*documents, Config(encoder="made-up/topics"))
    assert [b.source for b in alignment if b.target] == [(0,), (2,), (3,)]


def test_a_missing_library_or_model_is_one_line(monkeypatch):
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    sentence_encoder.cache_clear()
    with pytest.raises(ConfigError, match=r"pip install druckreif\[encoder\]"):
        sentence_encoder("made-up/topics")

    def missing(name):
        raise OSError(f"{name} is not a local folder\nand much more")

    fake_library(monkeypatch, missing)
    with pytest.raises(ConfigError, match=r'"made-up/topics" cannot be loaded: made-up/topics is not a local folder$'):
        sentence_encoder("made-up/topics")

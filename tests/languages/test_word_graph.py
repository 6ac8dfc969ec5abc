"""The faster steps through pymorphy3's dictionaries find what its own steps find."""

import pymorphy3
import pytest

from qa.bench.throughput import pairs_of
from qa.languages.morphology import analyser


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_every_word_is_read_as_by_pymorphy3(language: str) -> None:
    plain, words = pymorphy3.MorphAnalyzer(lang=language), set[str]()
    for pair in pairs_of():
        words.update(pair.source.lower().split() if pair.language == language else ())
    words |= {"ёжик", "ежик", "б'ється", "п’ятниця", "хмельниччиною", "нейробіоінженерія", "", "-", "qwerty"}
    assert len(words) > 300
    for word in sorted(words):
        assert [parse[:4] for parse in analyser(language).parse(word)] == [parse[:4] for parse in plain.parse(word)]
        assert analyser(language).word_is_known(word) == plain.word_is_known(word)

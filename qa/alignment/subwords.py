"""Sub-word units for languages that we have no stemmer for: learned from the text itself, where words share beginnings.

A unigram language model (Kudo 2018, "Subword regularization", https://aclanthology.org/P18-1007/), trained in memory with
sentencepiece, cuts Kazakh мектептерімізде into мектеп, тер, іміз and де. Kazakh only adds endings, so what a word begins
with is its stem. Slavic stems change inside (рік, року), which no cut can undo.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from io import BytesIO
from typing import Any

from qa.alignment.units import words_in

SHORTEST_BEGINNING = 3  # letters; shorter beginnings (бо-, на-) stand in too many words
_MOST_WORDS = 200_000  # of a text, distinct ones: a model of a whole archive is no better
_SEED = 20_11


class Subwords:
    """Units of the words of some texts. The model is trained when the first word is asked for.

    >>> endings = ("", "да", "дан", "лар", "ларда", "лардан")  # қалада, in the city; қалалардан, from cities
    >>> units = Subwords(noun + ending for noun in ("қала", "бала", "дала", "алма") for ending in endings)
    >>> units.unit("Қалалардан"), units.pieces("қаладан")
    ('қала', ['қала', 'дан'])
    """

    def __init__(self, texts: Iterable[str]) -> None:
        """Every different word counts once: frequent forms (мектепте) would otherwise become pieces of their own."""
        self._counts = Counter(word.lower() for text in texts for word in words_in(text))
        self._known: dict[str, str] = {}

    def unit(self, word: str) -> str:
        """Return the beginning of a word, in small letters: its first pieces, until there are three letters or more."""
        word = word.lower()
        if word not in self._known:
            beginning = ""
            for piece in self.pieces(word):
                beginning += piece
                if len(beginning) >= SHORTEST_BEGINNING:
                    break
            self._known[word] = beginning
        return self._known[word]

    def pieces(self, word: str) -> list[str]:
        """Return the pieces of a word, in small letters; joined they are the word. From too little text: the whole word."""
        word = word.lower()
        if self._model is None:
            return [word]
        pieces = [piece.removeprefix("▁") for piece in self._model.encode(word, out_type=str)]
        return [piece for piece in pieces if piece]

    @cached_property
    def _model(self) -> Any:
        """The trained model, None where there is too little text for one."""
        words = dict(self._counts.most_common(_MOST_WORDS))
        return _trained(words) if len(words) >= 2 else None


def vocabulary_size(words: int, letters: int) -> int:
    """Return how many pieces a model of that many different words may hold; it needs all the letters.

    >>> vocabulary_size(12, 30), vocabulary_size(12_000, 40), vocabulary_size(200_000, 60)
    (40, 2400, 8000)
    """
    return max(letters + 10, min(8_000, words // 5))


def _trained(counts: dict[str, int]) -> Any:
    """Return the unigram model of words with their counts; the same words give the same model."""
    import sentencepiece  # trains the model and cuts words by it (Viterbi), in C++

    sentencepiece.set_random_generator_seed(_SEED)
    model = BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sorted(counts)),
        model_writer=model,
        model_type="unigram",
        vocab_size=vocabulary_size(len(counts), len(set("".join(counts)))),
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        num_threads=1,
        minloglevel=2,
    )
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())

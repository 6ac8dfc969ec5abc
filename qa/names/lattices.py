"""What a table makes of a Cyrillic word: the lattice of its Latin forms, and which of them a Latin word follows, how far."""

from collections.abc import Iterable
from functools import cache, lru_cache

from qa.names.cyrillic import plain
from qa.names.systems import System

LATIN_VOWELS = frozenset("aeiouyäöü")
Lattice = tuple[tuple[str, ...], ...]


@lru_cache(maxsize=50_000)
def lattice(word: str, table: System) -> Lattice:
    """Return, letter group by letter group, what the table admits for a word, in lower case, best first.

    >>> from qa.names.systems import system
    >>> lattice("Яр", system("duden", "uk"))
    (('ja',), ('r',))
    """
    word = plain(word).lower()
    steps, at = [], 0
    reach = _reach(table)
    while at < len(word):
        forms, length = _step(word[at - 1] if at else "", word[at : at + reach.get(word[at], 0) + 1], table)
        steps.append(forms)
        at += length
    return tuple(steps)


@lru_cache(maxsize=50_000)
def first_step(word: str, table: System) -> tuple[str, ...]:
    """Return only the beginning of the lattice of a word: what its first letters become; empty for an empty word."""
    word = _letters(word)
    return _step("", word[: _reach(table).get(word[0], 0) + 1], table)[0] if word else ()


def first_steps(words: Iterable[str], table: System) -> set[str]:
    """Return what the first letters of any of these words become; forms of one word mostly have the same ones.

    >>> from qa.names.systems import system
    >>> first_steps(["Ярів", "Яра"], system("duden", "uk"))
    {'ja'}
    """
    reach = _reach(table)
    heads = {word[: reach.get(word[0], 0) + 1] for word in map(_letters, words) if word}
    return {start for head in heads for start in _step("", head, table)[0]}


@lru_cache(maxsize=50_000)
def first_two_steps(word: str, table: System) -> tuple[str, ...]:
    """Return with what a word can begin: what its first two letter groups become. Most words that begin alike differ there.

    >>> from qa.names.systems import system
    >>> first_two_steps("Яшин", system("duden", "uk"))
    ('jasch',)
    """
    word, reach = _letters(word), _reach(table)
    if not word:
        return ()
    first, at = _step("", word[: reach.get(word[0], 0) + 1], table)
    if at >= len(word):
        return first
    second, _length = _step(word[at - 1], word[at : at + reach.get(word[at], 0) + 1], table)
    return tuple([one + other for one in first for other in second])


@lru_cache(maxsize=20_000)
def _letters(word: str) -> str:
    """Return what a table reads of a word; a dozen tables ask for the same one."""
    return plain(word).lower()


@cache
def _reach(table: System) -> dict[str, int]:
    """Return for each letter how long the longest group is that begins with it."""
    return {letter: max(len(rule.letters) for rule in rules) for letter, rules in table.rules.items()}


@lru_cache(maxsize=200_000)
def _step(before: str, ahead: str, table: System) -> tuple[tuple[str, ...], int]:
    """Return what the table makes of the first letters of `ahead`, and of how many; `before` is the letter before them.

    The same few letters come together in name after name: the cache answers most of the time.
    """
    for rule in table.rules.get(ahead[0], ()):
        end = len(rule.letters)
        if ahead.startswith(rule.letters) and rule.holds(before, ahead[end : end + 1]):
            return rule.forms, end
    return (ahead[0],), 1


def ends_in(word: str, table: System, latin: str) -> set[int]:
    """Return `ends_of` the word's lattice; letters after the first that does not fit are never looked up.

    >>> from qa.names.systems import system
    >>> ends_in("Харків", system("duden", "uk"), "charkiws")
    {7}
    """
    word, reach, reached, at = _letters(word), _reach(table), {0}, 0
    while reached and at < len(word):
        forms, length = _step(word[at - 1] if at else "", word[at : at + reach.get(word[at], 0) + 1], table)
        following = set()
        for end in reached:  # loops, since a set in one line takes twice as long for the one or two there are
            for form in forms:
                if latin.startswith(form, end):
                    following.add(end + len(form))
        reached = following
        at += length
    return reached


def ends_of(steps: Lattice, latin: str) -> set[int]:
    """Return how far into `latin` (lower case) the whole lattice can reach; the set is empty when it does not fit.

    >>> from qa.names.systems import system
    >>> ends_of(lattice("Харків", system("duden", "uk")), "charkiws")
    {7}
    """
    reached = {0}
    for forms in steps:
        reached = {at + len(form) for at in reached for form in forms if latin.startswith(form, at)}
        if not reached:
            break
    return reached


def may_begin(steps: Lattice, latin: str) -> bool:
    """True when some way through the lattice begins with these letters (lower case).

    >>> from qa.names.systems import system
    >>> may_begin(lattice("Харків", system("duden", "uk")), "char"), may_begin(lattice("Харків", system("duden", "uk")), "kar")
    (True, False)
    """
    reached = {0}
    for forms in steps:
        if any(form.startswith(latin[at:]) for at in reached for form in forms):
            return True
        reached = {at + len(form) for at in reached for form in forms if latin.startswith(form, at)}
        if not reached:
            return False
    return len(latin) in reached


def backwards(steps: Lattice) -> Lattice:
    """Return the lattice of the same words read from their end."""
    return tuple(tuple(form[::-1] for form in forms) for forms in reversed(steps))


def one_consonant_off(word: str, table: System, latin: str) -> str | None:
    """Return the form of the table that `latin` (lower case) has with one wrong consonant, or None.

    A wrong vowel may be another base's (Sredni, Seredni for Средний); a wrong consonant is a slip of the keyboard.

    >>> from qa.names.systems import system
    >>> one_consonant_off("Сороки", system("duden", "uk"), "soroby"), one_consonant_off("Сороки", system("duden", "uk"), "soroky")
    ('soroky', None)
    """
    # From where in `latin`, a slip already made or not, to the form that led there.
    reached: dict[tuple[int, bool], str] = {(0, False): ""}
    for forms in lattice(word, table):
        following: dict[tuple[int, bool], str] = {}
        for (at, slipped), text in reached.items():
            for form in forms:
                piece = latin[at : at + len(form)]
                if piece == form:
                    following.setdefault((at + len(form), slipped), text + form)
                elif not slipped and is_one_consonant_off(piece, form):
                    following.setdefault((at + len(form), True), text + form)
        reached = following
    end = len(latin)
    return None if (end, False) in reached else reached.get((end, True))


def is_one_consonant_off(written: str, right: str) -> bool:
    """True for words of one length that differ in one letter, a consonant in both.

    >>> is_one_consonant_off("sorob", "sorok"), is_one_consonant_off("sorek", "sorok")
    (True, False)
    """
    if len(written) != len(right):
        return False
    differing = [{a, b} for a, b in zip(written, right, strict=True) if a != b]
    return len(differing) == 1 and not differing[0] & LATIN_VOWELS

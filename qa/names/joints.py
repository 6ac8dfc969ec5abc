"""What joins the words of a name to each other: spaces, hyphens, the point of an initial."""

from qa.names.heads import is_head
from qa.names.tokens import Token

HYPHENS = ("-", "\N{NON-BREAKING HYPHEN}")


def is_joined_to_body(words: list[Token], at: int, text: str, language: str) -> bool:
    """True for the small second half of Прем'єр-ліга: a body, hyphenated to the capital before it."""
    if at >= len(words) or words[at].is_capital or text[words[at - 1].end : words[at].start] not in HYPHENS:
        return False
    return is_head("organisation", words[at].plain, language)


def is_joined_to_capital(words: list[Token], at: int, text: str) -> bool:
    """True for the first half of Лос-Анджелес, Нью-Йорк: whatever лос is otherwise, with a capital behind it is a name."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or not following.is_capital or text[words[at].end : following.start] not in HYPHENS:
        return False
    return not following.is_abbreviation and not words[at].is_latin


def is_link(words: list[Token], at: int, text: str) -> bool:
    """True for the small word in Слов’янськ-на-Кубані, Тайн-энд-Уир: hyphens join it to both its neighbours."""
    return (
        not words[at].is_capital
        and text[words[at - 1].end : words[at].start] in HYPHENS
        and is_joined_to_capital(words, at, text)
    )


def touches(first: Token, second: Token, text: str) -> bool:
    """True for words that a space or hyphen parts, or the point of an initial: Нижній Новгород, В. Зеленський."""
    between = text[first.end : second.start]
    return between in (" ", "\N{NO-BREAK SPACE}", *HYPHENS) or (len(first.plain) == 1 and between.strip() in ("", "."))


def is_initial(word: Token, text: str) -> bool:
    """True for the letter of a name with its point; 78 °С and буд. 1 А have none."""
    measured = text[max(0, word.start - 2) : word.start].rstrip()[-1:]
    return (
        len(word.plain) == 1
        and text[word.end : word.end + 2].lstrip().startswith(".")
        and not (measured == "°" or measured.isdigit())
    )

"""A wrong language code is refused with the right one, instead of switching half of the rules off."""

from collections.abc import Callable
from typing import Any, cast

import pytest

import qa
from qa.errors import DruckreifError, LanguageError

GERMAN, UKRAINIAN = "Die Explosion war in Charkow zu hören.", "Вибух пролунав у Харкові."


@pytest.mark.parametrize(
    "use",
    [
        lambda code: qa.check(GERMAN, UKRAINIAN, source_language=code),
        lambda code: qa.align([UKRAINIAN], [GERMAN], source_language=code),
        lambda code: qa.find_names(UKRAINIAN, language=code),
        lambda code: qa.match_name("Харків", GERMAN, language=code),
        lambda code: qa.transliterate("Харків", language=code),
        lambda code: qa.spellings("Харків", language=code),
    ],
)
def test_the_code_of_the_country_is_answered_with_that_of_the_language(use: Callable[[str], object]) -> None:
    use("uk")
    with pytest.raises(LanguageError, match='unknown language "ua"; did you mean "uk"') as caught:
        use("ua")
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, DruckreifError)


@pytest.mark.parametrize(
    ("code", "hint"),
    [("xx", ""), ("rus", '; did you mean "ru"?'), ("UK", '; did you mean "uk"?'), ("kk-KZ", '; did you mean "kk"?')],
)
def test_the_message_names_the_languages(code: str, hint: str) -> None:
    with pytest.raises(LanguageError) as caught:
        qa.check(GERMAN, UKRAINIAN, source_language=code)
    assert str(caught.value) == f'unknown language "{code}"{hint} (sources: uk, ru, kk, en)'


@pytest.mark.parametrize("code", ["pl", "be", "und", "crh"])
def test_a_language_that_we_do_not_read_is_taken_as_it_is(code: str) -> None:
    qa.check(GERMAN, "Wybuch był słyszalny w Charkowie.", source_language=code)


@pytest.mark.parametrize("texts", [(None,), (GERMAN, 5)])
def test_what_is_no_text_is_said_to_be_none(texts: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError, match=r"is to be the text of an article \(str\), not (NoneType|int)"):
        qa.check(*cast(tuple[str, ...], texts))

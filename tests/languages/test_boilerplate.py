"""Lines around an article."""

import pytest

from qa.languages.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Читайте також: Вибухи в Одесі", "uk"),
        ("Фото: ДСНС України", "uk"),
        ("Нагадаємо, напередодні пролунали вибухи.", "uk"),
        ("Подписывайтесь на наш канал в Telegram", "ru"),
        ("Сондай-ақ оқыңыз: Алматыда жаңбыр жауады", "kk"),
        ("Lesen Sie auch: Explosionen in Odessa", "de"),
        ("@kanal https://t.me/kanal", "de"),
    ],
)
def test_teasers_and_credits_are_boilerplate(text: str, language: str) -> None:
    assert is_boilerplate(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Фотографії зруйнованого будинку розлетілися мережею.", "uk"),
        ("Das Foto zeigt den Hafen von Odessa.", "de"),
        ("Автора нападения задержали.", "ru"),
        ("Wie die Behörden mitteilten, gab es keine Opfer.", "de"),
    ],
)
def test_sentences_are_not(text: str, language: str) -> None:
    assert not is_boilerplate(text, language)

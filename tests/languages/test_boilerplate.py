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
        ("© 2025 Укрінформ", "uk"),
        ("Оновлено о 18:40", "uk"),
        ("За матеріалами Reuters", "uk"),
        ("Текст: Анна Петрова", "ru"),
        ("Нашли ошибку? Выделите её", "ru"),
        ("Mit Material von dpa", "de"),
        ("Von Olena Iwanenko", "de"),
        ("Stand: 18.40 Uhr", "de"),
        ("Aktualisiert am 5. Mai", "de"),
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
        ("Текст закону опубліковано.", "uk"),
        ("Джерело в уряді це підтвердило.", "uk"),
        ("Автор книги живе у Львові.", "uk"),
        ("Hintergrund der Razzia ist ein Streit um Land.", "de"),
        ("Teilen der Stadt fehlt der Strom.", "de"),
        ("Anzeige wurde erstattet.", "de"),
        ("Von den Bewohnern wurde niemand verletzt.", "de"),
    ],
)
def test_sentences_are_not(text: str, language: str) -> None:
    assert not is_boilerplate(text, language)

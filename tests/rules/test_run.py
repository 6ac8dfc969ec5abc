"""The runner: order, what yields to what, severities, fingerprints, what needs a source."""

from itertools import pairwise
from types import ModuleType
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from qa.comparison import Article
from qa.config import Config
from qa.documents import Alignment, Bead, Edit, Finding, Severity, Span
from qa.glossary import Glossary, shipped
from qa.pipeline import article_of
from qa.readers import from_text
from qa.rules import RULES, Rule, RuleModule, double_space, doubled_word, run, space_before_punctuation

GLOSSARY: Glossary = shipped()


def article(german: str, source: str | None = None) -> Article:
    target = from_text(german, "de")
    if source is None:
        return Article(target, GLOSSARY)
    return Article(target, GLOSSARY, source=from_text(source, "uk"), alignment=Alignment((Bead((0,), (0,)),)))


def rule_that_marks(name: str, *spans: tuple[int, int], **properties: object) -> RuleModule:
    rule = Rule(name, Severity.WARNING, mqm="accuracy/addition", its="addition", **properties)  # type: ignore[arg-type]

    def check(_: Article) -> list[Finding]:
        return [rule.finding(Span(*span), name) for span in spans]

    module = ModuleType(name, "")
    vars(module).update(RULE=rule, check=check)
    return cast(RuleModule, module)


def test_findings_come_in_text_order_whatever_the_order_of_the_rules() -> None:
    text = "Kyjiw  meldet meldet Alarm ."
    rules = [space_before_punctuation, doubled_word, double_space]
    found = run(article(text), cast(list[RuleModule], rules))
    assert [finding.rule for finding in found] == ["double-space", "doubled-word", "space-before-punctuation"]


def test_a_rule_yields_to_a_stronger_one_only_where_they_overlap() -> None:
    weak = rule_that_marks("weak", (0, 5), (10, 15), yields_to=("strong",))
    strong = rule_that_marks("strong", (3, 8))
    found = run(article("Kyjiw meldet Luftalarm."), [weak, strong])
    assert [(finding.rule, finding.span.start) for finding in found] == [("strong", 3), ("weak", 10)]


def test_findings_that_only_touch_do_not_yield() -> None:
    weak, strong = rule_that_marks("weak", (0, 5), yields_to=("strong",)), rule_that_marks("strong", (5, 8))
    assert len(run(article("Kyjiw meldet Luftalarm."), [weak, strong])) == 2


def test_where_the_source_has_the_date_the_weekday_is_not_blamed() -> None:
    german = "Der Gipfel beginnt am Montag, dem 5. März 2024."
    rules = [RULES["weekday-date"], RULES["number-mismatch"]]
    assert [finding.rule for finding in run(article(german), rules)] == ["weekday-date"]
    found = run(article(german, "Саміт розпочнеться в понеділок, 4 березня 2024 року."), rules)
    assert [finding.rule for finding in found] == ["number-mismatch"]


def test_one_slip_of_a_unit_is_one_finding() -> None:
    pair = article("Die Klinik behandelt 1200 Kinder im Jahr.", "Лікарня приймає 1200 дітей на місяць.")
    found = run(pair, [RULES["word-mismatch"], RULES["unit-mismatch"]])
    assert [(finding.rule, finding.suggestions) for finding in found] == [("unit-mismatch", ("Monat",))]


def test_rules_that_need_a_source_rest_without_one() -> None:
    rule = rule_that_marks("bilingual", (0, 5), needs_source=True)
    assert run(article("Kyjiw meldet Luftalarm."), [rule]) == []
    assert len(run(article("Kyjiw meldet Luftalarm.", "Київ повідомляє про тривогу."), [rule])) == 1


def test_the_configuration_may_change_a_severity() -> None:
    rule = rule_that_marks("loud", (0, 5))
    (found,) = run(article("Kyjiw meldet Luftalarm."), [rule], {"loud": Severity.ERROR})
    assert found.severity is Severity.ERROR


def test_the_same_finding_is_told_once() -> None:
    assert len(run(article("Kyjiw meldet Luftalarm."), [rule_that_marks("twice", (0, 5), (0, 5))])) == 1


def test_a_fingerprint_survives_text_before_it_and_a_new_line_break() -> None:
    here = run(article("Der Minister sagte  gestern nichts mehr."), [cast(RuleModule, double_space)])
    there = run(
        article("Ein neuer Absatz.\nDer Minister sagte  gestern nichts mehr."), [cast(RuleModule, double_space)]
    )
    assert here[0].fingerprint == there[0].fingerprint
    assert here[0].span != there[0].span


def test_equal_findings_have_different_fingerprints() -> None:
    line = "Der Minister sagte  gestern nichts mehr."
    found = run(article(f"{line}\n{line}\n{line}"), [cast(RuleModule, double_space)])
    assert len({finding.fingerprint for finding in found}) == len(found) == 3


PIECES = st.sampled_from(
    ["Kyjiw", "die", "der", " ", "  ", ",", ".", "..", "„", "“", '"', "»", "-", " - ", "–", "—", "5%", "2.4", "12,000", "(", ")",
     "z.B.", "...", "а", "Київ", "Ã¼", "&nbsp;", "<b>", "\u200b", "a\u0308", "\n", ":", "!", "?", "’", "\ufffd", "www.a.de"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join))
def test_on_any_text_findings_lie_in_it_and_edits_do_not_overlap(text: str) -> None:
    subject = article(text)
    for finding in run(subject, [rule for rule in RULES.values() if not rule.RULE.needs_source]):
        assert finding.span.end <= len(subject.target.text)
        assert finding.message
        edits: list[Edit] = sorted(finding.edits, key=lambda edit: edit.span)
        assert all(edit.span.end <= len(subject.target.text) for edit in edits)
        assert all(a.span.end <= b.span.start for a, b in pairwise(edits))


SOURCES = st.sampled_from(
    ["У Харкові", "Міністр Петро Шевченко", "не", "підписав", "угоду", "«", "»", "— сказав Коваль", "5 лютого", "у четвер",
     "о 14:00", "2,4 млн", "грн", "%", "XXI", ".", ",", "\n", "ДСНС", "без", "№ 7", "третина", "удвічі", "(",
     "12°C", "–", "300 км", "Київ", "-20 градусів", "−12 %", "13 %", "7" * 320]
)  # fmt: skip
TRANSLATIONS = st.sampled_from(
    ["In Charkiw", "Minister Petro Schewtschenko", "nicht", "unterzeichnete", "Abkommen", "„", "“", ", sagte Kowal", "5. Februar",
     "am Donnerstag", "um 13 Uhr deutscher Zeit", "2,4 Mio.", "Hrywnja", "%", ".", ",", "\n", "DSNS", "ohne", "rund 9.900",
     "ein Drittel", "doppelt so viel", "(", "umgerechnet 12 Euro", "-12 Prozent", "−20 Grad", "−5 bis −7 Grad", "7" * 320,
     "180 Meilen", "Kiew", "keine", "darunter 20 Kinder"]
)  # fmt: skip


@settings(deadline=None)
@given(
    st.lists(SOURCES, max_size=25).map(" ".join),
    st.lists(TRANSLATIONS, max_size=25).map(" ".join),
    st.sampled_from(["uk", "ru", "kk", "en"]),
)
def test_on_any_pair_findings_lie_in_the_texts(source: str, german: str, language: str) -> None:
    subject = article_of(from_text(german, "de"), from_text(source, language), Config())
    assert subject.source is not None
    for finding in run(subject, list(RULES.values())):
        assert finding.span.end <= len(subject.target.text)
        assert finding.source_span is None or finding.source_span.end <= len(subject.source.text)
        edits: list[Edit] = sorted(finding.edits, key=lambda edit: edit.span)
        assert all(edit.span.end <= len(subject.target.text) for edit in edits)
        assert all(a.span.end <= b.span.start for a, b in pairwise(edits))


def test_the_mark_of_a_picture_is_neither_shown_nor_suggested_nor_written() -> None:
    mark, rule = "\ufffc", Rule("picture", Severity.WARNING, mqm="accuracy/addition", its="addition")
    finding = rule.finding(
        Span(0, 5), f"“{mark}” is wrong", edits=(Edit(Span(0, 5), mark),), suggestions=(mark, "Kyjiw")
    )
    module = ModuleType("picture", "")
    vars(module).update(RULE=rule, check=lambda _: [finding])
    (found,) = run(article("Kyjiw meldet Luftalarm."), [cast(RuleModule, module)])
    assert (found.message, found.edits, found.suggestions) == ("“[…]” is wrong", (), ("Kyjiw",))

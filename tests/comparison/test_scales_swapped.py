"""A wrong scale word is found where it made the pair unsure."""

from dataclasses import replace

import pytest

from qa.comparison.figures.scales_swapped import swapped_scales
from qa.config import Config
from qa.documents import Alignment
from qa.pipeline import article_of
from qa.readers import from_text

SOURCE = "Слідство триває другий рік. За версією слідства, бюджет втратив {source} гривень. Підозрюваних п’ятеро."
GERMAN = (
    "Die Ermittlungen dauern schon das zweite Jahr. Man kann sich fragen, wohin all das verschwand: {german} Hrywnja "
    "sollen es sein, so viel wie Schulen der Umgebung jährlich kosten. Verdächtigt werden fünf Menschen."
)


def said(source, german):
    text, origin = GERMAN.format(german=german), SOURCE.format(source=source)
    article = article_of(from_text(text, "de"), from_text(origin, "uk"), Config())
    unsure = Alignment(tuple(replace(bead, confidence=0.4) for bead in article.alignment), 1.0)
    article = replace(article, alignment=unsure)
    return [(mine.of(text), theirs.of(origin), better) for mine, theirs, better in swapped_scales(article)]


@pytest.mark.parametrize(
    ("source", "german", "better"),
    [
        ("47,3 мільйона", "47,3 Milliarden", "47,3 Millionen"),
        ("2,35 млрд", "2,35 Mio.", "2,35 Mrd."),
    ],
)
def test_a_figure_with_the_wrong_scale_is_found(source, german, better):
    assert said(source, german) == [(german, source, better)]


@pytest.mark.parametrize(
    ("source", "german"),
    [
        ("47,3 мільйона", "47,3 Millionen"),
        ("2 350 млн", "2,35 Milliarden"),
        ("40 мільйонів", "40 Milliarden"),
        ("47,3 мільйона", "51 Milliarden"),
    ],
)
def test_other_figures_are_left_alone(source, german):
    assert said(source, german) == []


def test_sure_pairs_are_compared_figure_by_figure_elsewhere():
    text, origin = GERMAN.format(german="47,3 Milliarden"), SOURCE.format(source="47,3 мільйона")
    article = article_of(from_text(text, "de"), from_text(origin, "uk"), Config())
    assert all(pair.is_sure for pair in article.passages)
    assert list(swapped_scales(article)) == []

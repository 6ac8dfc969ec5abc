"""`druckreif lexicon …`: renderings learned from what a house has translated before, for its own alignments."""

from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.output import emit_exactly, say, warn
from qa.errors import InputError, did_you_mean
from qa.messages import _

if TYPE_CHECKING:
    from qa.alignment.aligned_files import Pair

app = typer.Typer(help="Lexicons for the aligner, learned from your own translations.", no_args_is_help=True)
Units = StrEnum("Units", ["stems", "subwords"])
HAVE_STEMS = ("uk", "ru")  # Kazakh endings are cut by what sentencepiece learns from the texts themselves


@app.callback()
def lexicon() -> None:
    """Lexicons for the aligner, learned from your own translations."""


@app.command()
def learn(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="TMX 1.4, JSON of `druckreif align --format json`, or TSV (source, German).", metavar="ALIGNED"
        ),
    ],
    output_file: Annotated[Path | None, typer.Option("--output-file", "-o", help="The table to write.")] = None,
    source_language: Annotated[
        str | None, typer.Option(help="Language of the source (uk, ru, kk, en …); default: what the files say.")
    ] = None,
    units: Annotated[
        Units | None,
        typer.Option(help="stems, or subwords learned from the texts; default: stems for uk and ru, else subwords."),
    ] = None,
    least_weight: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Leave out what belongs together less firmly.")
    ] = 0.2,
    least_seen: Annotated[int, typer.Option(min=1, help="Leave out what stands together in fewer pairs.")] = 2,
) -> None:
    """Learn which German words render which words of the source, and write them as a table (TSV).

    Of more than 10,000 pairs of segments, every second, third … is looked at.
    """
    from qa.alignment import learn_lexicon
    from qa.alignment.aligned_files import read_pairs
    from qa.alignment.house_lexicon import written

    found = [pair for file in files for pair in read_pairs(file)]
    language = source_language or _language_of(found)
    pairs = [(pair.source, pair.german) for pair in found if pair.language in ("", language)]
    if not pairs:
        known = sorted({pair.language for pair in found})
        raise InputError(
            _(
                'no pair of segments is in "{language}"{hint} (the files have {known})',
                language=language,
                hint=did_you_mean(language, known),
                known=", ".join(known),
            )
        )
    if others := sorted({pair.language for pair in found} - {"", language}):
        warn(
            _(
                'the pairs in {others} are left out: a table is for one language, here "{language}" (--source-language)',
                others=", ".join(others),
                language=language,
            )
        )
    chosen = units or (Units.stems if language in HAVE_STEMS else Units.subwords)
    renderings = learn_lexicon(
        pairs,
        source_language=language,
        units="subwords" if chosen is Units.subwords else "stems",
        least_weight=least_weight,
        least_seen=least_seen,
    )
    if not renderings:
        raise InputError(_("{count} pairs of segments are too few to learn from; give more of them", count=len(pairs)))
    emit_exactly(written(renderings, language, len(pairs), chosen.value), output_file)
    if output_file:
        say(
            _(
                '{path}: {count} renderings; [align] lexicon = ["{name}"] makes use of them',
                path=output_file,
                count=len(renderings),
                name=output_file.name,
            )
        )


def _language_of(pairs: "list[Pair]") -> str:
    """Return the commonest language that the files name, else the one that the letters show."""
    from qa.languages.detect import detect

    named = Counter(pair.language for pair in pairs if pair.language)
    language = named.most_common(1)[0][0] if named else detect("\n".join(pair.source for pair in pairs[:1_000]))
    if language in ("", "und", "de"):
        raise InputError(_("the language of the source is not clear; name it with --source-language"))
    return language

"""Write docs/rules.md and the README's table of rules from the rules' docstrings, and the README's numbers from docs/measured.md.

    python tools/write_docs.py

In the README the table stands between the comments `<!-- rules -->` and `<!-- /rules -->`, the summary of docs/measured.md (which
`druckreif bench --write-page` writes) between `<!-- measured -->` and `<!-- /measured -->`; without them it is left as it is.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qa.rules import RULES, RuleModule  # noqa: E402  # the tree this file stands in, installed or not
from qa.rules.precision import measured  # noqa: E402

PAGE, README = ROOT / "docs" / "rules.md", ROOT / "README.md"
MEASURED = ROOT / "docs" / "measured.md"
TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- /rules -->)", re.DOTALL)
SUMMARY = re.compile(r"(?<=<!-- summary -->\n).*?(?=<!-- /summary -->)", re.DOTALL)
NUMBERS = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- /measured -->)", re.DOTALL)

# Family, and patterns of a rule's id or MQM type; a rule belongs to the first family that has one for it.
FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Spaces: words run together or fallen apart", ("*/whitespace",)),
    ("Quotation marks", ("quote-*",)),
    ("Punctuation, dashes, hyphens", ("linguistic-conventions/punctuation",)),
    ("Characters and markup", ("*/character-encoding", "design-and-markup/*")),
    ("Spelling, grammar, words", ("linguistic-conventions/*",)),
    ("Numbers, dates, units", ("number-*", "date-*", "unit-*", "locale-conventions/*", "headline-fact")),
    ("Names", ("name-*",)),
    ("Terms and abbreviations", ("terminology/*", "style/*", "*abbreviation*")),
    ("Left out, added, repeated, not translated", ("accuracy/omission", "accuracy/addition", "accuracy/untranslated")),
    ("Meaning and order", ("*",)),
)


def families() -> dict[str, list[RuleModule]]:
    """Return the rules of each family, in the order of the table and of `RULES`."""
    found: dict[str, list[RuleModule]] = {family: [] for family, _patterns in FAMILIES}
    for module in RULES.values():
        found[_family(module)].append(module)
    return found


def _family(module: RuleModule) -> str:
    names = (module.RULE.id, module.RULE.mqm)
    return next(f for f, patterns in FAMILIES if any(fnmatch(name, p) for name in names for p in patterns))


def rules_page() -> str:
    """Return docs/rules.md."""
    parts = [
        "# Rules\n\n<!-- Written by tools/write_docs.py (make docs) from the docstrings in qa/rules/; edit those. -->\n",
        f"{len(RULES)} rules. `druckreif explain RULE` prints the same pages, `--language de` in German. A line under **Bad** is"
        " found and one under **Good** is not;\nthey run as tests. `uk:` and `ru:` show the source sentence that the lines"
        " below it translate.\n",
        "An *error* must not be printed, a *warning* wants a look, a *note* is for information and does not fail a check by"
        " default.\nMQM is the error typology of themqm.org, ITS the localization quality issue type of the W3C.\n",
        table(linked=True),
    ]
    for family, modules in families().items():
        parts.append(f"## {family}\n")
        parts += [rule_section(module) for module in modules]
    return "\n".join(parts)


def rule_section(module: RuleModule) -> str:
    """Return the manual page of a rule as Markdown: severity and standards, prose, examples."""
    rule = module.RULE
    counts = measured().get(rule.id)
    facts = [
        rule.severity.value,
        f"MQM {rule.mqm}",
        f"ITS {rule.its}",
        *(["needs the source"] if rule.needs_source else []),
        *(["[measured](measured.md#each-rule): {} of {} findings right".format(*counts)] if counts else []),
    ]
    first, _newline, rest = dedent(module.__doc__ or "").strip().partition("\n")
    return "\n".join(
        [f"### {rule.id}\n", f"**{_escaped(first)}** ({', '.join(facts)})\n", *_markdown(rest.strip()), ""]
    )


def _markdown(text: str) -> Iterator[str]:
    """Yield the lines of a docstring with its indented examples fenced."""
    fenced = False
    for line in text.splitlines():
        if not fenced and line.startswith("    "):
            fenced = True
            yield "```text"
        elif fenced and line and not line.startswith("    "):
            fenced = False
            yield "```"
        yield line[4:] if fenced else _escaped(line)
    if fenced:
        yield "```"


def _escaped(line: str) -> str:
    r"""Return prose in which Markdown sees no markup but `code`.

    >>> print(_escaped("HTML shows: an entity (&nbsp;), a tag (<br>), or `<b>`"))
    HTML shows: an entity (\&nbsp;), a tag (\<br>), or `<b>`
    """
    parts = re.split(r"(`[^`]*`)", line)
    return "".join(part if part.startswith("`") else re.sub(r"[&<*|]", r"\\\g<0>", part) for part in parts)


def table(*, linked: bool = False) -> str:
    """Return the families of rules as a Markdown table, one line each; `linked` to their sections on the same page."""
    rows = [f"| {family} | {_names(modules, linked)} |" for family, modules in families().items()]
    return "\n".join(["| what | rules |", "|---|---|", *rows, ""])


def _names(modules: Iterable[RuleModule], linked: bool) -> str:
    ids = [module.RULE.id for module in modules]
    return ", ".join(f"[`{name}`](#{name})" if linked else f"`{name}`" for name in ids)


def readme(text: str) -> str:
    """Return the README with today's table and numbers in it."""
    numbers = SUMMARY.search(MEASURED.read_text(encoding="utf-8"))
    with_table = TABLE.sub(lambda _match: table(), text)
    return NUMBERS.sub(lambda _match: numbers[0], with_table) if numbers else with_table


def main() -> None:
    """Write both."""
    PAGE.write_text(rules_page(), encoding="utf-8")
    text = README.read_text(encoding="utf-8")
    if readme(text) != text:
        README.write_text(readme(text), encoding="utf-8")


if __name__ == "__main__":
    main()

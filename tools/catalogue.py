"""The German messages: gather them from the sources, compile them, say what is missing.

    python tools/catalogue.py extract    new messages into druckreif.po with an empty translation, old ones out of it
    python tools/catalogue.py compile    druckreif.po → druckreif.mo, which is what the program reads
    python tools/catalogue.py pages      the German manual pages have been read against today's English ones
    python tools/catalogue.py check      complaints on stdout and exit code 1, or silence

A message is the literal in a call `_("…")`, or a value of a module's table called MESSAGES (or _MESSAGES), whose values
reach `_` later; help texts are asked from the command line itself. A rule's German page is `rules/RULE.md`; `rules/english.tsv`
holds a digest of the English words for which each was written, so that we are told when those change. Babel reads and writes the
catalogues, whose format is https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "qa" / "locale" / "de"
PO = LOCALE / "LC_MESSAGES" / "druckreif.po"
MO = PO.with_suffix(".mo")
PAGES = LOCALE / "rules"
DIGESTS = PAGES / "english.tsv"
TABLES = ("MESSAGES", "_MESSAGES")
PROSE = re.compile(r"\b[A-Za-z]+ [a-z]+\b|^[A-Z]?[a-z]{2,}$")  # words, not termEntry or --changed-since


def source_messages(sources: Path = ROOT / "qa") -> dict[str, list[str]]:
    """Return every message id of the sources with the files it stands in, in their order. Exits on one it cannot read."""
    found: dict[str, list[str]] = {}
    for path in sorted(sources.rglob("*.py")):
        name = path.relative_to(sources.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for text in _messages_of(node, name):
                files = found.setdefault(text, [])
                if name not in files:
                    files.append(name)
    if sources == ROOT / "qa":
        for text in help_texts():
            found.setdefault(text, ["qa/cli"])
    return found


def help_texts() -> Iterator[str]:
    """Yield the help texts of the command line: what `--help` shows of each command and option."""
    sys.path.insert(0, str(ROOT))
    from qa.cli import app
    from qa.cli.help import help_texts as texts_of

    return texts_of(app)


def _messages_of(node: ast.AST, file: str) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id="_"), args=[first, *_]):
            yield from _literals(first, file)
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(values=values))
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(values=values))
        ) if name in TABLES:
            for value in values:
                yield from _literals(value, file)


def _literals(node: ast.expr, file: str) -> Iterator[str]:
    """Yield the texts that an argument of `_` can be; a look into a table yields none, its values are gathered there."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one, file)
            yield from _literals(other, file)
        case ast.Subscript(value=ast.Name(id=name)) if name in TABLES:
            return
        case _:
            sys.exit(
                f"{file}:{node.lineno}: the catalogue cannot read this message; write a literal or a table MESSAGES"
            )


def extract(po: Path = PO) -> Catalog:
    """Bring the catalogue file up to date with the sources, translations kept, and return it; line numbers stay out."""
    old = catalogue(po)
    new = Catalog(
        "de", project="Druckreif", version="1", fuzzy=False, language_team="German", last_translator="Druckreif"
    )
    new.header_comment = "# What Druckreif says to people, in German. The ids are the texts in the sources."
    new.msgid_bugs_address, new.creation_date, new.revision_date = "", old.creation_date, old.creation_date
    for text, files in source_messages().items():
        known = old.get(text)
        new.add(text, known.string if known else "", [(file, 0) for file in files])
    with po.open("wb") as file:
        write_po(file, new, width=120, include_lineno=False)
    return new


def catalogue(po: Path = PO) -> Catalog:
    """Return the catalogue as it lies on disk, an empty one when there is none yet."""
    if not po.is_file():
        return Catalog("de")
    with po.open("rb") as file:
        return read_po(file, locale="de")


def compile_catalogue(po: Path = PO, mo: Path = MO) -> None:
    """Write the binary catalogue that `gettext` reads."""
    with mo.open("wb") as file:
        write_mo(file, catalogue(po))


def complaints(po: Path = PO, mo: Path = MO) -> list[str]:
    """Return what is wrong with the German messages, one line each: missing, superfluous, fuzzy, misquoted, not compiled."""
    german = catalogue(po)
    translations = {message.id: message for message in german if message.id}
    wanted = source_messages()
    found = [f"not in the catalogue (extract): {text!r}" for text in wanted if text not in translations]
    found += english_values()
    for text, message in translations.items():
        found += _complaints_of(str(text), str(message.string), is_wanted=text in wanted, is_fuzzy=message.fuzzy)
    if not mo.is_file() or _compiled(mo) != {i: m.string for i, m in translations.items() if m.string}:
        found.append(f"{mo.name} is older than {po.name} (compile)")
    return found


def _complaints_of(text: str, german: str, *, is_wanted: bool, is_fuzzy: bool) -> Iterator[str]:
    if not is_wanted:
        yield f"no source says this any more (extract): {text!r}"
    elif not german:
        yield f"not translated: {text!r}"
    elif is_fuzzy:
        yield f"marked as doubtful (fuzzy): {text!r}"
    elif placeholders(text) != placeholders(german):
        yield f"other placeholders than {text!r}: {german!r}"
    elif german.count("„") != german.count("“") or set(german) & set('”"'):
        yield f"German quotation marks are „…“: {german!r}"


def english_values(sources: Path = ROOT / "qa") -> list[str]:
    """Return the calls of `_` that put English words into a message, past the catalogue: `_("… {what}", what="left out")`."""
    found = []
    for path in sorted(sources.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            nodes = list(ast.walk(function))
            given: dict[str, list[ast.expr]] = {}
            for node in nodes:
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    given.setdefault(node.targets[0].id, []).append(node.value)
            for node in nodes:
                match node:
                    case ast.Call(func=ast.Name(id="_"), keywords=keywords):
                        values = (text for keyword in keywords for text in _texts(keyword.value, given))
                        name = path.relative_to(sources.parent).as_posix()
                        found += [f"{name}:{node.lineno}: English in every language: {text!r}" for text in values]
    return found


def _texts(value: ast.expr, given: Mapping[str, list[ast.expr]]) -> Iterator[str]:
    """Yield the words that a value of a message may hold; `given` are the function's variables."""
    match value:
        case ast.Constant(value=str(text)) if PROSE.search(text):
            yield text
        case ast.Name(id=name):
            for other in given.get(name, []):
                yield from _texts(other, {})
        case ast.IfExp() | ast.JoinedStr() | ast.BinOp() | ast.BoolOp():
            for part in ast.iter_child_nodes(value):
                if isinstance(part, ast.expr):
                    yield from _texts(part, given)


def placeholders(text: str) -> set[str]:
    """Return the names in braces.

    >>> sorted(placeholders("“{found}” is no spelling of {name}"))
    ['found', 'name']
    """
    return {name for _literal, name, _spec, _conversion in Formatter().parse(text) if name is not None}


def _compiled(mo: Path) -> dict[str, str]:
    with mo.open("rb") as file:
        return {str(message.id): str(message.string) for message in read_mo(file) if message.id}


def page_complaints(english: Mapping[str, str]) -> list[str]:
    """Return which rules have no German manual page, or one that was written for other English words."""
    known = dict(line.split("\t") for line in DIGESTS.read_text(encoding="utf-8").splitlines())
    found = [f"no rule has this page any more: {rule}.md" for rule in known if rule not in english]
    for rule, page in english.items():
        if not (PAGES / f"{rule}.md").is_file():
            found.append(f"no German manual page: {rule}.md")
        elif known.get(rule) != digest(page):
            found.append(f"the English page has changed; read {rule}.md against it, then: catalogue.py pages")
    return found


def record_pages(english: Mapping[str, str]) -> None:
    """Note that every German page says what the English one says today."""
    DIGESTS.write_text("".join(f"{rule}\t{digest(page)}\n" for rule, page in english.items()), encoding="utf-8")


def digest(page: str) -> str:
    """Return a digest of a manual page's words; its examples and line breaks do not count, they are not translated."""
    prose = " ".join(line for line in page.splitlines() if not line.startswith("    "))
    return sha256(" ".join(prose.split()).encode("utf-8")).hexdigest()[:12]


def english_pages() -> dict[str, str]:
    """Return the English manual page of every rule, and of the note about suppressions."""
    sys.path.insert(0, str(ROOT))
    from qa.rule_list import rule_infos

    return {info.id: info.doc for info in rule_infos()}


def main(task: str) -> None:
    """Do one of the four tasks."""
    if task == "extract":
        untranslated = [str(message.id) for message in extract() if message.id and not message.string]
        print("\n".join(f"to be translated: {text!r}" for text in untranslated) or "nothing new to translate")  # noqa: T201
    elif task == "compile":
        compile_catalogue()
    elif task == "pages":
        record_pages(english_pages())
    elif task == "check":
        found = [*complaints(), *page_complaints(english_pages())]
        print("\n".join(found), end="\n" if found else "")  # noqa: T201
        sys.exit(1 if found else 0)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else "")

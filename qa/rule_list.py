"""The rules by name: which of them run, whether there is one of a name, and how reports describe them."""

from collections.abc import Iterable
from functools import lru_cache

from qa import suppressions
from qa.config import Config
from qa.documents import RuleInfo
from qa.errors import ConfigError, did_you_mean
from qa.messages import _
from qa.rules import RULES, TEXT_RULES, RuleModule


def chosen_rules(select: Iterable[str], ignore: Iterable[str], *, has_source: bool = True) -> tuple[RuleModule, ...]:
    """Return the rules to run: all, or the selected ones, less the ignored, and without a source only those of one text.

    Raises ConfigError for an unknown name.
    """
    return _chosen(tuple(select), tuple(ignore), has_source)


@lru_cache(maxsize=64)  # an archive asks for each of its segments
def _chosen(select: tuple[str, ...], ignore: tuple[str, ...], has_source: bool) -> tuple[RuleModule, ...]:
    require_rules((*select, *ignore))
    known = RULES if has_source else TEXT_RULES
    return tuple(RULES[name] for name in sorted(known) if (not select or name in select) and name not in ignore)


def require_rules(names: Iterable[str], place: str = "") -> None:
    """Raise ConfigError for the first name that is no rule's; `place` says where it was read."""
    known = (*RULES, suppressions.INFO.id)
    for name in names:
        if name not in known:
            where = f"{place}: " if place else ""
            raise ConfigError(
                _(
                    '{where}unknown rule "{name}"{hint} (`druckreif explain` lists them)',
                    where=where,
                    name=name,
                    hint=did_you_mean(name, known),
                )
            )


def check_rule_names(config: Config) -> None:
    """Raise ConfigError naming file and key when the configuration names a rule that does not exist."""
    per_file = [name for names in config.per_file_ignores.values() for name in names]
    named = {"rules.select": config.select, "rules.ignore": config.ignore, "rules.severity": config.severity}
    for key, names in {**named, "per-file-ignores": per_file}.items():
        place = config.origins.get(key, "")
        require_rules(names, f"--{key.removeprefix('rules.')}" if place == "command line" else f"{place}: {key}")


def rule_infos() -> list[RuleInfo]:
    """Return the descriptions of all rules, and of the note about suppressions, for reports."""
    from qa.rules.precision import measured

    shares = {name: right / total for name, (right, total) in measured().items() if total}
    described = [
        RuleInfo(rule.RULE.id, rule.RULE.severity, rule.RULE.mqm, rule.RULE.its, rule.__doc__ or "", shares.get(name))
        for name, rule in RULES.items()
    ]
    return [*described, suppressions.INFO]

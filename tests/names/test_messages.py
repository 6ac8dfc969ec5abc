"""What the name rules say: the source form as it stands in the text, and whose form was found."""

import pytest

import qa
from qa.config import Config
from qa.style import HouseStyle, NameStyle


@pytest.mark.parametrize(
    ("source", "german", "message"),
    [
        (
            "Про це сказав Азамат Джумаканов.",
            "Das sagte Azamat Dzhumakanov.",
            "“Azamat Dzhumakanov” is the English spelling of Азамат Джумаканов",
        ),
        (
            "Бій тривав біля Чугуєва.",
            "Das Gefecht bei Chuguev dauerte an.",
            "“Chuguev” is the Russian form of Чугуєва in English spelling",
        ),
        (
            "Бій тривав біля Чугуєва.",
            "Das Gefecht bei Chuhuiv dauerte an.",
            "“Chuhuiv” is the English spelling of Чугуєва",
        ),
        ("Вибух пролунав у Харкові.", "Die Explosion war in Charkow.", "“Charkow” is the Russian form of Харкові"),
    ],
)
def test_a_message_names_the_source_form_as_it_stands(source, german, message):
    found = qa.check(german, source, source_language="uk")
    assert [finding.message for finding in found if finding.rule.startswith("name-")] == [message]


def test_an_older_german_form_is_called_so_where_the_house_wants_ukrainian_ones():
    config = Config(style=HouseStyle(names=NameStyle(ukrainian_places="ukrainian")))
    (found,) = qa.check("Er kam nach Lemberg.", "Він приїхав до Львова.", source_language="uk", config=config)
    assert found.message == "“Lemberg” is the older German form of Львова"
    assert found.suggestions == ("Lwiw",)

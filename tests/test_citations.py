"""Citations: the marks in a text that name the facts it rests on."""

from __future__ import annotations

from solea.content import citations, replace_citations, without_citations


def test_one_mark_may_name_several_facts() -> None:
    """Ids are parted by spaces, commas or semicolons."""
    (found,) = citations("Hold still [@str-09 @str-12].")

    assert found.ids == ("str-09", "str-12")
    assert found.well_formed


def test_a_mark_is_spoken_as_nothing() -> None:
    """What is read aloud has neither the mark nor a gap before the full stop."""
    assert without_citations("Hold still [@str-09].") == "Hold still."


def test_a_mark_and_the_space_before_it_are_replaced_together() -> None:
    """A source number stands directly behind its word."""
    told = replace_citations("Hold still [@str-09].", lambda ids: f"({ids[0]})")

    assert told == "Hold still(str-09)."


def test_code_shows_a_mark_and_cites_nothing() -> None:
    """The staff guide can show how a citation is written."""
    text = "Write `[@gas-02]` behind the sentence."

    assert list(citations(text)) == []
    assert replace_citations(text, lambda _: "X") == text


def test_a_mark_with_a_bad_id_is_told_apart() -> None:
    """A capital letter or a missing at-sign makes a mark that names nothing."""
    found = [each.well_formed for each in citations("[@Gas 02] and [@gas-02, @gas-03]")]

    assert found == [False, True]


def test_a_lone_backtick_hides_nothing_below_its_paragraph() -> None:
    """Code ends with its paragraph at the latest, and a fence where it is closed."""
    text = "A ` alone.\n\nHold still [@str-09]. A ` again.\n\n```\n[@a]\n\n[@b]\n```"

    assert [each.ids for each in citations(text)] == [("str-09",)]

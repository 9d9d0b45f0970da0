"""The problems that reading a single field can find, by their permanent names."""

from __future__ import annotations

from solea.report import Kind, register

KEY_UNKNOWN = register(
    Kind(
        "key-unknown",
        "error",
        "A key that we do not know",
        "A fact under a key that nobody reads would silently be missing from the patient's page.",
        "Check the spelling and the indentation. The front-matter reference lists every key.",
    )
)
KEY_NEEDED = register(
    Kind(
        "key-needed",
        "error",
        "A key that every page of this kind needs is not there",
        "Each page answers the same questions in the same place; a missing answer leaves the "
        "patient guessing.",
        "Add the key with the example that the report shows, in your own words.",
    )
)
VALUE_EMPTY = register(
    Kind(
        "value-empty",
        "error",
        "A key without a value",
        "The page would have a gap there, or say nothing where a patient expects an answer.",
        "Write the value, or take the line out.",
    )
)
WORD_UNKNOWN = register(
    Kind(
        "word-unknown",
        "error",
        "A word that is not in the list of words for this key",
        "The pictures, the timer and the printed sheet are made from these words.",
        "Choose one of the words that the report lists.",
    )
)
LIST_EXPECTED = register(
    Kind(
        "list-expected",
        "error",
        "A list is wanted here",
        "Each item is numbered, ticked off or spoken on its own; a single text cannot be.",
        "Write one item on each line, each behind `- ` and indented by the same spaces.",
    )
)
KEYS_EXPECTED = register(
    Kind(
        "keys-expected",
        "error",
        "Keys and values are wanted here, not a single text",
        "Each part has its own place on the page; a single text would end up in none of them.",
        "Write `key: value` lines, indented below this key.",
    )
)
TEXT_EXPECTED = register(
    Kind(
        "text-expected",
        "error",
        "A text is wanted here, not a list or keys",
        "The text is shown as one sentence; a list or keys would be left out.",
        "Write the text on the same line. If it holds a colon, put it in quotation marks.",
    )
)
ID_FORM = register(
    Kind(
        "id-form",
        "error",
        "A name that links pages together is not written as one",
        "The link would lead nowhere.",
        "Use the file name of the page without `.md`: small letters, digits and hyphens.",
    )
)
DATE_UNCLEAR = register(
    Kind(
        "date-unclear",
        "error",
        "A date that is not year-month-day",
        "A date such as 03/04/2026 means March to one reader and April to another.",
        "Write the year, the month and the day with hyphens: `2026-12-01`.",
    )
)
YES_OR_NO = register(
    Kind(
        "yes-or-no",
        "error",
        "Neither yes nor no",
        "The page would have to guess which of the two is meant.",
        "Write `yes` or `no`.",
    )
)
NUMBER_UNCLEAR = register(
    Kind(
        "number-unclear",
        "error",
        "Not a number",
        "The number is counted with and compared, which words cannot be.",
        "Write the number in digits.",
    )
)
PERCENT_UNCLEAR = register(
    Kind(
        "percent-unclear",
        "error",
        "Not a share in percent",
        "Shares of several studies stand side by side, which only works with numbers.",
        "Write `50 %`, or `34 to 82 %` for a range.",
    )
)
CITATION_BROKEN = register(
    Kind(
        "citation-broken",
        "error",
        "A citation that is not written as one",
        "A statement without its source cannot be checked by anybody.",
        "Write `[@` and the id of the fact and `]`, for example `[@gas-02]`; several ids are "
        "parted by spaces: `[@gas-02 @gas-03]`.",
    )
)
KIND_TWICE = register(
    Kind(
        "page-kind-twice",
        "error",
        "A page is of two kinds at once",
        "Each kind of page shows other parts in another order; this one cannot be laid out.",
        "Keep one of the two, and move the other to a page of its own.",
    )
)
TITLE_MISSING = register(
    Kind(
        "title-missing",
        "error",
        "A page without a title",
        "The title is the first thing that a patient reads, on the page, in the menu and in the "
        "search.",
        "Write `title:` and the name of the page as the first line of the front matter.",
    )
)
MARKUP_IN_TEXT = register(
    Kind(
        "markup-in-text",
        "error",
        "A front-matter text holds markup",
        "These texts are also spoken and printed on films, where a tag or a link would be read "
        "out as it stands.",
        "Write plain words here. Links, bold words and the like belong below the front matter.",
    )
)
VIDEO_SOURCE = register(
    Kind(
        "video-source",
        "error",
        "A video's address is not one that we can play",
        "A patient who presses play would see an error, or be sent to a site nobody has checked.",
        "Write the address as the browser shows it on YouTube or Vimeo, any `https://` address "
        "of a video file, the path of a file in `docs`, or `to be supplied by the clinic`.",
    )
)
REVIEW_UNCLEAR = register(
    Kind(
        "review-unclear",
        "error",
        "The clinical review is neither awaited nor signed",
        "Patients see on every page who has checked it and when.",
        "Write `review: awaiting`, or all of `by`, `role`, `on` and `due`.",
    )
)

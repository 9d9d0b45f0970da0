"""Every way in which a page or its front matter can be unreadable, by its permanent name."""

from __future__ import annotations

from solea.report import define

# The file as a whole

NOT_UTF8 = define(
    "not-utf8",
    "The file is not saved as UTF-8",
    "Letters such as é, the degree sign and curly quotes would show as rubbish on the page.",
    "Open the file in your editor, choose Save with encoding, and choose UTF-8.",
)
CONTROL_CHARACTER = define(
    "control-character",
    "There is an invisible character that no page may hold",
    "It usually comes along when text is pasted from another program, and it can hide or break "
    "the words next to it.",
    "Delete the marked place together with its neighbours and type those words again.",
)

# The two fences

FENCE_MISSING = define(
    "fence-missing",
    "The page starts with entries, but without the line --- above them",
    "Without the fence nothing checks these entries, and some of them vanish from the page while "
    "others are shown to the patient as text.",
    "Write a line of three hyphens above the first entry and another one below the last.",
)
FENCE_MISPLACED = define(
    "fence-misplaced",
    "The front matter does not start on the first line",
    "The opening --- counts only on line 1. Further down, the entries are shown to the patient "
    "as text.",
    "Move the line --- and the entries below it to the very top of the file.",
)
FENCE_NOT_CLOSED = define(
    "fence-not-closed",
    "The front matter has no closing line ---",
    "Nobody can tell where the entries end and the text of the page begins.",
    "Write a line of three hyphens below the last entry.",
)
FENCE_MISSPELT = define(
    "fence-misspelt",
    "A fence of the front matter is not written as three hyphens alone",
    "A fence counts only if the line holds exactly three hyphens. Word processors like to turn "
    "them into one long dash.",
    "Write --- with nothing before or behind it.",
)
FIRST_LINE_SWALLOWED = define(
    "first-line-swallowed",
    "The first line of the page would vanish",
    "A page that opens with one word and a colon is taken to open with data, and that line is "
    "left out of the page without a word. It could be a warning to the patient.",
    "Set the word in bold, or start the page with front matter or a heading.",
)
FRONT_MATTER_EMPTY = define(
    "front-matter-empty",
    "The front matter is empty",
    "The two fences have no entry between them, so they say nothing about the page.",
    "Write a title between the fences, or delete both of them.",
    "warning",
)
FRONT_MATTER_NOT_ENTRIES = define(
    "front-matter-not-entries",
    "The front matter is not made of entries",
    "Each line at the left edge has to name what it is about, such as `title:`. A list or plain "
    "text names nothing.",
    "Start each line at the left edge with a key and a colon.",
)

# Slips that make the front matter unreadable

TAB_INDENT = define(
    "tab-indent",
    "A line is indented with a tab",
    "Tabs are as wide as each editor likes, so they cannot show what belongs to what.",
    "Delete the tab and type 2 spaces for each step of indentation.",
)
ODD_SPACE = define(
    "odd-space",
    "A line is indented with a space that is not an ordinary space",
    "It looks the same but counts as a letter. It comes along when text is pasted from a word "
    "processor or a web page.",
    "Delete the indentation and type it again with the space bar.",
)
COLON_IN_TEXT = define(
    "colon-in-text",
    "A text without quotes holds a colon and a space",
    "A colon with a space behind it ends a key. In the middle of a text it cuts the text in two.",
    "Put the whole text in quotes.",
)
QUOTE_NOT_CLOSED = define(
    "quote-not-closed",
    "A quote is opened and not closed",
    "Everything below it would become part of one long text.",
    "Write the same quote at the end of the text.",
)
TEXT_AFTER_QUOTE = define(
    "text-after-quote",
    "There is text behind a closing quote",
    "The text ends at the second quote, so nobody knows what to do with the rest. An apostrophe "
    "also closes a text in single quotes.",
    "Use the other sort of quotes around the whole text.",
)
BRACKET_NOT_CLOSED = define(
    "bracket-not-closed",
    "A bracket is opened and not closed",
    "Everything below it would become part of one list.",
    "Write the closing bracket at the end of the list.",
)
TEXT_AFTER_BRACKET = define(
    "text-after-bracket",
    "There is text behind a closing bracket",
    "A value that starts with a bracket is a list and ends with it. This one goes on.",
    "Put the whole text in quotes if it is one text.",
)
RESERVED_START = define(
    "reserved-start",
    "A text without quotes starts with a sign that has a meaning of its own",
    "The signs @ ` % & * ! | > { } [ ] , ? and - at the start of a value are commands of the "
    "format.",
    "Put the whole text in quotes.",
)
SPACE_AFTER_COLON = define(
    "space-after-colon",
    "There is no space behind the colon of a key",
    "Without the space the key and its value are one word.",
    "Write a space behind the colon.",
)
SPACE_AFTER_DASH = define(
    "space-after-dash",
    "There is no space behind the dash of a list",
    "Without the space the dash is part of the text, and two items of the list can become one.",
    "Write a space behind the dash.",
)
INDENTATION = define(
    "indentation",
    "A line is not in line with its neighbours",
    "How far a line is indented says what it belongs to. This one fits neither above nor below.",
    "Start entries that belong together in the same column, 2 spaces further in than their key.",
)
KEY_MISSING = define(
    "key-missing",
    "A line has no key and colon",
    "Nobody can tell what the line is about.",
    "Start the line with a key and a colon, or indent it if it continues the text above.",
)
BACKSLASH = define(
    "backslash",
    "A backslash in double quotes is followed by a letter without meaning",
    "Inside double quotes a backslash gives the next letter a special meaning.",
    "Use single quotes around the text, or leave the backslash out.",
)
UNREADABLE = define(
    "unreadable",
    "The front matter cannot be read",
    "Nothing on the page can be checked or shown until it can be read.",
    "Look for a missing quote, bracket, colon or space just before the marked place.",
)

# Front matter that can be read but says too much

DUPLICATE_KEY = define(
    "duplicate-key",
    "The same key is written twice",
    "Only one of the two can count, and the other would vanish without a word.",
    "Delete one of the two, or make one list of both.",
)
ALIAS = define(
    "alias",
    "A text starts with & or *",
    "These signs make one place of the file copy another. That is hard to see and easily goes "
    "wrong, so it is not allowed.",
    "Write the value out, or put it in quotes if the sign belongs to the text.",
)
TAG = define(
    "tag",
    "A text starts with an exclamation mark",
    "An exclamation mark in front of a value is a command to the program that reads it.",
    "Put the text in quotes if the sign belongs to it, or delete the sign.",
)
TOO_DEEP = define(
    "too-deep",
    "The entries are nested too deeply",
    "No page needs more than 12 steps of indentation, so this must be a slip.",
    "Look for stray dashes or brackets at the marked place.",
)
SEVERAL_DOCUMENTS = define(
    "several-documents",
    "There is a second --- inside the front matter",
    "What stands below it would be lost.",
    "Delete the marked hyphens, or close the front matter with a line --- alone.",
)
KEY_NOT_WORD = define(
    "key-not-word",
    "A key is not a word",
    "A key names what its value is about. It starts with a letter and has only letters, figures, "
    "spaces and hyphens.",
    "Write the key as in the table of front matter.",
)
HASH_IN_TEXT = define(
    "hash-in-text",
    "A # hides the rest of a line",
    "A # behind a space starts a remark to colleagues. What follows is not part of the text.",
    "Put the text in quotes if the # belongs to it, or write a space behind it if it is a remark.",
    "warning",
)

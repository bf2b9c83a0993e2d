"""The tables of a project file and the triggers that journal every write.

The schema is written out as SQL because it is the contract with every file ever saved. Journalled
tables hold only TEXT and INTEGER, have one key column `id`, and are listed by what SQLite itself
says about them, so a table cannot be forgotten.
"""

import re
import sqlite3

SCHEMA_VERSION = 2
APPLICATION_ID = 0x46474331  # "FGC1"

TABLES = """
CREATE TABLE setting (
    id TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Texts, original files and codebook snapshots; insert-only, named by the SHA-256 of the bytes.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE participant (
    id TEXT PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    organisation TEXT REFERENCES organisation(id),
    colour INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX participant_organisation ON participant(organisation);
CREATE INDEX participant_name ON participant(name);

CREATE TABLE focus_group (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE membership (
    id TEXT PRIMARY KEY NOT NULL,
    focus_group TEXT NOT NULL REFERENCES focus_group(id),
    participant TEXT NOT NULL REFERENCES participant(id),
    moderator INTEGER NOT NULL CHECK (moderator IN (0, 1)),
    UNIQUE (focus_group, participant)
) STRICT;
CREATE INDEX membership_participant ON membership(participant);

CREATE TABLE attribute (
    id TEXT PRIMARY KEY NOT NULL,
    owner TEXT NOT NULL CHECK (owner IN ('participant', 'organisation', 'transcript')),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('text', 'number', 'choice', 'date')),
    position INTEGER NOT NULL,
    UNIQUE (owner, name)
) STRICT;

CREATE TABLE attribute_value (
    id TEXT PRIMARY KEY NOT NULL,
    attribute TEXT NOT NULL REFERENCES attribute(id),
    owner TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (attribute, owner)
) STRICT;

CREATE TABLE transcript (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    focus_group TEXT NOT NULL REFERENCES focus_group(id),
    position INTEGER NOT NULL,
    original TEXT REFERENCES content(sha256),
    original_name TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX transcript_focus_group ON transcript(focus_group);

-- offsets: how positions of the version before map into this one (a JSON list of edits).
CREATE TABLE transcript_version (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL REFERENCES content(sha256),
    length INTEGER NOT NULL,
    offsets TEXT,
    created TEXT NOT NULL,
    UNIQUE (transcript, number)
) STRICT;

-- start and end: the speech, its label left out. words: counted once, since texts never change.
CREATE TABLE turn (
    id TEXT PRIMARY KEY NOT NULL,
    version TEXT NOT NULL REFERENCES transcript_version(id),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    participant TEXT REFERENCES participant(id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    words INTEGER NOT NULL,
    time_ms INTEGER,
    end_time_ms INTEGER,
    UNIQUE (version, position)
) STRICT;
CREATE INDEX turn_participant ON turn(participant);

CREATE TABLE uncounted (
    id TEXT PRIMARY KEY NOT NULL,
    version TEXT NOT NULL REFERENCES transcript_version(id),
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start)
) STRICT;
CREATE INDEX uncounted_version ON uncounted(version, start);

CREATE TABLE code (
    id TEXT PRIMARY KEY NOT NULL,
    parent TEXT REFERENCES code(id),
    position INTEGER NOT NULL,
    hue TEXT,
    assessment INTEGER NOT NULL CHECK (assessment IN (0, 1))
) STRICT;
CREATE INDEX code_parent ON code(parent);

-- keywords: a JSON list of words and phrases.
CREATE TABLE code_text (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL REFERENCES code(id),
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    example TEXT NOT NULL,
    counter_example TEXT NOT NULL,
    keywords TEXT NOT NULL,
    UNIQUE (code, language)
) STRICT;

CREATE TABLE codebook_version (
    id TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    snapshot TEXT NOT NULL REFERENCES content(sha256),
    created TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE layer (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pass', 'consensus', 'import')),
    name TEXT NOT NULL,
    coder TEXT REFERENCES coder(id),
    number INTEGER NOT NULL
) STRICT;
CREATE INDEX layer_coder ON layer(coder);

-- What a person made of a suggestion. score: millionths. pick: why it was shown at that moment.
CREATE TABLE decision (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
    coder TEXT NOT NULL REFERENCES coder(id),
    tier TEXT NOT NULL,
    engine TEXT NOT NULL,
    score INTEGER NOT NULL,
    created TEXT NOT NULL,
    band TEXT NOT NULL DEFAULT '',
    pick TEXT NOT NULL DEFAULT 'best' CHECK (pick IN ('best', 'uncertain', 'audit'))
) STRICT;
CREATE INDEX decision_transcript ON decision(transcript, coder);
CREATE INDEX decision_coder ON decision(coder);

-- start and end count code points in the transcript's latest version.
CREATE TABLE coding (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    layer TEXT NOT NULL REFERENCES layer(id),
    code TEXT NOT NULL REFERENCES code(id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    origin TEXT NOT NULL CHECK (origin IN ('hand', 'suggestion', 'import')),
    decision TEXT REFERENCES decision(id),
    memo TEXT NOT NULL DEFAULT '',
    rating TEXT CHECK (rating IN ('positive', 'negative', 'mixed')),
    codebook_version INTEGER NOT NULL REFERENCES codebook_version(number),
    created TEXT NOT NULL
) STRICT;
CREATE INDEX coding_transcript ON coding(transcript, layer);
CREATE INDEX coding_code ON coding(code, transcript);
CREATE INDEX coding_layer ON coding(layer, code);
CREATE INDEX coding_decision ON coding(decision) WHERE decision IS NOT NULL;

-- Free memos on a project, transcript, participant or code; a coding's memo is in its own row.
CREATE TABLE memo (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    coder TEXT NOT NULL REFERENCES coder(id),
    body TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX memo_target ON memo(kind, target);
CREATE INDEX memo_coder ON memo(coder);

CREATE TABLE roster (
    id TEXT PRIMARY KEY NOT NULL,
    layer TEXT NOT NULL REFERENCES layer(id),
    transcript TEXT NOT NULL REFERENCES transcript(id),
    state TEXT NOT NULL CHECK (state IN ('assigned', 'fully coded', 'not coded')),
    UNIQUE (layer, transcript)
) STRICT;
CREATE INDEX roster_transcript ON roster(transcript);

-- Codings to look at since a transcript was corrected: their words changed, or are gone and the
-- coding with them. start and end: where it stood in the version before; the row goes when a
-- person has looked.
CREATE TABLE review (
    id TEXT PRIMARY KEY NOT NULL,
    coding TEXT NOT NULL UNIQUE,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    version TEXT NOT NULL REFERENCES transcript_version(id),
    layer TEXT NOT NULL REFERENCES layer(id),
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('changed', 'lost')),
    created TEXT NOT NULL
) STRICT;
CREATE INDEX review_transcript ON review(transcript);

-- How a disagreement was settled. layers: JSON list of the layers compared; start and end: the
-- passage in question; coding: the consensus coding it gave, if any.
CREATE TABLE ruling (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    layers TEXT NOT NULL,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('first', 'second', 'union', 'intersection', 'other', 'none')),
    coding TEXT,
    reason TEXT NOT NULL DEFAULT '',
    memo TEXT NOT NULL DEFAULT '',
    coder TEXT NOT NULL REFERENCES coder(id),
    created TEXT NOT NULL
) STRICT;
CREATE INDEX ruling_transcript ON ruling(transcript, code);
CREATE INDEX ruling_coder ON ruling(coder);

-- What one person says to another about a passage; without an addressee to everybody.
CREATE TABLE comment (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    author TEXT NOT NULL REFERENCES coder(id),
    addressee TEXT REFERENCES coder(id),
    body TEXT NOT NULL,
    resolved INTEGER NOT NULL DEFAULT 0 CHECK (resolved IN (0, 1)),
    created TEXT NOT NULL
) STRICT;
CREATE INDEX comment_transcript ON comment(transcript, start);
CREATE INDEX comment_author ON comment(author);
CREATE INDEX comment_addressee ON comment(addressee);

-- Derived, made anew at any time, not journalled. score: millionths; reasons: JSON.
CREATE TABLE suggestion (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    score INTEGER NOT NULL,
    band TEXT NOT NULL,
    tier TEXT NOT NULL,
    engine TEXT NOT NULL,
    reasons TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_transcript ON suggestion(transcript, code);

-- Which text a transcript's suggestions were last computed on, also when there were none.
CREATE TABLE suggested (
    transcript TEXT PRIMARY KEY NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    tier TEXT NOT NULL,
    engine TEXT NOT NULL
) STRICT;

-- The journal. A step is one action of one person; its changes hold each row before and after.
-- undone: 0 in force, 1 undone and can be redone, 2 undone for good.
-- target: the step that an undo or redo concerns.
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    coder TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'system', 'barrier')),
    target INTEGER REFERENCES step(id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1, 2))
) STRICT;
CREATE INDEX step_stack ON step(coder, kind, undone, id);
CREATE INDEX step_target ON step(target);
CREATE INDEX step_barrier ON step(id) WHERE kind = 'barrier';

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES step(id),
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    old TEXT,
    new TEXT
) STRICT;
CREATE INDEX change_step ON change(step);

-- The journals of projects that were merged into this one, each step once, as they were written.
CREATE TABLE merged_step (
    project TEXT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    coder TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER,
    PRIMARY KEY (project, number)
) STRICT;

CREATE TABLE merged_change (
    project TEXT NOT NULL,
    number INTEGER NOT NULL,
    step INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    old TEXT,
    new TEXT,
    PRIMARY KEY (project, number)
) STRICT;

-- The step that is being written, NULL between steps; the triggers refuse writes outside a step.
CREATE TABLE writing (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    step INTEGER
) STRICT;
INSERT INTO writing VALUES (1, NULL);

-- Who has the project open for writing.
CREATE TABLE holder (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    person TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;
"""

NOT_JOURNALLED = frozenset(
    "content suggestion suggested step change merged_step merged_change writing holder".split()
)


def create(conn: sqlite3.Connection) -> None:
    """Make every table, index and trigger of the current version in an empty database."""
    conn.executescript(TABLES)
    create_triggers(conn)
    conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def journalled_tables(conn: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Name -> columns of each journalled table, in the order in which the schema makes them."""
    names = [
        name
        for (name,) in conn.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        if name not in NOT_JOURNALLED
    ]
    return {
        name: tuple(row[1] for row in conn.execute(f"PRAGMA table_info({name})")) for name in names
    }


def create_triggers(conn: sqlite3.Connection) -> None:
    """Make the journal's triggers; any that exist are replaced (`transform` loses them)."""
    for name, columns in journalled_tables(conn).items():
        for event in ("insert", "update", "delete"):
            conn.execute(f"DROP TRIGGER IF EXISTS {name}_{event}")
            conn.execute(_journal_trigger(name, columns, event))
    for table in ("change", "content"):
        for event in ("update", "delete"):
            conn.execute(f"DROP TRIGGER IF EXISTS {table}_no_{event}")
            conn.execute(
                f"CREATE TRIGGER {table}_no_{event} BEFORE {event.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def row_json(columns: tuple[str, ...], alias: str) -> str:
    """SQL that gives a row as JSON with its columns in order."""
    pairs = ", ".join(f"'{column}', {alias}.\"{column}\"" for column in columns)
    return f"json_object({pairs})"


def _journal_trigger(table: str, columns: tuple[str, ...], event: str) -> str:
    old = "NULL" if event == "insert" else row_json(columns, "OLD")
    new = "NULL" if event == "delete" else row_json(columns, "NEW")
    row = "OLD.id" if event == "delete" else "NEW.id"
    return (
        f"CREATE TRIGGER {table}_{event} AFTER {event.upper()} ON {table} BEGIN "
        "SELECT RAISE(ABORT, 'write outside a step') "
        "WHERE (SELECT step FROM writing) IS NULL; "
        "INSERT INTO change (step, tbl, row, old, new) "
        f"VALUES ((SELECT step FROM writing), '{table}', {row}, {old}, {new}); END"
    )


def objects(conn: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """(type, name) -> normalised SQL of every object, to compare two schemas."""
    return {
        (kind, name): _normalised(sql or "")
        for kind, name, sql in conn.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        )
    }


def _normalised(sql: str) -> str:
    """SQL without quotes, its words and brackets parted by one space."""
    plain = sql.replace('"', "").replace("IF NOT EXISTS ", "")
    return " ".join(re.sub(r"([(),])", r" \1 ", plain).split())

#include "banso/store/schema/schema.h"

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/step.h"

#define APPLICATION_ID 0x62616e73 /* "bans": the mark by which file(1) and banso know the file */

static const char schema_1[] =
	"-- Texts of scenarios, each once: an engagement keeps the one it began with.\n"
	"CREATE TABLE scenario (\n"
	"	hash TEXT NOT NULL PRIMARY KEY, -- of the text: 16 hexadecimal digits\n"
	"	id TEXT NOT NULL,      -- as the text says\n"
	"	title TEXT NOT NULL,   -- as the text says\n"
	"	text TEXT NOT NULL     -- the YAML file as it was read\n"
	") STRICT;\n"

	"-- 支援先. Name, prefecture … are values like all others; what a list of them needs is\n"
	"-- repeated here by the transaction that changes a value.\n"
	"CREATE TABLE engagement (\n"
	"	id TEXT NOT NULL PRIMARY KEY,\n"
	"	scenario TEXT NOT NULL REFERENCES scenario(hash),\n"
	"	pattern TEXT NOT NULL,       -- id within the scenario\n"
	"	created TEXT NOT NULL,       -- ISO time, local\n"
	"	created_by TEXT NOT NULL,    -- login name\n"
	"	pattern_title TEXT NOT NULL, -- repeated from the scenario\n"
	"	name TEXT NOT NULL DEFAULT '', -- repeated from .course\n"
	"	pref TEXT NOT NULL DEFAULT ''  -- repeated from .course\n"
	") STRICT;\n"

	"-- Numbers given to rows of tables, so that none is ever given again.\n"
	"CREATE TABLE row_number (\n"
	"	engagement TEXT NOT NULL REFERENCES engagement(id),\n"
	"	prefix TEXT NOT NULL,   -- the letter of the row's id, p of p12\n"
	"	last INTEGER NOT NULL,  -- the highest number given\n"
	"	PRIMARY KEY (engagement, prefix)\n"
	") STRICT, WITHOUT ROWID;\n"

	"-- The sessions of an engagement's pattern with their dates, repeated from .session\n"
	"-- and the scenario.\n"
	"CREATE TABLE plan (\n"
	"	engagement TEXT NOT NULL REFERENCES engagement(id),\n"
	"	position INTEGER NOT NULL, -- in the pattern, from 0\n"
	"	session TEXT NOT NULL,     -- id within the scenario\n"
	"	title TEXT NOT NULL,\n"
	"	date TEXT NOT NULL,        -- ISO day, '' while there is none\n"
	"	start TEXT NOT NULL,       -- time of day, '' while there is none\n"
	"	ended INTEGER NOT NULL,    -- 1 once its actual end is kept\n"
	"	PRIMARY KEY (engagement, position)\n"
	") STRICT, WITHOUT ROWID;\n"

	"-- 記入票: one filled form. The row is made with its first value. State and counts are\n"
	"-- repeated from the values by the transaction that changes one.\n"
	"CREATE TABLE sheet (\n"
	"	id INTEGER PRIMARY KEY,\n"
	"	engagement TEXT NOT NULL REFERENCES engagement(id),\n"
	"	session TEXT NOT NULL,     -- '' for a form with one sheet for the course\n"
	"	form TEXT NOT NULL,        -- begins with a dot where banso itself keeps it\n"
	"	respondent TEXT NOT NULL,  -- '' unless each respondent has a sheet\n"
	"	state TEXT NOT NULL,       -- untouched, check, filling, done\n"
	"	fields INTEGER NOT NULL,   -- visible ones\n"
	"	answered INTEGER NOT NULL, -- of them\n"
	"	broken INTEGER NOT NULL,   -- of them, against a rule\n"
	"	counted INTEGER NOT NULL,  -- 0 where the pattern or the participants no longer have it\n"
	"	UNIQUE (engagement, session, form, respondent)\n"
	") STRICT;\n"
	"CREATE INDEX sheet_to_check ON sheet(engagement) WHERE state = 'check' AND counted;\n"

	"-- What stands now at each place. A cleared value stays as '', so that its revisions\n"
	"-- go on.\n"
	"CREATE TABLE value (\n"
	"	sheet INTEGER NOT NULL REFERENCES sheet(id),\n"
	"	field TEXT NOT NULL,\n"
	"	row TEXT NOT NULL,     -- id for life of a table's row; '' outside tables\n"
	"	column TEXT NOT NULL,  -- '' outside tables; with a row: the row's position\n"
	"	revision INTEGER NOT NULL, -- from 1\n"
	"	text TEXT NOT NULL,    -- canonical\n"
	"	reason TEXT NOT NULL,  -- why it is blank, or stays against a soft rule\n"
	"	at TEXT NOT NULL,      -- ISO time, local\n"
	"	who TEXT NOT NULL,     -- login name\n"
	"	PRIMARY KEY (sheet, field, row, column)\n"
	") STRICT, WITHOUT ROWID;\n"

	"-- Every revision of every value, the last one too. Only added to: see the triggers.\n"
	"CREATE TABLE history (\n"
	"	n INTEGER PRIMARY KEY, -- in the order of time\n"
	"	sheet INTEGER NOT NULL REFERENCES sheet(id),\n"
	"	field TEXT NOT NULL,\n"
	"	row TEXT NOT NULL,\n"
	"	column TEXT NOT NULL,\n"
	"	revision INTEGER NOT NULL,\n"
	"	text TEXT NOT NULL,\n"
	"	reason TEXT NOT NULL,\n"
	"	why TEXT NOT NULL,     -- said with the change, '' for nothing\n"
	"	at TEXT NOT NULL,\n"
	"	who TEXT NOT NULL,\n"
	"	UNIQUE (sheet, field, row, column, revision)\n"
	") STRICT;\n"

	"-- Removals from the history, asked for by a person whose words they were. To remove:\n"
	"-- in one transaction add a row here with open = 1, change the history, set open = 0.\n"
	"-- The row stays and tells that something was there.\n"
	"CREATE TABLE purge (\n"
	"	n INTEGER PRIMARY KEY,\n"
	"	place TEXT NOT NULL,   -- WHERE\n"
	"	at TEXT NOT NULL,\n"
	"	who TEXT NOT NULL,\n"
	"	open INTEGER NOT NULL  -- 1 only inside that transaction\n"
	") STRICT;\n"
	"CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history\n"
	"	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN\n"
	"	SELECT RAISE(ABORT, 'history is only added to');\n"
	"END;\n"
	"CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history\n"
	"	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN\n"
	"	SELECT RAISE(ABORT, 'history is only added to');\n"
	"END;\n"

	"-- Text typed and not yet committed: one for each person and place.\n"
	"CREATE TABLE draft (\n"
	"	n INTEGER PRIMARY KEY, -- the newest has the highest\n"
	"	who TEXT NOT NULL,\n"
	"	engagement TEXT NOT NULL, -- '' for one that is only being added\n"
	"	session TEXT NOT NULL,\n"
	"	form TEXT NOT NULL,\n"
	"	respondent TEXT NOT NULL,\n"
	"	field TEXT NOT NULL,\n"
	"	row TEXT NOT NULL,\n"
	"	column TEXT NOT NULL,\n"
	"	text TEXT NOT NULL,    -- as typed\n"
	"	seen_revision INTEGER NOT NULL, -- that the typing began from\n"
	"	at TEXT NOT NULL,\n"
	"	UNIQUE (who, engagement, session, form, respondent, field, row, column)\n"
	") STRICT;\n"

	"-- Where each person stood last in each sheet; the highest n of an engagement is where\n"
	"-- they stood last in it.\n"
	"CREATE TABLE stand (\n"
	"	n INTEGER PRIMARY KEY,\n"
	"	who TEXT NOT NULL,\n"
	"	engagement TEXT NOT NULL REFERENCES engagement(id),\n"
	"	session TEXT NOT NULL,\n"
	"	form TEXT NOT NULL,\n"
	"	respondent TEXT NOT NULL,\n"
	"	field TEXT NOT NULL,\n"
	"	row TEXT NOT NULL,\n"
	"	column TEXT NOT NULL,\n"
	"	UNIQUE (who, engagement, session, form, respondent)\n"
	") STRICT;\n"

	"-- One row, one number: counted up by each transaction that others should hear of. A\n"
	"-- draft or a stand is nobody else's news.\n"
	"CREATE TABLE news (n INTEGER NOT NULL) STRICT;\n"
	"INSERT INTO news VALUES (0);\n";

static const char schema_2[] =
	"-- The list of engagements is read whole before the first screen stands: what it needs of\n"
	"-- the sessions and tasks is in the engagement's own row, not in rows of another table.\n"
	"-- Repeated from the values; plan is '' until that was done for the first time.\n"
	"ALTER TABLE engagement ADD COLUMN plan TEXT NOT NULL DEFAULT ''; -- store/plan.h\n"
	"ALTER TABLE engagement ADD COLUMN dues TEXT NOT NULL DEFAULT ''; -- of open tasks\n"
	"ALTER TABLE engagement ADD COLUMN removed INTEGER NOT NULL DEFAULT 0; -- from the list\n"
	"CREATE INDEX engagement_without_plan ON engagement(id) WHERE plan = '';\n"
	"DROP TABLE plan;\n"
	"DROP INDEX sheet_to_check;\n"

	"-- 1 while what was removed may still be found in a file: see store/purge.h.\n"
	"ALTER TABLE purge ADD COLUMN pending INTEGER NOT NULL DEFAULT 0;\n";

static const char schema_3[] =
	"-- Text typed and not yet committed: one for each person, window and place.\n"
	"ALTER TABLE draft RENAME TO draft_of_a_person;\n"
	"CREATE TABLE draft (\n"
	"	n INTEGER PRIMARY KEY, -- the newest has the highest\n"
	"	who TEXT NOT NULL,\n"
	"	window INTEGER NOT NULL, -- of those who are there: store/presence.h; -1: nobody's\n"
	"	engagement TEXT NOT NULL, -- '' for one that is only being added\n"
	"	session TEXT NOT NULL,\n"
	"	form TEXT NOT NULL,\n"
	"	respondent TEXT NOT NULL,\n"
	"	field TEXT NOT NULL,\n"
	"	row TEXT NOT NULL,\n"
	"	column TEXT NOT NULL,\n"
	"	text TEXT NOT NULL,    -- as typed\n"
	"	seen_revision INTEGER NOT NULL, -- that the typing began from\n"
	"	at TEXT NOT NULL,\n"
	"	UNIQUE (who, engagement, session, form, respondent, field, row, column, window)\n"
	") STRICT;\n"
	"INSERT INTO draft SELECT n, who, -1, engagement, session, form, respondent, field, row,\n"
	"	column, text, seen_revision, at FROM draft_of_a_person;\n"
	"DROP TABLE draft_of_a_person;\n";

static const char schema_4[] =
	"-- A window's number is its own for ever. Those of before were given again and again: what\n"
	"-- was written under one has a negative number now, that of nobody.\n"
	"ALTER TABLE draft RENAME TO draft_of_a_slot;\n"
	"CREATE TABLE draft (\n"
	"	n INTEGER PRIMARY KEY, -- the newest has the highest\n"
	"	who TEXT NOT NULL,\n"
	"	window INTEGER NOT NULL, -- its number: store/presence.h; below 0: nobody's\n"
	"	engagement TEXT NOT NULL, -- '' for one that is only being added\n"
	"	session TEXT NOT NULL,\n"
	"	form TEXT NOT NULL,\n"
	"	respondent TEXT NOT NULL,\n"
	"	field TEXT NOT NULL,\n"
	"	row TEXT NOT NULL,\n"
	"	column TEXT NOT NULL,\n"
	"	text TEXT NOT NULL,    -- as typed\n"
	"	seen_revision INTEGER NOT NULL, -- that the typing began from\n"
	"	at TEXT NOT NULL,\n"
	"	UNIQUE (who, engagement, session, form, respondent, field, row, column, window)\n"
	") STRICT;\n"
	"INSERT INTO draft SELECT n, who, -n, engagement, session, form, respondent,\n"
	"	field, row, column, text, seen_revision, at FROM draft_of_a_slot;\n"
	"DROP TABLE draft_of_a_slot;\n";

#define PLANS "sheet IN (SELECT id FROM sheet WHERE form = '.session') AND row = ''"

static const char schema_5[] =
	"-- 会場・接続先 of a session stood in papers for the public, with its link and passcode. It\n"
	"-- becomes two fields: 会場 (room, as the one was) and 接続先 (link), which such papers\n"
	"-- leave out. Both have the history of the one; what stood there goes to one of them.\n"
	"CREATE TABLE place_text (text TEXT NOT NULL PRIMARY KEY, is_link INTEGER NOT NULL) STRICT;\n"
	"-- What looks like a link, the name of a service, an ID or a passcode, 全角 read as 半角, or\n"
	"-- is too long for the name of a room, is a link: that a paper for the public lacks a room is\n"
	"-- soon put right, what it gave away stays known.\n"
	"WITH RECURSIVE\n"
	"old(text) AS (\n"
	"	SELECT text FROM value WHERE field = 'room' AND " PLANS " UNION\n"
	"	SELECT text FROM draft WHERE form = '.session' AND field = 'room'),\n"
	"fold(text, at, done) AS (\n"
	"	SELECT text, 1, ' ' FROM old UNION ALL\n"
	"	SELECT text, at + 1, done || CASE\n"
	"		WHEN substr(text, at, 1) = '　' THEN ' '\n"
	"		WHEN unicode(substr(text, at, 1)) BETWEEN 0xFF01 AND 0xFF5E\n"
	"		THEN char(unicode(substr(text, at, 1)) - 0xFEE0)\n"
	"		ELSE substr(text, at, 1) END\n"
	"	FROM fold WHERE at <= min(length(text), 300)),\n"
	"folded(text, line) AS (\n"
	"	SELECT text, lower(done) || ' ' FROM fold WHERE at > min(length(text), 300)),\n"
	"mark(pattern) AS (VALUES\n"
	"	('*://*'), ('*http*'), ('*www.*'), ('*[a-z0-9].[a-z][a-z]*'), ('*@*'),\n"
	"	('*[^a-z]url[^a-z]*'), ('*[^a-z]id[^a-z]*'), ('*meetingid*'), ('*アイディ*'),\n"
	"	('*会議番号*'), ('*会議コード*'), ('*参加コード*'), ('*招待コード*'),\n"
	"	('*パスコード*'), ('*ﾊﾟｽｺｰﾄﾞ*'), ('*パスワード*'), ('*ﾊﾟｽﾜｰﾄﾞ*'), ('*pass*'),\n"
	"	('*[^a-z]pw[^a-z]*'), ('*[^a-z]pin[^a-z]*'), ('*アクセスコード*'), ('*暗証*'),\n"
	"	('*合言葉*'), ('*合い言葉*'),\n"
	"	('*zoom*'), ('*ズーム*'), ('*teams*'), ('*チームズ*'), ('*webex*'), ('*ウェベックス*'),\n"
	"	('*google*'), ('*グーグル*'), ('*skype*'), ('*スカイプ*'),\n"
	"	('*[^a-z][a-z][a-z][a-z]-[a-z][a-z][a-z][a-z]-[a-z][a-z][a-z][^a-z]*')),\n"
	"-- the number of a meeting\n"
	"number(pattern) AS (VALUES ('*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'))\n"
	"INSERT INTO place_text SELECT text, length(text) > 300\n"
	"	OR EXISTS (SELECT 1 FROM mark WHERE line GLOB pattern)\n"
	"	OR EXISTS (SELECT 1 FROM number\n"
	"		WHERE replace(replace(line, ' ', ''), '-', '') GLOB pattern) FROM folded;\n"

	"INSERT OR IGNORE INTO history\n"
	"	(sheet, field, row, column, revision, text, reason, why, at, who)\n"
	"	SELECT sheet, 'link', row, column, revision, text, reason, why, at, who FROM history\n"
	"	WHERE field = 'room' AND " PLANS " ORDER BY n;\n"
	"INSERT OR IGNORE INTO value (sheet, field, row, column, revision, text, reason, at, who)\n"
	"	SELECT sheet, 'link', row, column, revision, text, reason, at, who FROM value\n"
	"	WHERE field = 'room' AND " PLANS ";\n"
	"-- A draft goes where its own text belongs …\n"
	"UPDATE OR IGNORE draft SET field = 'link' WHERE form = '.session' AND field = 'room'\n"
	"	AND (SELECT is_link FROM place_text p WHERE p.text = draft.text);\n"
	"-- … and began from what stood there, also where that is emptied below.\n"
	"UPDATE draft SET seen_revision = seen_revision + 1 WHERE form = '.session'\n"
	"	AND field IN ('room', 'link') AND (SELECT v.text <> ''\n"
	"		AND v.revision = draft.seen_revision AND p.is_link = (draft.field = 'room')\n"
	"		FROM sheet s JOIN value v ON v.sheet = s.id JOIN place_text p ON p.text = v.text\n"
	"		WHERE s.engagement = draft.engagement AND s.session = draft.session\n"
	"		AND s.form = draft.form AND s.respondent = draft.respondent\n"
	"		AND v.field = draft.field AND v.row = '' AND v.column = '');\n"
	"-- Where there was a text somebody has to look, once, whether it stands where it belongs.\n"
	"INSERT OR IGNORE INTO value (sheet, field, row, column, revision, text, reason, at, who)\n"
	"	SELECT sheet, 'parted', '', '', 1, 'false', '', upgrade.at, 'banso'\n"
	"	FROM value, upgrade WHERE field = 'room' AND text <> '' AND " PLANS ";\n"
	"UPDATE value SET revision = revision + 1, text = '', reason = '', who = 'banso',\n"
	"	at = (SELECT at FROM upgrade) WHERE text <> '' AND " PLANS " AND field =\n"
	"	(SELECT iif(is_link, 'room', 'link') FROM place_text p WHERE p.text = value.text);\n"
	"INSERT INTO history (sheet, field, row, column, revision, text, reason, why, at, who)\n"
	"	SELECT sheet, field, row, column, revision, text, reason,\n"
	"	'" SCHEMA_WHY_PARTED "', at, who FROM value v\n"
	"	WHERE field IN ('room', 'link', 'parted') AND " PLANS " AND NOT EXISTS (\n"
	"		SELECT 1 FROM history h WHERE h.sheet = v.sheet AND h.field = v.field\n"
	"		AND h.row = v.row AND h.column = v.column AND h.revision = v.revision);\n"
	"DROP TABLE place_text;\n";

#define PLACE_OF_ENTRY "s.session, s.form, s.respondent, h.field, h.row, h.column"

static const char schema_6[] =
	"-- An engagement bears its identity in every copy of it. What was there before gets the one\n"
	"-- that is reckoned from what never changed, in each copy the same.\n"
	"ALTER TABLE engagement ADD COLUMN identity TEXT NOT NULL DEFAULT '';\n"
	"UPDATE engagement SET created = with_offset(created),\n"
	"	identity = identity_of('engagement', id, substr(created, 1, 19), created_by);\n"
	"CREATE UNIQUE INDEX engagement_of_identity ON engagement(identity) WHERE identity <> '';\n"
	"CREATE TRIGGER engagement_keeps_its_identity BEFORE UPDATE OF identity ON engagement\n"
	"	WHEN " SCHEMA_IS_IDENTITY(
		"old.identity") " BEGIN\n"
				"	SELECT RAISE(ABORT, 'an identity is not changed');\n"
				"END;\n"

				"-- Where entries of the history come from: see store/site.h.\n"
				"CREATE TABLE site (\n"
				"	id INTEGER PRIMARY KEY, -- in this file alone\n"
				"	identity TEXT NOT NULL UNIQUE CHECK " SCHEMA_IS_IDENTITY(
					"identity") "\n"
						    ") STRICT;\n"
						    "CREATE TRIGGER site_keeps_its_identity BEFORE UPDATE ON site BEGIN\n"
						    "	SELECT RAISE(ABORT, 'an identity is not changed');\n"
						    "END;\n"
						    "INSERT INTO site (identity) SELECT identity FROM engagement ORDER BY rowid;\n"

						    "-- Every revision of every value, the last one too. Only added to: see the triggers.\n"
						    "ALTER TABLE history RENAME TO history_of_one_file;\n"
						    "CREATE TABLE history (\n"
						    "	n INTEGER PRIMARY KEY, -- in the order in which they came into this file\n"
						    "	site INTEGER NOT NULL REFERENCES site(id),\n"
						    "	site_n INTEGER NOT NULL, -- with the site's identity the entry's own, in every copy\n"
						    "	sheet INTEGER NOT NULL REFERENCES sheet(id),\n"
						    "	field TEXT NOT NULL,\n"
						    "	row TEXT NOT NULL,\n"
						    "	column TEXT NOT NULL,\n"
						    "	revision INTEGER NOT NULL,\n"
						    "	text TEXT NOT NULL,\n"
						    "	reason TEXT NOT NULL,\n"
						    "	why TEXT NOT NULL,     -- said with the change, '' for nothing\n"
						    "	at TEXT NOT NULL,      -- ISO time with its offset\n"
						    "	who TEXT NOT NULL,\n"
						    "	UNIQUE (sheet, field, row, column, revision),\n"
						    "	UNIQUE (site, site_n)\n"
						    ") STRICT;\n"
						    "-- Of an entry all but its text: that may be purged, and its sum would still tell it.\n"
						    "INSERT INTO history SELECT h.n, i.id, number_of(" PLACE_OF_ENTRY
						    ", h.revision,\n"
						    "	substr(h.at, 1, 19), h.who), h.sheet, h.field, h.row, h.column, h.revision, h.text,\n"
						    "	h.reason, h.why, with_offset(h.at), h.who FROM history_of_one_file h\n"
						    "	LEFT JOIN sheet s ON s.id = h.sheet LEFT JOIN engagement e ON e.id = s.engagement\n"
						    "	LEFT JOIN site i ON i.identity = e.identity ORDER BY h.n;\n"
						    "DROP TABLE history_of_one_file;\n"
						    "CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history\n"
						    "	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN\n"
						    "	SELECT RAISE(ABORT, 'history is only added to');\n"
						    "END;\n"
						    "CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history\n"
						    "	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN\n"
						    "	SELECT RAISE(ABORT, 'history is only added to');\n"
						    "END;\n"
						    "CREATE TRIGGER history_keeps_its_identity BEFORE UPDATE OF site, site_n ON history BEGIN\n"
						    "	SELECT RAISE(ABORT, 'an identity is not changed');\n"
						    "END;\n"

						    "UPDATE value SET at = with_offset(at);\n"
						    "UPDATE draft SET at = with_offset(at);\n"
						    "UPDATE purge SET at = with_offset(at);\n";

static const char *const steps[] = {schema_1, schema_2, schema_3, schema_4, schema_5, schema_6};
static const struct schema current = {steps, sizeof(steps) / sizeof(steps[0])};

const struct schema *schema_current(void)
{
	return &current;
}

bool schema_marks(struct db *db, bool *is_ours, int *version, struct err *err)
{
	static const char id_sql[] = "PRAGMA application_id", version_sql[] = "PRAGMA user_version";
	int64_t application = 0, number = 0;

	if (!db_number(db, id_sql, &application, err) || !db_number(db, version_sql, &number, err))
		return false;
	*is_ours = application == APPLICATION_ID;
	*version = (int)number;
	return true;
}

bool schema_has_sites(struct db *db)
{
	int version = 0;
	bool is_ours;

	return schema_marks(db, &is_ours, &version, NULL) && version >= SCHEMA_WITH_SITES;
}

static bool set_version(struct db *db, int version, struct err *err)
{
	struct buf sql = {0};
	bool set;

	/* A pragma takes no bound parameter; the numbers are our own. */
	buf_printf(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d", APPLICATION_ID,
		version);
	set = db_script(db, buf_text(&sql), err);
	buf_free(&sql);
	return set;
}

/* Gives steps the time by banso's clock, which tests can set; SQL has only the machine's. */
static bool tell_time(struct db *db, struct err *err)
{
	char stamp[CLOCK_STAMP_BYTES];
	struct statement *statement;

	if (!db_script(db, "CREATE TABLE upgrade (at TEXT NOT NULL) STRICT", err))
		return false;
	clock_stamp(stamp);
	statement = db_prepare(db, "INSERT INTO upgrade VALUES (?)");
	db_bind_text(statement, stamp);
	return db_run(statement, err);
}

static bool take_steps(const struct schema *schema, struct db *db, int from, struct err *err)
{
	if (!step_lend_functions(db, err) || !tell_time(db, err))
		return false;
	for (int version = from; version < schema->version; version++)
		if (!db_script(db, schema->steps[version], err))
			return false;
	return db_script(db, "DROP TABLE upgrade", err);
}

bool schema_take_all(const struct schema *schema, struct db *db, int from, struct err *err)
{
	return take_steps(schema, db, from, err) && set_version(db, schema->version, err);
}

struct db *schema_open_empty(const struct schema *schema, const char *path, struct err *err)
{
	struct db *db = db_open_in_memory(path, err);

	if (db && db_begin(db, __func__, err) &&
		db_end(db, schema_take_all(schema, db, 0, err), err))
		return db;
	db_close(db);
	return NULL;
}

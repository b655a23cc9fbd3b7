#include "definitions.h"

/* If this list is wrong, tests/unit/test_schema.c prints the right one. */
static struct definition items[] = {
	{"trigger", "engagement_keeps_its_identity", "engagement",
		"CREATE TRIGGER engagement_keeps_its_identity BEFORE UPDATE OF identity ON "
		"engagement WHEN(length(old.identity)=32 AND old.identity NOT GLOB "
		"'*[^0-9a-f]*')BEGIN SELECT RAISE(ABORT,'an identity is not changed');END"},
	{"trigger", "history_is_not_changed", "history",
		"CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history WHEN NOT "
		"EXISTS(SELECT 1 FROM purge WHERE open)BEGIN SELECT RAISE(ABORT,'history is only "
		"added to');END"},
	{"trigger", "history_is_not_removed", "history",
		"CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history WHEN NOT "
		"EXISTS(SELECT 1 FROM purge WHERE open)BEGIN SELECT RAISE(ABORT,'history is only "
		"added to');END"},
	{"trigger", "history_keeps_its_identity", "history",
		"CREATE TRIGGER history_keeps_its_identity BEFORE UPDATE OF site,site_n ON "
		"history BEGIN SELECT RAISE(ABORT,'an identity is not changed');END"},
	{"trigger", "site_keeps_its_identity", "site",
		"CREATE TRIGGER site_keeps_its_identity BEFORE UPDATE ON site BEGIN SELECT "
		"RAISE(ABORT,'an identity is not changed');END"},
	{"table", "draft", "draft",
		"CREATE TABLE draft(n INTEGER PRIMARY KEY,who TEXT NOT NULL,window INTEGER NOT "
		"NULL,engagement TEXT NOT NULL,session TEXT NOT NULL,form TEXT NOT NULL,"
		"respondent TEXT NOT NULL,field TEXT NOT NULL,row TEXT NOT NULL,column TEXT NOT "
		"NULL,text TEXT NOT NULL,seen_revision INTEGER NOT NULL,at TEXT NOT NULL,"
		"UNIQUE(who,engagement,session,form,respondent,field,row,column,window))STRICT"},
	{"table", "engagement", "engagement",
		"CREATE TABLE engagement(id TEXT NOT NULL PRIMARY KEY,scenario TEXT NOT NULL "
		"REFERENCES scenario(hash),pattern TEXT NOT NULL,created TEXT NOT NULL,"
		"created_by TEXT NOT NULL,pattern_title TEXT NOT NULL,name TEXT NOT NULL DEFAULT "
		"'',pref TEXT NOT NULL DEFAULT '',plan TEXT NOT NULL DEFAULT '',dues TEXT NOT "
		"NULL DEFAULT '',removed INTEGER NOT NULL DEFAULT 0,identity TEXT NOT NULL "
		"DEFAULT '')STRICT"},
	{"table", "history", "history",
		"CREATE TABLE history(n INTEGER PRIMARY KEY,site INTEGER NOT NULL REFERENCES "
		"site(id),site_n INTEGER NOT NULL,sheet INTEGER NOT NULL REFERENCES sheet(id),"
		"field TEXT NOT NULL,row TEXT NOT NULL,column TEXT NOT NULL,revision INTEGER NOT "
		"NULL,text TEXT NOT NULL,reason TEXT NOT NULL,why TEXT NOT NULL,at TEXT NOT NULL,"
		"who TEXT NOT NULL,UNIQUE(sheet,field,row,column,revision),UNIQUE(site,"
		"site_n))STRICT"},
	{"table", "news", "news", "CREATE TABLE news(n INTEGER NOT NULL)STRICT"},
	{"table", "purge", "purge",
		"CREATE TABLE purge(n INTEGER PRIMARY KEY,place TEXT NOT NULL,at TEXT NOT NULL,"
		"who TEXT NOT NULL,open INTEGER NOT NULL,pending INTEGER NOT NULL DEFAULT "
		"0)STRICT"},
	{"table", "row_number", "row_number",
		"CREATE TABLE row_number(engagement TEXT NOT NULL REFERENCES engagement(id),"
		"prefix TEXT NOT NULL,last INTEGER NOT NULL,PRIMARY KEY(engagement,"
		"prefix))STRICT,WITHOUT ROWID"},
	{"table", "scenario", "scenario",
		"CREATE TABLE scenario(hash TEXT NOT NULL PRIMARY KEY,id TEXT NOT NULL,title "
		"TEXT NOT NULL,text TEXT NOT NULL)STRICT"},
	{"table", "sheet", "sheet",
		"CREATE TABLE sheet(id INTEGER PRIMARY KEY,engagement TEXT NOT NULL REFERENCES "
		"engagement(id),session TEXT NOT NULL,form TEXT NOT NULL,respondent TEXT NOT "
		"NULL,state TEXT NOT NULL,fields INTEGER NOT NULL,answered INTEGER NOT NULL,"
		"broken INTEGER NOT NULL,counted INTEGER NOT NULL,UNIQUE(engagement,session,form,"
		"respondent))STRICT"},
	{"table", "site", "site",
		"CREATE TABLE site(id INTEGER PRIMARY KEY,identity TEXT NOT NULL UNIQUE "
		"CHECK(length(identity)=32 AND identity NOT GLOB '*[^0-9a-f]*'))STRICT"},
	{"table", "stand", "stand",
		"CREATE TABLE stand(n INTEGER PRIMARY KEY,who TEXT NOT NULL,engagement TEXT NOT "
		"NULL REFERENCES engagement(id),session TEXT NOT NULL,form TEXT NOT NULL,"
		"respondent TEXT NOT NULL,field TEXT NOT NULL,row TEXT NOT NULL,column TEXT NOT "
		"NULL,UNIQUE(who,engagement,session,form,respondent))STRICT"},
	{"table", "value", "value",
		"CREATE TABLE value(sheet INTEGER NOT NULL REFERENCES sheet(id),field TEXT NOT "
		"NULL,row TEXT NOT NULL,column TEXT NOT NULL,revision INTEGER NOT NULL,text TEXT "
		"NOT NULL,reason TEXT NOT NULL,at TEXT NOT NULL,who TEXT NOT NULL,PRIMARY "
		"KEY(sheet,field,row,column))STRICT,WITHOUT ROWID"},
	{"index", "engagement_of_identity", "engagement",
		"CREATE UNIQUE INDEX engagement_of_identity ON engagement(identity)WHERE "
		"identity<>''"},
	{"index", "engagement_without_plan", "engagement",
		"CREATE INDEX engagement_without_plan ON engagement(id)WHERE plan=''"},
	{"index", "sqlite_autoindex_draft_1", "draft", ""},
	{"index", "sqlite_autoindex_engagement_1", "engagement", ""},
	{"index", "sqlite_autoindex_history_1", "history", ""},
	{"index", "sqlite_autoindex_history_2", "history", ""},
	{"index", "sqlite_autoindex_scenario_1", "scenario", ""},
	{"index", "sqlite_autoindex_sheet_1", "sheet", ""},
	{"index", "sqlite_autoindex_site_1", "site", ""},
	{"index", "sqlite_autoindex_stand_1", "stand", ""},
};

const struct definitions definitions_current = {items, sizeof(items) / sizeof(items[0])};

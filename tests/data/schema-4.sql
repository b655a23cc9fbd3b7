PRAGMA foreign_keys = OFF; -- rows come by table
PRAGMA application_id = 1650552435;
PRAGMA user_version = 4;
CREATE TABLE draft (
	n INTEGER PRIMARY KEY, -- the newest has the highest
	who TEXT NOT NULL,
	window INTEGER NOT NULL, -- its number: store/presence.h; below 0: nobody's
	engagement TEXT NOT NULL, -- '' for one that is only being added
	session TEXT NOT NULL,
	form TEXT NOT NULL,
	respondent TEXT NOT NULL,
	field TEXT NOT NULL,
	row TEXT NOT NULL,
	column TEXT NOT NULL,
	text TEXT NOT NULL,    -- as typed
	seen_revision INTEGER NOT NULL, -- that the typing began from
	at TEXT NOT NULL,
	UNIQUE (who, engagement, session, form, respondent, field, row, column, window)
) STRICT;
INSERT INTO "draft" VALUES(1,'tanaka',-1,'machi','c','.session','','room','','','https://example.jp/abc',0,'2026-11-20T13:57:00');
INSERT INTO "draft" VALUES(2,'tanaka',-2,'machi','d','.session','','room','','','公民館 和室',1,'2026-11-20T13:57:00');
INSERT INTO "draft" VALUES(3,'tanaka',-3,'machi','f','.session','','room','','','役場3階',1,'2026-11-20T13:57:00');
CREATE TABLE engagement (
	id TEXT NOT NULL PRIMARY KEY,
	scenario TEXT NOT NULL REFERENCES scenario(hash),
	pattern TEXT NOT NULL,       -- id within the scenario
	created TEXT NOT NULL,       -- ISO time, local
	created_by TEXT NOT NULL,    -- login name
	pattern_title TEXT NOT NULL, -- repeated from the scenario
	name TEXT NOT NULL DEFAULT '', -- repeated from .course
	pref TEXT NOT NULL DEFAULT ''  -- repeated from .course
, plan TEXT NOT NULL DEFAULT '', dues TEXT NOT NULL DEFAULT '', removed INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "engagement" VALUES('machi','b58580ecbe2749b0','P','2026-11-20T13:57:00','tanaka','六回','みなと町','','0			a	ひとつめ
0			b	ふたつめ
0			c	みっつめ
0			d	よっつめ
0			e	いつつめ
0			f	むっつめ
','',0);
CREATE TABLE history (
	n INTEGER PRIMARY KEY, -- in the order of time
	sheet INTEGER NOT NULL REFERENCES sheet(id),
	field TEXT NOT NULL,
	row TEXT NOT NULL,
	column TEXT NOT NULL,
	revision INTEGER NOT NULL,
	text TEXT NOT NULL,
	reason TEXT NOT NULL,
	why TEXT NOT NULL,     -- said with the change, '' for nothing
	at TEXT NOT NULL,
	who TEXT NOT NULL,
	UNIQUE (sheet, field, row, column, revision)
) STRICT;
INSERT INTO "history" VALUES(1,1,'name','','',1,'みなと町','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(2,2,'room','','',1,'https://example.jp/j/1 合言葉','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(3,2,'room','','',2,'役場２階 大会議室','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(4,3,'room','','',1,'保健センター','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(5,3,'room','','',2,'Ｚｏｏｍ ＩＤ：１２３ ４５６７','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(6,4,'room','','',1,'公民館','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(7,5,'room','','',1,'役場','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(8,5,'room','','',2,'','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(9,6,'room','','',1,'パスコード 2468','','','2026-11-20T13:57:00','tanaka');
CREATE TABLE news (n INTEGER NOT NULL) STRICT;
INSERT INTO "news" VALUES(10);
CREATE TABLE purge (
	n INTEGER PRIMARY KEY,
	place TEXT NOT NULL,   -- WHERE
	at TEXT NOT NULL,
	who TEXT NOT NULL,
	open INTEGER NOT NULL  -- 1 only inside that transaction
, pending INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE row_number (
	engagement TEXT NOT NULL REFERENCES engagement(id),
	prefix TEXT NOT NULL,   -- the letter of the row's id, p of p12
	last INTEGER NOT NULL,  -- the highest number given
	PRIMARY KEY (engagement, prefix)
) STRICT, WITHOUT ROWID;
CREATE TABLE scenario (
	hash TEXT NOT NULL PRIMARY KEY, -- of the text: 16 hexadecimal digits
	id TEXT NOT NULL,      -- as the text says
	title TEXT NOT NULL,   -- as the text says
	text TEXT NOT NULL     -- the YAML file as it was read
) STRICT;
INSERT INTO "scenario" VALUES('b58580ecbe2749b0','places','会場のための講座','banso: 1
id: places
default: true
title: 会場のための講座
roles: [世話役]
tasks:
  ask: どうでしたか。
  states:
    - {id: open, label: これから, mark: 前}
    - {id: end, label: 終わった, mark: 終, closed: true}
forms:
  book:
    title: 帳面
    per: engagement
    reconstructed: ためすため
    fields:
      - {id: before, label: はじめに, type: line}
sessions:
  a: {title: ひとつめ, kind: visit, minutes: 30, steps: [{id: write, title: 書く, minutes: 30, form: book}]}
  b: {title: ふたつめ, kind: meeting, minutes: 30, steps: [{id: write, title: 書く, minutes: 30, form: book}]}
  c: {title: みっつめ, kind: meeting, minutes: 30, steps: [{id: write, title: 書く, minutes: 30, form: book}]}
  d: {title: よっつめ, kind: visit, minutes: 30, steps: [{id: write, title: 書く, minutes: 30, form: book}]}
  e: {title: いつつめ, kind: visit, minutes: 30, steps: [{id: write, title: 書く, minutes: 30, form: book}]}
  f: {title: むっつめ, kind: meeting, minutes: 30, steps: [{id: write, title: 書く, minutes: 30, form: book}]}
patterns:
  P: {title: 六回, sessions: [a, b, c, d, e, f]}
');
CREATE TABLE sheet (
	id INTEGER PRIMARY KEY,
	engagement TEXT NOT NULL REFERENCES engagement(id),
	session TEXT NOT NULL,     -- '' for a form with one sheet for the course
	form TEXT NOT NULL,        -- begins with a dot where banso itself keeps it
	respondent TEXT NOT NULL,  -- '' unless each respondent has a sheet
	state TEXT NOT NULL,       -- untouched, check, filling, done
	fields INTEGER NOT NULL,   -- visible ones
	answered INTEGER NOT NULL, -- of them
	broken INTEGER NOT NULL,   -- of them, against a rule
	counted INTEGER NOT NULL,  -- 0 where the pattern or the participants no longer have it
	UNIQUE (engagement, session, form, respondent)
) STRICT;
INSERT INTO "sheet" VALUES(1,'machi','','.course','','done',6,1,0,0);
INSERT INTO "sheet" VALUES(2,'machi','a','.session','','done',17,1,0,0);
INSERT INTO "sheet" VALUES(3,'machi','b','.session','','done',17,1,0,0);
INSERT INTO "sheet" VALUES(4,'machi','d','.session','','done',17,1,0,0);
INSERT INTO "sheet" VALUES(5,'machi','e','.session','','untouched',17,0,0,0);
INSERT INTO "sheet" VALUES(6,'machi','f','.session','','done',17,1,0,0);
CREATE TABLE stand (
	n INTEGER PRIMARY KEY,
	who TEXT NOT NULL,
	engagement TEXT NOT NULL REFERENCES engagement(id),
	session TEXT NOT NULL,
	form TEXT NOT NULL,
	respondent TEXT NOT NULL,
	field TEXT NOT NULL,
	row TEXT NOT NULL,
	column TEXT NOT NULL,
	UNIQUE (who, engagement, session, form, respondent)
) STRICT;
CREATE TABLE value (
	sheet INTEGER NOT NULL REFERENCES sheet(id),
	field TEXT NOT NULL,
	row TEXT NOT NULL,     -- id for life of a table's row; '' outside tables
	column TEXT NOT NULL,  -- '' outside tables; with a row: the row's position
	revision INTEGER NOT NULL, -- from 1
	text TEXT NOT NULL,    -- canonical
	reason TEXT NOT NULL,  -- why it is blank, or stays against a soft rule
	at TEXT NOT NULL,      -- ISO time, local
	who TEXT NOT NULL,     -- login name
	PRIMARY KEY (sheet, field, row, column)
) STRICT, WITHOUT ROWID;
INSERT INTO "value" VALUES(1,'name','','',1,'みなと町','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(2,'room','','',2,'役場２階 大会議室','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(3,'room','','',2,'Ｚｏｏｍ ＩＤ：１２３ ４５６７','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(4,'room','','',1,'公民館','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(5,'room','','',2,'','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(6,'room','','',1,'パスコード 2468','','2026-11-20T13:57:00','tanaka');
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;
CREATE INDEX engagement_without_plan ON engagement(id) WHERE plan = '';

PRAGMA foreign_keys = OFF; -- rows come by table
PRAGMA application_id = 1650552435;
PRAGMA user_version = 3;
CREATE TABLE draft (
	n INTEGER PRIMARY KEY, -- the newest has the highest
	who TEXT NOT NULL,
	window INTEGER NOT NULL, -- of those who are there: store/presence.h; -1: nobody's
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
INSERT INTO "draft" VALUES(1,'tanaka',-1,'machi','','book','','kinds','r1','story','書きかけの一文',0,'2026-11-20T13:57:00');
INSERT INTO "draft" VALUES(2,'tanaka',0,'machi','','book','','kinds','r1','story','はじめの画面の一文',0,'2026-11-20T13:58:00');
INSERT INTO "draft" VALUES(3,'tanaka',1,'machi','','book','','kinds','r1','story','つぎの画面の一文',0,'2026-11-20T13:58:00');
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
INSERT INTO "engagement" VALUES('machi','4bb5e44d15f7a680','P','2026-11-20T13:57:00','tanaka','一回','みなと町','','0			one	ひとつめ
','2026-12-01 ',0);
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
INSERT INTO "history" VALUES(2,2,'person','p1','',1,'000010','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(3,2,'person','p1','name',1,'山田','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(4,3,'kinds','r1','',1,'000010','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(5,3,'kinds','r1','name',1,'夜回り','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(6,3,'kinds','r1','name',2,'朝回り','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(7,4,'task','t1','',1,'000010','','','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(8,4,'task','t1','what',1,'聞き取り','','ひとつめ','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(9,4,'task','t1','due',1,'2026-12-01','','ひとつめ','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(10,4,'task','t1','state',1,'open','','ひとつめ','2026-11-20T13:57:00','tanaka');
INSERT INTO "history" VALUES(11,4,'task','t1','from',1,'one','','ひとつめ','2026-11-20T13:57:00','tanaka');
CREATE TABLE news (n INTEGER NOT NULL) STRICT;
INSERT INTO "news" VALUES(9);
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
INSERT INTO "row_number" VALUES('machi','p',1);
INSERT INTO "row_number" VALUES('machi','r',1);
INSERT INTO "row_number" VALUES('machi','t',1);
CREATE TABLE scenario (
	hash TEXT NOT NULL PRIMARY KEY, -- of the text: 16 hexadecimal digits
	id TEXT NOT NULL,      -- as the text says
	title TEXT NOT NULL,   -- as the text says
	text TEXT NOT NULL     -- the YAML file as it was read
) STRICT;
INSERT INTO "scenario" VALUES('4bb5e44d15f7a680','tables','表のための講座','# Tables of every shape, for the scripts that edit them: every type of cell, starter rows, more columns
# than a terminal is wide, and one without any row.
banso: 1
id: tables
title: 表のための講座
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
      - id: kinds
        label: いろいろな欄
        type: table
        help: 一行に一つ書きます。
        columns:
          - {id: name, label: 名前, type: line, help: 何と呼んでいますか。}
          - {id: story, label: 話, type: text}
          - {id: heads, label: 人数, type: number, unit: 人, min: 0, max: 50, decimals: 0, soft: true}
          - {id: day, label: 始めた日, type: date}
          - {id: place, label: 場所, type: choice, options: [家, 道, 店], free: true}
          - {id: ready, label: 備え, type: scale, options: [ない, 少し, ある]}
          - {id: goods, label: 持ち物, type: multi, options: [水, 火, 紙]}
          - {id: agree, label: 載せてよい, type: check}
      - id: slots
        label: 時間割
        type: table
        columns:
          - {id: slot, label: 時, type: line}
          - {id: who, label: 受け持ち, type: line}
        rows: [朝, 昼, 夜]
      - {id: empty, label: ほかにあれば, type: table, required: true, soft: true,
         columns: [{id: what, label: こと, type: line}]}
      - {id: after, label: おわりに, type: line}
sessions:
  one:
    title: ひとつめ
    kind: meeting
    minutes: 30
    steps:
      - {id: write, title: 書く, minutes: 30, form: book}
patterns:
  P: {title: 一回, sessions: [one]}
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
INSERT INTO "sheet" VALUES(2,'machi','','.people','','done',1,1,0,0);
INSERT INTO "sheet" VALUES(3,'machi','','book','','filling',5,1,0,1);
INSERT INTO "sheet" VALUES(4,'machi','','.tasks','','done',1,1,0,0);
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
INSERT INTO "stand" VALUES(1,'tanaka','machi','one','book','','kinds','','');
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
INSERT INTO "value" VALUES(2,'person','p1','',1,'000010','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(2,'person','p1','name',1,'山田','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(3,'kinds','r1','',1,'000010','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(3,'kinds','r1','name',2,'朝回り','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(4,'task','t1','',1,'000010','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(4,'task','t1','due',1,'2026-12-01','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(4,'task','t1','from',1,'one','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(4,'task','t1','state',1,'open','','2026-11-20T13:57:00','tanaka');
INSERT INTO "value" VALUES(4,'task','t1','what',1,'聞き取り','','2026-11-20T13:57:00','tanaka');
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;
CREATE INDEX engagement_without_plan ON engagement(id) WHERE plan = '';

PRAGMA foreign_keys = OFF; -- rows come by table
PRAGMA application_id = 1650552435;
PRAGMA user_version = 5;
CREATE TABLE scenario (
	hash TEXT NOT NULL PRIMARY KEY, -- of the text: 16 hexadecimal digits
	id TEXT NOT NULL,      -- as the text says
	title TEXT NOT NULL,   -- as the text says
	text TEXT NOT NULL     -- the YAML file as it was read
) STRICT;
INSERT INTO scenario VALUES('21912973181ef95f','small','小さな支援',replace('banso: 1\nid: small\ndefault: true\ntitle: 小さな支援\nroles: [世話役]\ntasks:\n  ask: どうでしたか。\n  states:\n    - {id: open, label: これから, mark: 前}\n    - {id: end, label: 終わった, mark: 終, closed: true}\nforms:\n  book:\n    title: 帳面\n    per: engagement\n    reconstructed: ためすため\n    fields:\n      - {id: before, label: はじめに, type: line}\n      - id: plan\n        label: 計画\n        type: table\n        columns:\n          - {id: aim, label: 目あて, type: line}\n  card:\n    title: みんなの紙\n    per: respondent\n    reconstructed: ためすため\n    fields:\n      - {id: seen, label: 気づき, type: line}\nsessions:\n  a: {title: ひとつめ, kind: visit, minutes: 30, steps: [{id: write, title: 書く, minutes: 20, form: book}, {id: all, title: みんな, minutes: 10, form: card}]}\npatterns:\n  P: {title: 一回, sessions: [a]}\n','\n',char(10)));
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
INSERT INTO engagement VALUES('minato','21912973181ef95f','P','2026-03-10T09:00:00','tanaka','一回','みなと町','みなと県',replace('0	2026-07-01		a	ひとつめ\n','\n',char(10)),'',0);
INSERT INTO engagement VALUES('yama','21912973181ef95f','P','2026-03-10T09:05:00','tanaka','一回','やまの村','',replace('0			a	ひとつめ\n','\n',char(10)),'',0);
CREATE TABLE row_number (
	engagement TEXT NOT NULL REFERENCES engagement(id),
	prefix TEXT NOT NULL,   -- the letter of the row's id, p of p12
	last INTEGER NOT NULL,  -- the highest number given
	PRIMARY KEY (engagement, prefix)
) STRICT, WITHOUT ROWID;
INSERT INTO row_number VALUES('minato','p',1);
INSERT INTO row_number VALUES('minato','r',1);
INSERT INTO row_number VALUES('minato','t',1);
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
INSERT INTO sheet VALUES(1,'minato','','.course','','done',6,2,0,0);
INSERT INTO sheet VALUES(2,'minato','a','.session','','done',19,1,0,0);
INSERT INTO sheet VALUES(3,'yama','','.course','','done',6,1,0,0);
INSERT INTO sheet VALUES(4,'minato','','.people','','done',1,1,0,0);
INSERT INTO sheet VALUES(5,'minato','a','card','p1','untouched',1,0,0,1);
INSERT INTO sheet VALUES(6,'minato','','book','','done',2,2,0,1);
INSERT INTO sheet VALUES(7,'minato','','.tasks','','done',1,1,0,0);
INSERT INTO sheet VALUES(8,'yama','','book','','done',2,1,0,1);
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
INSERT INTO value VALUES(1,'name','','',1,'みなと町','','2026-03-10T09:00:00','tanaka');
INSERT INTO value VALUES(1,'pref','','',1,'みなと県','','2026-03-10T09:00:00','tanaka');
INSERT INTO value VALUES(2,'date','','',1,'2026-07-01','','2026-03-10T09:00:00','tanaka');
INSERT INTO value VALUES(3,'name','','',1,'やまの村','','2026-03-10T09:05:00','tanaka');
INSERT INTO value VALUES(4,'person','p1','',1,'000010','','2026-07-01T13:30:00','tanaka');
INSERT INTO value VALUES(4,'person','p1','name',1,'山田','','2026-07-01T13:30:00','tanaka');
INSERT INTO value VALUES(4,'person','p1','role',1,'世話役','','2026-07-01T13:30:00','tanaka');
INSERT INTO value VALUES(5,'seen','','',2,'','削除 2026-11-06 root','2026-11-06T10:00:00','tanaka');
INSERT INTO value VALUES(6,'before','','',2,'通いの場は18か所','','2026-11-05T10:00:00','tanaka');
INSERT INTO value VALUES(6,'plan','r1','',1,'000010','','2026-11-05T10:01:00','tanaka');
INSERT INTO value VALUES(6,'plan','r1','aim',1,'男の人も来る場','','2026-11-05T10:01:00','tanaka');
INSERT INTO value VALUES(7,'task','t1','',1,'000010','','2026-11-05T10:02:00','tanaka');
INSERT INTO value VALUES(7,'task','t1','from',1,'a','','2026-11-05T10:02:00','tanaka');
INSERT INTO value VALUES(7,'task','t1','state',1,'open','','2026-11-05T10:02:00','tanaka');
INSERT INTO value VALUES(7,'task','t1','what',1,'名簿を作る','','2026-11-05T10:02:00','tanaka');
INSERT INTO value VALUES(8,'before','','',1,'決まっていない','','2026-11-06T10:05:00','tanaka');
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
INSERT INTO history VALUES(1,1,'name','','',1,'みなと町','','','2026-03-10T09:00:00','tanaka');
INSERT INTO history VALUES(2,1,'pref','','',1,'みなと県','','','2026-03-10T09:00:00','tanaka');
INSERT INTO history VALUES(3,2,'date','','',1,'2026-07-01','','','2026-03-10T09:00:00','tanaka');
INSERT INTO history VALUES(4,3,'name','','',1,'やまの村','','','2026-03-10T09:05:00','tanaka');
INSERT INTO history VALUES(5,4,'person','p1','',1,'000010','','','2026-07-01T13:30:00','tanaka');
INSERT INTO history VALUES(6,4,'person','p1','name',1,'山田','','','2026-07-01T13:30:00','tanaka');
INSERT INTO history VALUES(7,4,'person','p1','role',1,'世話役','','','2026-07-01T13:30:00','tanaka');
INSERT INTO history VALUES(8,5,'seen','','',1,'','','','2026-07-01T13:40:00','tanaka');
INSERT INTO history VALUES(9,6,'before','','',1,'通いの場は12か所','','','2026-07-01T13:41:00','tanaka');
INSERT INTO history VALUES(10,6,'before','','',2,'通いの場は18か所','','','2026-11-05T10:00:00','tanaka');
INSERT INTO history VALUES(11,6,'plan','r1','',1,'000010','','','2026-11-05T10:01:00','tanaka');
INSERT INTO history VALUES(12,6,'plan','r1','aim',1,'男の人も来る場','','','2026-11-05T10:01:00','tanaka');
INSERT INTO history VALUES(13,7,'task','t1','',1,'000010','','','2026-11-05T10:02:00','tanaka');
INSERT INTO history VALUES(14,7,'task','t1','what',1,'名簿を作る','','ひとつめ','2026-11-05T10:02:00','tanaka');
INSERT INTO history VALUES(15,7,'task','t1','state',1,'open','','ひとつめ','2026-11-05T10:02:00','tanaka');
INSERT INTO history VALUES(16,7,'task','t1','from',1,'a','','ひとつめ','2026-11-05T10:02:00','tanaka');
INSERT INTO history VALUES(17,5,'seen','','',2,'','削除 2026-11-06 root','個人情報の削除','2026-11-06T10:00:00','tanaka');
INSERT INTO history VALUES(18,8,'before','','',1,'決まっていない','','','2026-11-06T10:05:00','tanaka');
CREATE TABLE purge (
	n INTEGER PRIMARY KEY,
	place TEXT NOT NULL,   -- WHERE
	at TEXT NOT NULL,
	who TEXT NOT NULL,
	open INTEGER NOT NULL  -- 1 only inside that transaction
, pending INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO purge VALUES(1,'minato/a/card/p1#seen::','2026-11-06T10:00:00','tanaka',0,0);
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
INSERT INTO stand VALUES(1,'tanaka','minato','','book','','before','','');
CREATE TABLE news (n INTEGER NOT NULL) STRICT;
INSERT INTO news VALUES(10);
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
INSERT INTO draft VALUES(1,'tanaka',-1,'minato','','book','','before','','','通いの場は20',2,'2026-11-06T10:06:00');
CREATE INDEX engagement_without_plan ON engagement(id) WHERE plan = '';
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;

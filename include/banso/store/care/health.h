/*
 * How a database is, without opening it as banso does: nothing is made, changed,
 * upgraded or taken up. Whoever is to mend it looks here first.
 */
#ifndef BANSO_STORE_CARE_HEALTH_H
#define BANSO_STORE_CARE_HEALTH_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/store/sqlite/schema.h"

enum health_state {
	HEALTH_NONE,    /* no file yet; it can be made */
	HEALTH_NOWHERE, /* no file yet, and none can be made there: `why` */
	HEALTH_CLOSED,  /* something is there that cannot be opened: `why` */
	HEALTH_LOST,    /* its WAL is damaged, and was left as it is: `why` */
	HEALTH_OPEN,    /* all the rest is filled in */
};

struct health {
	enum health_state state;
	struct err why;
	bool is_linked;      /* it has another name: it is only read */
	bool may_write;      /* the file itself … */
	bool may_add;        /* … and beside it, as every save has to */
	bool is_wal;         /* else a journal that goes again */
	bool is_remote;      /* on a disk that several machines may use at once */
	bool is_open;        /* somebody else has it open (seen in WAL alone) */
	bool is_locked;      /* somebody is saving, and was for all the time of the looking */
	long writer;         /* the number of that process; 0: of another machine or unknown */
	bool sees_others;    /* who has which field open; else `unseen` says why */
	struct err unseen;   /* … and what to do */
	bool may_queue;      /* to save in turn; else `unqueued` says why */
	struct err unqueued; /* … and what to do */
	struct schema_state schema; /* of a newer one than this program knows nothing fits */
	int newest;                 /* that it knows */
	bool is_whole; /* by SQLite's quick check; else `why` says what it found. Not looked at
			  where something is foreign */
};

/* Looks at the database at `path`; takes a second when somebody is saving all the while. */
void health_look(const char *path, struct health *out) NOT_NULL;

#endif

/*
 * The health of a database, found without opening it as banso does: nothing is changed, upgraded or
 * recovered. What SQLite needs beside it is gone again afterwards. Repair looks here first.
 */
#ifndef BANSO_STORE_CARE_HEALTH_H
#define BANSO_STORE_CARE_HEALTH_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/store/schema/schema.h"

enum health_state {
	HEALTH_NONE,    /* no file yet; it can be made */
	HEALTH_NOWHERE, /* no file yet, and none can be made there: `why` */
	HEALTH_CLOSED,  /* something is there that cannot be opened: `why` */
	HEALTH_LOST,    /* its WAL is damaged, and was left as it is: `why` */
	HEALTH_OPEN,    /* all members below are filled in */
};

struct health {
	enum health_state state;
	struct err why;
	bool is_linked;      /* it has another name: it is only read */
	bool may_write;      /* the file itself … */
	bool may_add;        /* … and its folder, which every save writes to */
	bool is_torn;        /* the last save in its WAL cannot be read (wal_is_torn()) */
	bool is_wal;         /* or a rollback journal */
	bool is_remote;      /* on a disk that several machines may use at once */
	bool is_open;        /* another process has it open (known with a WAL only) */
	bool is_locked;      /* another process was saving during the whole check */
	long writer;         /* the number of that process; 0: on another machine, or unknown */
	bool sees_others;    /* the file of presence is usable; if not, `unseen` says why */
	struct err unseen;   /* … and what to do */
	bool may_queue;      /* the queue of writers is usable; if not, `unqueued` says why */
	struct err unqueued; /* … and what to do */
	struct schema_state schema; /* of a newer schema this program cannot judge any */
	int newest;                 /* that it knows */
	bool is_whole; /* by SQLite's checks, of indexes as well; else `why` says what was found.
			  Not looked at where something is foreign */
};

/* Checks the database at `path`; takes a second if another process saves all the while. */
void health_look(const char *path, struct health *out) NOT_NULL;

#endif

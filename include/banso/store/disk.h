/*
 * How SQLite reads and writes: as this system does, but a disk that gives less than the file holds
 * has failed. SQLite takes the missing rest for zeros, goes on with them and writes them back. And
 * paths in a private folder are taken as they are.
 */
#ifndef BANSO_STORE_DISK_H
#define BANSO_STORE_DISK_H

/* The name of the VFS to open a database with; NULL where it cannot be had. */
const char *disk_vfs(void);

/* How many reads failed in this process so far. SQLite makes some of them look like damage: what
 * could not be read while this number grew need not be damaged. */
long disk_failed_reads(void);

#endif

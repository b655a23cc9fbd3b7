/*
 * SQLite's files by its file format, told once for all that read them before SQLite does. Numbers
 * have the high byte first, those of the shared memory the order of the machine. Places are bytes
 * from the beginning of what they stand in.
 */
#ifndef BANSO_STORE_SQLITE_LAYOUT_H
#define BANSO_STORE_SQLITE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "banso/base/attr.h"

/* --- the database --- */

#define LAYOUT_HEAD_BYTES 100
#define LAYOUT_HEAD_PAGE_BYTES_AT 16 /* two bytes */
#define LAYOUT_HEAD_JOURNAL_AT 18    /* two: how it is written and read */
#define LAYOUT_HEAD_PAGES_AT 28
#define LAYOUT_HEAD_FREE_AT 32 /* two numbers: the first free page, and how many there are */
#define LAYOUT_HEAD_FREE_BYTES 8

/* A page of a tree that refers to others, in the first page of the file behind the head: each cell
 * begins with the number of one, and the last is told apart. Two bytes each tell how many cells
 * there are and, behind the page's own head, where each begins. */
#define LAYOUT_TREE_OF_INDEX 2
#define LAYOUT_TREE_OF_TABLE 5
#define LAYOUT_TREE_CELLS_AT 3
#define LAYOUT_TREE_LAST_AT 8
#define LAYOUT_TREE_BYTES 12

/* One that refers to no other. */
#define LAYOUT_LEAF_BYTES 8
#define LAYOUT_LEAF_OF_INDEX 10
#define LAYOUT_LEAF_OF_TABLE 13
#define LAYOUT_LEAF_ROWS_AT 5 /* two bytes: where the rows begin */

#define LAYOUT_BY_JOURNAL 1 /* one that goes again */
#define LAYOUT_BY_WAL 2

#define LAYOUT_LEAST_PAGE_BYTES 512
#define LAYOUT_MOST_PAGE_BYTES 65536

/* No number that may be damaged makes a file longer. */
#define LAYOUT_MOST_BYTES ((off_t)1 << 36)

/* Locks on it: who is about to write, who saves, and a range that whoever has it open holds. */
#define LAYOUT_PENDING_AT 0x40000000
#define LAYOUT_OPEN_AT (LAYOUT_PENDING_AT + 2)
#define LAYOUT_OPEN_BYTES 510
#define LAYOUT_LOCKS_BYTES (2 + LAYOUT_OPEN_BYTES)

/* --- the WAL --- */

#define LAYOUT_WAL_BYTES 32
#define LAYOUT_WAL_MAGIC 0x377f0682u /* one more where the sums are of numbers, high byte first */
#define LAYOUT_WAL_VERSION 3007000u
#define LAYOUT_WAL_VERSION_AT 4
#define LAYOUT_WAL_PAGE_BYTES_AT 8
#define LAYOUT_WAL_SALTS_AT 16
#define LAYOUT_WAL_SUMMED_BYTES 24
#define LAYOUT_WAL_SUMS_AT 24

/* A frame, with the number of its page; a page stands behind it. */
#define LAYOUT_FRAME_BYTES 24
#define LAYOUT_FRAME_PAGES_AT 4 /* of the database: the last frame of a save has it, others 0 */
#define LAYOUT_FRAME_SUMMED_BYTES 8
#define LAYOUT_FRAME_SALTS_AT 8
#define LAYOUT_FRAME_SUMS_AT 16

#define LAYOUT_SALTS_BYTES 8

/* --- the shared memory: the whole stands a second time behind it --- */

#define LAYOUT_SHARED_BYTES 48
#define LAYOUT_SHARED_FRAMES_AT 16 /* frames of saves */
#define LAYOUT_SHARED_SALTS_AT 32  /* the bytes of the WAL */
#define LAYOUT_SHARED_SUMS_AT 40
#define LAYOUT_SHARED_SAVING_AT 120 /* who saves holds a lock there */

/* --- reading and writing it --- */

uint32_t layout_number(const unsigned char *bytes) MUST_USE NOT_NULL;
void layout_put_number(unsigned char *bytes, uint32_t number) NOT_NULL;

bool layout_is_page_size(size_t bytes) MUST_USE;

/* Bytes in a page, by the two of them in a head; 0: no page has so many. */
size_t layout_page_size(const unsigned char *two) MUST_USE NOT_NULL;

/* The same by the head itself; 0 when this is none. */
size_t layout_head_page_size(const unsigned char *head) MUST_USE NOT_NULL;

#endif

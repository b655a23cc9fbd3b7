/* By when something is due, in words: up to a session (2026-12-08 2回目支援まで), or what nobody
 * knows the day of (お盆明け). */
#ifndef BANSO_TEXT_DATE_WORDS_H
#define BANSO_TEXT_DATE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/text/date/date.h"

/* How many bytes of what was typed say when, in front of まで or までに. */
size_t date_until_bytes(const char *typed) MUST_USE NOT_NULL;

/* Whether a day with its year and, behind blanks, up to what something is due stand there
 * (2026-12-08 2回目支援まで, or までに): *words are those behind the day. */
bool date_split_named(const char *text, struct date *day, const char **words) MUST_USE NOT_NULL;

/* Whether what is kept has a day: date_parse(), or the one in front of such words. */
bool date_parse_kept(const char *kept, struct date *out) NOT_NULL;

/* Whether what is kept is told by 次回まで or the like, behind a day (2026-12-08 次回まで) or
 * alone. */
bool date_parse_session(const char *kept, struct date *out) MUST_USE NOT_NULL;

/* Whether words say when, rather than a day that was mistyped: some letter of Japanese is none that
 * dates are made of, and they are few enough for a column. */
bool date_are_words(const char *typed) MUST_USE NOT_NULL;

/* Whether what ends in まで may be the title of any session: it is no day, nor one that is missing,
 * nor figures alone. */
bool date_may_name(const char *kept) MUST_USE NOT_NULL;

#endif

/* Words that are no name of a person: an office, a post, a qualification. By how they end, for
 * nobody knows them all. */
#ifndef BANSO_TEXT_OFFICE_OFFICE_H
#define BANSO_TEXT_OFFICE_OFFICE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

/* An office as no name ends: 高齢福祉課, 社協. */
bool office_is_sure(const char *word) MUST_USE NOT_NULL;

/* The same, or a town or a body, as names of fewer letters end as well: もみじ市, but not 中村. */
bool office_is_likely(const char *word) MUST_USE NOT_NULL;

/* It ends as a town or a body does, or as an office: 中村, 服部, もみじ市. */
bool office_is_possible(const char *word) MUST_USE NOT_NULL;

/* A post or a qualification: 課長, 主任, 社会福祉士, also with something in front. */
bool office_is_post(const char *word) MUST_USE NOT_NULL;

/* A post behind so few letters that these may be a name instead: みのり主任. */
bool office_is_post_or_name(const char *word) MUST_USE NOT_NULL;

#endif

/*
 * Writing JSON (RFC 8259): values are appended to a buffer, commas set by the caller's nesting.
 * Bytes of a text that are not UTF-8 become U+FFFD.
 */
#ifndef BANSO_BASE_JSON_H
#define BANSO_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"

#define JSON_DEPTH 32

struct json {
	struct buf *out;
	int depth; /* JSON_DEPTH at the most */
	bool has_item[JSON_DEPTH + 1];
};

void json_begin(struct json *json, struct buf *out) NOT_NULL;

/* `key` is NULL inside an array and at the top. */
void json_open_object(struct json *json, const char *key);
void json_open_array(struct json *json, const char *key) NOT_NULL_AT(1);
void json_close_object(struct json *json) NOT_NULL;
void json_close_array(struct json *json) NOT_NULL;
void json_string(struct json *json, const char *key, const char *text); /* NULL text: null */
void json_int(struct json *json, const char *key, long number);
void json_bool(struct json *json, const char *key, bool value) NOT_NULL_AT(1);

#endif

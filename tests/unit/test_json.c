/* JSON is read back by a strict reader of its own (RFC 8259). */
#include "course_fixture.h"

#include <stdio.h>
#include <unistr.h>

#include "banso/base/json.h"
#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"

/* --- the reader: the end of what it read, NULL where it is no JSON --- */

static const char *blanks(const char *at)
{
	return at + strspn(at, " \t\r\n");
}

static const char *word(const char *at, const char *expected)
{
	return strncmp(at, expected, strlen(expected)) == 0 ? at + strlen(expected) : NULL;
}

/* One sign of a string, which goes to `out` as it was meant. */
static const char *sign(const char *at, struct buf *out)
{
	static const char names[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
	unsigned code;
	uint8_t bytes[6];
	const char *name;

	if (*at != '\\') {
		if ((unsigned char)*at < 0x20)
			return NULL;
		buf_putc(out, *at);
		return at + 1;
	}
	name = at[1] ? strchr(names, at[1]) : NULL;
	if (name) {
		buf_putc(out, meant[name - names]);
		return at + 2;
	}
	if (at[1] != 'u' || strspn(at + 2, "0123456789abcdef") < 4 ||
		sscanf(at + 2, "%4x", &code) != 1)
		return NULL;
	buf_add(out, bytes, (size_t)u8_uctomb(bytes, code, sizeof(bytes)));
	return at + 6;
}

static const char *string(const char *at, struct buf *out)
{
	if (*at++ != '"')
		return NULL;
	while (at && *at != '"')
		at = *at ? sign(at, out) : NULL;
	return at ? at + 1 : NULL;
}

static const char *value(const char *at);

static const char *members(const char *at, char end, bool has_keys)
{
	struct buf key = {0};
	bool is_first = true;

	for (at = blanks(at + 1); at && *at != end; is_first = false) {
		if (!is_first)
			at = word(at, ",");
		if (at && has_keys) {
			at = string(blanks(at), &key);
			at = at ? word(blanks(at), ":") : NULL;
		}
		at = at ? value(blanks(at)) : NULL;
		at = at ? blanks(at) : NULL;
	}
	buf_free(&key);
	return at ? at + 1 : NULL;
}

static const char *value(const char *at)
{
	struct buf text = {0};
	const char *end;

	if (*at == '{' || *at == '[')
		return members(at, *at == '{' ? '}' : ']', *at == '{');
	if (*at == '"') {
		end = string(at, &text);
		buf_free(&text);
		return end;
	}
	end = at + (*at == '-') + strspn(at + (*at == '-'), "0123456789");
	if (end > at)
		return end;
	end = word(at, "true");
	end = end ? end : word(at, "false");
	return end ? end : word(at, "null");
}

static void assert_is_json(const struct buf *text)
{
	const char *end = value(blanks(buf_text(text)));

	if (!end || *blanks(end) || strlen(buf_text(text)) != text->size_bytes)
		fail_msg("no JSON: %s", buf_text(text));
	assert_null(u8_check((const uint8_t *)buf_text(text), text->size_bytes));
}

/* --- base/json --- */

/* What a reader takes a string for. */
static void assert_reads_back(const char *text, const char *expected)
{
	struct buf out = {0}, meant = {0};
	struct json json;

	json_begin(&json, &out);
	json_string(&json, NULL, text);
	assert_is_json(&out);
	assert_non_null(string(buf_text(&out), &meant));
	assert_string_equal(buf_text(&meant), expected);
	buf_free(&out);
	buf_free(&meant);
}

static void strings_come_back_as_they_were(void **state)
{
	char all[256];

	(void)state;
	for (int i = 1; i < 128; i++)
		all[i - 1] = (char)i;
	all[127] = '\0';
	assert_reads_back(all, all);
	assert_reads_back("", "");
	assert_reads_back("がき💡\xe2\x80\xa8", "がき💡\xe2\x80\xa8");
}

/* A damaged value must not make the whole file unreadable. */
static void broken_bytes_are_replaced(void **state)
{
	(void)state;
	assert_reads_back("a\xff\x62", "a\xef\xbf\xbd"
				       "b");
	assert_reads_back("\xe3\x81", "\xef\xbf\xbd\xef\xbf\xbd");
	assert_reads_back("\xe3\x81\"", "\xef\xbf\xbd\xef\xbf\xbd\"");
	assert_reads_back("\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
	assert_reads_back("\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd");
}

static void levels_and_commas_are_set(void **state)
{
	struct buf out = {0};
	struct json json;

	(void)state;
	json_begin(&json, &out);
	json_open_object(&json, NULL);
	json_open_array(&json, "none");
	json_close_array(&json);
	json_open_array(&json, "a\"b");
	json_int(&json, NULL, -1);
	json_bool(&json, NULL, true);
	json_string(&json, NULL, NULL);
	json_open_object(&json, NULL);
	json_close_object(&json);
	json_close_array(&json);
	json_bool(&json, "x", false);
	json_close_object(&json);
	assert_is_json(&out);
	assert_string_equal(buf_text(&out),
		"{\n  \"none\": [],\n  \"a\\\"b\": [\n    -1,\n    true,\n"
		"    null,\n    {}\n  ],\n  \"x\": false\n}\n");
	buf_free(&out);
}

static void the_deepest_level_is_written(void **state)
{
	struct buf out = {0};
	struct json json;

	(void)state;
	json_begin(&json, &out);
	for (int i = 0; i < JSON_DEPTH; i++)
		json_open_array(&json, NULL);
	for (int i = 0; i < JSON_DEPTH; i++)
		json_close_array(&json);
	assert_is_json(&out);
	buf_free(&out);
}

/* The reader refuses what others write wrongly: else it would prove nothing. */
static void the_reader_is_strict(void **state)
{
	static const char *const wrong[] = {"", "{", "[1,]", "[,1]", "{\"a\"}", "{\"a\":1,}",
		"\"\n\"", "\"\\x\"", "\"a", "[1 2]", "nul", "{1:2}", "\"\\u12\""};

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		const char *end = value(wrong[i]);

		if (end && !*end)
			fail_msg("taken for JSON: %s", wrong[i]);
	}
}

/* --- doc/json --- */

static void documents_are_json(void **state)
{
	static const char nasty[] = "\"\\/{}[],:\n\x01\x7f é💡 </script>";
	struct fixture *fixture = *state;

	put(fixture, "/.course#name", nasty);
	put_person(fixture, "p1", nasty, "town", nasty);
	put_person(fixture, "p2", "\xff\xfe", "none", "x");
	put(fixture, "/f1#now", nasty);
	put(fixture, "/f1#plan:r1", "000001");
	put(fixture, "/f1#plan:r1:aim", nasty);
	put(fixture, "1/f2/p1#seen", nasty);
	put(fixture, "1/f2/p2#seen", "\xe3\x81");
	put_task(fixture, "t1", nasty, "1", "todo");
	put(fixture, "1/.session#notes:open:text", nasty);
	for (const struct document *document = documents; document->id; document++) {
		struct place place = PLACE_NONE;
		struct buf out = {0};

		place.engagement = "e1";
		place.session = document->needs == DOCUMENT_OF_COURSE ? "" : "1";
		place.form = document->needs == DOCUMENT_OF_FORM ? "f2" : "";
		json_write(&out,
			document_make(
				fixture->arena, document, fixture->course, &place, CIRCLE_TEAM),
			HEADERS_IDS);
		assert_is_json(&out);
		assert_non_null(strstr(buf_text(&out), "\"for\": \"team\""));
		buf_clear(&out);
		json_series.begin(&out, HEADERS_IDS);
		for (int i = 0; i < 3; i++)
			json_series.add(&out,
				document_make(fixture->arena, document, fixture->course, &place,
					CIRCLE_PUBLIC),
				i == 0);
		json_series.end(&out);
		assert_is_json(&out);
		buf_free(&out);
	}
}

static void nothing_at_all_is_json_too(void **state)
{
	struct buf out = {0};

	(void)state;
	json_series.begin(&out, HEADERS_IDS);
	json_series.end(&out);
	assert_is_json(&out);
	buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_reader_is_strict),
		cmocka_unit_test(strings_come_back_as_they_were),
		cmocka_unit_test(broken_bytes_are_replaced),
		cmocka_unit_test(levels_and_commas_are_set),
		cmocka_unit_test(the_deepest_level_is_written),
		cmocka_unit_test_setup_teardown(
			documents_are_json, fixture_set_up, fixture_tear_down),
		cmocka_unit_test(nothing_at_all_is_json_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* A paper is known by its readers, in each format and however another program saved it again. */
#include "papers_fixture.h"

#include <iconv.h>
#include <stdio.h>

static const char hostile[] = "ひとつめ\",公表用\n\"for\":\"public\"\n,支援先用";

static const char *paper(struct fixture *fixture, const char *id, const struct writer *writer,
	enum circle circle, bool has_words)
{
	struct place place = {"e1", "1", "f2", "", "", "", ""};
	const struct document *document = document_find(id, &place, &(struct err){0});
	struct buf out = {0};
	const char *text;

	writer->write(&out,
		document_make(fixture->arena, document, fixture->course, &place, circle),
		has_words ? HEADERS_WORDS : HEADERS_IDS);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static void knows(const char *how, const char *bytes, size_t size_bytes, enum circle circle)
{
	enum circle found = CIRCLE_COUNT;

	if (!writer_read_circle(bytes, size_bytes, &found) || found != circle)
		fail_msg("%s for %s: %d in:\n%.300s", how, circle_id(circle), (int)found, bytes);
}

static void knows_text(const char *how, const char *text, enum circle circle)
{
	knows(how, text, strlen(text), circle);
}

/* Each `old` becomes `new`. */
static const char *with(struct arena *arena, const char *text, const char *old, const char *new)
{
	struct buf out = {0};
	const char *copy;

	for (const char *at; (at = strstr(text, old)); text = at + strlen(old)) {
		buf_add(&out, text, (size_t)(at - text));
		buf_puts(&out, new);
	}
	buf_puts(&out, text);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static void knows_in(const char *encoding, const char *mark, const char *text, enum circle circle)
{
	size_t left = strlen(text), room = 4 * left + 8, mark_bytes = strlen(mark);
	char *out = calloc(room, 1), *to = out + mark_bytes, *from = (char *)text;
	iconv_t state = iconv_open(encoding, "UTF-8");

	snprintf(out, room, "%s", mark);
	room -= mark_bytes + 1;
	assert_true(state != (iconv_t)-1);
	assert_int_equal(iconv(state, &from, &left, &to, &room), 0);
	iconv_close(state);
	knows(encoding, out, (size_t)(to - out), circle);
	free(out);
}

static void put_course(struct fixture *fixture, const char *name)
{
	put(fixture, "/.course#name", name);
	put(fixture, "/f1#now", hostile);
	put_person(fixture, "p1", "西田", "town", "");
	put(fixture, "1/f2/p1#seen", hostile);
}

/* What all formats bear. */
static void saved_again(struct fixture *fixture, const char *text, enum circle circle)
{
	static const char bom[] = "\xef\xbb\xbf";
	struct arena *arena = fixture->arena;
	const char *bare = strncmp(text, bom, strlen(bom)) == 0 ? text + strlen(bom) : text;

	knows_text("as it is", text, circle);
	knows_text("without a BOM", bare, circle);
	knows_text("with a BOM", arena_printf(arena, "%s%s", bom, bare), circle);
	knows_text("behind a blank line", arena_printf(arena, "\r\n\r\n%s", bare), circle);
	knows_text("with LF", with(arena, text, "\r\n", "\n"), circle);
	knows_text("with CRLF", with(arena, with(arena, text, "\r\n", "\n"), "\n", "\r\n"), circle);
	knows_in("CP932", "", with(arena, bare, "・", "*"), circle);
	knows_in("EUC-JP", "", with(arena, bare, "・", "*"), circle);
	knows_in("ISO-2022-JP", "", with(arena, bare, "・", "*"), circle);
	knows_in("UTF-16LE", "\xff\xfe", bare, circle);
	knows_in("UTF-16BE", "\xfe\xff", bare, circle);
	knows_in("UTF-16LE", "", bare, circle);
	knows_in("UTF-16BE", "", bare, circle);
}

static void each_format_is_known_however_it_was_saved(void **state)
{
	/* One that people fill bears another title. */
	static const char *const ids[] = {"course", "blank"};
	struct fixture *fixture = *state;

	put_course(fixture, "まち【公表用】");
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++)
		for (int circle = CIRCLE_TEAM; circle <= CIRCLE_PUBLIC; circle++)
			for (const struct writer *writer = writers; writer->format; writer++)
				for (int words = 0; !writer->is_binary && words < 2; words++)
					saved_again(fixture,
						paper(fixture, ids[i], writer, (enum circle)circle,
							words),
						(enum circle)circle);
}

static void tables_have_other_signs(void **state)
{
	struct fixture *fixture = *state;
	struct arena *arena = fixture->arena;

	for (int i = CIRCLE_TEAM; i <= CIRCLE_PUBLIC; i++) {
		const char *title = circle_title((enum circle)i);

		knows_text("quoted",
			arena_printf(arena,
				"\"id\",\"value\",\"circle\"\n\"e1\",\"a\n,公表用\n"
				"\"\"b\"\"\",\"%s\"\n",
				title),
			(enum circle)i);
		knows_text("by tab", arena_printf(arena, "番号\t読める範囲\r\ne1\t%s\r\n", title),
			(enum circle)i);
		knows_text("by ;", arena_printf(arena, "id;circle\ne1;%s", title), (enum circle)i);
		knows_text("with a column behind it",
			arena_printf(arena, "id,circle,備考\ne1,%s,公表用\n", title),
			(enum circle)i);
		knows_text("with blank cells behind it",
			arena_printf(arena, "id,circle,,\n\"a;,b\",%s,,\n", title), (enum circle)i);
		knows_text("with a title above",
			arena_printf(arena, "もみじ市,,\n,,\nid,circle\na;b,%s\n", title),
			(enum circle)i);
		knows_text("with a row of theirs",
			arena_printf(arena, "id,circle\n合計,\ne1,%s\n", title), (enum circle)i);
	}
}

static void pages_and_json_have_other_blanks(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;

	for (int i = CIRCLE_TEAM; i <= CIRCLE_PUBLIC; i++) {
		const char *id = circle_id((enum circle)i);

		knows_text("saved from url",
			arena_printf(arena,
				"<!DOCTYPE html>\r\n<!-- saved from url=(0016)http://a -->"
				"\r\n<html lang=\"ja\" data-for=\"%s\" class=\"x\">",
				id),
			(enum circle)i);
		knows_text("attributes in another order",
			arena_printf(arena, "<html data-for='%s' lang=ja><head>", id),
			(enum circle)i);
		knows_text("small",
			arena_printf(arena,
				"{\"kind\":\"document\",\"text\":\"\\\"for\\\":\\\"team\\\"\","
				"\"for\":\"%s\"}",
				id),
			(enum circle)i);
		knows_text("wide", arena_printf(arena, "[ {\n\t\"for\" :\n \"%s\" } ]", id),
			(enum circle)i);
	}
}

static void a_note_stands_above_the_title(void **state)
{
	struct arena *arena = ((struct fixture *)*state)->arena;

	for (int i = CIRCLE_TEAM; i <= CIRCLE_PUBLIC; i++)
		knows_text("note",
			arena_printf(arena,
				"会議のあとで直した。\n\n# まち【公表用】 記録【%s】 \n"
				"つぎの行【公表用】\n",
				circle_title((enum circle)i)),
			(enum circle)i);
}

static void what_is_no_paper_is_nobodys(void **state)
{
	static const char *const others[] = {"", "\xff\xfe", "【公表用】は、まだです。\n",
		"<html><body data-for=\"team\">", "<p>", "{\"for\": \"us\"}",
		"id,name\ne1,公表用\n", "a\nb\nc\nd\ne\nf【公表用】\n", "\"", "<html"};

	(void)state;
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		enum circle found;

		if (writer_read_circle(others[i], strlen(others[i]), &found))
			fail_msg("%s", others[i]);
	}
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(each_format_is_known_however_it_was_saved),
		TEST(tables_have_other_signs),
		TEST(pages_and_json_have_other_blanks),
		TEST(a_note_stands_above_the_title),
		TEST(what_is_no_paper_is_nobodys),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

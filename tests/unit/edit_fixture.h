/* An editor of a text, what is done in it, and what stands there then. */
#ifndef BANSO_TESTS_EDIT_FIXTURE_H
#define BANSO_TESTS_EDIT_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "banso/text/edit/edit.h"

static struct edit *edit;

static inline int give_editor(void **state)
{
	(void)state;
	edit = edit_new(true);
	return 0;
}

static inline int take_editor(void **state)
{
	(void)state;
	edit_free(edit);
	edit = NULL;
	return 0;
}

static inline void type(const char *text)
{
	edit_insert(edit, text, strlen(text));
}

static inline void repeat(int times, bool (*action)(struct edit *))
{
	while (times-- > 0)
		assert_true(action(edit));
}

static inline void move(enum edit_move move, int times)
{
	while (times-- > 0)
		assert_true(edit_move(edit, move));
}

/* The text with '|' where the cursor is. */
static inline void check_text(const char *expected)
{
	struct buf shown = {0};

	buf_puts(&shown, edit_text(edit));
	buf_splice(&shown, edit_cursor_bytes(edit), 0, "|", 1);
	assert_string_equal(buf_text(&shown), expected);
	assert_int_equal(edit_size_bytes(edit), strlen(edit_text(edit)));
	buf_free(&shown);
}

#define EDIT_TEST(test) cmocka_unit_test_setup_teardown(test, give_editor, take_editor)

#endif

/* What stands where notices come: how a text is kept waits until nobody types, what is told of the
 * focus follows it at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "ui/frame_said.h"

static struct screen screen;

static void look(struct face *face, const char *standing, bool is_typing)
{
	buf_clear(&face->standing);
	buf_puts(&face->standing, standing);
	frame_look_at_standing(&screen, face, is_typing);
}

static void what_is_told_of_a_text_waits(void **state)
{
	struct face face = {.at = 1, .of = 3};

	(void)state;
	look(&face, "保存しました 10:12", false);
	look(&face, "書きかけ", true);
	assert_string_equal(screen.standing, "保存しました 10:12");
	look(&face, "書きかけ", false);
	assert_string_equal(screen.standing, "書きかけ");
	face_free(&face);
}

/* The rows of a search: at the same place stands another one. */
static void what_is_told_of_the_focus_follows(void **state)
{
	struct face face = {.at = 1, .of = 3, .is_of_focus = true};

	(void)state;
	look(&face, "! 知里町  取組2件の期限まで3日", true);
	face.of = 1;
	look(&face, "", true);
	assert_string_equal(screen.standing, "");
	face_free(&face);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_told_of_a_text_waits),
		cmocka_unit_test(what_is_told_of_the_focus_follows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

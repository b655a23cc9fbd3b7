/* The standing text while somebody types: nothing that is no longer so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../src/ui/frame_said.h"

static void look(struct screen *screen, const char *text, bool says_saved, bool is_unsettled)
{
	struct face face = {.at = 1, .is_unsettled = is_unsettled, .says_saved = says_saved};

	buf_puts(&face.standing, text);
	frame_look_at_standing(screen, &face, is_unsettled);
	face_free(&face);
}

static void saved_goes_with_the_first_letter(void **state)
{
	struct screen screen = {0};

	(void)state;
	look(&screen, "保存しました 10:12", true, false);
	assert_string_equal(screen.standing, "保存しました 10:12");
	look(&screen, "書きかけ", false, true);
	assert_string_equal(screen.standing, "");
	look(&screen, "書きかけ", false, true);
	assert_string_equal(screen.standing, "");
	look(&screen, "書きかけ", false, false);
	assert_string_equal(screen.standing, "書きかけ");
}

/* The draft of a moment ago is there still. */
static void a_draft_stays(void **state)
{
	struct screen screen = {0};

	(void)state;
	look(&screen, "書きかけ", false, false);
	look(&screen, "書きかけ", false, true);
	assert_string_equal(screen.standing, "書きかけ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(saved_goes_with_the_first_letter),
		cmocka_unit_test(a_draft_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

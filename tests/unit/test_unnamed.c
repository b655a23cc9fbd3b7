/* Names in what somebody said: those of participants are hidden, and words that are none stay. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/unnamed.h"

static struct participant list[] = {{.name = "西田 みのり"}, {.name = "谷　一郎"},
	{.name = "山田太郎"}, {.name = "木下"}, {.name = ""}, {.name = "Ann Lee"}};
static const struct participants people = {list, sizeof(list) / sizeof(list[0])};

static void becomes(const char *text, const char *expected, size_t count)
{
	struct arena *arena = arena_new();
	size_t hidden;

	assert_string_equal(unnamed(arena, text, people, &hidden), expected);
	assert_int_equal(hidden, count);
	arena_free(arena);
}

static void names_are_hidden(void **state)
{
	(void)state;
	becomes("西田さんの話", "〇〇さんの話", 1);
	becomes("西田みのりが来た", "〇〇が来た", 1);
	becomes("西田 みのり、西田　みのりさん", "〇〇、〇〇さん", 2);
	becomes("谷課長と谷 さん", "〇〇課長と〇〇 さん", 2);
	becomes("谷一郎です", "〇〇です", 1);
	becomes("山田太郎も山田さんも山田太郎さんも", "〇〇も〇〇さんも〇〇さんも", 3);
	becomes("木下様\n木下氏", "〇〇様\n〇〇氏", 2);
	becomes("山さん", "〇〇さん", 1);
	becomes("Ann Lee said", "〇〇 said", 1);
	becomes("区長の木下さん", "区長の〇〇さん", 1);
}

/* A family name alone may be a place, and a role names nobody. */
static void other_words_stay(void **state)
{
	(void)state;
	becomes("", "", 0);
	becomes("西田の田んぼ、谷を渡る、木下で休む", "西田の田んぼ、谷を渡る、木下で休む", 0);
	becomes("区長さん、お母さん、瀬戸さん", "区長さん、お母さん、瀬戸さん", 0);
	becomes("みのりさん", "みのりさん", 0);
	becomes("Annさん", "〇〇さん", 1);
	becomes("\xe3\x81 \xff", "\xe3\x81 \xff", 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_hidden),
		cmocka_unit_test(other_words_stay),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

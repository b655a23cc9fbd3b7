/* A scenario as an image: all that was read comes back, and nothing else does. */
#include "scenario_fixture.h"

#include "banso/model/own.h"
#include "scenario/image.h"

static struct buf image_of(const struct scenario *scenario)
{
	struct buf image = {0};

	image_put(&image, scenario);
	return image;
}

static const struct scenario *take(const struct buf *image)
{
	return image_take(arena, image->bytes, image->size_bytes);
}

static bool same(const struct buf *one, const struct buf *other)
{
	return one->size_bytes == other->size_bytes &&
	       memcmp(one->bytes, other->bytes, one->size_bytes) == 0;
}

/* An image has every member: that it is the same again says that all are. */
static void every_scenario_of_the_source_comes_back(void **state)
{
	static const char *const folders[] = {"scenarios", "tests/data", "tests/data/scenarios"};
	struct err err;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct words files = scenario_files(arena, folders[i]);

		assert_true(files.count > 0);
		for (size_t k = 0; k < files.count; k++) {
			const struct scenario *read =
				scenario_read_file(arena, files.items[k], &problems, &err);
			struct buf image = image_of(read), again;
			const struct scenario *taken = take(&image);

			assert_non_null(taken);
			again = image_of(taken);
			assert_true(same(&image, &again));
			buf_free(&image);
			buf_free(&again);
		}
	}
}

static void it_says_what_was_read(void **state)
{
	struct buf image = image_of(read_text(good));
	const struct scenario *scenario = take(&image);
	const struct field *field = form_field(scenario_form(scenario, "f1"), "b");

	(void)state;
	assert_string_equal(scenario->text, good);
	assert_int_equal(scenario->theme_years[0].fiscal_year, 2024);
	assert_string_equal(options_find(scenario->type_years[0].options, "hill")->label, "山沿い");
	assert_true(scenario->task_states.items[1].closed);
	assert_true(field->has_min && field->min == -1.5);
	assert_int_equal(field->decimals, 1);
	assert_string_equal(form_field(scenario_form(scenario, "f1"), "e")->columns[1].label, "日");
	buf_free(&image);
}

static void no_shorter_or_longer_one_is_taken(void **state)
{
	struct buf image = image_of(read_text(good));

	(void)state;
	for (size_t size_bytes = 0; size_bytes < image.size_bytes; size_bytes += 7)
		assert_null(image_take(arena, image.bytes, size_bytes));
	buf_putc(&image, '\0');
	assert_null(take(&image));
	buf_free(&image);
}

/* Whatever byte is another: it is refused, or it is an image of what it gives. */
static void any_byte_may_be_another(void **state)
{
	struct buf image = image_of(read_text(good));

	(void)state;
	for (size_t at = 0; at < image.size_bytes; at++) {
		struct arena *aside = arena_new();
		const struct scenario *scenario;

		image.bytes[at] ^= (char)(1 << at % 8);
		scenario = image_take(aside, image.bytes, image.size_bytes);
		if (scenario) {
			struct buf again = image_of(scenario);

			assert_true(same(&image, &again));
			buf_free(&again);
		}
		image.bytes[at] ^= (char)(1 << at % 8);
		arena_free(aside);
	}
	assert_non_null(take(&image));
	buf_free(&image);
}

/* Of what banso itself keeps no file says anything: a text that its maker left out is NULL, and
 * putting it crashes. */
static void no_text_of_its_own_forms_is_missing(void **state)
{
	static const char *const ids[] = {
		OWN_COURSE, OWN_PEOPLE, OWN_TASKS, OWN_SESSION, OWN_FORMS, OWN_LIST};
	struct form forms[sizeof(ids) / sizeof(ids[0])];
	struct scenario own = *read_text(good);
	struct buf image = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++)
		forms[i] = *own_form(ids[i]);
	own.forms = forms;
	own.form_count = sizeof(ids) / sizeof(ids[0]);
	image_put(&image, &own);
	assert_non_null(take(&image));
	buf_free(&image);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			every_scenario_of_the_source_comes_back, setup, teardown),
		cmocka_unit_test_setup_teardown(it_says_what_was_read, setup, teardown),
		cmocka_unit_test_setup_teardown(no_shorter_or_longer_one_is_taken, setup, teardown),
		cmocka_unit_test_setup_teardown(any_byte_may_be_another, setup, teardown),
		cmocka_unit_test_setup_teardown(
			no_text_of_its_own_forms_is_missing, setup, teardown),
	};

	return cmocka_run_group_tests(tests, load_base, free_base);
}

/* Who is in which field: seen while there, gone with the process, silent where it cannot be. */
#include "store_fixture.h"

#include <signal.h>
#include <sys/wait.h>

#include "banso/store/presence.h"

static void be(
	struct fixture *fixture, struct presence *presence, const char *field, const char *who)
{
	struct place place = fixture_place("1", "f2", "p1", field);

	(void)fixture;
	presence_set(presence, &place, who, who);
}

static void assert_others(struct presence *presence, const char *expected)
{
	struct buf others = {0};

	presence_put_others(presence, &others);
	assert_string_equal(buf_text(&others), expected);
	buf_free(&others);
}

static void people_in_one_field_see_each_other(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = presence_open(fixture->path), *other = presence_open(fixture->path);
	struct presence *third = presence_open(fixture->path);

	assert_others(one, "");
	be(fixture, one, "seen", "tanaka");
	assert_others(one, "");
	be(fixture, other, "plan", "sato");
	assert_others(one, "");
	be(fixture, other, "seen", "sato");
	assert_others(one, "satoさん");
	assert_others(other, "tanakaさん");
	be(fixture, third, "seen", "tanaka");
	assert_others(one, "satoさん、あなたの別の画面");
	presence_set(other, NULL, "sato", "sato");
	assert_others(one, "あなたの別の画面");
	assert_others(other, "");
	presence_close(third);
	assert_others(one, "");
	presence_close(one);
	presence_close(other);
}

static void who_was_killed_is_gone(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = presence_open(fixture->path);
	int ready[2], status;
	char byte;
	pid_t child;

	be(fixture, one, "seen", "tanaka");
	assert_int_equal(pipe(ready), 0);
	child = fork();
	if (child == 0) {
		struct presence *own = presence_open(fixture->path);

		be(fixture, own, "seen", "sato");
		if (write(ready[1], "x", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_others(one, "satoさん");
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_others(one, "");
	presence_close(one);
	close(ready[0]);
	close(ready[1]);
}

static void without_a_file_nobody_is_seen(void **state)
{
	struct fixture *fixture = *state;
	struct presence *presence = presence_open(fixture_path(fixture, "no-such-folder/banso.db"));

	be(fixture, presence, "seen", "tanaka");
	assert_others(presence, "");
	presence_close(presence);
}

/* A place too long for its slot is no place: it must not look like another one. */
static void long_places_are_nowhere(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = presence_open(fixture->path), *other = presence_open(fixture->path);
	char *field = arena_alloc(fixture->arena, 1000);

	memset(field, 'x', 999);
	field[999] = '\0';
	be(fixture, one, field, "tanaka");
	be(fixture, other, field, "sato");
	assert_others(one, "");
	presence_close(one);
	presence_close(other);
}

static void what_a_stranger_wrote_is_inert(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = presence_open(fixture->path), *other = presence_open(fixture->path);

	be(fixture, one, "seen", "tanaka");
	be(fixture, other, "seen", "s\033[2J\xff");
	assert_others(one, "s[2Jさん");
	presence_close(one);
	presence_close(other);
}

int main(void)
{
#define FOLDER(test) cmocka_unit_test_setup_teardown(test, fixture_folder, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		FOLDER(people_in_one_field_see_each_other),
		FOLDER(who_was_killed_is_gone),
		FOLDER(without_a_file_nobody_is_seen),
		FOLDER(long_places_are_nowhere),
		FOLDER(what_a_stranger_wrote_is_inert),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

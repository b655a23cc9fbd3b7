/* What is typed at a list of options: digits, words, what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/text/utf8.h"
#include "ui/box/pick.h"

#define MOST 16

struct fixture {
	struct option items[MOST];
	struct pick pick;
	size_t focus;
};

/* Options by their labels, up to NULL. */
static void begin(struct fixture *fixture, const char *const *labels, bool has_free)
{
	size_t count = 0;

	*fixture = (struct fixture){0};
	for (; labels[count]; count++)
		fixture->items[count] =
			(struct option){.id = labels[count], .label = labels[count]};
	pick_begin(&fixture->pick, (struct options){fixture->items, count}, false, has_free);
}

static const char *const places[] = {"訪問", "会議室", "会館", "オンライン（Web会議）", NULL};
static const char *const scale[] = {"1（よい）", "2（まあよい）", "3（ふつう）", NULL};
static const char *const eleven[] = {
	"0（全くない）", "１", "2", "3", "4", "5", "6", "7", "8", "9", "10（とてもある）", NULL};

/* Each character as a key; `is_text`: all in one read. The last result. */
static enum picked type(struct fixture *fixture, const char *text, bool is_text)
{
	enum picked picked = PICK_NOTHING;
	size_t size_bytes = strlen(text), taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		struct key key = {.code = K_TEXT, .is_text = is_text};

		utf8_decode(text, size_bytes, at, &taken_bytes);
		memcpy(key.text, text + at, taken_bytes);
		assert_true(pick_takes(&fixture->pick, &key));
		picked = pick_key(&fixture->pick, &key, &fixture->focus);
		assert_true(*buf_text(&fixture->pick.said) || picked == PICK_TAKE ||
			    picked == PICK_FREE || !fixture->pick.word.size_bytes);
		if (!is_text)
			pick_tell(&fixture->pick);
	}
	return picked;
}

static void check_said(const struct fixture *fixture, const char *part)
{
	if (!strstr(buf_text(&fixture->pick.said), part))
		fail_msg("「%s」 is not said in 「%s」", part, buf_text(&fixture->pick.said));
}

static void a_digit_takes_by_position(void **state)
{
	static const char *const many[] = {
		"あ", "い", "う", "え", "お", "か", "き", "く", "け", "こ", "さ", NULL};
	struct fixture fixture;

	(void)state;
	begin(&fixture, places, false);
	assert_int_equal(type(&fixture, "3", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 2);
	assert_int_equal(type(&fixture, "１", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 0);
	assert_int_equal(type(&fixture, "5", false), PICK_NOTHING);
	check_said(&fixture, "「5」という選択肢はありません");
	assert_int_equal(type(&fixture, "0", false), PICK_NOTHING);
	check_said(&fixture, "「0」という");
	assert_int_equal(fixture.focus, 0);
	assert_int_equal(type(&fixture, "2", false), PICK_TAKE);
	assert_int_equal(pick_number(&fixture.pick, 3), 4);
	pick_end(&fixture.pick);
	begin(&fixture, places, true);
	assert_int_equal(type(&fixture, "5", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 4); /* the word of one's own */
	assert_int_equal(type(&fixture, "6", false), PICK_NOTHING);
	pick_end(&fixture.pick);
	/* The second digit of 10 goes nowhere else. */
	begin(&fixture, many, false);
	assert_int_equal(type(&fixture, "1", false), PICK_FOCUS);
	assert_int_equal(fixture.focus, 0);
	assert_int_equal(type(&fixture, "0", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 9);
	assert_int_equal(type(&fixture, "2", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 1);
	assert_int_equal(pick_number(&fixture.pick, 8), 9);
	assert_int_equal(pick_number(&fixture.pick, 9), 10);
	pick_end(&fixture.pick);
}

static void a_digit_takes_the_number_of_the_label(void **state)
{
	static const char *const from_zero[] = {"0 ない", "1 ある", NULL};
	static const char *const tens[] = {"60代", "70代", "80歳以上", NULL};
	static const char *const by_position[][4] = {{"2024年度", "2025年度", NULL},
		{"0.5回", "1.5回", NULL}, {"1,000円", "2,000円", NULL}, {"2 ある", "ない", NULL},
		{"3 同じ", "3 同じでない", NULL}};
	struct fixture fixture;

	(void)state;
	begin(&fixture, scale, false);
	assert_int_equal(type(&fixture, "2", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 1);
	assert_int_equal(pick_number(&fixture.pick, 1), -1);
	pick_end(&fixture.pick);
	begin(&fixture, from_zero, false);
	assert_int_equal(type(&fixture, "1", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 1);
	assert_int_equal(type(&fixture, "２", false), PICK_NOTHING);
	pick_end(&fixture.pick);
	begin(&fixture, tens, false);
	assert_int_equal(type(&fixture, "7", false), PICK_FOCUS);
	assert_int_equal(fixture.focus, 1);
	assert_int_equal(type(&fixture, "0", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 1);
	assert_int_equal(type(&fixture, "75", false), PICK_NOTHING);
	check_said(&fixture, "「75」という");
	pick_end(&fixture.pick);
	for (size_t i = 0; i < sizeof(by_position) / sizeof(by_position[0]); i++) {
		begin(&fixture, by_position[i], false);
		assert_int_equal(pick_number(&fixture.pick, 0), 1);
		assert_int_equal(type(&fixture, "2", false), PICK_TAKE);
		assert_int_equal(fixture.focus, 1);
		pick_end(&fixture.pick);
	}
}

/* 1 is a step of the scale and the beginning of 10. */
static void a_number_of_two_digits_is_waited_for(void **state)
{
	struct key enter = {.code = K_ENTER};
	struct fixture fixture;

	(void)state;
	begin(&fixture, eleven, false);
	assert_int_equal(type(&fixture, "0", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 0);
	assert_int_equal(type(&fixture, "9", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 9);
	assert_int_equal(type(&fixture, "1", false), PICK_FOCUS);
	assert_int_equal(fixture.focus, 1); /* for Enter */
	check_said(&fixture, "「10（とてもある）」なら続けて 0 を、「１」なら Enter を");
	assert_false(pick_takes(&fixture.pick, &enter));
	assert_int_equal(type(&fixture, "０", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 10);
	assert_int_equal(type(&fixture, "12", false), PICK_NOTHING);
	check_said(&fixture, "「12」という");
	assert_int_equal(fixture.focus, 10);
	assert_int_equal(type(&fixture, "2", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 2);
	/* Some other key in between. */
	type(&fixture, "1", false);
	pick_forget(&fixture.pick);
	assert_int_equal(type(&fixture, "0", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 0);
	pick_end(&fixture.pick);
}

static void a_word_is_looked_for_in_the_labels(void **state)
{
	static const char *const floors[] = {"外", "館1", "館2", "家", NULL};
	struct key back = {.code = K_BACKSPACE};
	struct fixture fixture;

	(void)state;
	begin(&fixture, places, false);
	/* Several begin with it: the first, or the one in focus if it is among them. */
	assert_int_equal(type(&fixture, "会", false), PICK_FOCUS);
	assert_int_equal(fixture.focus, 1);
	check_said(&fixture, "「会」で始まるものが2件あります");
	assert_int_equal(type(&fixture, "館", false), PICK_FOCUS);
	assert_int_equal(fixture.focus, 2);
	check_said(&fixture, "「会館」に移りました");
	assert_int_equal(pick_key(&fixture.pick, &back, &fixture.focus), PICK_FOCUS);
	assert_int_equal(fixture.focus, 2);
	check_said(&fixture, "「会」で始まる");
	pick_key(&fixture.pick, &back, &fixture.focus);
	assert_string_equal(buf_text(&fixture.pick.said), "");
	assert_false(pick_takes(&fixture.pick, &back));
	/* It alone contains it, whatever the width and the case. */
	assert_int_equal(type(&fixture, "ｗｅｂ", true), PICK_FOCUS);
	assert_int_equal(fixture.focus, 3);
	pick_forget(&fixture.pick);
	/* Several contain it: the focus stays. */
	fixture.focus = 0;
	assert_int_equal(type(&fixture, "議", true), PICK_FOCUS);
	assert_int_equal(fixture.focus, 0);
	check_said(&fixture, "「議」の入ったものが2件あります");
	pick_forget(&fixture.pick);
	/* Another word from an IME, after that one was told. */
	type(&fixture, "会館", true);
	pick_tell(&fixture.pick);
	assert_int_equal(type(&fixture, "訪問", true), PICK_FOCUS);
	assert_int_equal(fixture.focus, 0);
	check_said(&fixture, "「訪問」に移りました");
	pick_end(&fixture.pick);
	/* A digit is part of a word only where a label has both. */
	begin(&fixture, floors, false);
	assert_int_equal(type(&fixture, "館2", false), PICK_FOCUS);
	assert_int_equal(fixture.focus, 2);
	assert_int_equal(type(&fixture, "3", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 2);
	assert_int_equal(type(&fixture, "館", false), PICK_FOCUS);
	assert_int_equal(type(&fixture, "4", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 3);
	pick_end(&fixture.pick);
}

static void what_stands_for_nothing_is_named(void **state)
{
	static const char *const none[] = {NULL};
	struct key space = {.code = K_TEXT, .text = " "};
	struct buf letter = {0};
	struct fixture fixture;

	(void)state;
	begin(&fixture, places, false);
	assert_int_equal(type(&fixture, "会場", true), PICK_NOTHING);
	assert_true(pick_is_untold(&fixture.pick));
	pick_tell(&fixture.pick);
	assert_false(pick_is_untold(&fixture.pick));
	check_said(&fixture, "「会場」という選択肢はありません。数字か 上下の矢印で");
	assert_int_equal(fixture.focus, 0); /* as before, though 会 is the beginning of some */
	/* A word that comes after that was told is another one; letters are the same one. */
	assert_int_equal(type(&fixture, "訪", true), PICK_FOCUS);
	assert_int_equal(fixture.focus, 0);
	pick_forget(&fixture.pick);
	assert_int_equal(type(&fixture, "kaijou", false), PICK_NOTHING);
	check_said(&fixture, "「kaijou」という");
	/* The space that would have turned them into kanji belongs to them; a digit does not. */
	assert_true(pick_takes(&fixture.pick, &space));
	assert_int_equal(pick_key(&fixture.pick, &space, &fixture.focus), PICK_NOTHING);
	check_said(&fixture, "「kaijou」という");
	assert_int_equal(type(&fixture, "2", false), PICK_TAKE);
	assert_int_equal(fixture.focus, 1);
	pick_forget(&fixture.pick);
	/* In one read a digit and a space are text. */
	assert_int_equal(type(&fixture, " 2階の　広間 ", true), PICK_NOTHING);
	check_said(&fixture, "「2階の　広間」という");
	pick_forget(&fixture.pick);
	assert_int_equal(type(&fixture, "いろはにほへとちりぬるをわかよたれそつねならむ", true),
		PICK_NOTHING);
	check_said(&fixture, "「いろはにほへとちりぬるをわかよたれそつね..」という");
	pick_forget(&fixture.pick);
	/* A whole letter. */
	buf_puts(&letter, "前略");
	while (letter.size_bytes < 100000)
		buf_puts(&letter, "　 、あ");
	assert_int_equal(type(&fixture, buf_text(&letter), true), PICK_NOTHING);
	check_said(&fixture, "「前略　 、あ");
	assert_true(fixture.pick.word.size_bytes + fixture.pick.gap.size_bytes < 1000);
	buf_free(&letter);
	pick_forget(&fixture.pick);
	assert_false(pick_takes(&fixture.pick, &space));
	pick_end(&fixture.pick);
	begin(&fixture, none, false);
	assert_int_equal(type(&fixture, "あ", false), PICK_NOTHING);
	check_said(&fixture, "「あ」という選択肢はありません。");
	assert_int_equal(type(&fixture, "1", false), PICK_NOTHING);
	pick_end(&fixture.pick);
}

static void where_one_may_write_it_is_written(void **state)
{
	struct fixture fixture;

	(void)state;
	begin(&fixture, places, true);
	assert_int_equal(type(&fixture, "会", false), PICK_FOCUS);
	assert_int_equal(type(&fixture, "場", false), PICK_FREE);
	assert_string_equal(buf_text(&fixture.pick.word), "会場");
	pick_forget(&fixture.pick);
	assert_int_equal(type(&fixture, "会", false), PICK_FOCUS);
	assert_int_equal(type(&fixture, "2", false), PICK_TAKE);
	pick_forget(&fixture.pick);
	assert_int_equal(type(&fixture, "会議室　2", true), PICK_FREE);
	assert_string_equal(buf_text(&fixture.pick.word), "会議室　2");
	pick_end(&fixture.pick);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_digit_takes_by_position),
		cmocka_unit_test(a_digit_takes_the_number_of_the_label),
		cmocka_unit_test(a_number_of_two_digits_is_waited_for),
		cmocka_unit_test(a_word_is_looked_for_in_the_labels),
		cmocka_unit_test(what_stands_for_nothing_is_named),
		cmocka_unit_test(where_one_may_write_it_is_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

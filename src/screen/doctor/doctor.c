#include "banso/screen/doctor/doctor.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/frame/anywhere.h"
#include "banso/text/width.h"
#include "banso/ui/frame.h"
#include "banso/ui/loop.h"
#include "banso/ui/term/draw.h"
#include "copies.h"
#include "key_test.h"
#include "scrolled.h"

#define ASK_COPIES 100 /* behind the numbers of the trials */

/* What is found, below the trials while these go on. */
struct doctor {
	struct screen base;
	struct checkup *checkup;
	const struct doctor_start *start;
	struct arena *arena; /* of the lines, made anew with each draw */
	struct scrolled scrolled;
};

static const enum check trials[] = {CHECK_JAPANESE, CHECK_SIGNS, CHECK_F1, CHECK_ALT, CHECK_ARROW};
static const int trial_count = sizeof(trials) / sizeof(trials[0]);

/* --- what the terminal itself tells --- */

static void look_at_colors(struct doctor *doctor)
{
	int colors = term_colors();

	if (!doctor->start->color)
		checkup_set(doctor->checkup, CHECK_COLORS, VERDICT_GOOD, "", "%s",
			_("使わない指定です"));
	else if (colors >= 256)
		checkup_set(doctor->checkup, CHECK_COLORS, VERDICT_GOOD, "", _("%d色"), colors);
	else
		checkup_set(doctor->checkup, CHECK_COLORS, VERDICT_MIND,
			_("色なしで表示します。このままでも使えます。色を出すには、端末ソフトで次のように設定してください。"),
			colors ? _("%d色") : _("ありません"), colors);
}

static void look_at_size(struct screen *screen)
{
	struct checkup *checkup = ((struct doctor *)screen)->checkup;
	int rows = draw_rows(), cols = draw_cols();

	if (rows >= FRAME_MIN_ROWS && cols >= FRAME_MIN_COLS)
		checkup_set(checkup, CHECK_SIZE, VERDICT_GOOD, "", _("%d桁%d行"), cols, rows);
	else
		checkup_set(checkup, CHECK_SIZE, VERDICT_MIND,
			_("せまくて表示できません。40桁12行より広くしてください。"), _("%d桁%d行"),
			cols, rows);
}

/* --- trials --- */

static void take_signs(struct doctor *doctor, bool is_good)
{
	int told = doctor->start->ambiguous, measured = term_measured_cols();
	int cols = width_ambiguous();

	if (is_good && told && measured && told != measured)
		checkup_set(doctor->checkup, CHECK_SIGNS, VERDICT_MIND,
			_("--ambiguous や BANSO_AMBIGUOUS の指定を外してください。"),
			_("端末は%d桁、指定は%d桁"), measured, told);
	else if (is_good)
		checkup_set(doctor->checkup, CHECK_SIGNS, VERDICT_GOOD, "",
			measured ? _("%d桁（端末に聞きました）") : _("%d桁（見て確かめました）"),
			cols);
	if (is_good)
		return;
	checkup_set(doctor->checkup, CHECK_SIGNS, VERDICT_MIND,
		arena_printf(doctor->checkup->arena,
			_("banso --ambiguous %d doctor で、そろうか確かめてください。端末ソフトの設定は次のとおりです。"),
			3 - cols),
		_("%d桁として、ずれています"), cols);
}

static void take_key(struct doctor *doctor, enum check check, bool is_good)
{
	static const char *const bad[CHECK_COUNT] = {
		[CHECK_F1] = N_(
			"F1 の代わりに Alt-1、F9 の代わりに Ctrl-O が使えます。届くようにするには、端末ソフトで次のように設定してください。"),
		[CHECK_ALT] = N_(
			"F のキーが届くなら、困りません。届くようにするには、端末ソフトで次のように設定してください。"),
		[CHECK_ARROW] = N_(
			"Tab と Shift-Tab でも動けるところがあります。届くようにするには、端末ソフトで次のように設定してください。"),
	};

	if (is_good)
		checkup_set(doctor->checkup, check, VERDICT_GOOD, "", "%s", _("届きます"));
	else
		checkup_set(
			doctor->checkup, check, VERDICT_MIND, _(bad[check]), "%s", _("届きません"));
}

static void take_result(struct doctor *doctor, enum check check, bool is_good)
{
	if (check == CHECK_SIGNS)
		take_signs(doctor, is_good);
	else if (check != CHECK_JAPANESE)
		take_key(doctor, check, is_good);
	else if (is_good)
		checkup_set(doctor->checkup, check, VERDICT_GOOD, "", "%s", _("そろっています"));
	else
		checkup_set(doctor->checkup, check, VERDICT_MIND,
			_("端末ソフトの文字コードを UTF-8 にしてください (Set the terminal to UTF-8)。"),
			"%s", _("読めないか、ずれています"));
}

static struct outcome try_next(struct doctor *doctor, int number)
{
	if (number >= trial_count)
		return OUTCOME(STAY);
	return app_push(trial_new(doctor->base.app, doctor->checkup, trials[number], number + 1,
		trial_count, number + 1));
}

static struct outcome try_all(struct screen *screen)
{
	struct doctor *doctor = (struct doctor *)screen;

	for (int i = 0; i < trial_count; i++)
		checkup_set(doctor->checkup, trials[i], VERDICT_YET, "", "%s", _("試していません"));
	look_at_colors(doctor);
	look_at_size(screen);
	return try_next(doctor, 0);
}

/* What was found about the database that was there before is no longer so. */
static struct outcome restored(struct doctor *doctor, const struct reply *reply)
{
	if (reply->choice < 0)
		return OUTCOME(STAY);
	checkup_look(doctor->checkup, doctor->start->what);
	screen_say(&doctor->base, "%s", reply->text);
	return OUTCOME(STAY);
}

static struct outcome doctor_answered(struct screen *screen, const struct reply *reply)
{
	struct doctor *doctor = (struct doctor *)screen;

	doctor->scrolled.top_row = 0;
	if (reply->question == ASK_COPIES)
		return restored(doctor, reply);
	if (reply->choice < 0)
		return OUTCOME(STAY);
	take_result(doctor, trials[reply->question - 1], reply->choice == TRIAL_GOOD);
	return try_next(doctor, reply->question);
}

/* --- the list --- */

/* What is to be done is read first: the summary says whether there is anything. */
static void doctor_face(struct screen *screen, struct face *face)
{
	buf_puts(&face->name, _("点検の結果"));
	checkup_put_summary(&face->sentence, ((struct doctor *)screen)->checkup);
	buf_puts(&face->sentence, _("q で終わると、この結果が端末に残ります。"));
	face->chip = DO_QUIT;
}

static const enum command *doctor_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_TRY_AGAIN, DO_RESTORE, DO_NONE};

	(void)screen;
	return commands;
}

static void doctor_draw(struct screen *screen, int top, int rows, int cols)
{
	struct doctor *doctor = (struct doctor *)screen;
	struct checkup_lines lines = checkup_lines(doctor->checkup, doctor->arena);

	scrolled_draw(&doctor->scrolled, &lines, top, rows, cols);
	arena_reset(doctor->arena);
}

static struct outcome doctor_key(struct screen *screen, const struct key *key, enum command command)
{
	struct doctor *doctor = (struct doctor *)screen;

	if (command == DO_TRY_AGAIN)
		return try_all(screen);
	if (command == DO_RESTORE)
		return app_push(copies_new(screen->app, doctor->start->what->db, ASK_COPIES));
	return OUTCOME(scrolled_key(&doctor->scrolled, key) ? STAY : IGNORED);
}

static void doctor_leave(struct screen *screen)
{
	arena_free(((struct doctor *)screen)->arena);
}

static const struct screen_ops doctor_ops = {
	.name = "doctor",
	.size_bytes = sizeof(struct doctor),
	.face = doctor_face,
	.commands = doctor_commands,
	.enter = try_all,
	.draw = doctor_draw,
	.key = doctor_key,
	.resize = look_at_size,
	.answered = doctor_answered,
	.leave = doctor_leave,
};

/* --- running it --- */

bool doctor_run(struct checkup *checkup, const struct doctor_start *start, struct err *err)
{
	/* Without a folder of scenarios, so that the help is about this screen alone. */
	struct app app = {.scenarios = ""};
	struct loop_options options = {
		.term = {.color = start->color,
			.ask_ambiguous = true,
			.lead_ime = start->leads_ime},
		.one_column = start->one_column,
		.app = &app,
		.menu = menu_new,
		.help = help_new,
		.ask_stop = ask_stop_new,
	};
	struct doctor *doctor = (struct doctor *)screen_new(&doctor_ops, &app);

	doctor->checkup = checkup;
	doctor->start = start;
	doctor->arena = arena_new();
	return loop_run(&doctor->base, &options, err);
}

#include "banso/screen/fill/form/entry.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/flow.h"
#include "banso/model/year.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/ui/term/draw.h"
#include "banso/work/database.h"

/* What stands in the box; it lives until the next call. */
static const char *typed_in(const struct entry *entry)
{
	static struct buf typed;

	buf_clear(&typed);
	if (entry->input)
		input_text(entry->input, &typed);
	return buf_text(&typed);
}

/* --- the beginning and the end --- */

/* What was refused is moved in or typed anew, as when it was told. */
static void begin_draft(struct entry *entry, const char *text)
{
	struct err why;

	input_set_typed(entry->input, text);
	if (entry_is_refused(entry, &why))
		input_begin(entry->input);
}

void entry_open(
	struct entry *entry, struct app *app, const struct place *place, const struct field *field)
{
	const char *text;

	*entry = (struct entry){.app = app, .rule = ""};
	datum_open(&entry->datum, app->store, app->course, place, field, &text);
	/* Options are known by what is kept; a text that is typed begins as it was left. */
	entry->input = input_new(field, field_options(app->course, field), entry->datum.kept);
	if (entry->datum.has_draft)
		begin_draft(entry, text);
}

void entry_open_line(struct entry *entry, struct app *app, const struct place *place,
	const char *title, const char *begin)
{
	const char *text;

	*entry = (struct entry){.app = app, .rule = ""};
	datum_open_text(&entry->datum, app->store, app->course, place, title, begin, &text);
	entry->input = input_new_question(begin);
	if (entry->datum.has_draft)
		input_set_typed(entry->input, text);
}

void entry_open_lines(
	struct entry *entry, struct app *app, const struct place *place, const char *title)
{
	static const struct field lines = {
		.type = FIELD_TEXT, .id = "", .label = "", .help = "", FIELD_TEXTS_ABSENT};
	const char *text;

	*entry = (struct entry){.app = app, .rule = ""};
	datum_open_text(&entry->datum, app->store, app->course, place, title, "", &text);
	entry->input = input_new(&lines, (struct options){0}, "");
	if (entry->datum.has_draft)
		input_set_typed(entry->input, text);
}

const char *entry_draft_words(const struct entry *entry)
{
	return entry->input && input_has_lines(entry->input)
		       ? _("前の書きかけ。Ctrl-U で1行ずつ消せます")
		       : _("前の書きかけです（Ctrl-U で消せます）");
}

void entry_close(struct entry *entry)
{
	datum_close(&entry->datum, typed_in(entry));
	input_free(entry->input);
	*entry = (struct entry){0};
}

bool entry_is_open(const struct entry *entry)
{
	return entry->input != NULL;
}

bool entry_is_changed(const struct entry *entry)
{
	return entry->input && datum_is_changed(&entry->datum, typed_in(entry));
}

void entry_suggest(struct entry *entry, const char *text)
{
	if (datum_suggest(&entry->datum, text))
		input_set(entry->input, text);
}

void entry_prefill(struct entry *entry)
{
	const struct course *course = entry->app->course;
	const char *text = course ? datum_prefill(&entry->datum, course) : "";

	if (*text)
		input_set(entry->input, text);
}

void entry_begin_line(struct entry *entry)
{
	const char *text = datum_open_line(&entry->datum);

	if (*text)
		input_set(entry->input, text);
}

static bool has_opened_line(const struct entry *entry)
{
	return *entry->datum.prefill && judge_wants_line(&entry->datum.place, entry->datum.kept);
}

void entry_end_line(struct entry *entry)
{
	if (entry->input && has_opened_line(entry) && input_is(entry->input, entry->datum.prefill))
		input_set(entry->input, entry->datum.kept);
}

void entry_accept(struct entry *entry)
{
	if (entry->input && !has_opened_line(entry))
		datum_accept(&entry->datum);
}

bool entry_is_guess(const struct entry *entry)
{
	return entry->input && datum_is_guess(&entry->datum, typed_in(entry));
}

/* The column behind the text is the cursor's. */
void entry_draw_guess(const struct entry *entry, int row, int col, int cols)
{
	struct buf shown = {0};
	int text_cols;

	if (!entry_is_guess(entry))
		return;
	answer_put(&shown, entry->datum.field,
		field_options(entry->app->course, entry->datum.field), entry->datum.prefill);
	text_cols = width_text(buf_text(&shown)) + 1;
	draw_text(row, col + text_cols, cols - text_cols, ROLE_TEXT, _("（仮）"));
	buf_free(&shown);
}

void entry_put_guess(struct buf *out, const struct entry *entry)
{
	static const char *const grounds[] = {
		[GUESS_NONE] = "",
		[GUESS_PILE] = N_("（仮）ほかの人と同じ日です。Tab で決まります。"),
		[GUESS_SESSION] = N_("（仮）この回の日です。Tab で決まります。"),
		[GUESS_TODAY] = N_("（仮）きょうの日付です。Tab で決まります。"),
		[GUESS_LAST] = N_("（仮）前の回と同じです。Tab で決まります。"),
	};

	MIRRORS(grounds, GUESS_LAST + 1);
	if (entry_is_guess(entry))
		buf_puts(out, _(grounds[entry->datum.guess]));
}

/* --- while it is open --- */

/* A part of what was purged must not come back as something typed anew. */
static void forget_purged(struct entry *entry)
{
	if (entry->input && datum_keeps_part(&entry->datum))
		input_forget(entry->input);
}

bool entry_is_purged(struct entry *entry)
{
	bool is_purged = entry->input && datum_is_purged(&entry->datum, typed_in(entry));

	forget_purged(entry);
	return is_purged;
}

bool entry_asks_first(struct entry *entry)
{
	bool is_purged = entry_is_purged(entry);

	entry->asks_readers =
		!is_purged && entry->input &&
		datum_has_more_readers(&entry->datum, entry->app->course, typed_in(entry));
	return is_purged || entry->asks_readers;
}

bool entry_changed(struct entry *entry, struct err *say)
{
	bool is_newer = datum_changed(&entry->datum, entry->app->course, typed_in(entry), say);

	forget_purged(entry);
	return is_newer;
}

void entry_touched(struct entry *entry)
{
	if (entry->input && input_is(entry->input, "") && datum_emptied(&entry->datum))
		input_forget(entry->input);
	forget_purged(entry);
	/* What stands there is long, and a paste has many keys. */
	if (entry->datum.draft_due_ms == CLOCK_NEVER || datum_keeps_part(&entry->datum))
		datum_touched(&entry->datum, typed_in(entry));
}

int64_t entry_tick(struct entry *entry, int64_t now_ms)
{
	if (now_ms < entry->datum.draft_due_ms)
		return entry->datum.draft_due_ms;
	now_ms = datum_tick(&entry->datum, typed_in(entry), now_ms);
	forget_purged(entry);
	return now_ms;
}

bool entry_keep_draft(struct entry *entry, struct err *err)
{
	bool good = !entry->input || datum_keep_draft(&entry->datum, typed_in(entry), err);

	forget_purged(entry);
	return good;
}

bool entry_save(struct entry *entry, struct screen *screen)
{
	struct err err;

	if (entry_keep_draft(entry, &err))
		return true;
	if (!*screen->notice)
		screen_refuse(screen, "%s", err.text);
	return false;
}

enum ruling entry_judge(
	const struct entry *entry, struct arena *arena, struct judgement *out, struct err *err)
{
	return datum_judge(
		&entry->datum, entry->app->course, typed_in(entry), NULL, arena, out, err);
}

bool entry_is_refused(const struct entry *entry, struct err *err)
{
	struct arena *scratch = arena_new();
	struct judgement judged;
	enum ruling ruling = entry_judge(entry, scratch, &judged, err);

	arena_free(scratch);
	return ruling == RULING_HARD || ruling == RULING_UNREADABLE;
}

/* The box shows the value as it is kept, also where it was typed in another form (R6.8.7). A text
 * that is the same is not set anew, so that its undo steps stay. */
static void show_kept(struct entry *entry)
{
	if (!input_is(entry->input, entry->datum.kept))
		input_set(entry->input, entry->datum.kept);
}

enum datum_result entry_commit(struct entry *entry, const char *reason, struct err *err)
{
	bool is_typed = reason || entry_is_changed(entry);
	enum datum_result result;

	if (!entry->input)
		return DATUM_SAME;
	result = datum_commit(&entry->datum, entry->app->course, typed_in(entry), reason, err);
	/* What is only suggested stays in the box. */
	if (is_typed && result <= DATUM_SAME)
		show_kept(entry);
	return result;
}

enum datum_result entry_give_way(struct entry *entry, struct err *err)
{
	enum datum_result result =
		datum_give_way(&entry->datum, entry->app->course, typed_in(entry), err);

	if (result == DATUM_SAME)
		input_set(entry->input, entry->datum.kept);
	return result;
}

void entry_join(struct entry *entry)
{
	struct buf both = {0};

	datum_join(&entry->datum, entry->app->course, typed_in(entry), &both);
	input_set_typed(entry->input, buf_text(&both));
	buf_free(&both);
}

void entry_discard(struct entry *entry)
{
	datum_discard(&entry->datum, entry->app->course);
	input_set(entry->input, entry->datum.kept);
}

/* --- how it is kept --- */

bool entry_has_turned(const struct entry *entry, const struct datum *before)
{
	const struct datum *now = &entry->datum;

	return (before->draft_due_ms != CLOCK_NEVER) != (now->draft_due_ms != CLOCK_NEVER) ||
	       before->draft_failed != now->draft_failed || before->is_rescued != now->is_rescued;
}

/* Whether it waits for its draft to be written. */
static bool is_unsettled(const struct entry *entry)
{
	return entry->datum.draft_due_ms != CLOCK_NEVER && !entry->datum.draft_failed &&
	       entry_is_changed(entry);
}

static void put_hindrance(struct buf *out, const struct app *app, const struct entry *entry)
{
	if (*app_hindrance(app))
		buf_printf(out, ": %s", app_hindrance(app));
	if (entry->datum.is_rescued)
		buf_puts(out, _("。ファイルに控えました"));
}

void entry_put_saved(
	struct face *face, struct app *app, const struct entry *entry, const struct value *value)
{
	enum saved saved = app_saved(app);
	struct buf *out = &face->standing;
	bool is_unsaved = entry->datum.draft_failed || saved == SAVED_NOT;
	bool is_removed = value && value->is_removal && !is_unsaved && !entry_is_changed(entry) &&
			  saved != SAVED_SOON;

	face->is_unsettled = is_unsettled(entry);
	if (entry->datum.is_purged || is_removed) {
		buf_puts(out, _("個人情報として削除されました"));
	} else if (is_unsaved) {
		buf_puts(out, _("! まだ保存できていません"));
		put_hindrance(out, app, entry);
		face->standing_role = ROLE_ALERT;
	} else if (entry_is_changed(entry)) {
		buf_puts(out, _("書きかけ（控えてあります）"));
	} else if (saved == SAVED_SOON) {
		face->says_saved = true;
		buf_puts(out, _("保存しています"));
	} else if (value && *moment_time(value->at).text) {
		face->says_saved = true;
		buf_puts(out, _("保存しました "));
		moment_put_kept(out, value->at);
	}
}

void entry_put_unused(struct face *face, const struct app *app, const struct place *place)
{
	struct buf note = {0};

	if (!app->course || face->standing_role == ROLE_ALERT ||
		flow_uses(app->course, place->form))
		return;
	buf_printf(&note, "! %s%s%s", _("この支援先では使わない帳票です"),
		face->standing.size_bytes ? "  " : "", buf_text(&face->standing));
	face->standing_role = ROLE_ALERT;
	buf_free(&face->standing);
	face->standing = note;
}

/* --- its history --- */

struct outcome entry_past(struct entry *entry)
{
	MAY_FAIL(entry_keep_draft(entry, NULL));
	entry->shows_past = true;
	return app_go(GO_HISTORY, &entry->datum.place);
}

bool entry_came_back(struct entry *entry)
{
	const struct value *now = course_value(entry->app->course, &entry->datum.place);
	bool was_away = entry->shows_past;
	struct entry old;

	entry->shows_past = false;
	if (!was_away || !now || now->revision == entry->datum.seen_revision)
		return false;
	/* What somebody else removed meanwhile is asked about; one's own removal takes all. */
	if (entry_is_purged(entry) &&
		!database_wrote(entry->app->store, &entry->datum.place, now->revision))
		return false;
	old = *entry;
	entry_open(entry, old.app, &old.datum.place, old.datum.field);
	entry->datum.why = old.datum.why;
	entry->datum.dates_sheet = old.datum.dates_sheet;
	entry->datum.opened_from = old.datum.opened_from;
	entry->joins = old.joins;
	entry_close(&old);
	return true;
}

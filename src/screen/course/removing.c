#include "removing.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/session/session_people.h"
#include "banso/screen/fill/purge.h"
#include "banso/screen/frame/ask.h"
#include "banso/work/purge.h"

static size_t count_sheets(const struct course *course, const char *person)
{
	size_t count = 0;

	for (size_t i = 0; i < course->sheet_count; i++)
		count += strcmp(course->sheets[i].respondent, person) == 0;
	return count;
}

/* What there will be of somebody who is taken out of the list now. */
static void put_left(struct buf *out, const struct course *course, const char *person)
{
	char now[CLOCK_STAMP_BYTES];
	bool is_kept = false;
	size_t hidden = 0;

	clock_stamp(now);
	for (size_t i = 0; i < flow_session_count(course); i++)
		is_kept = is_kept ||
			  session_keeps_person(course, flow_session(course, i)->id, person, now);
	for (size_t i = 0; i < course->sheet_count; i++)
		hidden += strcmp(course->sheets[i].respondent, person) == 0 &&
			  !session_keeps_person(course, course->sheets[i].session, person, now);
	if (is_kept)
		buf_puts(out, _("\nこれまでの回の出席と記入票は、記録や集計にそのまま残ります。"));
	if (hidden)
		buf_printf(out,
			_("\nまだ行われていない回の記入票%zu枚は残りますが、集計や文書には出ません。"),
			hidden);
}

/* Who has no name yet may have been listed by something else. */
static void put_called(struct buf *out, const struct participant *person)
{
	if (*person->name)
		buf_printf(out, _("%sさん"), person->name);
	else
		buf_puts(out, _("氏名のない人"));
}

struct outcome removing_ask(struct app *app, const struct participant *person)
{
	const char *const choices[] = {[REMOVING_NOT] = _("外さない"),
		[REMOVING_LEAVES] = _("途中で抜ける・交代する（それまでの回は残す）"),
		[REMOVING_LISTED] = _("一覧から外す（まちがえて追加したとき）"),
		[REMOVING_PURGE] = _("この人の個人情報を、すべて削除する")};
	struct buf title = {0}, text = {0};
	struct screen *ask;

	put_called(&title, person);
	buf_puts(&title, _("をどうしますか。"));
	buf_puts(&text, _("一覧から外した人は u でいつでも戻せます。"));
	put_left(&text, app->course, person->id);
	ask = ask_new(app, REMOVING_ASK_REMOVE, buf_text(&title), buf_text(&text), choices, 4);
	buf_free(&title);
	buf_free(&text);
	return app_push(ask_about(ask, person->id));
}

/* A name that is in no list any more is hidden in no paper. */
static void put_uncovered(
	struct buf *out, const struct app *app, const char *person, struct arena *scratch)
{
	size_t count = purge_of_person_uncovers(app->store, scratch, app->course, person);

	if (count)
		buf_printf(out,
			_("\n\nほかの人の記入票やメモなど%zuか所にも、この名前があります。そのまま残り、支援先用や公表用の文書でも、もう〇〇になりません。先に直してください。"),
			count);
	else
		buf_puts(out,
			_("\n\nほかの人の文に書かれた名前は、そのままです（いまは、見つかりません）。"));
}

struct outcome removing_ask_purge(struct app *app, const struct participant *person, int64_t *shown)
{
	const char *const choices[] = {_("削除しない"), _("すべて削除する")};
	struct arena *scratch = arena_new();
	struct buf title = {0}, text = {0};
	struct screen *ask;

	put_called(&title, person);
	buf_puts(&title, _("の個人情報を、すべて削除しますか。"));
	buf_printf(&text,
		_("元には戻せません。氏名と所属、出席、書いた記入票%zu枚を、いまの値からも、履歴からも、書きかけからも、控えのファイルからも削除します。「削除 日付 名前」だけが残ります。"),
		count_sheets(app->course, person->id));
	put_uncovered(&text, app, person->id, scratch);
	*shown = purge_of_person_shown(app->store, scratch, app->course, person->id);
	ask = ask_new(app, REMOVING_ASK_PURGE, buf_text(&title), buf_text(&text), choices, 2);
	buf_free(&title);
	buf_free(&text);
	arena_free(scratch);
	return app_push(ask_about(ask, person->id));
}

void removing_purge(struct screen *screen, const char *id, int64_t shown)
{
	struct app *app = screen->app;
	struct arena *scratch = arena_new();
	struct purged purged;
	struct err err;
	bool good = purge_of_person(app->store, scratch, app->course, id, shown, &purged, &err);

	purge_tell(screen, good ? &purged : NULL, &err);
	arena_free(scratch);
}

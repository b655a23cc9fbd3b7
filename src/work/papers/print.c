#include "banso/work/papers/print.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/doc/document.h"
#include "banso/doc/foot.h"
#include "banso/doc/formats/csv_cp932.h"
#include "banso/doc/formats/writer.h"
#include "banso/doc/spots.h"
#include "banso/doc/voice_parts.h"
#include "banso/model/session/session_log.h"
#include "banso/store/load.h"
#include "banso/work/engagements.h"
#include "banso/work/record/record.h"

#define PRINT_LOST_TOLD 100

/* --- formats --- */

const char *print_format(size_t at)
{
	return writers[at].format;
}

const char *print_format_title(size_t at)
{
	return _(writers[at].title);
}

bool print_has_format(const char *format, struct err *err)
{
	struct buf list = {0};

	if (writer_find(format))
		return true;
	for (const struct writer *each = writers; each->format; each++)
		buf_printf(&list, "%s%s", each == writers ? "" : _("、"), each->format);
	err_set(err, _("形式「%s」では出力できません。次から選んでください: %s"), format,
		buf_text(&list));
	buf_free(&list);
	return false;
}

bool print_is_binary(const char *format)
{
	return writer_find(format)->is_binary;
}

bool print_takes_many(const char *format, struct err *err)
{
	struct buf list = {0};

	if (writer_find(format)->series)
		return true;
	for (const struct writer *each = writers; each->format; each++)
		if (each->series)
			buf_printf(&list, "%s%s", list.size_bytes ? _(" か ") : "", each->format);
	err_set(err, _("すべての支援先（@all）は %s で出力できます（いまは %s）。"),
		buf_text(&list), format);
	buf_free(&list);
	return false;
}

static const struct document *document_of(const char *id)
{
	for (const struct document *each = documents; id && each->id; each++)
		if (strcmp(each->id, id) == 0)
			return each;
	return NULL;
}

const char *print_only_format(const char *document)
{
	const struct document *found = document_of(document);

	return found ? found->format : NULL;
}

bool print_takes_document(const char *format, const char *document, struct err *err)
{
	const struct document *found = document_of(document);

	return !found || document_takes(found, format) ||
	       err_set(err, _("文書「%s」は %s で出力できます（いまは %s）。"), _(found->title),
		       found->format, format);
}

const char *print_document(const char *format, const struct place *place)
{
	const struct document *found = document_of_format(format, place);

	return found ? found->id : NULL;
}

/* --- what they say --- */

/* The course as the paper is to tell it; NULL with err. What is handed out of a session says the
 * same as its record, beside which it lies; the team is told how much they differ. */
static const struct course *course_of(
	const struct course *now, const struct print *print, struct arena *arena, struct err *err)
{
	const struct document *document = print->paper->document;
	const char *session = print->paper->place.session;
	struct course *told;

	if (document->is_data && print->circle == CIRCLE_TEAM)
		return store_load_with_history(print->store, arena, now->id, err);
	if (document->is_of_its_day || (document->is_as_record && print->circle != CIRCLE_TEAM))
		return record_load(print->store, arena, now, session, print->circle, err);
	if (!document->is_as_record)
		return now;
	told = ARENA_NEW(arena, struct course);
	*told = *now;
	return record_differs(print->store, arena, now, session, &told->changed_since, err) ? told
											    : NULL;
}

static void put_left_out(
	const struct course *course, const struct print *print, struct arena *arena)
{
	const struct paper *paper = print->paper;
	struct left_outs outs =
		document_left_out(arena, paper->document, course, &paper->place, print->circle);

	for (size_t i = 0; i < outs.count; i++) {
		buf_printf(print->left_out, "%s%s", i ? _("、") : "", outs.items[i].what);
		if (outs.items[i].is_part || outs.items[i].count > 1)
			buf_printf(print->left_out, _(" %zu件"), outs.items[i].count);
	}
}

static bool has_spot(const struct print_spots *spots, const struct spot *spot, const char *where)
{
	for (size_t i = 0; i < spots->kept; i++)
		if (spots->items[i].is_contact == spot->is_contact &&
			strcmp(spots->items[i].where, where) == 0 &&
			strcmp(spots->items[i].sentence, spot->sentence) == 0)
			return true;
	return false;
}

static void add_spot(struct print_spots *to, const struct spot *spot, const char *where)
{
	if (has_spot(to, spot, where))
		return;
	to->count++;
	to->contacts += spot->is_contact;
	if (to->kept == PRINT_SPOTS_KEPT)
		return;
	to->items = arena_push(to->arena, to->items, to->kept, sizeof(*to->items));
	to->items[to->kept++] = (struct print_spot){.is_contact = spot->is_contact,
		.where = arena_strdup(to->arena, where),
		.place = place_copy(to->arena, &spot->place),
		.town = arena_strdup(to->arena, spot->town),
		.sheet = arena_strdup(to->arena, spot->sheet),
		.label = arena_strdup(to->arena, spot->label),
		.title = arena_strdup(to->arena, spot->title),
		.sentence = arena_strdup(to->arena, spot->sentence)};
}

static void add_spots(struct print_spots *to, const struct course *course, const struct node *tree,
	struct arena *scratch)
{
	struct spots found = spots_on(scratch, course, tree);
	struct buf where = {0};

	for (size_t i = 0; i < found.count; i++) {
		buf_clear(&where);
		place_put_where(&where, &found.items[i].open, "");
		add_spot(to, &found.items[i], buf_text(&where));
	}
	buf_free(&where);
}

/* A record is a draft until it is confirmed. */
static const char *state_of(const struct course *course, const struct paper *paper)
{
	if (!paper_is_record(paper))
		return "";
	return session_confirmed(course, paper->place.session) ? _("確定") : _("案");
}

static const struct node *make(
	const struct course *now, const struct print *print, struct arena *arena, struct err *err)
{
	const struct paper *paper = print->paper;
	const struct course *course = course_of(now, print, arena, err);
	struct node *tree;

	if (!course)
		return NULL;
	if (print->left_out)
		put_left_out(course, print, arena);
	tree = document_make(arena, paper->document, course, &paper->place, print->circle);
	if (print->spots && print->circle != CIRCLE_TEAM)
		add_spots(print->spots, course, tree, arena);
	/* Within the team it is known who made what. */
	if (print->circle != CIRCLE_TEAM && !tree->is_empty)
		tree->foot = foot_make(arena, now, path_user_name(arena), state_of(course, paper));
	if (course->is_practice)
		tree->title = arena_printf(arena, _("【練習】%s"), tree->title);
	return tree;
}

bool print_find_spots(const struct course *course, const struct print *print, struct err *err)
{
	struct arena *arena = arena_new();
	bool is_made = make(course, print, arena, err) != NULL;

	arena_free(arena);
	return is_made;
}

static enum headers headers_of(const struct print *print)
{
	return print->has_words_above ? HEADERS_WORDS : HEADERS_IDS;
}

/* Names that nobody has listed, and whatever else says who it was, are found by reading alone. */
static bool is_quoting(const struct node *node)
{
	if (node->is_voice && node->kind == NODE_ITEM)
		return true;
	for (const struct node *each = node->first; each; each = each->next)
		if (is_quoting(each))
			return true;
	return false;
}

static bool has_own_words(const struct node *node)
{
	if (node->is_own_words)
		return true;
	for (const struct node *each = node->first; each; each = each->next)
		if (has_own_words(each))
			return true;
	return false;
}

static void add_misreadings(struct misread *misread, struct misreadings found)
{
	misread->guarded += found.guarded;
	misread->reshaped += found.reshaped;
}

static bool write_wide(struct buf *out, const struct print *print, const struct node *tree,
	struct misread *misread, struct err *err)
{
	struct wide_told told;
	bool good = csv_write_wide(out, tree, headers_of(print), &told, err);

	add_misreadings(misread, told.misread);
	misread->leaves_out = told.leaves_out;
	return good;
}

static void add_misread(struct misread *misread, const struct print *print,
	const struct writer *writer, const struct node *tree)
{
	if (writer->find_misread && !print->is_wide)
		add_misreadings(misread, writer->find_misread(tree));
	misread->is_empty = tree->is_empty;
	misread->most_readers = tree->most_readers;
	misread->is_quoting |= tree->circle != CIRCLE_TEAM && is_quoting(tree);
	misread->has_own_words |= has_own_words(tree);
}

/* Of a paper that is made. */
static bool write(struct buf *out, const struct print *print, const struct node *tree,
	struct misread *misread, struct err *err)
{
	const struct writer *writer = writer_find(print->format);

	if (print->is_wide)
		return write_wide(out, print, tree, misread, err);
	if (writer->write_if_can)
		return writer->write_if_can(out, tree, err);
	writer->write(out, tree, headers_of(print));
	return true;
}

bool print_put(struct buf *out, const struct course *course, const struct print *print,
	struct misread *misread, struct err *err)
{
	const struct writer *writer = writer_find(print->format);
	struct arena *scratch = arena_new();
	const struct node *tree = make(course, print, scratch, err);
	bool good = tree != NULL;
	struct buf made = {0};

	*misread = (struct misread){0};
	if (tree) {
		add_misread(misread, print, writer, tree);
		good = write(print->cp932 ? &made : out, print, tree, misread, err);
	}
	if (good && print->cp932)
		csv_cp932_add(print->cp932, out, buf_text(&made), made.size_bytes);
	buf_free(&made);
	arena_free(scratch);
	return good;
}

void print_put_why_empty(struct buf *out, const struct course *course, const struct print *print,
	const struct misread *misread)
{
	const struct place *place = &print->paper->place;
	const struct form *form = scenario_form(course->scenario, place->form);

	if (misread->most_readers >= print->circle) {
		buf_printf(out, _("「%s」には、%sで出せるものがまだありません。"),
			print->paper->label, circle_title(print->circle));
		return;
	}
	buf_printf(out, _("「%s」は%sです。%sには出せません。"), print->paper->label,
		circle_title(misread->most_readers), circle_title(print->circle));
	if (print->paper->document->instead)
		buf_puts(out, _(print->paper->document->instead));
	if (form && form->voice && print->paper->document == document_find(NULL, place, NULL) &&
		voice_form_circle(form) >= print->circle)
		buf_puts(out, _("書かれた声は、名前を出さずに「みんなの声」で渡せます。"));
}

void print_put_misread(struct buf *out, const struct misread *misread)
{
	if (misread->guarded)
		buf_printf(out,
			_("表計算ソフトが数式と読みそうな値が%zu件ありました。動かないように、先頭に ' を付けました。"),
			misread->guarded);
	if (misread->reshaped)
		buf_printf(out,
			_("表計算ソフトで形が変わりそうな値（012、1-2、3/4 など）が%zu件あります。開くときは、列を「文字列」にして読みこんでください。"),
			misread->reshaped);
	if (misread->leaves_out)
		buf_puts(out,
			_("表の中に書かれたものは入っていません（--wide を付けなければ入ります）。"));
	if (misread->is_quoting)
		buf_puts(out,
			_("声が引用されています。名前が残っていないか、読みかえしてください。"));
	else if (misread->has_own_words)
		buf_puts(out,
			_("人の書いた文が載っています。名前が残っていないか、読みかえしてください。"));
}

void print_put_spot_head(struct buf *out, const struct print_spots *spots)
{
	size_t named = spots->count - spots->contacts;

	if (named)
		buf_printf(out, _("だれか分かりそうな所 %zuか所"), named);
	if (named && spots->contacts)
		buf_puts(out, _("、"));
	if (spots->contacts)
		buf_printf(out, _("連絡先 %zuか所"), spots->contacts);
}

void print_put_spot_count(struct buf *out, const struct print_spots *spots)
{
	size_t named = spots->count - spots->contacts;

	if (named && spots->contacts)
		buf_printf(out, _("だれか分かりそうな所が%zuか所、連絡先が%zuか所あります。"),
			named, spots->contacts);
	else if (named)
		buf_printf(out, _("だれか分かりそうな所が%zuか所あります。"), named);
	else if (spots->contacts)
		buf_printf(out, _("連絡先が%zuか所あります。"), spots->contacts);
}

/* In words, and at the end as it is typed. */
static void put_spot(struct buf *out, const struct print_spot *spot)
{
	buf_printf(out, "\n  %s %s%s%s: %s  %s", spot->town, spot->sheet, *spot->sheet ? " " : "",
		spot->label, spot->sentence, spot->where);
}

void print_put_spots(struct buf *out, const struct print_spots *spots, bool tells_all)
{
	size_t told = tells_all || spots->kept < PRINT_SPOTS_TOLD ? spots->kept : PRINT_SPOTS_TOLD;

	print_put_spot_count(out, spots);
	for (size_t i = 0; i < told; i++)
		put_spot(out, &spots->items[i]);
	if (told < spots->kept)
		buf_printf(out, _("\n  ほか%zuか所（--spots を付けると、すべて出します）"),
			spots->count - told);
	else if (told < spots->count)
		buf_printf(out, _("\n  ほか%zuか所"), spots->count - told);
}

struct csv_cp932 *print_in_cp932(struct arena *arena)
{
	struct csv_cp932 *table = ARENA_NEW(arena, struct csv_cp932);

	*table = (struct csv_cp932){.arena = arena};
	return table;
}

void print_put_lost(struct buf *out, const struct csv_cp932 *lost)
{
	size_t told = lost->kept < PRINT_LOST_TOLD ? lost->kept : PRINT_LOST_TOLD;

	if (lost->count)
		buf_printf(out,
			_("この文字コード（cp932）で書けない文字が、%zuか所で〓か別の形になりました。もとの文字は banso に残っています。"),
			lost->count);
	for (size_t i = 0; i < told; i++)
		buf_printf(out, _("\n  %zu行目 %s  %s"), lost->items[i].row, lost->items[i].head,
			lost->items[i].text);
	if (told < lost->count)
		buf_printf(out, _("\n  ほか%zuか所"), lost->count - told);
}

/* --- of many courses in one file --- */

struct series {
	struct store *store;
	const struct print *print;
	const struct writer *writer;
	print_sink *sink;
	void *to;
	struct arena *arena; /* emptied before each course */
	struct buf out, in_cp932;
	struct misread misread;
};

static bool hand_on(struct series *series, struct err *err)
{
	const struct buf *out = &series->out;
	bool good;

	if (series->print->cp932) {
		csv_cp932_add(
			series->print->cp932, &series->in_cp932, buf_text(out), out->size_bytes);
		out = &series->in_cp932;
	}
	good = series->sink(series->to, buf_text(out), out->size_bytes, err);
	buf_clear(&series->out);
	buf_clear(&series->in_cp932);
	return good;
}

static bool add_course(struct series *series, const char *id, bool is_first, struct err *err)
{
	struct paper paper = *series->print->paper;
	struct print print = *series->print;
	const struct course *course;
	const struct node *tree;

	arena_reset(series->arena);
	course = engagement_load(series->store, series->arena, id, err);
	if (!course)
		return false;
	paper.place.engagement = course->id;
	print.paper = &paper;
	print.store = series->store;
	tree = make(course, &print, series->arena, err);
	if (!tree)
		return false;
	series->writer->series->add(&series->out, tree, is_first);
	add_misread(&series->misread, &print, series->writer, tree);
	return hand_on(series, err);
}

static int compare_ids(const void *one, const void *other)
{
	const struct engagement_row *a = one, *b = other;

	return strcmp(a->id, b->id);
}

static bool add_courses(struct series *series, const struct engagement_rows *rows, struct err *err)
{
	bool good = true;

	if (rows->count == 0)
		return err_set(err, _("支援先がまだありません。作ってから書き出してください。"));
	/* The list has first what is next, which is another one tomorrow. */
	if (series->print->paper->document->is_data)
		qsort(rows->items, rows->count, sizeof(*rows->items), compare_ids);
	series->writer->series->begin(&series->out, headers_of(series->print));
	for (size_t i = 0; good && i < rows->count; i++) {
		if (series->print->progress)
			series->print->progress(series->print->progress_to, i, rows->count);
		good = add_course(series, rows->items[i].id, i == 0, err);
	}
	series->writer->series->end(&series->out);
	return good && hand_on(series, err);
}

bool print_put_many(struct store *store, const struct print *print, print_sink *sink, void *to,
	struct misread *misread, struct err *err)
{
	struct series series = {.store = store,
		.print = print,
		.writer = writer_find(print->format),
		.sink = sink,
		.to = to,
		.arena = arena_new()};
	struct arena *list_arena = arena_new();
	struct engagement_rows rows;
	bool good = engagements_list(store, list_arena, NULL, &rows, err) &&
		    add_courses(&series, &rows, err);

	*misread = series.misread;
	arena_free(list_arena);
	arena_free(series.arena);
	buf_free(&series.out);
	buf_free(&series.in_cp932);
	return good;
}

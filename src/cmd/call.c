#include "banso/cmd/call.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/model/circle.h"
#include "banso/model/flow.h"
#include "banso/model/progress.h"
#include "banso/model/session/where.h"
#include "banso/text/date/moment.h"
#include "banso/text/glyphs.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/work/database.h"
#include "banso/work/engagements.h"
#include "banso/work/papers/print.h"

static void tell(const char *format, va_list args)
{
	struct err err;

	err_set_args(&err, format, args);
	fprintf(stderr, "banso: %s\n", err.text);
}

void cmd_tell(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	tell(format, args);
	va_end(args);
}

enum cmd_status cmd_refuse(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	tell(format, args);
	va_end(args);
	return CMD_REFUSED;
}

static const char *circle_at(size_t at)
{
	return at < CIRCLE_COUNT ? circle_id((enum circle)at) : NULL;
}

static void put_list(struct buf *out, const char *(*word_at)(size_t at))
{
	const char *word;

	for (size_t at = 0; (word = word_at(at)); at++)
		buf_printf(out, "%s%s", at ? "|" : "", word);
}

/* The lists that a synopsis names instead of spelling them. */
static const struct {
	const char *name;
	const char *(*word_at)(size_t at);
} lists[] = {{"FORMATS", print_format}, {"CIRCLES", circle_at}};

static void put_synopsis(struct buf *out, const char *text)
{
	while (*text) {
		size_t which = 0;

		while (which < sizeof(lists) / sizeof(lists[0]) &&
			strncmp(text, lists[which].name, strlen(lists[which].name)) != 0)
			which++;
		if (which == sizeof(lists) / sizeof(lists[0])) {
			buf_putc(out, *text++);
			continue;
		}
		put_list(out, lists[which].word_at);
		text += strlen(lists[which].name);
	}
}

void cmd_put_padded(struct buf *out, const char *text, int cols)
{
	buf_puts(out, text);
	for (int i = width_text(text); i < cols; i++)
		buf_putc(out, ' ');
	buf_puts(out, "  ");
}

void cmd_put_call(struct buf *out, const struct verb *verb)
{
	buf_printf(out, "%s%s", verb->name, *verb->name && *verb->synopsis ? " " : "");
	put_synopsis(out, _(verb->synopsis));
}

enum cmd_status cmd_misuse(const struct cmd *cmd, const char *format, ...)
{
	struct buf call = {0};
	va_list args;

	va_start(args, format);
	tell(format, args);
	va_end(args);
	cmd_put_call(&call, cmd->verb);
	fprintf(stderr, _("使い方: banso %s\n"), buf_text(&call));
	buf_free(&call);
	return CMD_USAGE;
}

bool cmd_is_either(const struct cmd *cmd, const char *option, const char *given, const char *one,
	const char *other)
{
	if (!given || strcmp(given, one) == 0 || strcmp(given, other) == 0)
		return true;
	cmd_misuse(cmd, _("%s には %s か %s を書いてください（いまは %s）。"), option, one, other,
		given);
	return false;
}

bool cmd_read_circle(const struct cmd *cmd, const char *readers, enum circle *out)
{
	struct buf all = {0};
	bool is_one = circle_find(readers, out);

	put_list(&all, circle_at);
	if (!is_one)
		cmd_misuse(cmd, _("--for には %s のどれかを書いてください（いまは %s）。"),
			buf_text(&all), readers);
	buf_free(&all);
	return is_one;
}

static const struct cmd_option *find_option(const struct cmd_option *options, const char *word)
{
	for (; options->name; options++) {
		size_t name_bytes = strlen(options->name);

		if (strncmp(word, options->name, name_bytes) == 0 &&
			(word[name_bytes] == '\0' || word[name_bytes] == '='))
			return options;
	}
	return NULL;
}

/* Puts the value where the option wants it; `next` is the word behind (NULL: none).
 * Returns how many words were taken, 0 when the value is missing. */
static int take_option(
	const struct cmd *cmd, const struct cmd_option *option, const char *word, const char *next)
{
	const char *inside = strchr(word, '=');
	const char *value = inside ? inside + 1 : next;

	if (option->flag) {
		*option->flag = true;
		return !inside;
	}
	if (!value)
		return 0;
	if (option->all) {
		words_add(option->all, cmd->arena, value);
	} else {
		*option->value = value;
	}
	return inside ? 1 : 2;
}

/* A number below zero is a value, and so is - alone. */
static bool is_option(const char *word)
{
	return word[0] == '-' && word[1] && !strchr("0123456789.", word[1]);
}

bool cmd_read_options(const struct cmd *cmd, int *count, char **words,
	const struct cmd_option *options, int least, int most)
{
	bool only_words = false;
	int kept = 0;

	for (int i = 0, taken; i < *count; i += taken) {
		const struct cmd_option *option;

		taken = 1;
		if (only_words || !is_option(words[i])) {
			words[kept++] = words[i];
			continue;
		}
		if (strcmp(words[i], "--") == 0) {
			only_words = true;
			continue;
		}
		option = find_option(options, words[i]);
		taken = option ? take_option(cmd, option, words[i],
					 i + 1 < *count ? words[i + 1] : NULL)
			       : 0;
		if (taken == 0) {
			if (option)
				cmd_misuse(cmd, _("%s のあとに値を書いてください。"), words[i]);
			else
				cmd_misuse(cmd, _("%s という指定はありません。"), words[i]);
			return false;
		}
	}
	*count = kept;
	if (kept < least)
		cmd_misuse(cmd, _("書くものが足りません。"));
	else if (kept > most)
		cmd_misuse(cmd, _("「%s」は余分です。"), words[most]);
	return kept >= least && kept <= most;
}

bool cmd_open_store(struct cmd *cmd, struct err *err)
{
	if (!cmd->db)
		cmd->db = path_database(cmd->arena);
	if (cmd->store)
		return true;
	cmd->store = (cmd->only_looks ? database_open_to_look : database_open)(
		cmd->db, path_login(cmd->arena), err);
	if (cmd->store)
		database_sign(cmd->store, path_user_name(cmd->arena));
	return cmd->store != NULL;
}

static struct course *open_by(struct cmd *cmd, const char *where, struct place *place,
	bool (*resolve)(const struct course *, struct arena *, const struct place *, struct place *,
		struct err *),
	struct err *err)
{
	struct course *course;
	struct place typed;
	const char *id;

	if (!place_read(cmd->arena, where, &typed, err))
		return NULL;
	cmd->is_misused = strcmp(typed.engagement, "@all") == 0;
	if (cmd->is_misused) {
		err_set(err,
			_("@all は banso export と banso list だけで使えます。ここには支援先を1つ書いてください。すべての支援先は banso export @all で書き出せます。"));
		return NULL;
	}
	if (!cmd_open_store(cmd, err) ||
		!engagement_find(cmd->store, cmd->arena, typed.engagement, &id, err))
		return NULL;
	course = engagement_load(cmd->store, cmd->arena, id, err);
	if (!course || !resolve(course, cmd->arena, &typed, place, err))
		return NULL;
	return course;
}

struct course *cmd_open_where(
	struct cmd *cmd, const char *where, struct place *place, struct err *err)
{
	return open_by(cmd, where, place, where_resolve, err);
}

struct course *cmd_open_own(
	struct cmd *cmd, const char *where, struct place *place, struct err *err)
{
	return open_by(cmd, where, place, where_resolve_own, err);
}

static void tell_once(struct cmd *cmd, const char *told)
{
	if (!words_have(cmd->told, told))
		words_add(&cmd->told, cmd->arena, told);
}

void cmd_tell_folded(struct cmd *cmd, const char *typed)
{
	size_t size_bytes = strlen(typed), taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		char to[5];

		utf8_decode(typed, size_bytes, at, &taken_bytes);
		if (glyph_folds(typed + at, size_bytes - at, to))
			tell_once(cmd, arena_printf(cmd->arena, _("「%.*s」は「%s」になりました。"),
					       (int)taken_bytes, typed + at, to));
	}
}

/* Of what a screen would not ask now; it is kept, as somebody may have other papers before them. */
static void tell_hidden(struct cmd *cmd, const struct course *course, const struct offer *offer)
{
	const struct place *place = &offer->place;
	const struct form *form = course ? course_form(course, place->form) : NULL;
	const struct field *field = form ? form_field(form, place->field) : NULL;
	const struct field *asked = field ? form_field(form, field->when_field) : NULL;

	if (field && *offer->typed && !field_is_asked(course, field))
		tell_once(cmd,
			arena_printf(cmd->arena,
				_("「%s」は、この支援先の進め方（%s）では聞かない項目です。書いたものは残りますが、数えません。"),
				_(field->label), course->pattern->title));
	else if (asked && *offer->typed &&
		 !field_is_visible(course, form, field,
			 course_sheet(course, place->session, place->form, place->respondent)))
		tell_once(cmd,
			arena_printf(cmd->arena,
				_("「%s」は、「%s」のいまの答えでは聞かない項目です。書いたものは残りますが、数えません。"),
				_(field->label), _(asked->label)));
}

void cmd_tell_unused(struct cmd *cmd, const struct course *course, const char *form)
{
	if (*form && !flow_uses(course, form))
		tell_once(cmd,
			arena_printf(cmd->arena,
				_("「%s」は、この支援先では使わないことにした帳票です。支援先や回のまとめには出ません（回の帳票の一覧の x で、また使えます）。"),
				_(course_form(course, form)->title)));
}

enum ruling cmd_judge(struct cmd *cmd, const struct course *course, const struct offer *offer,
	struct change *change, struct err *err)
{
	struct judgement judgement;
	enum ruling ruling = judge(course, offer, cmd->arena, &judgement, err);

	if (ruling == RULING_BLANK)
		err_set(err, _("「%s」が空です。文字を書いてください。"), _(offer->field->label));
	if (ruling == RULING_FINE) {
		if (*judgement.told)
			tell_once(cmd, judgement.told);
		cmd_tell_folded(cmd, offer->typed);
		tell_hidden(cmd, course, offer);
	}
	*change = judgement.change;
	return ruling;
}

enum cmd_status cmd_print_paper(struct cmd *cmd, struct buf *out)
{
	cmd->has_printed = true;
	if (!cmd->unwritten &&
		(fwrite(buf_text(out), 1, out->size_bytes, stdout) != out->size_bytes ||
			fflush(stdout) != 0))
		cmd->unwritten = errno;
	buf_free(out);
	return CMD_DONE;
}

enum cmd_status cmd_print(struct cmd *cmd, struct buf *out)
{
	if (out->size_bytes > 0)
		out->size_bytes = err_clean(out->bytes, out->size_bytes);
	return cmd_print_paper(cmd, out);
}

void cmd_did(struct cmd *cmd, const char *format, ...)
{
	struct err did;
	va_list args;

	va_start(args, format);
	err_set_args(&did, format, args);
	va_end(args);
	cmd->did = arena_strdup(cmd->arena, did.text);
}

enum cmd_status cmd_end_output(struct cmd *cmd, enum cmd_status status)
{
	/* Some disks say only now that they are full. */
	if (cmd->has_printed && fclose(stdout) != 0 && !cmd->unwritten)
		cmd->unwritten = errno;
	if (!cmd->unwritten)
		return status;
	return cmd_refuse(_("書き出せません（%s）。%s"), err_reason(cmd->unwritten),
		cmd->did ? cmd->did : "");
}

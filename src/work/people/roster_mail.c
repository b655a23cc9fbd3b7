#include "roster_mail.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/utf8.h"
#include "roster_cells.h"

#define BLANKS " 　\t\r"
#define MOST_WORDS 2 /* of a name, in kanji */

static const char *const honorifics[] = {"様", "さま", "殿", "さん", NULL};

/* How what is no surname ends: there is a 服部, a 小室 and a 中村. */
static const char *const sections[] = {"課", "係", "センター", "包括", "社協", "協議会", "連合会",
	"委員会", "役場", "役所", "県庁", "事務所", "支所", "出張所", "保健所", "振興局", "厚生局",
	"支局", "事務局", "病院", "医院", "大学", "組合", "会社", "法人", "推進室", "企画室",
	"グループ", NULL};
/* In brackets, where no name is expected. */
static const char *const bodies[] = {
	"部", "室", "局", "所", "会", "院", "市", "町", "村", "県", "班", "園", "社", NULL};
static const char *const posts[] = {"課長", "係長", "部長", "局長", "室長", "所長", "会長", "市長",
	"町長", "村長", "院長", "園長", "班長", "館長", "センター長", "理事長", "補佐", "主任",
	"主査", "主事", "主幹", "参事", "保健師", "看護師", "福祉士", "療法士", "栄養士", "専門員",
	"支援員", "推進員", "コーディネーター", "教授", NULL};

/* The ending of these that a text has in front of something, or is; NULL for none. */
static const char *ending(const char *text, const char *const *endings)
{
	size_t bytes = strlen(text);

	for (; *endings; endings++) {
		size_t end = strlen(*endings);

		if (bytes >= end && strcmp(text + bytes - end, *endings) == 0)
			return *endings;
	}
	return NULL;
}

/* The first bytes of a text, without the blanks at their end. */
static const char *front(const char *text, size_t bytes, struct arena *arena)
{
	size_t end = 0;

	for (size_t at = 0; at < bytes;) {
		size_t blank = utf8_sign_bytes(text + at, BLANKS);

		at += blank ? blank : 1;
		end = blank ? end : at;
	}
	return arena_strndup(arena, text, end);
}

const char *roster_bare_name(const char *name, struct arena *arena)
{
	const char *bare = front(name, strlen(name), arena);
	const char *end = ending(bare, honorifics);
	size_t bytes = end ? strlen(bare) - strlen(end) : 0;

	return bytes ? front(bare, bytes, arena) : bare;
}

/* What stands in brackets at the end goes to *inside, "" for none; the rest is what is before. */
static const char *part_brackets(const char *text, const char **inside, struct arena *arena)
{
	static const char *const closing[] = {"）", ")", NULL};
	const char *end = ending(text, closing), *open = NULL;

	*inside = "";
	for (const char *at = text; end && *at; at++)
		if (utf8_sign_bytes(at, "（("))
			open = at;
	if (!open || open == text)
		return text;
	text = front(text, (size_t)(open - text), arena);
	open += utf8_sign_bytes(open, "（(");
	*inside = front(open, strlen(open) - strlen(end), arena);
	return text;
}

/* Some words of a line, with a blank between. */
static const char *joined(struct words words, size_t from, size_t to, struct arena *arena)
{
	struct buf out = {0};
	const char *copy;

	for (size_t i = from; i < to; i++)
		buf_printf(&out, "%s%s", i > from ? " " : "", words.items[i]);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

/* Behind a section its post, or either alone. */
static bool take_post(struct mail_line *line, const char *text, struct arena *arena)
{
	struct words words = roster_part_at_blanks(text, arena);
	size_t last = words.count - 1;
	bool has_post = ending(words.items[last], posts);
	const char *org = joined(words, 0, has_post ? last : words.count, arena);

	if (*org && !ending(org, sections) && !ending(org, bodies))
		return false;
	line->org = org;
	if (has_post)
		line->title = words.items[last];
	return true;
}

/* A word that is foreign: its name may have more of them. */
static bool is_foreign(const char *word)
{
	return !(word[0] & 0x80) || (strncmp(word, "ァ", 3) >= 0 && strncmp(word, "ー", 3) <= 0);
}

static bool is_post(const struct mail_line *line, const char *word)
{
	return !*line->title && ending(word, posts);
}

/* In front of the name the section with what it belongs to, then the post; or both behind it. */
static void take_words(struct mail_line *line, const char *text, struct arena *arena)
{
	struct words words = roster_part_at_blanks(text, arena);
	size_t begin = 0, end = words.count;

	for (size_t i = 0; !*line->org && i + 1 < end; i++)
		if (ending(words.items[i], sections))
			begin = i + 1;
	if (begin)
		line->org = joined(words, 0, begin, arena);
	if (end - begin > 1 && is_post(line, words.items[begin]))
		line->title = words.items[begin++];
	if (end - begin > 1 && is_post(line, words.items[end - 1]))
		line->title = words.items[--end];
	if (end - begin > 1 && !*line->org && ending(words.items[end - 1], sections))
		line->org = words.items[--end];
	line->name = end - begin < words.count ? joined(words, begin, end, arena) : text;
	if (end - begin > MOST_WORDS && !is_foreign(words.items[begin]))
		line->unsure = line->name;
}

struct mail_line roster_read_mail(const char *text, struct arena *arena)
{
	struct mail_line line = {.name = "", .title = "", .org = "", .unsure = ""};
	const char *inside;

	text = part_brackets(roster_bare_name(text, arena), &inside, arena);
	text = roster_bare_name(text, arena);
	if (*inside && !take_post(&line, inside, arena))
		line.unsure = inside;
	else
		take_words(&line, text, arena);
	return line;
}

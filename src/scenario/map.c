#include "map.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "banso/text/nearest.h"
#include "banso/text/number.h"

#define NUMBER_MAX_BYTES 16
#define INT_MAX_DIGITS 6

void reader_problem(struct reader *reader, const struct node *at, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	problems_vadd(reader->problems, reader->arena, at->line, at->column, format, args);
	va_end(args);
}

const char *reader_join(struct reader *reader, const char *const *names)
{
	struct buf joined = {0};
	const char *text;

	for (size_t i = 0; names[i]; i++)
		buf_printf(&joined, "%s%s", i ? "、" : "", names[i]);
	text = arena_strdup(reader->arena, buf_text(&joined));
	buf_free(&joined);
	return text;
}

static const char *word(const struct part *part, const struct node *node)
{
	return problems_word(part->reader->arena, node->text);
}

/* --- maps and their keys --- */

static bool is_known(const char *key, const char *const *known)
{
	while (*known && strcmp(*known, key) != 0)
		known++;
	return *known != NULL;
}

static void report_unknown(const struct part *part, const struct node *key)
{
	const char *meant = nearest_name(key->text, part->known);

	if (meant)
		reader_problem(part->reader, key,
			_("「%s」という項目はありません。"
			  "「%s」の書きまちがいではありませんか。"),
			word(part, key), meant);
	else
		reader_problem(part->reader, key,
			_("「%s」という項目はありません。ここに書けるのは %s です。"),
			word(part, key), reader_join(part->reader, part->known));
}

bool part_open(struct part *part, struct reader *reader, const struct node *map,
	const struct node *at, const char *name, const char *const *known)
{
	*part = (struct part){reader, map, at, name, known};
	if (map->is_broken)
		return false;
	if (map->kind != NODE_MAP) {
		reader_problem(reader, node_is_empty(map) ? at : map,
			_("ここには「名前: 値」の組を書いてください。"
			  "書ける名前は %s です。"),
			reader_join(reader, known));
		return false;
	}
	for (size_t i = 0; i < map->count; i++) {
		const struct node *key = map->keys[i];

		if (!is_known(key->text, known))
			report_unknown(part, key);
		else if (node_is_empty(map->items[i]))
			reader_problem(reader, key,
				_("「%s」の中身がありません。"
				  "書くか、この行を消してください。"),
				key->text);
	}
	return true;
}

static bool find(const struct part *part, const char *key, size_t *at)
{
	for (*at = 0; *at < part->map->count; ++*at)
		if (strcmp(part->map->keys[*at]->text, key) == 0)
			return true;
	return false;
}

const struct node *part_key(const struct part *part, const char *key)
{
	size_t at;

	return find(part, key, &at) ? part->map->keys[at] : NULL;
}

const struct node *part_get(const struct part *part, const char *key)
{
	const struct node *value;
	size_t at;

	if (!find(part, key, &at))
		return NULL;
	value = part->map->items[at];
	return value->is_broken || node_is_empty(value) ? NULL : value;
}

/* Whether an unknown key was reported as a slip of this one. */
static bool is_mistyped(const struct part *part, const char *key)
{
	for (size_t i = 0; i < part->map->count; i++) {
		const char *there = part->map->keys[i]->text;
		const char *meant =
			is_known(there, part->known) ? NULL : nearest_name(there, part->known);

		if (meant && strcmp(meant, key) == 0)
			return true;
	}
	return false;
}

bool part_has(const struct part *part, const char *key)
{
	return part_key(part, key) || is_mistyped(part, key);
}

const struct node *part_need(const struct part *part, const char *key)
{
	if (part_has(part, key))
		return part_get(part, key);
	if (*part->name)
		reader_problem(part->reader, part->at,
			_("%sに「%s」がありません。書き足してください。"), part->name, key);
	else
		reader_problem(
			part->reader, part->at, _("「%s」がありません。書き足してください。"), key);
	return NULL;
}

/* --- values --- */

static void report_kind(
	const struct part *part, const char *key, const struct node *value, enum node_kind wanted)
{
	switch (wanted) {
	case NODE_SCALAR:
		reader_problem(part->reader, value,
			_("「%s」には1つの文を書いてください。"
			  "「[」や「{」で始まる文と「: 」を含む文は引用符「'」で囲みます。"),
			key);
		break;
	case NODE_LIST:
		reader_problem(part->reader, value,
			_("「%s」には、「- 」で始まる行か [ ] の中に並べて書いてください。"), key);
		break;
	case NODE_MAP:
		reader_problem(part->reader, value,
			_("「%s」には「名前: 値」の組を書いてください。"), key);
		break;
	}
}

/* The value when it is of the kind; another is reported. */
static const struct node *part_value(
	const struct part *part, const char *key, bool required, enum node_kind kind)
{
	const struct node *value = required ? part_need(part, key) : part_get(part, key);

	if (!value || value->kind == kind)
		return value;
	report_kind(part, key, value, kind);
	return NULL;
}

static void report_nothing(const struct part *part, const char *key, const struct node *value)
{
	reader_problem(
		part->reader, value, _("「%s」の中身がありません。書き足してください。"), key);
}

const char *part_text(const struct part *part, const char *key, bool required)
{
	const struct node *value = part_value(part, key, required, NODE_SCALAR);
	const char *text = value ? value->text : "";

	if (value && required && !*text)
		report_nothing(part, key, value);
	return text;
}

/* A text that must be on one line; "" after a problem. */
static const char *one_line(struct reader *reader, const struct node *node, const char *text)
{
	if (!strchr(text, '\n'))
		return text;
	reader_problem(reader, node, _("改行は入れられません。1行で書いてください。"));
	return "";
}

const char *part_line(const struct part *part, const char *key, bool required)
{
	const struct node *value = part_get(part, key);
	const char *text = part_text(part, key, required);

	return value ? one_line(part->reader, value, text) : text;
}

const char *node_line(struct reader *reader, const struct node *node)
{
	if (node->is_broken)
		return "";
	if (node->kind != NODE_SCALAR) {
		reader_problem(reader, node,
			_("ここには1つの文を書いてください。"
			  "「[」や「{」で始まる文と「: 」を含む文は引用符「'」で囲みます。"));
		return "";
	}
	if (node_is_empty(node) || !*node->text) {
		reader_problem(reader, node, _("中身がありません。書くか、消してください。"));
		return "";
	}
	return one_line(reader, node, node->text);
}

bool node_check_new(
	struct reader *reader, struct names *names, const struct node *node, const char *text)
{
	const struct node *first = *text ? names_add(names, reader->arena, text, node) : NULL;

	if (!first || first == node)
		return true;
	reader_problem(reader, node,
		_("「%s」が2回書かれています（1回目は%d行目）。"
		  "どちらかを直してください。"),
		problems_word(reader->arena, text), first->line);
	return false;
}

void node_check_id(struct reader *reader, const struct node *node, bool dot)
{
	if (node->is_broken || node->kind != NODE_SCALAR || id_is_valid(node->text, dot))
		return;
	reader_problem(reader, node,
		dot ? _("「%s」はidに使えません。"
			"半角の英小文字・数字・「_」「-」「.」の%d字までにしてください"
			"（「.」で始めることはできません）。")
		    : _("「%s」はidに使えません。"
			"半角の英小文字・数字・「_」「-」の%d字までにしてください。"),
		problems_word(reader->arena, node->text), ID_MAX_BYTES);
}

const char *part_id(const struct part *part)
{
	const struct node *value = part_value(part, "id", true, NODE_SCALAR);

	if (!value)
		return "";
	node_check_id(part->reader, value, false);
	return value->text;
}

bool part_bool(const struct part *part, const char *key)
{
	const struct node *value = part_value(part, key, false, NODE_SCALAR);
	bool is_true = value && strcmp(value->text, "true") == 0;

	if (value && (value->is_quoted || (!is_true && strcmp(value->text, "false") != 0)))
		reader_problem(part->reader, value,
			_("「%s」には true か false を、引用符を付けずに書いてください。"), key);
	return is_true;
}

/* -?[0-9]+(\.[0-9]+)? and not so long that it would lose digits. */
static bool is_number(const struct node *node)
{
	const char *at = node->text;
	size_t whole, fraction = 0;

	if (*at == '-')
		at++;
	whole = strspn(at, "0123456789");
	at += whole;
	if (*at == '.') {
		fraction = strspn(++at, "0123456789");
		at += fraction;
		if (!fraction)
			return false;
	}
	return !node->is_quoted && whole && whole + fraction < NUMBER_MAX_BYTES && !*at;
}

bool part_number(const struct part *part, const char *key, double *out)
{
	const struct node *value = part_value(part, key, false, NODE_SCALAR);

	if (!value)
		return false;
	if (!is_number(value)) {
		reader_problem(part->reader, value,
			_("「%s」には半角の数を、"
			  "引用符を付けずに書いてください（例: 10、-2.5）。"),
			key);
		return false;
	}
	*out = number_value(value->text);
	return true;
}

bool part_int(const struct part *part, const char *key, bool required, int most, int *out)
{
	const struct node *value = part_value(part, key, required, NODE_SCALAR);
	size_t digits = value ? strspn(value->text, "0123456789") : 0;
	long number = digits && digits <= INT_MAX_DIGITS ? strtol(value->text, NULL, 10) : -1;

	if (!value)
		return false;
	if (value->is_quoted || value->text[digits] || number < 0 || number > most) {
		reader_problem(part->reader, value,
			_("「%s」には0から%dまでの整数を、半角で、"
			  "引用符を付けずに書いてください。"),
			key, most);
		return false;
	}
	*out = (int)number;
	return true;
}

const struct node *part_list(const struct part *part, const char *key, bool required)
{
	const struct node *list = part_value(part, key, required, NODE_LIST);

	if (list && required && !list->count)
		report_nothing(part, key, list);
	return list;
}

const struct node *part_map(const struct part *part, const char *key, bool required)
{
	const struct node *map = part_value(part, key, required, NODE_MAP);

	if (map && required && !map->count)
		report_nothing(part, key, map);
	return map;
}

static void push_word(struct reader *reader, struct words *words, const char *text)
{
	if (*text)
		words_add(words, reader->arena, text);
}

struct words part_words(const struct part *part, const char *key)
{
	const struct node *list = part_list(part, key, false);
	struct words words = {0};

	for (size_t i = 0; list && i < list->count; i++)
		push_word(part->reader, &words, node_line(part->reader, list->items[i]));
	return words;
}

static void push_node(struct reader *reader, struct nodes *nodes, const struct node *node)
{
	if (!*node_line(reader, node))
		return;
	nodes->items = arena_push(reader->arena, nodes->items, nodes->count, sizeof(*nodes->items));
	nodes->items[nodes->count++] = node;
}

struct nodes part_word_nodes(const struct part *part, const char *key, bool required)
{
	const struct node *value = required ? part_need(part, key) : part_get(part, key);
	struct nodes nodes = {0};

	if (value && value->kind != NODE_LIST)
		push_node(part->reader, &nodes, value);
	else if (value && required && !value->count)
		report_nothing(part, key, value);
	for (size_t i = 0; value && value->kind == NODE_LIST && i < value->count; i++)
		push_node(part->reader, &nodes, value->items[i]);
	return nodes;
}

struct words nodes_words(struct reader *reader, struct nodes nodes)
{
	struct words words = {0};

	for (size_t i = 0; i < nodes.count; i++)
		push_word(reader, &words, nodes.items[i]->text);
	return words;
}

int part_choice(const struct part *part, const char *key, const char *const *names, int otherwise)
{
	const struct node *value = part_value(part, key, otherwise < 0, NODE_SCALAR);

	if (!value)
		return otherwise;
	for (int i = 0; names[i]; i++)
		if (strcmp(names[i], value->text) == 0)
			return i;
	reader_problem(part->reader, value, _("「%s」に「%s」は書けません。書けるのは %s です。"),
		key, word(part, value), reader_join(part->reader, names));
	return otherwise;
}

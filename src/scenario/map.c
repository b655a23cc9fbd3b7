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

void reader_problem(struct reader *reader, const struct yaml *at, const char *format, ...)
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

static const char *word(const struct map *map, const struct yaml *node)
{
	return problems_word(map->reader->arena, node->text);
}

/* --- maps and their keys --- */

static bool is_known(const char *key, const char *const *known)
{
	while (*known && strcmp(*known, key) != 0)
		known++;
	return *known != NULL;
}

static void report_unknown(const struct map *map, const struct yaml *key)
{
	const char *meant = nearest_name(key->text, map->known);

	if (meant)
		reader_problem(map->reader, key,
			_("「%s」という項目はありません。"
			  "「%s」の書きまちがいではありませんか。"),
			word(map, key), meant);
	else
		reader_problem(map->reader, key,
			_("「%s」という項目はありません。ここに書けるのは %s です。"),
			word(map, key), reader_join(map->reader, map->known));
}

bool map_open(struct map *map, struct reader *reader, const struct yaml *yaml,
	const struct yaml *at, const char *name, const char *const *known)
{
	*map = (struct map){reader, yaml, at, name, known};
	if (yaml->is_broken)
		return false;
	if (yaml->kind != YAML_MAP) {
		reader_problem(reader, yaml_is_empty(yaml) ? at : yaml,
			_("ここには「名前: 値」の組を書いてください。"
			  "書ける名前は %s です。"),
			reader_join(reader, known));
		return false;
	}
	for (size_t i = 0; i < yaml->count; i++) {
		const struct yaml *key = yaml->keys[i];

		if (!is_known(key->text, known))
			report_unknown(map, key);
		else if (yaml_is_empty(yaml->items[i]))
			reader_problem(reader, key,
				_("「%s」の中身がありません。"
				  "書くか、この行を消してください。"),
				key->text);
	}
	return true;
}

static bool find(const struct map *map, const char *key, size_t *at)
{
	for (*at = 0; *at < map->yaml->count; ++*at)
		if (strcmp(map->yaml->keys[*at]->text, key) == 0)
			return true;
	return false;
}

const struct yaml *map_key(const struct map *map, const char *key)
{
	size_t at;

	return find(map, key, &at) ? map->yaml->keys[at] : NULL;
}

const struct yaml *map_get(const struct map *map, const char *key)
{
	const struct yaml *value;
	size_t at;

	if (!find(map, key, &at))
		return NULL;
	value = map->yaml->items[at];
	return value->is_broken || yaml_is_empty(value) ? NULL : value;
}

/* Whether an unknown key was reported as a slip of this one. */
static bool is_mistyped(const struct map *map, const char *key)
{
	for (size_t i = 0; i < map->yaml->count; i++) {
		const char *there = map->yaml->keys[i]->text;
		const char *meant =
			is_known(there, map->known) ? NULL : nearest_name(there, map->known);

		if (meant && strcmp(meant, key) == 0)
			return true;
	}
	return false;
}

bool map_has(const struct map *map, const char *key)
{
	return map_key(map, key) || is_mistyped(map, key);
}

const struct yaml *map_need(const struct map *map, const char *key)
{
	if (map_has(map, key))
		return map_get(map, key);
	if (*map->name)
		reader_problem(map->reader, map->at,
			_("%sに「%s」がありません。書き足してください。"), map->name, key);
	else
		reader_problem(
			map->reader, map->at, _("「%s」がありません。書き足してください。"), key);
	return NULL;
}

/* --- values --- */

static void report_kind(
	const struct map *map, const char *key, const struct yaml *value, enum yaml_kind wanted)
{
	switch (wanted) {
	case YAML_SCALAR:
		reader_problem(map->reader, value,
			_("「%s」には1つの文を書いてください。"
			  "「[」や「{」で始まる文と「: 」を含む文は引用符「'」で囲みます。"),
			key);
		break;
	case YAML_LIST:
		reader_problem(map->reader, value,
			_("「%s」には、「- 」で始まる行か [ ] の中に並べて書いてください。"), key);
		break;
	case YAML_MAP:
		reader_problem(
			map->reader, value, _("「%s」には「名前: 値」の組を書いてください。"), key);
		break;
	}
}

/* The value when it is of the kind; another is reported. */
static const struct yaml *map_value(
	const struct map *map, const char *key, bool required, enum yaml_kind kind)
{
	const struct yaml *value = required ? map_need(map, key) : map_get(map, key);

	if (!value || value->kind == kind)
		return value;
	report_kind(map, key, value, kind);
	return NULL;
}

static void report_nothing(const struct map *map, const char *key, const struct yaml *value)
{
	reader_problem(
		map->reader, value, _("「%s」の中身がありません。書き足してください。"), key);
}

const char *map_text(const struct map *map, const char *key, bool required)
{
	const struct yaml *value = map_value(map, key, required, YAML_SCALAR);
	const char *text = value ? value->text : "";

	if (value && required && !*text)
		report_nothing(map, key, value);
	return text;
}

/* A text that must be on one line; "" after a problem. */
static const char *one_line(struct reader *reader, const struct yaml *node, const char *text)
{
	if (!strchr(text, '\n'))
		return text;
	reader_problem(reader, node, _("改行は入れられません。1行で書いてください。"));
	return "";
}

const char *map_line(const struct map *map, const char *key, bool required)
{
	const struct yaml *value = map_get(map, key);
	const char *text = map_text(map, key, required);

	return value ? one_line(map->reader, value, text) : text;
}

const char *yaml_line(struct reader *reader, const struct yaml *node)
{
	if (node->is_broken)
		return "";
	if (node->kind != YAML_SCALAR) {
		reader_problem(reader, node,
			_("ここには1つの文を書いてください。"
			  "「[」や「{」で始まる文と「: 」を含む文は引用符「'」で囲みます。"));
		return "";
	}
	if (yaml_is_empty(node) || !*node->text) {
		reader_problem(reader, node, _("中身がありません。書くか、消してください。"));
		return "";
	}
	return one_line(reader, node, node->text);
}

bool yaml_check_new(
	struct reader *reader, struct names *names, const struct yaml *node, const char *text)
{
	const struct yaml *first = *text ? names_add(names, reader->arena, text, node) : NULL;

	if (!first || first == node)
		return true;
	reader_problem(reader, node,
		_("「%s」が2回書かれています（1回目は%d行目）。"
		  "どちらかを直してください。"),
		problems_word(reader->arena, text), first->line);
	return false;
}

void yaml_check_id(struct reader *reader, const struct yaml *node, bool dot)
{
	if (node->is_broken || node->kind != YAML_SCALAR || id_is_valid(node->text, dot))
		return;
	reader_problem(reader, node,
		dot ? _("「%s」はidに使えません。"
			"半角の英小文字・数字・「_」「-」「.」の%d字までにしてください"
			"（「.」で始めることはできません）。")
		    : _("「%s」はidに使えません。"
			"半角の英小文字・数字・「_」「-」の%d字までにしてください。"),
		problems_word(reader->arena, node->text), ID_MAX_BYTES);
}

const char *map_id(const struct map *map)
{
	const struct yaml *value = map_value(map, "id", true, YAML_SCALAR);

	if (!value)
		return "";
	yaml_check_id(map->reader, value, false);
	return value->text;
}

bool map_bool(const struct map *map, const char *key)
{
	const struct yaml *value = map_value(map, key, false, YAML_SCALAR);
	bool is_true = value && strcmp(value->text, "true") == 0;

	if (value && (value->is_quoted || (!is_true && strcmp(value->text, "false") != 0)))
		reader_problem(map->reader, value,
			_("「%s」には true か false を、引用符を付けずに書いてください。"), key);
	return is_true;
}

/* -?[0-9]+(\.[0-9]+)? and not so long that it would lose digits. */
static bool is_number(const struct yaml *node)
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

bool map_number(const struct map *map, const char *key, double *out)
{
	const struct yaml *value = map_value(map, key, false, YAML_SCALAR);

	if (!value)
		return false;
	if (!is_number(value)) {
		reader_problem(map->reader, value,
			_("「%s」には半角の数を、"
			  "引用符を付けずに書いてください（例: 10、-2.5）。"),
			key);
		return false;
	}
	*out = number_value(value->text);
	return true;
}

bool map_int(const struct map *map, const char *key, bool required, int most, int *out)
{
	const struct yaml *value = map_value(map, key, required, YAML_SCALAR);
	size_t digits = value ? strspn(value->text, "0123456789") : 0;
	long number = digits && digits <= INT_MAX_DIGITS ? strtol(value->text, NULL, 10) : -1;

	if (!value)
		return false;
	if (value->is_quoted || value->text[digits] || number < 0 || number > most) {
		reader_problem(map->reader, value,
			_("「%s」には0から%dまでの整数を、半角で、"
			  "引用符を付けずに書いてください。"),
			key, most);
		return false;
	}
	*out = (int)number;
	return true;
}

const struct yaml *map_list(const struct map *map, const char *key, bool required)
{
	const struct yaml *list = map_value(map, key, required, YAML_LIST);

	if (list && required && !list->count)
		report_nothing(map, key, list);
	return list;
}

const struct yaml *map_map(const struct map *map, const char *key, bool required)
{
	const struct yaml *yaml = map_value(map, key, required, YAML_MAP);

	if (yaml && required && !yaml->count)
		report_nothing(map, key, yaml);
	return yaml;
}

static void push_word(struct reader *reader, struct words *words, const char *text)
{
	if (*text)
		words_add(words, reader->arena, text);
}

struct words map_words(const struct map *map, const char *key)
{
	const struct yaml *list = map_list(map, key, false);
	struct words words = {0};

	for (size_t i = 0; list && i < list->count; i++)
		push_word(map->reader, &words, yaml_line(map->reader, list->items[i]));
	return words;
}

static void push_node(struct reader *reader, struct yaml_list *nodes, const struct yaml *node)
{
	if (!*yaml_line(reader, node))
		return;
	nodes->items = arena_push(reader->arena, nodes->items, nodes->count, sizeof(*nodes->items));
	nodes->items[nodes->count++] = node;
}

struct yaml_list map_word_list(const struct map *map, const char *key, bool required)
{
	const struct yaml *value = required ? map_need(map, key) : map_get(map, key);
	struct yaml_list nodes = {0};

	if (value && value->kind != YAML_LIST)
		push_node(map->reader, &nodes, value);
	else if (value && required && !value->count)
		report_nothing(map, key, value);
	for (size_t i = 0; value && value->kind == YAML_LIST && i < value->count; i++)
		push_node(map->reader, &nodes, value->items[i]);
	return nodes;
}

struct words yaml_list_words(struct reader *reader, struct yaml_list nodes)
{
	struct words words = {0};

	for (size_t i = 0; i < nodes.count; i++)
		push_word(reader, &words, nodes.items[i]->text);
	return words;
}

int map_choice(const struct map *map, const char *key, const char *const *names, int otherwise)
{
	const struct yaml *value = map_value(map, key, otherwise < 0, YAML_SCALAR);

	if (!value)
		return otherwise;
	for (int i = 0; names[i]; i++)
		if (strcmp(names[i], value->text) == 0)
			return i;
	reader_problem(map->reader, value, _("「%s」に「%s」は書けません。書けるのは %s です。"),
		key, word(map, value), reader_join(map->reader, names));
	return otherwise;
}

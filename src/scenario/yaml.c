#include "yaml.h"

#include <stdint.h>
#include <string.h>
#include <yaml.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "banso/text/utf8.h"
#include "source.h"

struct builder {
	yaml_parser_t parser;
	struct arena *arena;
	struct problems *problems;
	const char *text; /* without a mark of byte order */
	size_t text_bytes;
	int depth;
};

#define REPORT(builder, mark, ...)                                                                 \
	problems_add((builder)->problems, (builder)->arena, (int)(mark).line + 1,                  \
		(int)(mark).column + 1, __VA_ARGS__)

/*
 * What the parser says, in words for people. It often notices a mistake only
 * lines later; `at_context` says that the place where it began to read the
 * thing is the better one to point at. `char_before` tells causes apart.
 */
struct saying {
	const char *context; /* how the parser's context begins; "" any */
	const char *problem; /* how its problem begins */
	bool at_context;
	const char *text;
};

static const struct saying sayings[] = {
	{"", "found a tab character", false,
		N_("字下げにタブが使われています。"
		   "タブを空白に直してください。")},
	{"while scanning a quoted scalar", "found unexpected", true,
		N_("引用符が閉じられていません。"
		   "文の終わりに同じ引用符を書いてください。")},
	{"while parsing a quoted scalar", "", false,
		N_("「\"」で囲んだ文の中の「\\」の使い方が正しくありません。"
		   "「\\」をそのまま書くときは「'」で囲んでください。")},
	{"while scanning an alias", "", true,
		N_("文が「*」で始まっています。"
		   "引用符「'」で囲んでください（参照には使えません）。")},
	{"while scanning an anchor", "", true,
		N_("文が「&」で始まっています。"
		   "引用符「'」で囲んでください（目印には使えません）。")},
	{"while scanning a tag", "", true,
		N_("文が「!」で始まっています。引用符「'」で囲んでください。")},
	{"while parsing a tag", "", true,
		N_("文が「!」で始まっています。引用符「'」で囲んでください。")},
	{"while parsing a node", "found undefined tag", true,
		N_("文が「!」で始まっています。引用符「'」で囲んでください。")},
	{"while scanning a block scalar", "", false,
		N_("「|」や「>」の後には何も書かず、"
		   "次の行から字下げして文を書いてください。")},
	{"", "mapping values are not allowed", false,
		N_("ここに「:」は書けません。"
		   "「: 」を含む文は引用符「'」で囲み、"
		   "そうでなければ字下げを上の行とそろえてください。")},
	{"", "could not find expected ':'", true,
		N_("「:」がありません。"
		   "「名前: 値」の形にするか、"
		   "上の行の続きなら字下げを深くしてください。")},
	{"", "did not find expected key", false,
		N_("字下げが上の行とそろっていないか、"
		   "「名前: 値」の形になっていません。"
		   "字下げと引用符を確かめてください。")},
	{"", "did not find expected '-'", false,
		N_("字下げが上の行とそろっていないか、「- 」が抜けています。"
		   "確かめてください。")},
	{"", "did not find expected ',' or ']'", true,
		N_("「[」が閉じられていないか、間の「,」が抜けています。"
		   "「]」と「,」を確かめてください。")},
	{"", "did not find expected ',' or '}'", true,
		N_("「{」が閉じられていないか、間の「,」が抜けています。"
		   "「}」と「,」を確かめてください。")},
	{"", "block sequence entries are not allowed", false,
		N_("ここに「- 」は書けません。"
		   "改行して、次の行から並べてください。")},
	{"", "did not find expected <document start>", false,
		N_("ここで文書が終わっています。"
		   "字下げを上の行とそろえてください。")},
	{"", "did not find expected node content", false,
		N_("値があるはずの所に記号があります。"
		   "値を書くか、引用符「'」で囲んでください。")},
	{"", "found unexpected ':'", false,
		N_("「[ ]」「{ }」の中の「:」の後には空白が要ります。"
		   "空白を入れるか、引用符「'」で囲んでください。")},
	{"", "found character that cannot start any token", false,
		N_("この記号で文を始めることはできません。"
		   "引用符「'」で囲んでください。")},
	{"while scanning a %", "", false,
		N_("行を「%」で始めることはできません。"
		   "引用符「'」で囲んでください。")},
	{"while scanning a directive", "", false,
		N_("行を「%」で始めることはできません。"
		   "引用符「'」で囲んでください。")},
};

static bool begins(const char *text, const char *start)
{
	return strncmp(text ? text : "", start, strlen(start)) == 0;
}

/* The bytes of a line (from 0), without its end. */
static const char *line_text(const struct builder *builder, size_t line, size_t *size_bytes)
{
	const char *end = builder->text + builder->text_bytes;
	const char *at = builder->text;
	const char *start;

	for (; line > 0 && at < end; at++)
		if (*at == '\n' || (*at == '\r' && !(at + 1 < end && at[1] == '\n')))
			line--;
	for (start = at; at < end && *at != '\n' && *at != '\r';)
		at++;
	*size_bytes = (size_t)(at - start);
	return start;
}

/* The column (from 0) of a tab among the blanks a line begins with; false without one. */
static bool find_tab(const struct builder *builder, size_t line, size_t *column)
{
	size_t size_bytes;
	const char *text = line_text(builder, line, &size_bytes);

	for (*column = 0; *column < size_bytes && text[*column] == ' ';)
		(*column)++;
	return *column < size_bytes && text[*column] == '\t';
}

static void report_parser(struct builder *builder)
{
	const yaml_parser_t *parser = &builder->parser;
	yaml_mark_t mark = parser->problem_mark;
	size_t column;

	if (find_tab(builder, mark.line, &column)) {
		mark.column = column;
		REPORT(builder, mark, "%s", _(sayings[0].text));
		return;
	}
	for (size_t i = 0; i < sizeof(sayings) / sizeof(sayings[0]); i++) {
		const struct saying *saying = &sayings[i];

		if (!begins(parser->context, saying->context) ||
			!begins(parser->problem, saying->problem))
			continue;
		REPORT(builder, saying->at_context ? parser->context_mark : mark, "%s",
			_(saying->text));
		return;
	}
	REPORT(builder, mark,
		_("YAMLとして読めません（%s）。"
		  "字下げ、「:」の後の空白、引用符を確かめてください。"),
		parser->problem ? parser->problem : "?");
}

/* The event is the caller's to delete when true. */
static bool next_event(struct builder *builder, yaml_event_t *event)
{
	if (yaml_parser_parse(&builder->parser, event))
		return true;
	report_parser(builder);
	return false;
}

static struct yaml *yaml_new(struct builder *builder, enum yaml_kind kind, yaml_mark_t mark)
{
	struct yaml *node = ARENA_NEW(builder->arena, struct yaml);

	node->kind = kind;
	node->line = (int)mark.line + 1;
	node->column = (int)mark.column + 1;
	node->text = "";
	return node;
}

static yaml_mark_t mark_of(const struct yaml *node)
{
	return (yaml_mark_t){
		.line = (size_t)node->line - 1,
		.column = (size_t)node->column - 1,
	};
}

/* Anchors and tags are reported; the node stays, marked as broken. */
static void refuse_marks(struct builder *builder, struct yaml *node, const yaml_char_t *anchor,
	const yaml_char_t *tag, yaml_mark_t mark)
{
	if (anchor)
		REPORT(builder, mark,
			_("目印（&）と参照（*）は使えません。"
			  "目印を消し、同じ内容をもう一度書いてください。"));
	else if (tag)
		REPORT(builder, mark,
			_("型の印（!）は使えません。"
			  "印を消すか、文なら引用符「'」で囲んでください。"));
	node->is_broken = anchor || tag;
}

/* Control characters come in through escapes ("\e") only: source_check() saw the others. */
static void take_text(struct builder *builder, struct yaml *node, const char *text,
	size_t text_bytes, yaml_mark_t mark)
{
	struct buf clean = {0}, composed = {0};
	size_t taken_bytes;

	for (size_t at = 0; at < text_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(text, text_bytes, at, &taken_bytes);

		if (!source_refuses(code_point)) {
			buf_add(&clean, text + at, taken_bytes);
			continue;
		}
		utf8_append(&clean, 0xfffd);
		if (!node->is_broken && code_point == '\t')
			REPORT(builder, mark, _("文の中にタブがあります。空白に直してください。"));
		else if (!node->is_broken)
			REPORT(builder, mark,
				_("使えない文字（目に見えない制御文字 U+%04X）があります。"
				  "消してください。"),
				(unsigned)code_point);
		node->is_broken = true;
	}
	while (clean.size_bytes && clean.bytes[clean.size_bytes - 1] == '\n')
		clean.size_bytes--; /* a | or > block ends in a line feed that nobody means */
	utf8_compose(&composed, buf_text(&clean), clean.size_bytes);
	node->text = arena_strndup(builder->arena, buf_text(&composed), composed.size_bytes);
	buf_free(&clean);
	buf_free(&composed);
}

static struct yaml *build_scalar(struct builder *builder, const yaml_event_t *event)
{
	struct yaml *node = yaml_new(builder, YAML_SCALAR, event->start_mark);

	node->is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
	refuse_marks(builder, node, event->data.scalar.anchor, event->data.scalar.tag,
		event->start_mark);
	take_text(builder, node, (const char *)event->data.scalar.value, event->data.scalar.length,
		event->start_mark);
	return node;
}

static struct yaml *build_alias(struct builder *builder, const yaml_event_t *event)
{
	struct yaml *node = yaml_new(builder, YAML_SCALAR, event->start_mark);

	REPORT(builder, event->start_mark,
		_("参照（*）は使えません。"
		  "同じ内容をもう一度書いてください。"
		  "文が「*」で始まるときは引用符「'」で囲んでください。"));
	node->is_broken = true;
	return node;
}

static struct yaml *build_node(struct builder *builder, const yaml_event_t *event);

/* The next node, or NULL at `end` (*ended true) and after a mistake that ends the reading. */
static struct yaml *build_next(struct builder *builder, yaml_event_type_t end, bool *ended)
{
	struct yaml *node = NULL;
	yaml_event_t event;

	if (!next_event(builder, &event))
		return NULL;
	*ended = event.type == end;
	if (!*ended)
		node = build_node(builder, &event);
	yaml_event_delete(&event);
	return node;
}

/* False, with a problem, when the list or map has as many items as it may have. */
static bool has_room(struct builder *builder, const struct yaml *group, const struct yaml *next)
{
	yaml_mark_t mark = mark_of(next);

	if (group->count < YAML_MAX_ITEMS)
		return true;
	REPORT(builder, mark, _("1つの並びに書けるのは%dまでです。減らしてください。"),
		YAML_MAX_ITEMS);
	return false;
}

static bool build_items(struct builder *builder, struct yaml *list)
{
	bool ended = false;

	for (;;) {
		struct yaml *item = build_next(builder, YAML_SEQUENCE_END_EVENT, &ended);

		if (!item || !has_room(builder, list, item))
			return ended;
		list->items =
			arena_push(builder->arena, list->items, list->count, sizeof(*list->items));
		list->items[list->count++] = item;
	}
}

/* False, with a problem, for a key that is no word or stands in the map already. */
static bool key_is_new(struct builder *builder, struct names *names, const struct yaml *key)
{
	yaml_mark_t mark = mark_of(key);
	const struct yaml *first;

	if (key->is_broken)
		return false;
	if (key->kind != YAML_SCALAR) {
		REPORT(builder, mark,
			_("「名前: 値」の名前には1つの語を書いてください。"
			  "「{」や「[」で始まる文は引用符「'」で囲んでください。"));
		return false;
	}
	first = names_add(names, builder->arena, key->text, key);
	if (first)
		REPORT(builder, mark,
			_("「%s」が2回書かれています（1回目は%d行目）。"
			  "どちらかを消してください。"),
			problems_word(builder->arena, key->text), first->line);
	return !first;
}

static bool build_pairs(struct builder *builder, struct yaml *yaml)
{
	struct names names = {0};
	bool ended = false;

	for (;;) {
		struct yaml *key = build_next(builder, YAML_MAPPING_END_EVENT, &ended);
		struct yaml *value = key ? build_next(builder, YAML_NO_EVENT, &ended) : NULL;

		if (!value || !has_room(builder, yaml, key))
			return ended;
		if (!key_is_new(builder, &names, key))
			continue;
		yaml->keys =
			arena_push(builder->arena, yaml->keys, yaml->count, sizeof(*yaml->keys));
		yaml->items =
			arena_push(builder->arena, yaml->items, yaml->count, sizeof(*yaml->items));
		yaml->keys[yaml->count] = key;
		yaml->items[yaml->count++] = value;
	}
}

/* A list or map with all that is in it. */
static struct yaml *build_group(struct builder *builder, const yaml_event_t *event)
{
	bool is_map = event->type == YAML_MAPPING_START_EVENT;
	struct yaml *node = yaml_new(builder, is_map ? YAML_MAP : YAML_LIST, event->start_mark);
	bool built;

	if (is_map)
		refuse_marks(builder, node, event->data.mapping_start.anchor,
			event->data.mapping_start.tag, event->start_mark);
	else
		refuse_marks(builder, node, event->data.sequence_start.anchor,
			event->data.sequence_start.tag, event->start_mark);
	if (++builder->depth > YAML_MAX_DEPTH) {
		REPORT(builder, event->start_mark,
			_("入れ子が%d段より深くなっています。"
			  "「[」「{」「- 」の数を確かめてください。"),
			YAML_MAX_DEPTH);
		return NULL;
	}
	built = is_map ? build_pairs(builder, node) : build_items(builder, node);
	builder->depth--;
	return built ? node : NULL;
}

static struct yaml *build_node(struct builder *builder, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_SCALAR_EVENT:
		return build_scalar(builder, event);
	case YAML_ALIAS_EVENT:
		return build_alias(builder, event);
	default:
		return build_group(builder, event);
	}
}

/* Passes over one event of the frame around a document. */
static bool pass_event(struct builder *builder, yaml_event_type_t *type, yaml_mark_t *mark)
{
	yaml_event_t event;

	if (!next_event(builder, &event))
		return false;
	*type = event.type;
	*mark = event.start_mark;
	yaml_event_delete(&event);
	return true;
}

static struct yaml *build_document(struct builder *builder)
{
	yaml_event_type_t type;
	struct yaml *root;
	yaml_mark_t mark;
	bool ended;

	if (!pass_event(builder, &type, &mark) || !pass_event(builder, &type, &mark))
		return NULL;
	if (type == YAML_STREAM_END_EVENT) {
		problems_add(builder->problems, builder->arena, 1, 1,
			_("中身がありません。「banso: 1」から書き始めてください。"));
		return NULL;
	}
	root = build_next(builder, YAML_NO_EVENT, &ended);
	if (!root || !pass_event(builder, &type, &mark) || !pass_event(builder, &type, &mark))
		return NULL;
	if (type != YAML_STREAM_END_EVENT)
		REPORT(builder, mark,
			_("ここから2つ目の文書が始まっています。"
			  "1つのファイルには1つだけ書けます。"
			  "「---」を消すか、ファイルを分けてください。"));
	return root;
}

const struct yaml *yaml_read(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems)
{
	size_t mark_bytes = source_mark_bytes(text, text_bytes);
	struct builder builder = {
		.arena = arena,
		.problems = problems,
		.text = text + mark_bytes,
		.text_bytes = text_bytes - mark_bytes,
	};
	const struct yaml *root;

	if (!source_check(arena, text, text_bytes, problems))
		return NULL;
	if (!yaml_parser_initialize(&builder.parser))
		die("out of memory");
	yaml_parser_set_encoding(&builder.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(
		&builder.parser, (const unsigned char *)builder.text, builder.text_bytes);
	root = build_document(&builder);
	yaml_parser_delete(&builder.parser);
	return root;
}

bool yaml_is_empty(const struct yaml *node)
{
	return node->kind == YAML_SCALAR && !node->is_quoted && !node->is_broken &&
	       (!*node->text || strcmp(node->text, "~") == 0 || strcmp(node->text, "null") == 0);
}

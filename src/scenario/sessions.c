#include "sessions.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/base/names.h"
#include "fields.h"
#include "options.h"
#include "refs.h"

#define MAX_MINUTES 1440

/* What a pattern may say of a session that is its own begins with `id`. */
#define SESSION_KEYS "title", "kind", "minutes", "lead", "formal", "plain", "bring", "steps", NULL

/* How long the steps of a session take that are not optional, and where it is said how long it
 * takes as a whole. */
struct minutes {
	int sum;                 /* -1 while it is not known */
	const struct yaml *said; /* NULL: nowhere */
	bool steps_vary;         /* some are for some patterns alone */
};

/* Where a session was read, to be read once more for a pattern. */
struct origin {
	const struct yaml *key, *yaml;
	bool varies; /* it says of something for which patterns it is */
};

struct sessions {
	struct reader *reader;
	struct scenario *scenario;
	struct origin *origins; /* of each session of the scenario */
};

/* --- texts that may say for which patterns they are --- */

/* "" after a problem, and for what is for other patterns. */
static const char *varied_text(struct reader *reader, const struct yaml *node)
{
	static const char *const keys[] = {"text", "patterns", NULL};
	const char *text;
	struct map map;

	if (node->kind != YAML_MAP)
		return yaml_line(reader, node);
	if (!map_open(&map, reader, node, node, _("この文"), keys))
		return "";
	text = map_line(&map, "text", true);
	return references_are_for_pattern(&map) ? text : "";
}

static struct words varied_words(const struct map *map, const char *key)
{
	const struct yaml *list = map_list(map, key, false);
	struct words words = {0};

	for (size_t i = 0; list && i < list->count; i++) {
		const char *text = varied_text(map->reader, list->items[i]);

		if (*text)
			words_add(&words, map->reader->arena, text);
	}
	return words;
}

/* A text, or a list of its lines. */
static const char *varied_lines(const struct map *map, const char *key)
{
	const struct yaml *value = map_get(map, key);
	struct words lines;
	const char *text = "";

	if (!value || value->kind != YAML_LIST)
		return map_text(map, key, false);
	lines = varied_words(map, key);
	for (size_t i = 0; i < lines.count; i++)
		text = i ? arena_printf(map->reader->arena, "%s\n%s", text, lines.items[i])
			 : lines.items[i];
	return text;
}

/* --- steps --- */

/* False when it cannot be told how many minutes it adds to its session. `is_here`: in the pattern
 * that is read. */
static bool read_step(const struct map *map, struct step *step, bool *is_here)
{
	struct reader *reader = map->reader;
	size_t problems_before = reader->problems->count;
	bool is_known = map_int(map, "minutes", true, MAX_MINUTES, &step->minutes);

	step->optional = map_bool(map, "optional");
	step->asks_tasks = map_bool(map, "tasks");
	*is_here = references_are_for_pattern(map);
	is_known = is_known && reader->problems->count == problems_before;
	step->id = map_id(map);
	step->title = map_line(map, "title", true);
	step->say = varied_lines(map, "say");
	step->process = map_process(map);
	step->circle = map_circle(map, CIRCLE_SHARED);
	step->checks = options_read(reader, map_list(map, "check", false), OPTIONS_OF_CHECKS);
	step->hints = varied_words(map, "hints");
	step->forms = references_read(reader->references, map, "form", false, REFERENCE_FORM);
	return is_known;
}

static void read_steps(struct reader *reader, const struct yaml *list, struct session *session,
	struct minutes *minutes)
{
	static const char *const keys[] = {"id", "title", "minutes", "process", "circle", "say",
		"check", "hints", "form", "optional", "tasks", "patterns", NULL};
	struct step *steps = ARENA_ARRAY(reader->arena, struct step, list->count);
	struct names names = {0};
	bool is_known = true;

	*minutes = (struct minutes){0};
	session->steps = steps;
	session->step_count = 0;
	for (size_t i = 0; i < list->count; i++) {
		const struct yaml *yaml = list->items[i];
		struct step *step = &steps[session->step_count];
		bool is_here;
		struct map map;

		if (!map_open(&map, reader, yaml, yaml, _("この進行"), keys)) {
			is_known = false;
			continue;
		}
		is_known = read_step(&map, step, &is_here) && is_known;
		if (map_get(&map, "id"))
			yaml_check_new(reader, &names, map_get(&map, "id"), step->id);
		minutes->steps_vary = minutes->steps_vary || map_key(&map, "patterns");
		if (!is_here)
			continue;
		minutes->sum += step->optional ? 0 : step->minutes;
		session->step_count++;
	}
	if (!is_known)
		minutes->sum = -1;
}

/* --- sessions --- */

/* Takes what the map has; of a pattern's own, what it does not have stays. */
static void read_session(
	const struct map *map, bool is_own, struct session *session, struct minutes *minutes)
{
	const struct yaml *list = map_list(map, "steps", false);

	if (list)
		read_steps(map->reader, list, session, minutes);
	if (!is_own || map_has(map, "kind")) {
		int kind = map_choice(map, "kind", session_kind_ids, -1);

		session->kind = kind < 0 ? KIND_MEETING : (enum session_kind)kind;
	}
	if (!is_own || map_has(map, "title"))
		session->title = map_line(map, "title", true);
	if (!is_own || map_has(map, "lead"))
		session->lead = map_text(map, "lead", false);
	if (!is_own || map_has(map, "formal"))
		session->formal = map_text(map, "formal", false);
	/* A title of its own is not told by the plain words of another one. */
	if (!is_own || map_has(map, "plain") || map_has(map, "title"))
		session->plain = map_line(map, "plain", false);
	if (!is_own || map_has(map, "bring"))
		session->bring = varied_words(map, "bring");
	if (map_has(map, "minutes")) {
		minutes->said = map_get(map, "minutes");
		if (!map_int(map, "minutes", false, MAX_MINUTES, &session->minutes))
			*minutes = (struct minutes){.sum = -1};
	}
}

/* What was said must be the sum; where nothing was, the sum is taken. */
static void settle_minutes(
	struct reader *reader, struct session *session, const struct minutes *minutes)
{
	if (!minutes->said) {
		session->minutes = minutes->sum < 0 ? 0 : minutes->sum;
		return;
	}
	if (minutes->sum < 0 || minutes->sum == session->minutes)
		return;
	if (reader->pattern)
		reader_problem(reader, minutes->said,
			_("「minutes」は%d分ですが、パターン「%s」では、進行を足すと%d分です"
			  "（optional の進行は数えません）。"
			  "どちらかを直してください。"),
			session->minutes, reader->pattern, minutes->sum);
	else
		reader_problem(reader, minutes->said,
			_("「minutes」は%d分ですが、進行を足すと%d分です"
			  "（optional の進行は数えません）。"
			  "どちらかを直してください。"),
			session->minutes, minutes->sum);
}

/* A session as it is written where all are; for one pattern, if the reader reads for one. */
static void open_session(struct reader *reader, const struct origin *origin,
	struct session *session, struct minutes *minutes)
{
	static const char *const keys[] = {SESSION_KEYS};
	struct arena *arena = reader->arena;
	struct map map;

	*minutes = (struct minutes){.sum = -1};
	*session = (struct session){
		.id = origin->key->text, .title = "", .lead = "", .formal = "", .plain = ""};
	if (map_open(&map, reader, origin->yaml, origin->key,
		    arena_printf(arena, _("回「%s」"), problems_word(arena, origin->key->text)),
		    keys))
		read_session(&map, false, session, minutes);
}

static void read_sessions(struct sessions *all, const struct map *top)
{
	const struct yaml *yaml = map_map(top, "sessions", true);
	struct reader *reader = all->reader;
	struct session *sessions;

	if (!yaml)
		return;
	sessions = ARENA_ARRAY(reader->arena, struct session, yaml->count);
	all->origins = ARENA_ARRAY(reader->arena, struct origin, yaml->count);
	all->scenario->sessions = sessions;
	for (size_t i = 0; i < yaml->count; i++) {
		struct origin *origin = &all->origins[i];
		struct minutes minutes;

		*origin = (struct origin){yaml->keys[i], yaml->items[i], false};
		yaml_check_id(reader, origin->key, true);
		reader->varies = false;
		open_session(reader, origin, &sessions[i], &minutes);
		origin->varies = reader->varies;
		if (minutes.steps_vary) /* each pattern that has it is looked at */
			minutes.sum = minutes.said ? -1 : minutes.sum;
		settle_minutes(reader, &sessions[i], &minutes);
		all->scenario->session_count++;
	}
}

/* --- patterns --- */

static void check_pattern_id(struct reader *reader, const struct yaml *key)
{
	static const char allowed[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
	size_t id_bytes = strspn(key->text, allowed);

	if (!id_bytes || key->text[id_bytes] || id_bytes > ID_MAX_BYTES)
		reader_problem(reader, key,
			_("「%s」はパターンの名前に使えません。"
			  "半角の英字・数字・「_」「-」の%d字までにしてください。"),
			problems_word(reader->arena, key->text), ID_MAX_BYTES);
}

/* The session as the pattern has it: what the scenario says of it, and over that what the pattern
 * does (`own`, NULL for nothing). */
static void add_own_session(struct sessions *all, struct pattern *pattern,
	const struct origin *origin, const struct map *own)
{
	struct problems told = {0}; /* of what the scenario says all was found before */
	struct references looked_up = {0};
	struct reader again = {
		all->reader->arena, &told, all->reader->top, &looked_up, pattern->id, false};
	struct session session;
	struct minutes minutes;
	struct session *items;

	open_session(&again, origin, &session, &minutes);
	if (own) {
		const struct yaml *said = minutes.said;

		minutes.said = map_has(own, "steps") ? NULL : said;
		read_session(own, true, &session, &minutes);
	}
	if (own || minutes.steps_vary) {
		again.problems = all->reader->problems;
		settle_minutes(&again, &session, &minutes);
	}
	items = arena_push(all->reader->arena, (struct session *)pattern->own, pattern->own_count,
		sizeof(*items));
	items[pattern->own_count++] = session;
	pattern->own = items;
}

static const struct origin *origin_of(const struct sessions *all, const char *id)
{
	for (size_t i = 0; all->origins && i < all->scenario->session_count; i++)
		if (strcmp(all->origins[i].key->text, id) == 0)
			return &all->origins[i];
	return NULL;
}

/* One session of a pattern: its id, or a map of what the pattern has otherwise. */
static void read_pattern_session(
	struct sessions *all, struct pattern *pattern, const struct yaml *item, struct names *names)
{
	static const char *const keys[] = {"id", SESSION_KEYS};
	struct reader for_pattern = *all->reader;
	const struct yaml *id = item;
	const struct origin *origin;
	struct map own;

	for_pattern.pattern = pattern->id;
	if (item->kind == YAML_MAP) {
		if (!map_open(&own, &for_pattern, item, item, _("このパターンの回"), keys))
			return;
		id = map_need(&own, "id");
	}
	if (!id || !*yaml_line(all->reader, id) ||
		!yaml_check_new(all->reader, names, id, id->text))
		return;
	references_add(all->reader->references, all->reader, REFERENCE_SESSION, id);
	words_add(&pattern->sessions, all->reader->arena, id->text);
	origin = origin_of(all, id->text);
	if (origin && (item->kind == YAML_MAP || origin->varies))
		add_own_session(all, pattern, origin, item->kind == YAML_MAP ? &own : NULL);
}

static void read_pattern_sessions(
	struct sessions *all, struct pattern *pattern, const struct map *map)
{
	const struct yaml *value = map_need(map, "sessions");
	struct names names = {0};

	if (!value)
		return;
	if (value->kind != YAML_LIST)
		read_pattern_session(all, pattern, value, &names);
	else
		map_list(map, "sessions", true);
	for (size_t i = 0; value->kind == YAML_LIST && i < value->count; i++)
		read_pattern_session(all, pattern, value->items[i], &names);
}

static void read_patterns(struct sessions *all, const struct map *top)
{
	static const char *const keys[] = {"title", "sessions", "omit", NULL};
	const struct yaml *yaml = map_map(top, "patterns", true);
	struct reader *reader = all->reader;
	struct pattern *patterns;
	struct map map;

	if (!yaml)
		return;
	patterns = ARENA_ARRAY(reader->arena, struct pattern, yaml->count);
	all->scenario->patterns = patterns;
	for (size_t i = 0; i < yaml->count; i++) {
		const struct yaml *key = yaml->keys[i];
		struct pattern *pattern = &patterns[all->scenario->pattern_count++];

		pattern->id = key->text;
		check_pattern_id(reader, key);
		if (!map_open(&map, reader, yaml->items[i], key,
			    arena_printf(reader->arena, _("パターン「%s」"),
				    problems_word(reader->arena, key->text)),
			    keys))
			continue;
		pattern->title = map_line(&map, "title", true);
		read_pattern_sessions(all, pattern, &map);
		pattern->omit =
			references_read(reader->references, &map, "omit", false, REFERENCE_FORM);
	}
}

void sessions_read(struct reader *reader, struct scenario *scenario, const struct map *top)
{
	struct sessions all = {reader, scenario, NULL};

	read_sessions(&all, top);
	read_patterns(&all, top);
}

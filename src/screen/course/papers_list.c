#include "papers_list.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/text/date/moment.h"

static bool is_head(const struct papers_row *row)
{
	return !row->paper && !row->session;
}

static void add_row(struct papers_list *papers, struct papers_row row)
{
	papers->rows =
		arena_push(papers->arena, papers->rows, papers->list.count, sizeof(*papers->rows));
	papers->rows[papers->list.count++] = row;
}

static void add_papers(struct papers_list *papers, const struct papers *some)
{
	for (size_t i = 0; i < some->count; i++)
		add_row(papers, (struct papers_row){
					.title = some->items[i].title, .paper = &some->items[i]});
}

/* Either may be NULL: none. */
static bool is_same(const struct paper *one, const struct paper *other)
{
	if (!one || !other)
		return one == other;
	return one->document == other->document && place_equal(&one->place, &other->place);
}

/* Of the session with this id; "": of the whole course. Nobody hands out a form in which nobody has
 * written, but what somebody looks at does not go from under their eyes. */
static struct papers papers_at(const struct papers *all, const char *session,
	const struct paper *looked_at, struct arena *arena)
{
	struct papers some = {.items = ARENA_ARRAY(arena, struct paper, all->count)};

	for (size_t i = 0; i < all->count; i++) {
		const struct paper *paper = &all->items[i];

		if ((!paper->is_blank || is_same(paper, looked_at)) &&
			strcmp(paper->place.session, session) == 0)
			some.items[some.count++] = *paper;
	}
	return some;
}

static void add_others(struct papers_list *papers, const struct course *course,
	const struct papers *all, const struct session *but)
{
	if (flow_session_count(course) > 1)
		add_row(papers, (struct papers_row){.title = _("ほかの回")});
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);

		if (session != but)
			add_row(papers,
				(struct papers_row){.title = session->title,
					.session = session,
					.count = papers_at(all, session->id, NULL, papers->arena)
							 .count});
	}
}

static void fill(struct papers_list *papers, const struct course *course,
	const struct session *session, const struct paper *looked_at)
{
	struct papers all, own, whole;

	*papers = (struct papers_list){.arena = arena_new()};
	all = papers_of(course, NULL, papers->arena);
	own = papers_at(&all, session->id, looked_at, papers->arena);
	whole = papers_at(&all, "", looked_at, papers->arena);
	papers_put_first(&own, course, session, moment_today());
	add_row(papers, (struct papers_row){.title = arena_printf(papers->arena, _("この回  %s"),
						    session->title)});
	add_papers(papers, &own);
	add_row(papers, (struct papers_row){.title = _("全体")});
	add_papers(papers, &whole);
	add_others(papers, course, &all, session);
	papers->list.focus = 1;
}

void papers_list_make(
	struct papers_list *papers, const struct course *course, const struct session *session)
{
	papers_list_free(papers);
	fill(papers, course, session, NULL);
}

bool papers_list_renew(
	struct papers_list *papers, const struct course *course, const struct session *session)
{
	struct papers_list before = *papers;
	const struct papers_row *had = papers_list_row(&before);
	bool is_there = false;

	fill(papers, course, session, had->paper);
	papers->list.top = before.list.top;
	for (size_t i = 0; i < papers->list.count && !is_there; i++) {
		is_there = !is_head(&papers->rows[i]) && papers->rows[i].session == had->session &&
			   is_same(papers->rows[i].paper, had->paper);
		if (is_there)
			papers->list.focus = i;
	}
	papers_list_free(&before);
	return is_there;
}

void papers_list_free(struct papers_list *papers)
{
	arena_free(papers->arena);
}

const struct papers_row *papers_list_row(const struct papers_list *papers)
{
	return &papers->rows[papers->list.focus];
}

void papers_list_position(const struct papers_list *papers, size_t *at, size_t *of)
{
	*at = *of = 0;
	for (size_t i = 0; i < papers->list.count; i++) {
		*of += !is_head(&papers->rows[i]);
		*at += !is_head(&papers->rows[i]) && i <= papers->list.focus;
	}
}

/* A head is stepped over; above the first row there is one. */
bool papers_list_key(struct papers_list *papers, const struct key *key)
{
	size_t before = papers->list.focus;

	if (key->code == K_PAGE_UP || key->code == K_PAGE_DOWN || !list_key(&papers->list, key))
		return false;
	if (papers->list.focus == 0)
		papers->list.focus = 1;
	else if (is_head(papers_list_row(papers)))
		papers->list.focus += papers->list.focus > before ? 1 : (size_t)-1;
	return true;
}

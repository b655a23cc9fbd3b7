/* Papers of a course in memory, each in every format that is text: what one of them says, all of
 * them say here, for tests that look for words which nobody may find. */
#ifndef BANSO_TESTS_PAPERS_FIXTURE_H
#define BANSO_TESTS_PAPERS_FIXTURE_H

#include "course_fixture.h"

#include "banso/doc/document.h"
#include "banso/doc/formats/writer.h"

struct walk {
	struct fixture *fixture;
	struct arena *arena;
	enum circle circle;
	struct buf all; /* what all papers say */
	size_t papers;
};

static inline void make_papers(
	struct walk *walk, const struct document *document, const struct place *place)
{
	for (const struct writer *writer = writers; writer->format; writer++)
		for (int headers = HEADERS_IDS;
			headers <= (writer->find_misread ? HEADERS_WORDS : HEADERS_IDS);
			headers++) {
			if (!document_takes(document, writer->format))
				continue;
			if (writer->is_binary)
				continue; /* packed: cli-xlsx.t and cli-circles.t unpack it */
			struct node *tree = document_make(
				walk->arena, document, walk->fixture->course, place, walk->circle);

			buf_printf(&walk->all, "\n[%s %s/%s/%s as %s]\n", document->id,
				place->session, place->form, place->respondent, writer->format);
			writer->write(&walk->all, tree, (enum headers)headers);
			arena_reset(walk->arena);
			walk->papers++;
		}
}

/* Those that look at so much of the place. */
static inline void walk_place(
	struct walk *walk, const struct place *place, enum document_needs least)
{
	for (const struct document *document = documents; document->id; document++)
		if (document->needs >= least &&
			document_find(document->id, place, &(struct err){0}))
			make_papers(walk, document, place);
}

static inline void lacks(const struct walk *walk, const char *word)
{
	const char *found = strstr(buf_text(&walk->all), word);
	size_t at = found ? (size_t)(found - buf_text(&walk->all)) : 0;

	if (found)
		fail_msg("for %s: 「%s」 in:\n%.300s", circle_id(walk->circle), word,
			found - (at < 200 ? at : 200));
}

static inline void has(const struct walk *walk, const char *word)
{
	if (!strstr(buf_text(&walk->all), word))
		fail_msg("for %s: no 「%s」", circle_id(walk->circle), word);
}

#endif

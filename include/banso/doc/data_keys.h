/*
 * The keys of nodes in the course as data (doc/papers/data_doc.h), which the paper gives and the
 * writer asks for.
 *
 * Sections with a key are what it says, of facts with keys, or of rows of these; all others have
 * sheets and values at their places, as in every document.
 */
#ifndef BANSO_DOC_DATA_KEYS_H
#define BANSO_DOC_DATA_KEYS_H

#define DATA_WHOLE "data" /* the document */
#define DATA_ENGAGEMENT "engagement"
#define DATA_SCENARIO "scenario"
#define DATA_PATTERN "pattern"
#define DATA_SESSIONS "sessions"
#define DATA_FORMS "forms"
#define DATA_HISTORY "history" /* values that stood there once */

#endif

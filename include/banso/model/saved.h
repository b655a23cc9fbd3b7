/* How far what was saved has come, and what is not sure to be kept. */
#ifndef BANSO_MODEL_SAVED_H
#define BANSO_MODEL_SAVED_H

struct place;

enum saved {
	SAVED,      /* it is on the disk */
	SAVED_SOON, /* it is on the way there; no end of the program takes it any more */
	SAVED_NOT,  /* the disk refused it, and is tried again */
};

/* A text that was saved at a place, and that the disk refused. */
struct unsure {
	const struct place *place;
	const char *text;
};

#endif

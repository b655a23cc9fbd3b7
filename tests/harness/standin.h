/*
 * Stand-ins: characters that libvterm takes for as wide as we do, in place of
 * those about which it thinks otherwise (its tables are of Unicode 6; U+3099
 * is two columns there, and ambiguous characters are always one). The terminal
 * is fed the stand-in; whoever reads it gets the character back.
 *
 * Stand-ins come from pools in which nobody writes: plane 15 for one column,
 * the end of plane 2 for two, the variation selectors supplement for none. A
 * character from a pool gets a stand-in itself, so that the way back is sure.
 */
#ifndef PLAY_STANDIN_H
#define PLAY_STANDIN_H

#include <stdint.h>

struct standins;

/* For a terminal on which an ambiguous character takes so many columns. */
struct standins *standins_new(int ambiguous_cols);
void standins_free(struct standins *standins);

uint32_t standins_to_terminal(struct standins *standins, uint32_t code_point);
uint32_t standins_from_terminal(const struct standins *standins, uint32_t code_point);

/* Columns libvterm gives to a character: 0, 1 or 2, and -1 for a control. */
int standin_terminal_width(uint32_t code_point);

#endif

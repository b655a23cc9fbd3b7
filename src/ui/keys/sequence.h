/*
 * Which key a whole escape sequence means, in every usual encoding; K_UNKNOWN for an unknown
 * sequence. Its parameters are what stands between its beginning and its last byte ("" if nothing).
 */
#ifndef BANSO_UI_KEYS_SEQUENCE_H
#define BANSO_UI_KEYS_SEQUENCE_H

#include "banso/ui/keys/keys.h"

/* Which key a control character or DEL is; K_NONE for NUL, which is none. */
enum key_code sequence_control(unsigned char byte);

struct key sequence_csi(const char *parameters, unsigned char final); /* behind ESC [ */
struct key sequence_ss3(const char *parameters, unsigned char final); /* behind ESC O */

#endif

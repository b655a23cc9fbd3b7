/* The course as data in json: banso-json(5), which tells every key. */
#ifndef BANSO_DOC_FORMATS_JSON_DATA_H
#define BANSO_DOC_FORMATS_JSON_DATA_H

#include "banso/base/attr.h"
#include "banso/base/json.h"
#include "banso/doc/node.h"

/* A key that was told never changes its meaning; another number would. */
#define JSON_DATA_VERSION 1

/* Of a document of doc/papers/data_doc.h that was cut. */
void json_data_put(struct json *json, const struct node *document) NOT_NULL;

/* A key with its text, unless that is "". */
void json_put_given(struct json *json, const char *key, const char *text) NOT_NULL;

#endif

/* The object that brings libxlsxwriter along; see doc/formats/xlsx_library.h. */
#include "banso/doc/formats/xlsx_library.h"

extern const struct xlsx_library banso_xlsx_library;

#define OF_LIBRARY(name) .name = name,

const struct xlsx_library banso_xlsx_library = {
	.version = XLSX_VERSION, XLSX_FUNCTIONS(OF_LIBRARY)};

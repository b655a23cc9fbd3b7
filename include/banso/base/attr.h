/*
 * What a prototype promises, for the compiler to hold callers to it. They stand behind the
 * parameters, which are counted from 1.
 */
#ifndef BANSO_BASE_ATTR_H
#define BANSO_BASE_ATTR_H

/* The result is an error, memory or the whole purpose: a caller that drops it is wrong. */
#define MUST_USE __attribute__((warn_unused_result))
/* A call of one that is tried and not counted on. */
#define MAY_FAIL(call) ((void)!(call))

/* No pointer that is passed may be NULL; the same of some of them. The compiler only warns of a
 * NULL
 * (-fno-delete-null-pointer-checks): no check is left out because of a promise. */
#define NOT_NULL __attribute__((nonnull))
#define NOT_NULL_AT(...) __attribute__((nonnull(__VA_ARGS__)))

/* The result is no NULL; it is memory that nobody else knows. */
#define NEVER_NULL __attribute__((returns_nonnull))
#define FRESH __attribute__((malloc, returns_nonnull, warn_unused_result))

/* Like printf(): the format, and the first of its arguments (0: a va_list). */
#define PRINTF(format_at, first_at) __attribute__((format(printf, format_at, first_at)))

/* Bytes that are read, and how many they are; an array that is filled. */
#ifdef __clang__
#define READS(bytes_at, size_at)
#define FILLS(array_at)
#else
#define READS(bytes_at, size_at) __attribute__((access(read_only, bytes_at, size_at)))
#define FILLS(array_at) __attribute__((access(write_only, array_at)))
#endif

/* Beside a table with an entry for each value of an enum: how many values it has. */
#define MIRRORS(table, count)                                                                      \
	_Static_assert(sizeof(table) / sizeof((table)[0]) == (count),                              \
		#table " and its enum differ in length")

#endif

/* Canonym: rewrites the many spellings of a name to the chosen one. The C interface, ABI 1.
 *
 * - Text is a pointer and a length in bytes, UTF-8, without a NUL at the end; ill-formed bytes and NULs
 *   are left alone. A null pointer with length 0 is the empty text. Offsets are bytes from 0; ranges are
 *   half-open.
 * - Handles come from canonym_load, canonym_normalize and the like, and go by the _free function of their
 *   type, in any order. What a function hands out as text or array lives as long as its handle. Freeing
 *   NULL does nothing.
 * - Failure is a status other than CANONYM_OK; the handle asked for is NULL then. What went wrong is
 *   written into *error, which may be NULL and has nothing to free. No C++ exception and no signal comes
 *   out, nothing is printed, and no locale is looked at.
 * - Options begin with their size: start from a CANONYM_..._INIT and set what you need. NULL takes the
 *   defaults. Later versions add members at the end, and take 0 in them for what was before, so programs
 *   need not be compiled anew; what a program knows and the library does not is CANONYM_BAD_ARGUMENT,
 *   unless it is 0.
 * - Structs that the library hands out by pointer may grow at the end as well. Edits never do: they come
 *   in arrays.
 * - Numbers of enumerations may become more: treat one that you do not know by its name
 *   (canonym_reason_name).
 * - Threads may share canonym_rules, and call everything at once with it. A result or list of matches may
 *   be read by several threads while nobody frees it. Callbacks are called on the thread that called,
 *   before it returns, and must not throw or jump out.
 */
#ifndef CANONYM_H
#define CANONYM_H

#include <stddef.h>
#include <stdint.h>

/* What is compiled against; canonym_abi() tells what is linked. The second number counts additions. */
#define CANONYM_ABI_MAJOR 1
#define CANONYM_ABI_MINOR 1

#if defined(CANONYM_BUILD) && defined(__GNUC__)
#define CANONYM_API __attribute__((visibility("default")))
#else
#define CANONYM_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct canonym_rules canonym_rules;     /* checked, immutable rules, ready for texts */
typedef struct canonym_result canonym_result;   /* a text that was made, and the edits that made it */
typedef struct canonym_matches canonym_matches; /* all that was found in a text */

typedef struct canonym_text {
  const char* data;
  size_t length;
} canonym_text;

/* A text literal or an array of char as text, without the NUL at its end. */
#define CANONYM_TEXT(literal) \
  { (literal), sizeof(literal) - 1 }

typedef enum canonym_status {
  CANONYM_OK = 0,
  CANONYM_BAD_ARGUMENT = 1, /* a null pointer, a style that no record has, a day that there is not */
  CANONYM_BAD_RULES = 2,    /* errors in rule files: see canonym_load_options.on_problem */
  CANONYM_CANNOT_READ = 3,  /* a file, a pack or data that is not there */
  CANONYM_NO_MEMORY = 4,
  CANONYM_STOPPED = 5, /* a callback asked to stop */
  CANONYM_INTERNAL = 6 /* a mistake of this library */
} canonym_status;

typedef struct canonym_error {
  int32_t status;    /* a canonym_status */
  char message[508]; /* one sentence, UTF-8, ends with NUL; cut where it is too long; "" for CANONYM_OK */
} canonym_error;

/* The version of the library, such as "0.1.0"; static. */
CANONYM_API const char* canonym_version(void);

/* CANONYM_ABI_MAJOR * 1000 + CANONYM_ABI_MINOR of the library. */
CANONYM_API uint32_t canonym_abi(void);

/* --- Rules --- */

typedef enum canonym_severity { CANONYM_WARNING = 1, CANONYM_ERROR = 2 } canonym_severity;

/* Something the writer of a rule file can mend. Its texts live until the callback returns. */
typedef struct canonym_problem {
  int32_t severity;     /* a canonym_severity */
  canonym_text code;    /* stable, such as "unknown-key" */
  canonym_text file;    /* "" for none */
  size_t line, column;  /* from 1, columns in code points; 0 without a file */
  canonym_text message; /* one sentence */
} canonym_problem;

typedef struct canonym_memory_file {
  canonym_text name; /* a path within the set, "names/people.yml"; includes are resolved against it */
  canonym_text text; /* YAML, or the bytes of a compiled set, which are copied */
} canonym_memory_file;

/* A compiled set (`canonym rules compile`) is whole: it is the one path or file there is. That of a path is
 * mapped as long as the handle lives, so do not write into the file; put another one in its place. Where its
 * sources stand where they stood and say something else now, they are loaded instead, and on_problem is told
 * "older-compiled-rules"; not so for one in memory. What is damaged, was compiled in another version of the
 * format or has company is CANONYM_CANNOT_READ. */

typedef struct canonym_load_options {
  size_t size;
  const canonym_text* paths; /* files, folders, and "builtin:english-us" for a pack of the built-in rules */
  size_t path_count;
  const canonym_memory_file* files; /* rule files that are not on disk */
  size_t file_count;
  int32_t without_builtin_names; /* not 0: only the rules given here; the tables of languages stay */
  int32_t reserved;              /* 0 */
  void (*on_problem)(void* user,
                     const canonym_problem* problem); /* every problem of the rules, in order; may be NULL */
  void* user;
  /* Since 1.1: */
  int32_t as_compiled; /* not 0: take a compiled set as it is, whatever its sources say now */
  int32_t reserved_2;  /* 0 */
} canonym_load_options;

#define CANONYM_LOAD_OPTIONS_INIT \
  { sizeof(canonym_load_options), NULL, 0, NULL, 0, 0, 0, NULL, NULL, 0, 0 }

/* Loads rules, with NULL the built-in ones. Their examples are run, as by the command line. Takes some tenths
 * of a second, or some milliseconds for a compiled set, so load once. */
CANONYM_API canonym_status canonym_load(const canonym_load_options* options, canonym_rules** rules,
                                        canonym_error* error);
CANONYM_API void canonym_rules_free(canonym_rules* rules);

typedef enum canonym_kind {
  CANONYM_PERSON = 0,
  CANONYM_PLACE = 1,
  CANONYM_ORGANIZATION = 2,
  CANONYM_TERM = 3
} canonym_kind;

typedef struct canonym_record {
  canonym_text id;
  canonym_text canonical;
  int32_t kind; /* a canonym_kind */
} canonym_record;

/* Records are numbered from 0, by id. */
CANONYM_API size_t canonym_record_count(const canonym_rules* rules);

/* Returns 0, and fills in nothing, where there is no such record. */
CANONYM_API int canonym_get_record(const canonym_rules* rules, size_t number, canonym_record* record);

/* --- Texts --- */

typedef enum canonym_script {
  CANONYM_SAME_SCRIPT = 0, /* Latin text to Latin spellings, Cyrillic text to native ones */
  CANONYM_LATIN = 1
} canonym_script;

typedef struct canonym_options {
  size_t size;
  canonym_text style;  /* "" writes the canonical spellings */
  canonym_text date;   /* YYYY-MM-DD, the day on which styles must be in force; "" is today's local date */
  int32_t script;      /* a canonym_script */
  int32_t write_ids;   /* not 0: write the ids of records in place of spellings */
  int32_t ignore_case; /* not 0: match names in all lower case, too */
  int32_t no_schemes;  /* not 0: do not ask which schemes a derived spelling follows, which takes time */
} canonym_options;

#define CANONYM_OPTIONS_INIT \
  { sizeof(canonym_options), {NULL, 0}, {NULL, 0}, 0, 0, 0, 0 }

/* Bytes of a text, and what is written in their place. */
typedef struct canonym_edit {
  size_t start, end;
  canonym_text replacement;
} canonym_edit;

/* The text with every name in its chosen spelling; all other bytes are as they were. Twice is once. */
CANONYM_API canonym_status canonym_normalize(const canonym_rules* rules, const char* text, size_t length,
                                             const canonym_options* options, canonym_result** result,
                                             canonym_error* error);

/* The text with the edits made. To undo, pass the text that canonym_normalize made and the undo edits of its
 * result, be they kept elsewhere meanwhile. Edits that overlap, are out of order or lie outside of the text
 * are CANONYM_BAD_ARGUMENT. */
CANONYM_API canonym_status canonym_apply_edits(const char* text, size_t length, const canonym_edit* edits,
                                               size_t count, canonym_result** result, canonym_error* error);

/* Since 1.1. A text of any length, rewritten while it is read, in bounded memory: what is written is what
 * canonym_normalize would make of the whole of it. `read` puts at most `size` bytes into the buffer and
 * returns how many, 0 at the end; `write` returns 0 to go on. A negative number of `read`, and anything but 0
 * of `write`, ends it with CANONYM_STOPPED: what has been written then is a beginning of the text, cut
 * anywhere. Between two calls of `write` up to some megabytes are read, and more where a text gives no place
 * to cut it, as in a long run of names. */
CANONYM_API canonym_status canonym_normalize_stream(const canonym_rules* rules,
                                                    const canonym_options* options,
                                                    ptrdiff_t (*read)(void* user, char* buffer, size_t size),
                                                    int (*write)(void* user, const char* data, size_t length),
                                                    void* user, canonym_error* error);

/* Why each name was replaced or left, and what comes nearest to capitalized words that are no known names:
 * one line of JSON, as `canonym explain --format json` writes it. The result has no edits. */
CANONYM_API canonym_status canonym_explain(const canonym_rules* rules, const char* text, size_t length,
                                           const canonym_options* options, canonym_result** result,
                                           canonym_error* error);

/* Never a null pointer as data; a NUL follows, which does not count. */
CANONYM_API canonym_text canonym_result_text(const canonym_result* result);

/* Edits that lead from the text that was given to that of the result, in order. `count` may be NULL. */
CANONYM_API const canonym_edit* canonym_result_edits(const canonym_result* result, size_t* count);

/* Edits that lead back. */
CANONYM_API const canonym_edit* canonym_result_undo_edits(const canonym_result* result, size_t* count);

CANONYM_API void canonym_result_free(canonym_result* result);

typedef enum canonym_action {
  CANONYM_REPLACE = 0,
  CANONYM_KEEP = 1, /* it is right already */
  CANONYM_SKIP = 2  /* it is left, for a reason */
} canonym_action;

/* A name that was found, and what becomes of it. */
typedef struct canonym_match {
  size_t start, end;       /* bytes of the text */
  int32_t action;          /* a canonym_action */
  int32_t via;             /* how the spelling is known: canonym_via_name */
  int32_t reason;          /* of a skip: canonym_reason_name; else 0 */
  int32_t inflected;       /* not 0: in another case than its base form */
  canonym_text record;     /* id of the record that was decided on; "" for none */
  const uint32_t* records; /* numbers of the records meant: several that write the same, or ambiguous ones */
  size_t record_count;
  const uint32_t* others; /* numbers of records that it could stand for too, less certainly */
  size_t other_count;
  canonym_text canonical;      /* "" where records differ in it */
  canonym_text replacement;    /* what stands there afterwards; "" for a skip */
  const canonym_text* schemes; /* of a derived spelling: the schemes that explain it best, or "mixed" */
  size_t scheme_count;
  const canonym_edit* edits; /* of a replacement, word by word; offsets of the whole text */
  size_t edit_count;
} canonym_match;

/* All that is found in a text, in order; matches do not overlap. */
CANONYM_API canonym_status canonym_annotate(const canonym_rules* rules, const char* text, size_t length,
                                            const canonym_options* options, canonym_matches** matches,
                                            canonym_error* error);
CANONYM_API size_t canonym_matches_count(const canonym_matches* matches);

/* NULL where there is no such match. */
CANONYM_API const canonym_match* canonym_matches_at(const canonym_matches* matches, size_t number);
CANONYM_API void canonym_matches_free(canonym_matches* matches);

/* Hands the matches over one by one; each lives until the callback returns, so memory does not grow with the
 * text. A callback that returns anything but 0 ends it with CANONYM_STOPPED. */
CANONYM_API canonym_status canonym_annotate_each(const canonym_rules* rules, const char* text, size_t length,
                                                 const canonym_options* options,
                                                 int (*take)(void* user, const canonym_match* match),
                                                 void* user, canonym_error* error);

/* Names as `canonym annotate` prints them, static: "replace"; "derived"; "other given name". "" for a number
 * without a name, and for reason 0. */
CANONYM_API const char* canonym_action_name(int32_t action);
CANONYM_API const char* canonym_via_name(int32_t via);
CANONYM_API const char* canonym_reason_name(int32_t reason);

#ifdef __cplusplus
}
#endif

#endif

/* What a program that was compiled against ABI 1.0 relies on: it compiles only while that holds. Of a
 * released ABI nothing here ever changes; what is added to canonym.h gets a description of its own
 * (abi_1_1.c). Offsets are those of 64-bit systems. */
#include "canonym.h"

#define HAS(type, member, offset) \
  _Static_assert(offsetof(type, member) == (offset), #type "." #member " has moved")
#define SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), #type " has another size")
#define AT_LEAST(type, bytes) _Static_assert(sizeof(type) >= (bytes), #type " has become smaller")
#define IS(name, number) _Static_assert((name) == (number), #name " has another number")

IS(CANONYM_OK, 0);
IS(CANONYM_BAD_ARGUMENT, 1);
IS(CANONYM_BAD_RULES, 2);
IS(CANONYM_CANNOT_READ, 3);
IS(CANONYM_NO_MEMORY, 4);
IS(CANONYM_STOPPED, 5);
IS(CANONYM_INTERNAL, 6);
IS(CANONYM_WARNING, 1);
IS(CANONYM_ERROR, 2);
IS(CANONYM_PERSON, 0);
IS(CANONYM_PLACE, 1);
IS(CANONYM_ORGANIZATION, 2);
IS(CANONYM_TERM, 3);
IS(CANONYM_SAME_SCRIPT, 0);
IS(CANONYM_LATIN, 1);
IS(CANONYM_REPLACE, 0);
IS(CANONYM_KEEP, 1);
IS(CANONYM_SKIP, 2);

HAS(canonym_text, data, 0);
HAS(canonym_text, length, 8);
SIZE(canonym_text, 16);

HAS(canonym_error, status, 0);
HAS(canonym_error, message, 4);
SIZE(canonym_error, 512);

HAS(canonym_problem, severity, 0);
HAS(canonym_problem, code, 8);
HAS(canonym_problem, file, 24);
HAS(canonym_problem, line, 40);
HAS(canonym_problem, column, 48);
HAS(canonym_problem, message, 56);
AT_LEAST(canonym_problem, 72);

HAS(canonym_memory_file, name, 0);
HAS(canonym_memory_file, text, 16);
SIZE(canonym_memory_file, 32);

HAS(canonym_load_options, size, 0);
HAS(canonym_load_options, paths, 8);
HAS(canonym_load_options, path_count, 16);
HAS(canonym_load_options, files, 24);
HAS(canonym_load_options, file_count, 32);
HAS(canonym_load_options, without_builtin_names, 40);
HAS(canonym_load_options, reserved, 44);
HAS(canonym_load_options, on_problem, 48);
HAS(canonym_load_options, user, 56);
AT_LEAST(canonym_load_options, 64);

HAS(canonym_record, id, 0);
HAS(canonym_record, canonical, 16);
HAS(canonym_record, kind, 32);
SIZE(canonym_record, 40);

HAS(canonym_options, size, 0);
HAS(canonym_options, style, 8);
HAS(canonym_options, date, 24);
HAS(canonym_options, script, 40);
HAS(canonym_options, write_ids, 44);
HAS(canonym_options, ignore_case, 48);
HAS(canonym_options, no_schemes, 52);
AT_LEAST(canonym_options, 56);

HAS(canonym_edit, start, 0);
HAS(canonym_edit, end, 8);
HAS(canonym_edit, replacement, 16);
SIZE(canonym_edit, 32);

HAS(canonym_match, start, 0);
HAS(canonym_match, end, 8);
HAS(canonym_match, action, 16);
HAS(canonym_match, via, 20);
HAS(canonym_match, reason, 24);
HAS(canonym_match, inflected, 28);
HAS(canonym_match, record, 32);
HAS(canonym_match, records, 48);
HAS(canonym_match, record_count, 56);
HAS(canonym_match, others, 64);
HAS(canonym_match, other_count, 72);
HAS(canonym_match, canonical, 80);
HAS(canonym_match, replacement, 96);
HAS(canonym_match, schemes, 112);
HAS(canonym_match, scheme_count, 120);
HAS(canonym_match, edits, 128);
HAS(canonym_match, edit_count, 136);
AT_LEAST(canonym_match, 144);

/* The functions, as they are called. */
extern const struct functions {
  const char* (*version)(void);
  uint32_t (*abi)(void);
  canonym_status (*load)(const canonym_load_options* options, canonym_rules** rules, canonym_error* error);
  void (*rules_free)(canonym_rules* rules);
  size_t (*record_count)(const canonym_rules* rules);
  int (*get_record)(const canonym_rules* rules, size_t number, canonym_record* record);
  canonym_status (*normalize)(const canonym_rules* rules, const char* text, size_t length,
                              const canonym_options* options, canonym_result** result, canonym_error* error);
  canonym_status (*apply_edits)(const char* text, size_t length, const canonym_edit* edits, size_t count,
                                canonym_result** result, canonym_error* error);
  canonym_status (*explain)(const canonym_rules* rules, const char* text, size_t length,
                            const canonym_options* options, canonym_result** result, canonym_error* error);
  canonym_text (*result_text)(const canonym_result* result);
  const canonym_edit* (*result_edits)(const canonym_result* result, size_t* count);
  const canonym_edit* (*result_undo_edits)(const canonym_result* result, size_t* count);
  void (*result_free)(canonym_result* result);
  canonym_status (*annotate)(const canonym_rules* rules, const char* text, size_t length,
                             const canonym_options* options, canonym_matches** matches, canonym_error* error);
  size_t (*matches_count)(const canonym_matches* matches);
  const canonym_match* (*matches_at)(const canonym_matches* matches, size_t number);
  void (*matches_free)(canonym_matches* matches);
  canonym_status (*annotate_each)(const canonym_rules* rules, const char* text, size_t length,
                                  const canonym_options* options,
                                  int (*take)(void* user, const canonym_match* match), void* user,
                                  canonym_error* error);
  const char* (*action_name)(int32_t action);
  const char* (*via_name)(int32_t via);
  const char* (*reason_name)(int32_t reason);
} canonym_functions_1_0;

const struct functions canonym_functions_1_0 = {
    .version = canonym_version,
    .abi = canonym_abi,
    .load = canonym_load,
    .rules_free = canonym_rules_free,
    .record_count = canonym_record_count,
    .get_record = canonym_get_record,
    .normalize = canonym_normalize,
    .apply_edits = canonym_apply_edits,
    .explain = canonym_explain,
    .result_text = canonym_result_text,
    .result_edits = canonym_result_edits,
    .result_undo_edits = canonym_result_undo_edits,
    .result_free = canonym_result_free,
    .annotate = canonym_annotate,
    .matches_count = canonym_matches_count,
    .matches_at = canonym_matches_at,
    .matches_free = canonym_matches_free,
    .annotate_each = canonym_annotate_each,
    .action_name = canonym_action_name,
    .via_name = canonym_via_name,
    .reason_name = canonym_reason_name,
};

/* Loading rules, and what they hold. */
#include <stdio.h>
#include <string.h>

#include "check.h"

void test_builtin_rules(void) {
  canonym_rules* rules = NULL;
  canonym_result* result = NULL;
  CHECK(canonym_load(NULL, &rules, NULL) == CANONYM_OK);
  CHECK(canonym_record_count(rules) > 400);
  CHECK(canonym_normalize(rules, "in Kiev", 7, NULL, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "in Kyiv"));
  canonym_result_free(result);
  canonym_rules_free(rules);
}

void test_a_pack(void) {
  const canonym_text paths[] = {CANONYM_TEXT("builtin:english-us")};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  canonym_rules* rules = NULL;
  canonym_result* result = NULL;
  options.paths = paths;
  options.path_count = 1;
  options.without_builtin_names = 1;
  CHECK(canonym_load(&options, &rules, NULL) == CANONYM_OK);
  CHECK(canonym_normalize(rules, "Kiev criticised", 15, NULL, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "Kiev criticized"));
  canonym_result_free(result);
  canonym_rules_free(rules);
}

void test_records(const canonym_rules* rules) {
  canonym_record record;
  CHECK(canonym_record_count(rules) == 2);
  CHECK(canonym_get_record(rules, 0, &record) && is_text(record.id, "minsk") && record.kind == CANONYM_PLACE);
  CHECK(canonym_get_record(rules, 1, &record) && is_text(record.canonical, "Sviatlana Tsikhanouskaya"));
  CHECK(!canonym_get_record(rules, 2, &record));
}

struct problems {
  size_t count, line;
  char code[32];
};

static void take_problem(void* user, const canonym_problem* problem) {
  struct problems* problems = user;
  if (problems->count++ > 0) return;
  problems->line = problem->line;
  snprintf(problems->code, sizeof problems->code, "%.*s", (int)problem->code.length, problem->code.data);
}

void test_bad_rules(void) {
  static const char broken[] =
      "canonym: 1\ntitle: a\nsource: b\nnames:\n  minsk: {kind: city, canonical: Minsk}\n";
  static const char failing[] =
      "canonym: 1\ntitle: a\nsource: b\nnames:\n"
      "  minsk: {kind: place, canonical: Minsk, examples: [{text: Minsk, becomes: Mensk}]}\n";
  const canonym_text nowhere = CANONYM_TEXT("/nowhere.yml"), no_pack = CANONYM_TEXT("builtin:klingon");
  canonym_memory_file file = {CANONYM_TEXT("broken.yml"), CANONYM_TEXT(broken)};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  struct problems problems = {0, 0, ""};
  canonym_rules* rules = (canonym_rules*)&options;
  canonym_error error;

  options.files = &file;
  options.file_count = 1;
  options.without_builtin_names = 1;
  options.on_problem = take_problem;
  options.user = &problems;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_RULES);
  CHECK(rules == NULL && problems.count > 0 && problems.line == 5 && problems.code[0] != '\0');
  CHECK(error.status == CANONYM_BAD_RULES && strncmp(error.message, "broken.yml:5:", 13) == 0);

  file.text.data = failing;
  file.text.length = sizeof failing - 1;
  CHECK(canonym_load(&options, &rules, NULL) == CANONYM_BAD_RULES);

  options.paths = &nowhere;
  options.path_count = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_CANNOT_READ);
  CHECK(strstr(error.message, "/nowhere.yml") != NULL);
  options.paths = &no_pack;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_CANNOT_READ);
  options.path_count = 0;
  options.reserved = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_ARGUMENT);
  options.reserved = 0;
  options.reserved_2 = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_ARGUMENT);
  options.size = offsetof(canonym_load_options, as_compiled); /* of a program that was compiled against 1.0 */
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_RULES);
  options.size -= 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_ARGUMENT);
}

/* Mistakes of callers. */
#include <string.h>

#include "check.h"

void test_null_pointers(const canonym_rules* rules) {
  canonym_result* result = NULL;
  size_t count = 1;
  CHECK(canonym_normalize(NULL, "", 0, NULL, &result, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_normalize(rules, NULL, 3, NULL, &result, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_normalize(rules, "", 0, NULL, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_annotate_each(rules, "", 0, NULL, NULL, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_result_text(NULL).length == 0 && canonym_result_edits(NULL, &count) == NULL && count == 0);
  CHECK(canonym_matches_count(NULL) == 0 && canonym_record_count(NULL) == 0);
  canonym_result_free(NULL);
  canonym_matches_free(NULL);
  canonym_rules_free(NULL);
}

void test_long_messages(void) {
  char path[2000];
  canonym_text text = {path, sizeof path};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  canonym_rules* rules = NULL;
  canonym_error error;
  for (size_t i = 0; i < sizeof path; i += 2) memcpy(path + i, "\xD0\x96", 2);
  options.paths = &text;
  options.path_count = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_CANNOT_READ);
  const size_t length = strlen(error.message);
  CHECK(length > 400 && length < sizeof error.message);
  CHECK((unsigned char)error.message[length - 1] == 0x96); /* cut between characters */
}

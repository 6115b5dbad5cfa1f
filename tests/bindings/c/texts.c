/* Texts, rewritten and explained. */
#include <stdio.h>
#include <string.h>

#include "check.h"

void test_normalize(const canonym_rules* rules) {
  static const struct {
    const char *why, *text, *wanted;
    size_t length;
  } rows[] = {
      {"a variant", "Tikhanovskaya said", "Tsikhanouskaya said", 18},
      {"the length counts, not a NUL", "Tikhanovskaya saidMensk", "Tsikhanouskaya said", 18},
      {"a NUL inside", "Mensk\0Mensk", "Minsk\0Minsk", 11},
      {"ill-formed bytes", "\xFFMensk\xFE", "\xFFMinsk\xFE", 7},
      {"nothing", "", "", 0},
      {"a null pointer", NULL, "", 0},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    canonym_result *result = NULL, *undone = NULL;
    size_t count = 0;
    CHECK(canonym_normalize(rules, rows[i].text, rows[i].length, NULL, &result, NULL) == CANONYM_OK);
    const canonym_text text = canonym_result_text(result);
    CHECK(text.data && text.data[text.length] == '\0');
    if (!CHECK(memcmp(text.data, rows[i].wanted, text.length) == 0)) printf("(%s)\n", rows[i].why);
    const canonym_edit* undo = canonym_result_undo_edits(result, &count);
    CHECK(canonym_apply_edits(text.data, text.length, undo, count, &undone, NULL) == CANONYM_OK);
    CHECK(canonym_result_text(undone).length == rows[i].length);
    CHECK(rows[i].length == 0 || memcmp(canonym_result_text(undone).data, rows[i].text, rows[i].length) == 0);
    canonym_result_free(undone);
    canonym_result_free(result);
  }
}

void test_edits(const canonym_rules* rules) {
  canonym_result* result = NULL;
  size_t count = 7;
  CHECK(canonym_normalize(rules, "to Mensk", 8, NULL, &result, NULL) == CANONYM_OK);
  const canonym_edit* edits = canonym_result_edits(result, &count);
  CHECK(count == 1 && edits[0].start == 3 && edits[0].end == 8 && is_text(edits[0].replacement, "Minsk"));
  canonym_result_free(result);

  static const canonym_edit wrong[][2] = {
      {{4, 5, {"", 0}}, {0, 1, {"", 0}}},   /* out of order */
      {{0, 3, {"", 0}}, {2, 4, {"", 0}}},   /* overlapping */
      {{0, 1, {"", 0}}, {5, 9, {"", 0}}},   /* outside */
      {{0, 1, {"", 0}}, {3, 2, {"", 0}}},   /* backwards */
      {{0, 1, {NULL, 3}}, {2, 2, {"", 0}}}, /* no text */
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; ++i) {
    canonym_error error;
    CHECK(canonym_apply_edits("12345678", 8, wrong[i], 2, &result, &error) == CANONYM_BAD_ARGUMENT);
    CHECK(result == NULL && error.status == CANONYM_BAD_ARGUMENT && error.message[0] != '\0');
  }
}

void test_options(const canonym_rules* rules) {
  struct newer {
    canonym_options known;
    int32_t unknown, more;
  } newer = {CANONYM_OPTIONS_INIT, 0, 0};
  canonym_options options = CANONYM_OPTIONS_INIT;
  canonym_result* result = NULL;
  const canonym_text german = CANONYM_TEXT("de"), early = CANONYM_TEXT("2020-01-01"),
                     never = CANONYM_TEXT("2020-02-30");

  options.write_ids = 1;
  CHECK(canonym_normalize(rules, "Mensk", 5, &options, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "minsk"));
  canonym_result_free(result);

  options.write_ids = 0;
  options.style = german;
  options.date = early;
  CHECK(canonym_normalize(rules, "Tikhanovskaya", 13, &options, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "Tichanowskaja"));
  canonym_result_free(result);

  options.date.length = 0; /* today, when that style is over */
  CHECK(canonym_normalize(rules, "Tikhanovskaya", 13, &options, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "Tsikhanouskaya"));
  canonym_result_free(result);

  options.date = never;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);
  options.date.length = 0;
  options.style.length = 1;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);
  options.style.length = 0;
  options.script = 7;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);
  options.script = CANONYM_LATIN;
  options.size = 0;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);

  newer.known.size = sizeof newer;
  CHECK(canonym_normalize(rules, "", 0, &newer.known, &result, NULL) == CANONYM_OK);
  canonym_result_free(result);
  newer.more = 1;
  CHECK(canonym_normalize(rules, "", 0, &newer.known, &result, NULL) == CANONYM_BAD_ARGUMENT);
}

void test_explain(const canonym_rules* rules) {
  canonym_result* result = NULL;
  size_t count = 1;
  CHECK(canonym_explain(rules, "Mensk", 5, NULL, &result, NULL) == CANONYM_OK);
  const canonym_text line = canonym_result_text(result);
  CHECK(line.data[0] == '{' && line.data[line.length - 1] == '}' && strstr(line.data, "\"minsk\""));
  canonym_result_edits(result, &count);
  CHECK(count == 0);
  canonym_result_free(result);
}

/* What is found in texts. */
#include <string.h>

#include "check.h"

/* Programs may have stored the numbers. */
void test_names(void) {
  static const char* const reasons[] = {"",
                                        "never",
                                        "ambiguous",
                                        "other given name",
                                        "other initial",
                                        "other patronymic",
                                        "no full name before",
                                        "never alone",
                                        "common word",
                                        "no one scheme",
                                        "no spelling in this script",
                                        "no such case",
                                        "unstable",
                                        "in a URL",
                                        "in an e-mail address",
                                        "in a handle",
                                        "in a hashtag",
                                        "in a file name"};
  static const char* const vias[] = {"canonical", "variant", "part", "derived", ""};
  static const char* const actions[] = {"replace", "keep", "skip", ""};
  for (int32_t i = 0; i < (int32_t)(sizeof reasons / sizeof *reasons); ++i)
    CHECK(strcmp(canonym_reason_name(i), reasons[i]) == 0);
  for (int32_t i = 0; i < 5; ++i) CHECK(strcmp(canonym_via_name(i), vias[i]) == 0);
  for (int32_t i = 0; i < 4; ++i) CHECK(strcmp(canonym_action_name(i), actions[i]) == 0);
}

static int keep_last(void* user, const canonym_match* match) {
  *(size_t*)user = match->start;
  return 0;
}

static int stop(void* user, const canonym_match* match) {
  (void)match;
  return ++*(int*)user;
}

void test_annotate(const canonym_rules* rules) {
  static const char text[] = "Mensk, Minsk, Tikhanov, Cichanouskaja";
  canonym_matches* matches = NULL;
  CHECK(canonym_annotate(rules, text, sizeof text - 1, NULL, &matches, NULL) == CANONYM_OK);
  CHECK(canonym_matches_count(matches) == 4);
  CHECK(canonym_matches_at(matches, 4) == NULL);
  const canonym_match* match = canonym_matches_at(matches, 0);
  CHECK(match->start == 0 && match->end == 5 && match->action == CANONYM_REPLACE && match->inflected == 0);
  CHECK(is_text(match->record, "minsk") && match->record_count == 1 && match->records[0] == 0);
  CHECK(is_text(match->canonical, "Minsk") && is_text(match->replacement, "Minsk"));
  CHECK(match->edit_count == 1 && match->edits[0].end == 5 && match->scheme_count == 0);
  CHECK(strcmp(canonym_via_name(match->via), "variant") == 0 && match->reason == 0 &&
        match->other_count == 0);
  CHECK(canonym_matches_at(matches, 1)->action == CANONYM_KEEP);
  match = canonym_matches_at(matches, 2);
  CHECK(match->action == CANONYM_SKIP && strcmp(canonym_reason_name(match->reason), "never") == 0);
  match = canonym_matches_at(matches, 3);
  CHECK(strcmp(canonym_via_name(match->via), "derived") == 0 && match->scheme_count > 0);
  CHECK(match->schemes[0].length > 0);
  canonym_matches_free(matches);

  size_t last = 0;
  int calls = 0;
  CHECK(canonym_annotate_each(rules, text, sizeof text - 1, NULL, keep_last, &last, NULL) == CANONYM_OK);
  CHECK(last == 24);
  CHECK(canonym_annotate_each(rules, text, sizeof text - 1, NULL, stop, &calls, NULL) == CANONYM_STOPPED);
  CHECK(calls == 1);
  CHECK(!*canonym_action_name(-1) && !*canonym_via_name(99) && !*canonym_reason_name(99));
}

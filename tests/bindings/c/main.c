#include <stdio.h>
#include <string.h>

#include "check.h"

static int passed, failed;

int check(int holds, const char* what, const char* file, int line) {
  if (holds)
    ++passed;
  else
    ++failed, printf("%s:%d: FAILED: %s\n", file, line, what);
  return holds;
}

int is_text(canonym_text text, const char* wanted) {
  return text.length == strlen(wanted) && memcmp(text.data, wanted, text.length) == 0;
}

static const char house[] =
    "canonym: 1\n"
    "title: a house\n"
    "source: a test\n"
    "styles: {de: German}\n"
    "names:\n"
    "  tsikhanouskaya:\n"
    "    kind: person\n"
    "    canonical: Sviatlana Tsikhanouskaya\n"
    "    native: {ru: Светлана Тихановская}\n"
    "    variants: [{spelling: Tikhanovskaya, status: attested, source: a test}]\n"
    "    styles: {de: {spelling: Swetlana Tichanowskaja, until: 2020-08-09, why: a test}}\n"
    "    never: [{spelling: Tikhanov, why: a coach}]\n"
    "  minsk: {kind: place, canonical: Minsk, variants: [Mensk]}\n";

static canonym_rules* load_house(void) {
  const canonym_memory_file file = {CANONYM_TEXT("house.yml"), CANONYM_TEXT(house)};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  canonym_rules* rules = NULL;
  canonym_error error;
  options.files = &file;
  options.file_count = 1;
  options.without_builtin_names = 1;
  if (canonym_load(&options, &rules, &error) != CANONYM_OK) printf("%s\n", error.message);
  return rules;
}

static void test_version(void) {
  CHECK(canonym_abi() / 1000 == CANONYM_ABI_MAJOR);
  CHECK(canonym_abi() >= CANONYM_ABI_MAJOR * 1000 + CANONYM_ABI_MINOR);
  CHECK(strlen(canonym_version()) >= 5);
}

int main(void) {
  canonym_rules* rules = load_house();
  CHECK(rules != NULL);
  test_version();
  test_names();
  test_builtin_rules();
  test_a_pack();
  test_records(rules);
  test_normalize(rules);
  test_edits(rules);
  test_annotate(rules);
  test_options(rules);
  test_null_pointers(rules);
  test_bad_rules();
  test_long_messages();
  test_explain(rules);
  test_stream(rules);
  test_threads(rules);
  canonym_rules_free(rules);
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}

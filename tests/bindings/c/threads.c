/* Threads that share rules. */
#include <threads.h>

#include "check.h"

static int work(void* rules) {
  int right = 0;
  for (int i = 0; i < 200; ++i) {
    canonym_result* result = NULL;
    canonym_normalize(rules, "Mensk and Cichanouskaja", 23, NULL, &result, NULL);
    right += is_text(canonym_result_text(result), "Minsk and Tsikhanouskaya");
    canonym_result_free(result);
  }
  return right;
}

void test_threads(canonym_rules* rules) {
  thrd_t threads[4];
  for (int i = 0; i < 4; ++i) CHECK(thrd_create(&threads[i], work, rules) == thrd_success);
  for (int i = 0; i < 4; ++i) {
    int right = 0;
    CHECK(thrd_join(threads[i], &right) == thrd_success && right == 200);
  }
}

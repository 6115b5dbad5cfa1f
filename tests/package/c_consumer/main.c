#include <canonym.h>
#include <stdio.h>

int main(void) {
  const char text[] = "Tikhanovskaya said";
  canonym_rules* rules = NULL;
  canonym_result* result = NULL;
  if (canonym_load(NULL, &rules, NULL) ||
      canonym_normalize(rules, text, sizeof text - 1, NULL, &result, NULL))
    return 2;
  puts(canonym_result_text(result).data);
  canonym_result_free(result);
  canonym_rules_free(rules);
  return 0;
}

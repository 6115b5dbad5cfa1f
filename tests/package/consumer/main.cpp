#include <iostream>
#include <vector>

#include "canonym/edit.h"

int main() {
  const std::vector<canonym::Edit> edits = {{{0, 13}, "Tsikhanouskaya"}};
  std::cout << canonym::apply_edits("Tikhanovskaya said", edits) << '\n';
}

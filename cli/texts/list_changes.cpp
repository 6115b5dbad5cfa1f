#include "texts/list_changes.h"

#include <vector>

#include "canonym/diagnostic.h"
#include "formats/place.h"
#include "texts/part_place.h"

namespace canonym::cli {

class ListChanges::Reader : public PartReader {
 public:
  Reader(ListChanges& command, const TextFile& file, const TextPart& part)
      : command_(command), file_(file), part_(part), places_(part) {}

  void take(const Annotation& annotation) override {
    statistics_.count(annotation);
    if (annotation.action != Action::replace) return;
    const std::string_view found =
        std::string_view(part_.text).substr(annotation.span.begin, annotation.span.size());
    changes_.push_back({places_.position(annotation.span.begin),
                        in_quotes(found) + " → " + in_quotes(annotation.replacement)});
  }

  void finish() override { end_ = end_of(part_); }

  void write() override {
    command_.statistics_.add(statistics_);
    for (const Change& change : changes_) {
      const Position at = place_after(command_.place_, change.at);
      command_.output_.write(file_.path + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) +
                             ": " + change.text + "\n");
    }
    command_.place_ = place_after(command_.place_, end_);
  }

 private:
  struct Change {
    Position at;  // in the part
    std::string text;
  };

  ListChanges& command_;
  const TextFile& file_;
  const TextPart& part_;
  PartPlaces places_;
  Statistics statistics_;
  std::vector<Change> changes_;
  Position end_;
};

std::unique_ptr<PartReader> ListChanges::read(const TextFile& text, const TextPart& part) {
  return std::make_unique<Reader>(*this, text, part);
}

}  // namespace canonym::cli

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "canonym/offsets.h"
#include "choice_option.h"
#include "commands/commands.h"
#include "output_stream.h"
#include "texts/read_texts.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options : TextOptions {
  OffsetUnit offsets = OffsetUnit::bytes;
};

const Choices<OffsetUnit> unit_choices{
    {"bytes", OffsetUnit::bytes}, {"utf16", OffsetUnit::utf16}, {"codepoints", OffsetUnit::code_points}};

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

/// All but the file and the offsets, which need what stands before the part.
Json to_json(const Annotation& annotation, const TextPart& part, const RuleSet& rules) {
  Json object;
  object["text"] = std::string_view(part.text).substr(annotation.span.begin, annotation.span.size());
  if (annotation.records.size() == 1) object["record"] = rules.id(annotation.records.front());
  if (annotation.records.size() + annotation.others.size() > 1) {
    Json& ids = object["records"] = Json::array();
    for (const RecordIndex record : annotation.records) ids.push_back(rules.id(record));
    for (const RecordIndex record : annotation.others) ids.push_back(rules.id(record));
  }
  object["canonical"] = text_or_null(annotation.canonical);
  object["replacement"] = annotation.action == Action::skip ? Json() : Json(annotation.replacement);
  object["via"] = way_name(annotation.via);
  object["schemes"] = annotation.schemes;
  object["inflected"] = annotation.is_inflected;
  object["action"] = action_name(annotation.action);
  object["reason"] = text_or_null(std::string(skip_name(annotation.reason)));
  return object;
}

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class WriteAnnotations : public TextCommand {
 public:
  WriteAnnotations(const RuleSet& rules, OffsetUnit unit, OutputStream& output)
      : rules_(rules), unit_(unit), output_(output) {}

  void begin(const TextFile& /*text*/) override { units_ = 0; }
  std::unique_ptr<PartReader> read(const TextFile& text, const TextPart& part) override {
    return std::make_unique<Reader>(*this, text, part);
  }
  bool is_over() const override { return output_.is_lost(); }

 private:
  class Reader : public PartReader {
   public:
    Reader(WriteAnnotations& command, const TextFile& file, const TextPart& part)
        : command_(command), file_(file), part_(part), offsets_(part.own_text(), command.unit_) {}

    void take(const Annotation& annotation) override {
      const std::size_t begin = count_before(annotation.span.begin);
      const std::size_t end = count_before(annotation.span.end);
      lines_.push_back({begin, end, dump(to_json(annotation, part_, command_.rules_)).substr(1)});
    }

    void finish() override { units_ = offsets_.count_before(part_.own.size()); }

    void write() override {
      const std::string begin = "{\"file\":" + dump(Json(file_.path)) + ",\"start\":";
      for (const Line& line : lines_)
        command_.output_.write(begin + std::to_string(command_.units_ + line.begin) + ",\"end\":" +
                               std::to_string(command_.units_ + line.end) + "," + line.rest + "\n");
      command_.units_ += units_;
    }

   private:
    struct Line {
      std::size_t begin, end;  // units of the part
      std::string rest;
    };

    std::size_t count_before(std::size_t at) { return offsets_.count_before(at - part_.own.begin); }

    WriteAnnotations& command_;
    const TextFile& file_;
    const TextPart& part_;
    OffsetCounter offsets_;
    std::vector<Line> lines_;
    std::size_t units_ = 0;
  };

  const RuleSet& rules_;
  OffsetUnit unit_;
  OutputStream& output_;
  std::size_t units_ = 0;  // before the next part
};

int annotate(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  NormalizeOptions asked = options.normalize;
  asked.with_schemes = true;
  OutputStream output;
  WriteAnnotations command(matcher->rules(), options.offsets, output);
  const TextsRead read = read_texts(options, *matcher, asked, command);
  output.finish();
  print_notes(options, read);
  return read.is_well ? exit_done : exit_failed;
}

}  // namespace

Run add_annotate(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_text_options(app, *options);
  add_choice_option(app, "--offsets", options->offsets, unit_choices,
                    "Unit of start and end; bytes by default");
  return [options] { return annotate(*options); };
}

}  // namespace canonym::cli

#include "import/read_xml.h"

#include <expat.h>

#include <algorithm>
#include <memory>

namespace canonym {
namespace {

constexpr std::size_t most_levels = 32;

constexpr std::string_view blanks = " \t\r\n";

void trim(Written& text) {
  const std::size_t begin = text.text.find_first_not_of(blanks);
  if (begin == std::string::npos) {
    text.text.clear();
    return;
  }
  text.text = text.text.substr(begin, text.text.find_last_not_of(blanks) - begin + 1);
}

class Reader {
 public:
  Reader(const Source& source, std::span<const std::string_view> elements,
         const std::function<void(const XmlElement&)>& visit, ImportedNames& names)
      : source_(source),
        elements_(elements),
        visit_(visit),
        names_(names),
        parser_(XML_ParserCreate("UTF-8"), XML_ParserFree) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetEntityDeclHandler(parser_.get(), on_entity);
  }

  void read() {
    constexpr std::size_t most = 1u << 20;
    const std::string_view text = source_.text();
    for (std::size_t at = 0; !has_failed_;) {
      const std::size_t size = std::min(most, text.size() - at);
      const bool is_last = at + size == text.size();
      const auto status = XML_Parse(parser_.get(), text.data() + at, static_cast<int>(size), is_last);
      if (status != XML_STATUS_OK && !has_failed_)
        fail(std::string("this is no XML: ") + XML_ErrorString(XML_GetErrorCode(parser_.get())));
      at += size;
      if (is_last) return;
    }
  }

 private:
  static void on_start(void* self, const char* name, const char**) {
    static_cast<Reader*>(self)->start(name);
  }
  static void on_end(void* self, const char*) { static_cast<Reader*>(self)->end(); }
  static void on_text(void* self, const char* text, int size) {
    static_cast<Reader*>(self)->add_text({text, static_cast<std::size_t>(size)});
  }
  static void on_entity(void* self, const char*, int, const char*, int, const char*, const char*, const char*,
                        const char*) {
    static_cast<Reader*>(self)->fail("a list of names declares no entities");
  }

  std::size_t offset() const {
    const auto at = XML_GetCurrentByteIndex(parser_.get());
    return at < 0 ? 0 : std::min(static_cast<std::size_t>(at), source_.text().size());
  }

  Location here(std::size_t size) const {
    const std::size_t at = offset();
    return {&source_, {at, std::min(at + size, source_.text().size())}};
  }

  void fail(std::string message) {
    if (!has_failed_) names_.fail(here(1), std::move(message));
    has_failed_ = true;
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  void start(std::string_view name) {
    if (++depth_ > most_levels)
      return fail("the nesting is deeper than " + std::to_string(most_levels) + " levels");
    const std::string_view local = name.substr(name.rfind(':') + 1);
    if (open_.empty() && std::ranges::find(elements_, local) == elements_.end()) return;
    XmlElement& element = open_.emplace_back();
    element.name = local;
    element.text.at = here(name.size() + 1);
  }

  void end() {
    --depth_;
    if (open_.empty()) return;
    XmlElement element = std::move(open_.back());
    open_.pop_back();
    trim(element.text);
    if (open_.empty())
      visit_(element);
    else
      open_.back().children.push_back(std::move(element));
  }

  void add_text(std::string_view text) {
    if (open_.empty()) return;
    Written& written = open_.back().text;
    // Expat hands over a text in pieces: its place is that of what comes first and can be seen.
    const bool is_first = written.text.find_first_not_of(blanks) == std::string::npos;
    if (is_first && text.find_first_not_of(blanks) != std::string_view::npos)
      written.at = here(std::min(text.size(), source_.text().size()));
    written.text += text;
  }

  const Source& source_;
  std::span<const std::string_view> elements_;
  const std::function<void(const XmlElement&)>& visit_;
  ImportedNames& names_;
  std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
  std::vector<XmlElement> open_;
  std::size_t depth_ = 0;
  bool has_failed_ = false;
};

}  // namespace

const XmlElement* XmlElement::find(std::string_view child) const {
  const auto found = std::ranges::find(children, child, &XmlElement::name);
  return found == children.end() ? nullptr : &*found;
}

Written XmlElement::text_of(std::string_view child) const {
  const XmlElement* found = find(child);
  return found ? found->text : Written{"", text.at};
}

void read_xml(const Source& source, std::span<const std::string_view> elements,
              const std::function<void(const XmlElement&)>& visit, ImportedNames& names) {
  Reader(source, elements, visit, names).read();
}

}  // namespace canonym

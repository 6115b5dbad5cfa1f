#include "canonym/error.h"
#include "code/coder.h"
#include "compiled/sections.h"
#include "icu/unicode_version.h"

namespace canonym {

template <class Coder, Either<CompiledFrom::File> Value>
void code_fields(Coder& coder, Value& file) {
  coder.all(file.path, file.size, file.checksum);
}

void write_about(const CompiledFrom& from, ImageWriter& image) {
  const std::map<const Source*, std::size_t> no_sources;
  Encoder encoder(no_sources);
  encoder.all(unicode_version(), from.arguments, from.files);
  image.add(SectionTag::about, encoder.take());
}

CompiledFrom read_about(const Image& image) {
  Decoder::Context context{[&](const std::string& why) { image.fail(why); }, {}};
  Decoder decoder(image.section(SectionTag::about),
                  std::make_shared<const Decoder::Context>(std::move(context)));
  std::string unicode;
  CompiledFrom from;
  decoder.all(unicode);
  if (unicode != unicode_version())
    throw Error(image.name() + " was compiled with Unicode " + unicode.substr(0, 8) +
                ", and this program has " + unicode_version() + ": compile it again");
  decoder.all(from.arguments, from.files);
  return from;
}

}  // namespace canonym

#include "yaml/syntax_words.h"

#include <algorithm>
#include <array>

namespace canonym {
namespace {

// The first row that fits is taken.
constexpr std::array explanations = {
    Explanation{"found unexpected end of stream", "while scanning a quoted scalar", Shown::context,
                "yaml-syntax", "this quote is never closed", ""},
    Explanation{"found unexpected document indicator", "while scanning a quoted scalar", Shown::context,
                "yaml-syntax", "this quote is not closed before the document ends", ""},
    Explanation{"found unknown escape character", "", Shown::problem, "yaml-syntax",
                "this backslash sequence has no meaning, write \\\\ for a backslash or use single quotes",
                ""},
    Explanation{"did not find expected hexdecimal number", "", Shown::problem, "yaml-syntax",
                "hexadecimal digits are expected here, write \\\\ for a backslash or use single quotes", ""},
    Explanation{"found invalid Unicode character escape code", "", Shown::problem, "yaml-syntax",
                "this number stands for no Unicode character", ""},
    Explanation{"did not find expected key", "", Shown::problem, "yaml-syntax",
                "a key or the end of the mapping is expected here, check quotes and indentation",
                "the mapping begins here"},
    Explanation{"did not find expected '-' indicator", "", Shown::problem, "yaml-syntax",
                "another list item ('- ') or the end of the list is expected here, check the indentation",
                "the list begins here"},
    Explanation{"did not find expected ',' or ']'", "", Shown::problem, "yaml-syntax",
                "',' or ']' is expected here", "the list is opened here"},
    Explanation{"did not find expected ',' or '}'", "", Shown::problem, "yaml-syntax",
                "',' or '}' is expected here", "the mapping is opened here"},
    Explanation{"did not find expected node content", "", Shown::problem, "yaml-syntax",
                "a value is expected here", ""},
    Explanation{"did not find expected <document start>", "", Shown::problem, "yaml-syntax",
                "this does not belong to what stands before it, check brackets, quotes and indentation", ""},
    Explanation{"could not find expected ':'", "", Shown::context, "yaml-syntax",
                "this is neither a key with ':' nor part of what stands before it", ""},
    Explanation{
        "mapping values are not allowed in this context", "", Shown::problem, "yaml-syntax",
        "':' is not allowed here, put text with ': ' in quotes and begin each key on a line of its own", ""},
    Explanation{"mapping keys are not allowed in this context", "", Shown::problem, "yaml-syntax",
                "'?' is not allowed here", ""},
    Explanation{"block sequence entries are not allowed in this context", "", Shown::problem, "yaml-syntax",
                "a list item ('- ') is not allowed here, begin it on a line of its own", ""},
    Explanation{"found a tab character that violates indentation", "", Shown::problem, "yaml-syntax",
                "a tab cannot indent, use spaces", ""},
    Explanation{"found a tab character where an indentation space is expected", "", Shown::problem,
                "yaml-syntax", "a tab cannot indent, use spaces", ""},
    Explanation{"", "while scanning a directive", Shown::context, "yaml-documents",
                "directives (%…) are not allowed", ""},
    Explanation{"", "while scanning a %YAML directive", Shown::context, "yaml-documents",
                "directives (%…) are not allowed", ""},
    Explanation{"", "while scanning a %TAG directive", Shown::context, "yaml-documents",
                "directives (%…) are not allowed", ""},
    Explanation{"", "while parsing a %TAG directive", Shown::context, "yaml-documents",
                "directives (%…) are not allowed", ""},
    Explanation{"found duplicate %YAML directive", "", Shown::problem, "yaml-documents",
                "directives (%…) are not allowed", ""},
    Explanation{"found duplicate %TAG directive", "", Shown::problem, "yaml-documents",
                "directives (%…) are not allowed", ""},
    Explanation{"found incompatible YAML document", "", Shown::problem, "yaml-documents",
                "directives (%…) are not allowed", ""},
    Explanation{"did not find expected alphabetic or numeric character", "while scanning an anchor",
                Shown::context, "yaml-alias",
                "'&' begins an anchor, which is not allowed, put text that begins with it in quotes", ""},
    Explanation{"did not find expected alphabetic or numeric character", "while scanning an alias",
                Shown::context, "yaml-alias",
                "'*' begins an alias, which is not allowed, put text that begins with it in quotes", ""},
    Explanation{"", "while scanning a tag", Shown::context, "yaml-tag",
                "'!' begins a tag, which is not allowed, put text that begins with it in quotes", ""},
    Explanation{"", "while parsing a tag", Shown::context, "yaml-tag",
                "'!' begins a tag, which is not allowed, put text that begins with it in quotes", ""},
    Explanation{"found undefined tag handle", "", Shown::context, "yaml-tag",
                "'!' begins a tag, which is not allowed, put text that begins with it in quotes", ""},
};

}  // namespace

const Explanation* find_explanation(std::string_view problem, std::string_view context) {
  const auto fits = [&](const Explanation& row) {
    return (row.problem.empty() || row.problem == problem) && (row.context.empty() || row.context == context);
  };
  const auto found = std::find_if(explanations.begin(), explanations.end(), fits);
  return found == explanations.end() ? nullptr : &*found;
}

}  // namespace canonym

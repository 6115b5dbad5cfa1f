#include <array>

#include "lint/help/help.h"

namespace canonym {

std::span<const CheckHelp> spelling_help() {
  static constexpr std::array all{
      CheckHelp{"bidi-control",
                "Characters that turn the direction of writing make a reviewer see another text than the "
                "program reads.",
                "names:\n  minsk: {canonical: Minsk, variants: [\"Men\\u202Esk\"]}\n",
                "names:\n  minsk: {canonical: Minsk, variants: [Mensk]}\n", "Delete the character."},
      CheckHelp{"compatibility-letter",
                "Ligatures and full-width letters come from PDF files and input methods. Texts have the "
                "plain letters, and that is what should be written.",
                "names:\n  tofik: {canonical: Toﬁk}\n", "names:\n  tofik: {canonical: Tofik}\n",
                "Write plain letters."},
      CheckHelp{"invisible-character",
                "Two spellings that look the same are not the same if one has a character that nobody sees. "
                "Comparison "
                "ignores most of them; what is written into texts would have them.",
                "names:\n  minsk: {canonical: \"Min\\u200Bsk\"}\n", "names:\n  minsk: {canonical: Minsk}\n",
                "Delete the character; the message says which one it is."},
      CheckHelp{"look-alike",
                "A spelling with letters of another script or a digit for a letter is found in no honest "
                "text, and as a "
                "canonical spelling it would spread.",
                "names:\n  minsk: {canonical: Minsk, variants: [Mensk, M1nsk]}\n",
                "names:\n  minsk: {canonical: Minsk, variants: [Mensk]}\n",
                "Type the spelling anew. One that is seen in real texts belongs under 'variants' with a "
                "comment that "
                "allows it."},
      CheckHelp{"mixed-script",
                "A Latin word with one Cyrillic letter looks right and is found in no text. It comes of a "
                "keyboard that "
                "was not switched.",
                "names:\n  minsk: {canonical: Minsk, native: {be: М\u0069нск}}\n",
                "names:\n  minsk: {canonical: Minsk, native: {be: Мінск}}\n",
                "Type the word anew; the message names the letter."},
      CheckHelp{"not-nfc",
                "One letter can be stored in several ways. Rule files keep to one (Normalization Form C), so "
                "that a "
                "search finds it and a difference shows only what has changed.",
                "names:\n  lviv: {canonical: Lviv, variants: [\"Lwo\\u0301w\"]}\n",
                "names:\n  lviv: {canonical: Lviv, variants: [Lwów]}\n",
                "Write the spelling in Normalization Form C."},
      CheckHelp{"odd-sign",
                "A comma at an end, a semicolon, half a pair of brackets or quotes: the spelling has more or "
                "less than the name, and is found in no text.",
                "names:\n  minsk: {canonical: Minsk, variants: [\"Mensk,\"]}\n",
                "names:\n  minsk: {canonical: Minsk, variants: [Mensk]}\n",
                "Delete the sign, or write its other half. A canonical spelling of a person begins with the "
                "given name, without a comma."},
      CheckHelp{"spelling-too-long", "No name has more than 1,024 bytes; most often a quote is not closed.",
                "", "", "Close the quote, or divide the text into spellings."},
      CheckHelp{"spelling-too-many-words",
                "No name has more than 16 words; a sentence belongs in an example.",
                "names:\n  minsk: {canonical: Minsk, never: [a b c d e f g h i j k l m n o p q]}\n",
                "names:\n  minsk: {canonical: Minsk, never: [a b c d e f]}\n",
                "Shorten it to what is needed to know the look-alike by."},
      CheckHelp{"stray-blank",
                "Blanks at an end, or two in a row, cannot be seen and would be written into texts.",
                "names:\n  jan: {canonical: \"Jan Novak \"}\n", "names:\n  jan: {canonical: Jan Novak}\n",
                "Delete the blank."},
  };
  return all;
}

}  // namespace canonym

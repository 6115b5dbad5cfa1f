#pragma once

namespace canonym::random_words {

// Few words, so that records claim each other's; each of them hurts somewhere.
inline constexpr const char* given_words[] = {
    "Anna", "Anne", "Hanna", "Ivan",   "Iwan",  "Yury", "Юрий", "Anna-Maria", "İlay",   "Żana",  "Іван",
    "An",   "平",   "Ŀlŉa",  "D’Anna", "Yuryi", "ไทย",  "ǅana", "Ян",         "Ivanna", "Georgi"};
inline constexpr const char* family_words[] = {
    "Ivanov", "Petrov", "Łuk",   "Straße", "O’Hara",  "Їжак",    "Йод",    "Ёлкин", "Ivan",
    "İz",     "ŉoo",    "ǅem",   "近平",   "ไท",      "van",     "McLuk",  "NATO",  "Luk-Iz",
    "Лук",    "Luk’ov", "Ilʹin", "Groot",  "Petrová", "Strasse", "Ивано́в", "Anna",  "A"};
inline constexpr const char* patronymic_words[] = {"Ivanovich",   "Petrovna", "Юрьевич",   "Iwanowicz",
                                                   "Georgievich", "Ivanovič", "O’Harovich"};
inline constexpr const char* odd_spellings[] = {
    "AT&T",     "St. Luk",   "U.S.",      "C++",        ".NET",        "Levi’s",      "中国", "New York",
    "New-York", "J. R. Luk", "Luk, Inc.", "Anna (Luk)", "e.V.",        "’Ndrangheta", "x",    "ʹ",
    "Luk/Iz",   "color",     "theatre",   "the Luk",    "A B C",       "平Luk",       "Æon",  "Luk.",
    "No. 1",    "1 Luk",     "Luk – Iz",  "ﬁn",         "Luk\u00A0Iz", "\u0301a"};
inline constexpr const char* ending_words[] = {"ovich", "ovna", "евич", "owicz", "ovič", "’ov"};
inline constexpr const char* languages[] = {"be", "ru", "uk", "pl", "zh"};

inline constexpr const char* joiners[] = {
    " ",  " ", " ", " ", " ", " ",       "-",      "\u00A0", "\n", "\r\n",   "\n\n", "  ",     ", ",
    ". ", ".", "",  "’", "‐", " \u200B", "\u00AD", "–",      "/",  " \t\n ", "\r",   "\u2028", "\u3000"};
inline constexpr const char* nasty[] = {"’s",         "'s",          "’S",     "’ve",    "’ll",
                                        "’",          "'",           "\"",     "“",      "\u0301",
                                        "\u200B",     "\u00AD",      "\u200D", "\xFF",   "\xC3",
                                        "\xE2\x80",   "й",           "ё",      "ї",      "ß",
                                        "İ",          "ı",           "ŉ",      "ǆ",      "平",
                                        "ไ",          "l’",          "d’",     "O’",     "dell’",
                                        "qu’",        "S. ",         "A. ",    "I.",     "Y. I. ",
                                        "Yu. ",       "U.S. ",       "ЮР.",    "\u0306", "ʹ",
                                        "a",          "s",           "X",      ".",      ",",
                                        "!",          "(",           ")",      "&",      "+",
                                        "Bob ",       "bob ",        "de ",    "10",     "https://x.y/",
                                        "@",          "#",           ".txt",   "a@b.c ", "\u202E",
                                        "Pavlovich ", "O’Petrovna ", "´",      "`",      "’’",
                                        "ſ",          "\u034F"};

}  // namespace canonym::random_words

#pragma once

/// Rules in which everything that can touch something else does.
inline constexpr char nasty_rules[] = R"(
canonym: 1
checks: {all: off}
patronymics:
  endings: [ovich, ovna, евич]
parts:
  given:
    Anna: [Hanna, Anne, Ганна, Anna-Maria, 平]
    Ivan: [Iwan, Іван]
  family:
    Luk: [Łuk, Look, Лук, ŉoo, van Luk]
    Ivan: [Iwan]
  patronymic:
    Petrovna: [Piatrouna, Пятроўна]
names:
  anna: {canonical: Anna Petrovna Luk, native: {be: Ганна Лук, zh: 平 近}, variants: [Luka], styles: {de: Anna Look}}
  hanna: {canonical: Hanna Luk, alone: after-full, patronymic: Ivanovna}
  ivan: {canonical: Ivan Ivan, variants: [{spelling: İz, whole: true}, Ivan Łuk], alone: after-full}
  lula: {canonical: Lula, variants: [Luiz, Luiz Inácio], never: [Lula-lei]}
  ohara: {canonical: Scarlett O’Hara, native: {ru: Скарлетт О’Хара}, variants: [Scarlet Ohara]}
  groot: {canonical: Jan van de Groot, family: van de Groot, variants: [Jan V.D. Groot]}
  rowling: {canonical: J. K. Rowling, variants: [JK Rowling, "Rowling, J.K."]}
  us: {kind: place, canonical: U.S., variants: [US, U.S.A., United States]}
  york: {kind: place, canonical: New-York, variants: [New York, NY]}
  china: {kind: place, canonical: China, native: {zh: 中国, th: ไทย}, variants: [中国]}
  kazan: {kind: organization, canonical: Kazan’ Arena, variants: ["'Kazan Arena'", Kazan]}
  att: {kind: organization, canonical: AT&T, variants: [A T and T, ATT]}
  rock: {kind: term, canonical: rock ’n’ roll, variants: [rock and roll, rock]}
  color: {kind: term, canonical: colour, variants: [color, couleur], styles: {state: {spelling: color, until: 2020-08-09}}}
  strasse: {kind: place, canonical: Straße, variants: [Strasse]}
  net: {kind: term, canonical: x.net/colour, variants: [xnet]}
)";

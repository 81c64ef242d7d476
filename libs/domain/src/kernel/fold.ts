/**
 * Folds text for search, so that "Sahin" finds "Şahin" and "шахин" finds it too (UX, decision 6).
 * Only four steps, each with one SQL twin: `translate`, `replace`, `regexp_replace` of spaces, `btrim`. Every capital is
 * mapped by the table, so nothing depends on a locale's idea of upper and lower case. {@link foldFunctionSql} prints the twin.
 */

/** Letters that fold to one letter. The capital of each is added by {@link singles}. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặа',
  b: 'б',
  c: 'çćĉċčчҹ',
  d: 'ďđḍд',
  e: 'əèéêëēĕėęěȅȇẹẻẽếềểễệеэә',
  f: 'ф',
  g: 'ğĝġģǧгғҝ',
  h: 'ĥħḥһ',
  i: 'ıìíîïĩīĭįǐịỉиыі',
  j: 'ĵж',
  k: 'ķǩк',
  l: 'ĺļľŀłл',
  m: 'ṃм',
  n: 'ñńņňṇн',
  o: 'öòóôõøōŏőǒọỏốồổỗộớờởỡợоө',
  p: 'п',
  r: 'ŕŗřр',
  s: 'şśŝšșṣшщс',
  t: 'ţťŧțт',
  u: 'üùúûũūŭůűųǔụủứừửữựуү',
  v: 'в',
  w: 'ŵẁẃ',
  x: 'х',
  y: 'ýÿŷỳỵỷỹйј',
  z: 'źżžз',
};

/** Letters that fold to two. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ё', 'yo'],
  ['ц', 'ts'],
  ['ю', 'yu'],
  ['я', 'ya'],
];

/** Signs that separate words, as one space. */
const SPACES = '\t\n\r\u00a0\u2009\u202f-‐‑‒–—_/';

/** Signs that vanish: quotation marks, soft and hard sign, and accents that stand alone (decomposed input). */
const DROPPED =
  '\'"`´’‘ʼ“”„«»ъЪьЬ\u00ad\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328';

function singles(): { from: string; to: string } {
  let from = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let to = 'abcdefghijklmnopqrstuvwxyz';
  const add = (letter: string, folded: string): void => {
    from += letter;
    to += folded;
  };
  for (const [folded, letters] of Object.entries(LETTERS))
    for (const letter of letters) {
      add(letter, folded);
      const capital = letter.toUpperCase();
      if (capital.length === 1 && !from.includes(capital)) add(capital, folded);
    }
  add('İ', 'i');
  add('ẞ', 'ß');
  for (const [letter] of PAIRS) if (letter.toUpperCase().length === 1) add(letter.toUpperCase(), letter);
  for (const sign of SPACES) add(sign, ' ');
  return { from: from + DROPPED, to };
}

/** The tables of the algorithm; `from` is longer than `to` by the signs that vanish, as SQL's translate() has it. */
export const foldTables: Readonly<{ from: string; to: string; pairs: typeof PAIRS }> = { ...singles(), pairs: PAIRS };

const single: ReadonlyMap<string, string> = new Map(
  [...foldTables.from].map((letter, index) => [letter, [...foldTables.to][index] ?? '']),
);
const pair: ReadonlyMap<string, string> = new Map(PAIRS);

export function fold(text: string): string {
  let folded = '';
  for (const letter of text) {
    const mapped = single.get(letter) ?? letter;
    folded += pair.get(mapped) ?? mapped;
  }
  return folded.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** The SQL twin as one immutable function; the migration that creates it is compared with this text. */
export function foldFunctionSql(name = 'fold'): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const unicode = (text: string): string =>
    `U&${quote(
      [...text]
        .map((letter) =>
          /[a-z ]/.test(letter) ? letter : `\\${(letter.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
        )
        .join(''),
    )}`;
  const translated = `translate(text_to_fold, ${unicode(foldTables.from)}, ${unicode(foldTables.to)})`;
  const replaced = PAIRS.reduce((sql, [from, to]) => `replace(${sql}, ${unicode(from)}, ${quote(to)})`, translated);
  return `CREATE OR REPLACE FUNCTION ${name}(text_to_fold text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(${replaced}, ' +', ' ', 'g'), ' ');
`;
}

/** Shared with the test of the SQL twin: input, folded. */
export const foldingVectors: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Şəbəkə', 'sebeke'],
  ['İçərişəhər', 'iceriseher'],
  ['IŞIQ ışıq İŞIQ', 'isiq isiq isiq'],
  ['Ağdaş Göyçay Üzeyir', 'agdas goycay uzeyir'],
  ['ĞÜŞÖÇƏİI', 'gusoceii'],
  ['Технопарк', 'texnopark'],
  ['Юлия Щукина, Ёлкин', 'yuliya sukina, yolkin'],
  ['ЦЕНТР объект подъём', 'tsentr obekt podyom'],
  ['Әли Ҹавид Ҝөјҹај', 'eli cavid goycay'],
  ['Café Zürich Łódź', 'cafe zurich lodz'],
  ['Cafe\u0301 S\u0327ahin', 'cafe sahin'],
  ['STRAẞE Straße Æther Œuvre Þór', 'strasse strasse aether oeuvre thor'],
  ['  Xəzər - Tech\u00a0\u00a0MMC\t', 'xezer tech mmc'],
  ['«Odlar Yurdu» O’Neil', 'odlar yurdu oneil'],
  ['leyla@example.az 1400057421', 'leyla@example.az 1400057421'],
  ['日本 ✓', '日本 ✓'],
];

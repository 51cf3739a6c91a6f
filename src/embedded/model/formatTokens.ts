/** One piece of a number format's section. */
export interface FormatToken {
  readonly kind: 'digit' | 'point' | 'comma' | 'percent' | 'exponent' | 'slash' | 'text' | 'literal';
  readonly text: string;
}

/**
 * The sections of a number format: positive, negative, zero, text. Semicolons in quotes do not part.
 * @example splitSections('0;"a;b"') //=> ['0', '"a;b"']
 */
export function splitSections(numberFormat: string): string[] {
  const sections = [''];
  for (let place = 0; place < numberFormat.length; place++) {
    const letter = numberFormat[place]!;
    if (letter === ';') {
      sections.push('');
      continue;
    }
    const end = pieceEnd(numberFormat, place);
    sections[sections.length - 1] += numberFormat.slice(place, end);
    place = end - 1;
  }
  return sections;
}

/** Where the quoted text, bracket or escaped letter that starts at a place ends; else the next place. */
function pieceEnd(code: string, place: number): number {
  const letter = code[place];
  if (letter === '\\' || letter === '_' || letter === '*') return Math.min(code.length, place + 2);
  const closing = letter === '"' ? '"' : letter === '[' ? ']' : '';
  if (closing === '') return place + 1;
  const end = code.indexOf(closing, place + 1);
  return end < 0 ? code.length : end + 1;
}

/** Takes a section without dates apart. Colours and conditions are left out; a currency in brackets is a literal. */
export function tokenize(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let place = 0; place < section.length;) {
    const exponent = /^E[+-]/i.exec(section.slice(place));
    const end = exponent ? place + 2 : pieceEnd(section, place);
    const token = tokenOf(section.slice(place, end));
    if (token) tokens.push(token);
    place = end;
  }
  return tokens;
}

function tokenOf(piece: string): FormatToken | null {
  const first = piece[0]!;
  if (/^E[+-]$/i.test(piece)) return { kind: 'exponent', text: piece };
  if (first === '"') return { kind: 'literal', text: piece.replace(/^"|"$/g, '') };
  if (first === '\\') return { kind: 'literal', text: piece.slice(1) };
  if (first === '_') return { kind: 'literal', text: ' ' };
  if (first === '*') return null;
  if (first === '[') {
    const currency = /^\[\$([^\]-]*)/.exec(piece);
    return currency ? { kind: 'literal', text: currency[1]! } : null;
  }
  if (first === '0' || first === '#' || first === '?') return { kind: 'digit', text: first };
  const kinds: Readonly<Record<string, FormatToken['kind']>> = {
    '.': 'point',
    ',': 'comma',
    '%': 'percent',
    '/': 'slash',
    '@': 'text',
  };
  return { kind: kinds[first] ?? 'literal', text: piece };
}

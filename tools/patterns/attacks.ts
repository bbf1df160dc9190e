/** A text that a pattern may take long over: `pump` is repeated as often as the text shall be long. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** The text of an attack, about `length` characters of pump. */
export function textOf({ prefix, pump, suffix }: Attack, length: number): string {
  return prefix + pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + suffix;
}

const alphabet = [...' aA0_-.:/#\n\t\r中一，（）：“”｜{}[]<>()*`|@=+~$%&"\'!?;,xvzZ9é🎉\u3000'];
const token =
  /\\(?:u\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^{}]{1,60}\}|k<\w{1,60}>|.)|\[(?:\\.|[^\\\]])*\]|\((?:\?(?:[:=!]|<[=!]|<\w{1,60}>))?|\{\d{1,9}(?:,\d{0,9})?\}|./gsu;

/**
 * What the elements of a pattern match, in their order: a character of each kind (blank, letter,
 * digit, Han, mark) for every character, escape and class in it.
 */
function atomsOf(source: string, flags: string): string[][] {
  const known = new Map<string, string[]>();
  return (source.match(token) ?? []).flatMap((part) => {
    if (/^(?:[()|*+?^$]|\(.*|\{\d.*|\\(?:[bB1-9]|k<.*))$/s.test(part)) return [];
    const found = known.get(part) ?? samples(part, flags);
    known.set(part, found);
    return found.length === 0 ? [] : [found];
  });
}

const kinds = [/\s/, /[a-z]/, /[A-Z]/, /\d/, /\p{Script=Han}/u];

function samples(part: string, flags: string): string[] {
  if (part === '.') return ['a', ' '];
  if ('[]{}'.includes(part)) return [part];
  const whole = new RegExp(`^(?:${part})$`, flags.replace(/[gymd]/g, ''));
  const matching = alphabet.filter((character) => whole.test(character));
  if (matching.length === 0) {
    const plain = part.length === 1 ? part : String.fromCodePoint(codeOf(part, whole));
    return [plain];
  }
  const marks = matching.filter((character) => !kinds.some((kind) => kind.test(character)));
  return [
    ...kinds.flatMap((kind) => matching.find((one) => kind.test(one)) ?? []),
    ...marks.slice(0, 3),
  ];
}

function codeOf(part: string, whole: RegExp): number {
  for (let code = 0; code < 0x10000; code += 1)
    if (whole.test(String.fromCharCode(code))) return code;
  return part.codePointAt(0) ?? 0;
}

/**
 * Attacks on a pattern, made of what its own elements match: each character and each short run of
 * neighbours as the pump, behind nothing and behind beginnings of the pattern, before nothing and
 * before what it cannot match.
 */
export function* attacksOn(source: string, flags: string): Iterable<Attack> {
  const atoms = atomsOf(source, flags);
  const first = (from: number, to: number) =>
    atoms
      .slice(from, to)
      .map(([sample = '']) => sample)
      .join('');
  const step = Math.max(1, Math.ceil(atoms.length / 8));
  const prefixes = new Set(['']);
  const pumps = new Set(atoms.flat());
  atoms.forEach((_, at) => {
    if (at < 4 || at % step === 0) prefixes.add(first(0, at + 1));
    for (let length = 2; length <= 4; length += 1) {
      if (length === 2 || atoms.length <= 40 || at % length === 0)
        pumps.add(first(at, at + length));
    }
    pumps.add(
      atoms
        .slice(at, at + 2)
        .map((all) => all.at(-1) ?? '')
        .join(''),
    );
  });
  if (atoms.length < 60) pumps.add(first(0, atoms.length));
  for (const prefix of prefixes) {
    for (const pump of pumps) {
      if (pump === '') continue;
      for (const suffix of ['', '\n\u0001']) yield { prefix, pump, suffix };
    }
  }
}

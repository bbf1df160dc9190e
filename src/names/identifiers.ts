/** A piece of text by its offsets. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/** What is written for machines and never translated, each pattern linear in the text. */
const patterns: readonly RegExp[] = [
  // E-mail addresses.
  /(?<![\w.+-])[A-Za-z][\w.+-]{0,60}@[A-Za-z0-9][A-Za-z0-9-]{0,60}(?:\.[A-Za-z0-9-]{1,30}){1,4}(?![\w-])/g,
  // Handles.
  /(?<![\w@/.])@(?!xxx?(?![\w-]))[A-Za-z0-9][A-Za-z0-9_-]{1,38}(?![\w/.@-])/gi,
  // Host names.
  /(?<![\w@/.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}(?:com|org|net|io|dev|cn|cloud|app|local|internal)(?![\w-]|\.\w)/g,
  // Names with a dot between their words, three of them or one with an underscore; no host of two.
  /(?<![\w@/.$:#-])[A-Za-z][a-z0-9]{1,30}(?:\.[A-Za-z][A-Za-z0-9_]{1,60}){2,8}(?![\w/@(-]|\.\w)/g,
  /(?<![\w@/.$:#-])[a-z][a-z0-9_]{1,60}\.[a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,8}(?![\w/@(-]|\.\w)/g,
  // Paths.
  /(?<![\w.~/<-])~?\/(?:[\w.-]{1,60}\/){1,12}[\w.-]{0,60}\w(?![\w/])/g,
  // File names.
  /(?<![\w/.-])[a-z0-9_][\w-]{0,60}(?:\.[\w-]{1,30}){0,3}\.(?:ya?ml|json|toml|md|ts|tsx|go|py|sh|conf|ini|log|xml|proto|lua|css|html|lock|tar\.gz|tgz)(?![\w-]|\.\w)/g,
  // Options.
  /(?<![\w-])--[a-z][a-z0-9]{1,30}(?:[-.][a-z0-9]{1,30}){0,8}(?![\w-])/g,
  // UPPER_SNAKE and lower_snake.
  /(?<![\w./$-])[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,10}(?![\w-])/g,
  /(?<![\w./:-])[a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,10}(?![\w/:-])/g,
  // camelCase with a word of three letters in front; shorter ones are names like gLamp.
  /(?<![\w./@-])[a-z]{3,30}(?:[A-Z][a-z0-9]{1,30}){1,8}(?![\w/-])/g,
];

const marks = /[@/_.]|--|[a-z][A-Z]/;

/** The identifiers of a text, in order, none inside another. */
export function findIdentifiers(text: string): Piece[] {
  if (!marks.test(text)) return [];
  const found: Piece[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (found.some((one) => at < one.at + one.text.length && one.at < end)) continue;
      found.push({ text: match[0], at });
      if (found.length >= 100) break;
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** `README_EN`, `lamps-zh_CN.md`, `lamps.en.md`: what names the edition in a language. */
const edition =
  /(?:[_-](?:en|cn|zh)(?:[_-][a-z]{2,4})?(?:\.\w{1,5})?|\.(?:en|cn|zh)(?:-[a-z]{2,4})?\.\w{1,5})$/i;

/**
 * An identifier without what each language writes for itself: `README_EN`, `non-lamps.example`, the
 * plural of a `lamp_id`.
 */
export function plainIdentifier(text: string): string {
  const plain = text.replace(/^(?:non|sub)-/i, '').replace(edition, '');
  return plural.test(plain) ? plain.slice(0, -1) : plain;
}

const plural = /^[a-z]+(?:_[a-z]+)*_[a-z]{1,30}[a-rt-z]s$/;

/** A short option with its value, the blank between them or not: `-o wide`, `-owide`. */
const option = /(?<=\s)(-[A-Za-z])[ \t]+(?=[A-Za-z0-9])/g;
/** Text of YAML in quotation marks that it could stand without. */
const quoted = /(?<=(?:^|[:\-,[{]) ?)(["'])([A-Za-z_./][\w./*@ -]*)\1/g;
/** What readers put their own in the place of: `your-project`, `<YOUR_TOKEN>`. */
const yours = /(?<![A-Za-z0-9])<?your[-_][\w-]{1,60}>?/gi;
/** What names the language of the page that it stands on: `lang: en-US`, `lang: zh-CN`. */
const english = /(?<![\w-])en(?:[-_](?:us|gb))?(?![\w-])|(?<![\w-])english(?![\w-])/gi;
const chinese =
  /(?<![\w-])(?:zh|cn|zh[-_](?:cn|hans|tw|hk|hant)|zh[-_]han[st][-_][a-z]{2}|chinese|ch[st])(?![\w-])/gi;
/** What YAML reads as something else than text where it has none. */
const typed = /^(?:\.\d|\.(?:inf|nan)$|(?:true|false|yes|no|on|off|null|[yn])$)/i;

/**
 * Whether two lines that differ say the same to what reads them: a value right behind its short
 * option in a command, and text with or without quotation marks in YAML; or to whoever does, who puts
 * a value in the place of either placeholder, or sets the language of the page.
 */
export function readsAlike(a: string, b: string, language: string): boolean {
  if (a.replace(yours, 'your') === b.replace(yours, 'your')) return true;
  if (namesOwnLanguage(a, b) || namesOwnLanguage(b, a)) return true;
  if (/^ya?ml$/.test(language)) return unquoted(a) === unquoted(b);
  return a.replace(option, '$1') === b.replace(option, '$1');
}

function namesOwnLanguage(en: string, zh: string): boolean {
  return en.replace(english, '~') === zh.replace(chinese, '~');
}

function unquoted(line: string): string {
  return line.replace(quoted, (whole, _, text: string) => (typed.test(text) ? whole : text));
}

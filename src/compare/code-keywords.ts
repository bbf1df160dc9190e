/** Words of SQL, which mean the same in any case. Words that also name columns and settings are left out. */
const keywords = new Set(
  (
    'add all alter analyze and any as asc begin between bigint binary blob boolean by cascade case cast char ' +
    'coalesce commit convert create cross database datetime decimal declare default delete desc describe distinct ' +
    'drop else end enum except exists explain false float for foreign from full global grant group having if ignore ' +
    'in index inner insert int integer intersect into is join json left like limit lock longtext materialized ' +
    'natural not null numeric offset on or order outer over partition prepare primary refresh rename replace ' +
    'revoke right rollback schema select session set show smallint table text then timestamp tinyint to trigger ' +
    'true truncate union unique unlock unsigned update use using values varchar view views when where with'
  ).split(' '),
);

/** Code with the SQL keywords in it in small letters where they are all in capitals or all in small. */
function withoutCase(code: string): string {
  return code.replace(/(?<![\w.@$])(?:[A-Z]{2,}|[a-z]{2,})(?![\w.])/g, (word) =>
    keywords.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
}

/** Whether two statements differ in nothing but the case of their keywords. */
export function differInKeywordCase(a: string, b: string): boolean {
  return a !== b && withoutCase(a) === withoutCase(b);
}

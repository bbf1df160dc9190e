import {
  copiedFields,
  graveFields,
  localisedFields,
  translatedFields,
  usualTreatment,
} from '../field-treatment.ts';
import { fieldText } from '../front-matter.ts';
import { hasHan } from '../han.ts';
import type { Field, Pair, Profile } from '../types.ts';

/** Fields of the original and the keys, put into Chinese, under which the translation has them. */
export interface TranslatedKeys {
  readonly source: readonly Field[];
  readonly target: readonly Field[];
}

const usual = new Set([...graveFields, ...copiedFields, ...localisedFields, ...translatedFields]);

/** What a key is put to, where it is put into Chinese word by word. */
const names = new Map(
  Object.entries({
    title: /^(?:标题|標題|题目|題目)$/,
    linktitle: /^(?:链接标题|連結標題|短标题|短標題)$/,
    subtitle: /^副(?:标题|標題)$/,
    description: /^(?:描述|说明|說明|简介|簡介|摘要|概述)$/,
    date: /^(?:日期|时间|時間)$/,
    publishdate: /^(?:发布|發佈|發布)(?:日期|时间|時間)$/,
    author: /^作者$/,
    weight: /^(?:权重|權重)$/,
    version: /^版本$/,
    layout: /^(?:布局|版面|佈局)$/,
  }),
);

/**
 * The keys that a translation put into Chinese together with their values: no generator knows
 * `标题`. null where it did so with none that generators know.
 *
 * @param treated how the site treats its fields
 */
export function translatedKeys(
  pair: Pair,
  treated: Profile['frontMatter'] = {},
): TranslatedKeys | null {
  const there = pair.target.frontMatter?.fields ?? [];
  const keys = there.filter(({ name }) => hasHan(name));
  if (keys.length === 0) return null;
  const kept = new Set(there.map(({ name }) => name.toLowerCase()));
  const lost = (pair.source.frontMatter?.fields ?? []).filter(
    ({ name }) => !kept.has(name.toLowerCase()) && !hasHan(name) && treated[name] !== 'ignore',
  );
  const source: Field[] = [];
  const target: Field[] = [];
  for (const field of lost) {
    const key = keys.find((one) => !target.includes(one) && isTranslated(field, one));
    if (key === undefined) continue;
    source.push(field);
    target.push(key);
  }
  // Where most pages do without the title, the keys are the site's own.
  if (source.some(({ name }) => usualTreatment(name) === 'translate' && treated[name] === 'ignore'))
    return null;
  return source.some(({ name }) => usual.has(name.toLowerCase())) ? { source, target } : null;
}

/** The key says the name of the field, or holds its very value. */
function isTranslated(field: Field, key: Field): boolean {
  const value = fieldText(field);
  if (value !== '' && value === fieldText(key)) return true;
  return names.get(field.name.toLowerCase())?.test(key.name) ?? false;
}

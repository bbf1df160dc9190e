import type { Language } from '../types.ts';
import { soleOf } from './found.ts';
import type { Opposed } from './opposite.ts';

/** What a text says is on or off unless it is set. */
const defaults: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z-])(?:defaults?\s(?:value\s)?(?:(?:is|to|of|as|with|set|value|being)\s{1,2}){0,4}`?(?<value>true|false|enabled|disabled)(?:\s(?=[\s.,;:)]|$))?|(?:(?<word>true|false|enabled|disabled|on|off)`?|(?<verb>(?:enable|disable)[sd]?)(?:\s{1,2}[\w`'-]{1,30}){1,4})\s{1,2}by default)(?![A-Za-z-])/gi,
  zh: /(?:默认|缺省|预设)(?:情况下|状态下)?(?:的?值)?(?:设置|设定)?(?:均|都|是|为|被|会|已|将|处于){0,3}\s{0,2}`?(?<value>true|false|启用|开启|打开|禁用|停用|关闭)/gi,
};
const on = /true|enable|on|启用|开启|打开/i;
/** Names of what is off when it is true, and words that turn what is said. */
const turning =
  /dis(?:able|allow)|(?<![A-Za-z])(?:no|not|non|skip|ignore|without|un[a-z]+|was|were|previously|formerly|instead)(?![A-Za-z])|(?<=[a-z])(?:Disabled?|Off)(?![a-z])|n['’]t|[不非未无没原]|以前|之前|此前|跳过|忽略|取消/;

/** A switch that is on by default in one text and off in the other, each saying it once. */
export function findDefaults(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Opposed[] {
  const a = soleOf(source, defaults[from]);
  const b = a === null ? null : soleOf(target, defaults[to]);
  if (a === null || b === null) return [];
  const [x, y] = [stateOf(a), stateOf(b)];
  // Two values in code are compared as code.
  if (isOn(x) === isOn(y) || (isValue(x) && isValue(y))) return [];
  const rest = [source.replace(a[0], ' '), target.replace(b[0], ' ')];
  return rest.some((text) => turning.test(text)) ? [] : [{ source: a, target: b }];
}

function stateOf({ groups }: RegExpMatchArray): string {
  return groups?.value ?? groups?.word ?? groups?.verb ?? '';
}

function isOn(state: string): boolean {
  return on.test(state);
}

function isValue(state: string): boolean {
  return /true|false/i.test(state);
}

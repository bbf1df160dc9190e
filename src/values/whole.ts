import type { Block, Language, ValueDetail } from '../types.ts';

const words: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:all|every|each|any|entire\w*|full\w*|complete\w*|whol\w*|total\w*|always|absolute\w*)(?![A-Za-z])/i,
  zh: /全|所有|完[全整]|百分百|百分之百|一律|彻底|任何|每[个一]|绝对|均/,
};

/** Whether a hundred percent is said in words: "100% of the oil" as 所有的油. */
export function isWholeSaid(
  { type, value }: ValueDetail,
  there: readonly Block[],
  language: Language,
): boolean {
  return (
    type === 'percent' && value === '100' && there.some(({ prose }) => words[language].test(prose))
  );
}

import type { Pole } from './pole.ts';

/** What has a top and a bottom, what stands there, and words before it. */
const surface = '(?:page|screen|window|list|menu|file|document|table|form|panel|dialog|sidebar)';
const part = '(?:left|right|corner|part|half|edge|bar|row)(?![a-z])';
const there = '(?<=(?:at|to|in|on|from|near|towards?) the (?:very )?)';

/** Words for opposite places, ends and limits. */
export const oppositePlaces: readonly (readonly [Pole, Pole])[] = [
  [
    { en: 'left', zh: '左(?:[侧边]|(?=[上下]))', near: { zh: '左' } },
    {
      en: 'right(?! (?:away|now|after|before))',
      zh: '右(?:[侧边]|(?=[上下]))',
      near: { en: 'right', zh: '右' },
    },
  ],
  [
    {
      en: `top(?= ${part})|${there}top(?! of(?! the ${surface})| \\d)|upper(?= ${part})`,
      zh: '顶部|顶端|(?<=[左右])上[角方]?|最上[方面]|(?<!以)上方',
      near: {
        en: 'top\\w*|upper\\w*|above|up|over|head\\w*|first|on',
        zh: '(?<![以之加])上(?![传述文一个次午网线])|顶|首|开头|最前',
      },
    },
    {
      en: `bottom(?= ${part})|${there}bottom(?! of(?! the ${surface})| line)|lower(?= ${part})`,
      zh: '底部|底端|(?<=[左右])下[角方]?|最下[方面]|(?<!以)下方',
      near: {
        en: 'bottom\\w*|lower\\w*|below|down|under\\w*|beneath|last|end|foot\\w*',
        zh: '(?<![以如况一之])下(?![一载列文次个午])|底|末|最后|结尾|页脚',
      },
    },
  ],
  [
    {
      en: 'upper (?:limit|bound)s?',
      zh: '上限|上界',
      near: { en: 'max\\w*|most|highest|largest', zh: '最[大高多长]' },
    },
    {
      en: 'lower (?:limit|bound)s?',
      zh: '下限|下界',
      near: { en: 'min\\w*|least|lowest|smallest', zh: '最[小低少短]' },
    },
  ],
  [
    {
      en: 'the first(?! time| \\d)',
      zh: '第一(?!季|[天周年月次])|首个|最先|最初',
      near: {
        en: 'first\\w*|initial\\w*|one|begin\\w*|start\\w*|origin\\w*|1st|lead\\w*|before|prior|earl\\w*|primary|once',
        zh: '第一|[首先初始头开前早原]|(?<!最后)一|1',
      },
    },
    {
      en: 'the last(?! (?:time|year|quarter|month|week|day|night|few|couple|\\d))',
      zh: '最后|最末|末尾',
      near: {
        en: 'last\\w*|final\\w*|end\\w*|latest|recent\\w*|previous\\w*|past|rear|tail|then|later|after\\w*|eventually',
        zh: '[后末尾终]|最近|上一?[个次周月]|过去|去年|持续|截至',
      },
    },
  ],
];

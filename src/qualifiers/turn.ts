import type { Language } from '../types.ts';

type Words = Readonly<Record<Language, string>>;

/** One of two opposites. */
export interface Pole {
  /** The words that say it. */
  readonly says: Readonly<Record<Language, RegExp>>;
  /** Words that may say it, too, or turn what is said: where they stand, nothing is claimed. */
  readonly near: Readonly<Record<Language, RegExp>>;
}

function english(words: string): RegExp {
  return new RegExp(`(?<![A-Za-z-])(?:${words})(?![A-Za-z-])`, 'gi');
}
function pole(says: Words, near: Words): Pole {
  return {
    says: { en: english(says.en), zh: new RegExp(says.zh, 'g') },
    near: { en: english(near.en), zh: new RegExp(near.zh, 'g') },
  };
}

/** Two words of which a translation must not put one for the other. */
export const opposites: readonly (readonly [Pole, Pole])[] = [
  [
    pole(
      { en: 'smaller|less than|<', zh: '越小|更小|较小|小于' },
      {
        en: 'less\\w*|fewer|small|reduc\\w*|below|under|minimum|short\\w*',
        zh: '[小少低短]|以下|减|缩',
      },
    ),
    pole(
      { en: 'larger|bigger|greater|more than|>', zh: '越大|更大|较大|大于' },
      {
        en: 'more|large|big|increas\\w*|above|over|exceed\\w*|maximum|long\\w*',
        zh: '[大多高长]|以上|增|超',
      },
    ),
  ],
  [
    pole(
      { en: 'lower than|below|earlier than|older than|prior to', zh: '低于|早于' },
      {
        en: 'low\\w*|less|under|before|old\\w*|earl\\w*|previous\\w*|down',
        zh: '[低小少早旧]|以下|[之以]前',
      },
    ),
    pole(
      { en: 'higher than|above|later than|newer than', zh: '高于|晚于' },
      {
        en: 'high\\w*|more|over|after|new\\w*|late\\w*|up|exceed\\w*',
        zh: '[高大多晚新]|以上|[之以]后|超',
      },
    ),
  ],
  [
    pole(
      {
        en: 'before',
        zh: '之前|以前|(?<=[\\u4E00-\\u9FFF])前(?=[的，。、；]|[\\u4E00-\\u9FFF]{0,8}(?:执行|进行|安装))',
      },
      {
        en: 'previous\\w*|prior|earl\\w*|until|first|ahead|by|in front of|already',
        zh: '先|前|早|预|原|再|才|务必',
      },
    ),
    pole(
      {
        en: 'after',
        zh: '(?<!完成)(?:之后|以后)|(?<=[\\u4E00-\\u9FFF])(?<!完成)后(?=[的，。、；]|[\\u4E00-\\u9FFF]{0,8}(?:执行|进行|安装))',
      },
      {
        en: 'then|once|later|next|following|followed|when|upon|since|subsequent\\w*|afterwards?|behind|last|until',
        zh: '后|随即|完成|再|之?下|了|先',
      },
    ),
  ],
  [
    pole(
      { en: 'enabled|turned on', zh: '启用|开启|打开' },
      { en: 'enabl\\w*|on|activat\\w*|true|open\\w*|allow\\w*|support\\w*', zh: '启|开|使用|可用' },
    ),
    pole(
      { en: 'disabled|turned off', zh: '禁用|停用|关闭' },
      { en: 'disabl\\w*|off|deactivat\\w*|false|clos\\w*|stop\\w*|shut\\w*', zh: '禁|停|关|弃' },
    ),
  ],
];

/** What is still to come, and what has come: a denial beside it changes nothing. */
export const tenses: readonly [Pole, Pole] = [
  pole(
    { en: 'will be', zh: '将[在于会被]|即将' },
    {
      en: 'will|shall|going to|plan\\w*|to be|soon|future|scheduled|would',
      zh: '将|会|计划|预计|未来|后续|要',
    },
  ),
  pole(
    { en: 'has been|have been|was|were', zh: '已[在于经被]' },
    { en: 'has|have|had|been|was|were|already', zh: '已|了|过' },
  ),
];

/** Verbs that are said to hold or not to hold. */
export const verbs: readonly Words[] = [
  { en: 'support(?:s|ed|ing)?', zh: '支持' },
  { en: 'recommend(?:s|ed)?', zh: '推荐|建议' },
  { en: 'allow(?:s|ed)?|permit(?:s|ted)?', zh: '允许' },
  { en: 'requir(?:es?|ed)|needs?(?! for)|needed', zh: '需要|要求' },
  { en: 'affect(?:s|ed)?|impact(?:s|ed)?', zh: '影响' },
  { en: 'includ(?:es?|ed|ing)|contain(?:s|ed|ing)?', zh: '包含|包括' },
  { en: 'exist(?:s|ed|ing)?', zh: '存在' },
  { en: 'us(?:es?|ed|ing)', zh: '使用' },
];

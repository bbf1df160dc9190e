import type { Language } from '../../src/types.ts';

type Advice = Readonly<Record<Language, string>>;

const absent: Advice = {
  en: 'Translate what is missing, at the place shown. If it was left out on purpose, accept it and say why.',
  zh: '在所示位置补上缺少的内容。如果是有意省略，请接受该差异并写明理由。',
};
const differs: Advice = {
  en: 'Look at both sides: the tool does not know which is right. Mend the translation, or the original first where that is wrong.',
  zh: '对照两侧：工具并不知道哪一侧正确。请修正译文；如果错在原文，应先修正原文。',
};
const added: Advice = {
  en: 'Delete it if the original had it once. If it helps your readers, keep it and accept it.',
  zh: '如果原文曾有而后来删除，请一并删除；如果对读者有帮助，可以保留并接受该差异。',
};
const asOriginal: Advice = {
  en: 'Write it as the original does.',
  zh: '按原文的写法修改。',
};
const link: Advice = {
  en: 'Correct the address or the mark-up around it, then follow the link once.',
  zh: '修正网址或其周围的标记，然后点开链接确认一次。',
};
const anchor: Advice = {
  en: 'Give the heading the id that the message names, and change the links to it.',
  zh: '把标题的 id 改为消息中给出的值，并同时修改指向它的链接。',
};
const translate: Advice = {
  en: 'Translate it. A name that is meant to stay as it is belongs into `names` of the config.',
  zh: '请翻译。需要保留原样的名称，请写入配置的 `names`。',
};
const page: Advice = {
  en: 'Finish the page, or mark it as a draft (`draft: true`); its details are compared when it is whole.',
  zh: '把页面译完，或标为草稿（`draft: true`）；完整之后才会比较细节。',
};
const syntax: Advice = {
  en: 'Open the page at the line shown, or a little above it, and close or correct what is named.',
  zh: '打开页面，在所示的行或其上方几行，闭合或改正消息中指出的内容。',
};
const doubled: Advice = {
  en: 'Delete one of the two; `--fix-unsafe` does so for warnings. If both are meant, accept it.',
  zh: '删去其中一个；警告可用 `--fix-unsafe` 处理。如果确实需要重复，请接受该差异。',
};
const stale: Advice = {
  en: 'Translate what changed since (`--verbose` shows it), then run `announce-lint stale --mark-synced PAGE`.',
  zh: '翻译此后的改动（`--verbose` 会列出），然后运行 `announce-lint stale --mark-synced 页面`。',
};
const nothing: Advice = {
  en: 'Nothing has to be done. `announce-lint align SOURCE TARGET` shows what was taken for what.',
  zh: '无需处理。运行 `announce-lint align 原文 译文` 可以查看对应关系。',
};

const unpaired: Advice = {
  en: 'Plan the translation, or remove the page that nobody keeps any more. `pairs` in the config joins pages whose paths do not.',
  zh: '安排翻译，或删除无人维护的页面。路径无法对应的页面可在配置的 `pairs` 中指定。',
};
const comment: Advice = {
  en: 'Delete the comment, or correct the name in it.',
  zh: '删除该注释，或改正其中的名称。',
};

/** What to do about the findings of a rule. */
export const advice: Readonly<Record<string, Advice>> = {
  'page-verdict': page,
  'stale-translation': stale,
  'parse-error': syntax,
  'missing-heading': absent,
  'extra-heading': added,
  'heading-level': asOriginal,
  'section-order': asOriginal,
  'block-order': asOriginal,
  'block-kind': asOriginal,
  'heading-anchor': anchor,
  'missing-block': absent,
  'extra-block': added,
  'dropped-sentence': absent,
  'untranslated-text': translate,
  'mismatched-url': differs,
  'missing-link': absent,
  'extra-link': added,
  'malformed-link': link,
  'link-locale': link,
  'broken-link': link,
  'link-text': differs,
  'malformed-markup': syntax,
  'repeated-word': doubled,
  'mismatched-value': differs,
  'dropped-value': absent,
  'added-value': added,
  'quantity-qualifier': differs,
  'mismatched-code': differs,
  'dropped-code': absent,
  'added-code': added,
  'code-format': asOriginal,
  'mismatched-code-block': differs,
  'code-fence': asOriginal,
  'dropped-name': absent,
  'dropped-emphasis': asOriginal,
  'missing-image': absent,
  'missing-shortcode': absent,
  'mismatched-shortcode': asOriginal,
  'front-matter': differs,
  'missing-translation': unpaired,
  'orphan-translation': unpaired,
  'uncertain-section': nothing,
  'unused-directive': comment,
};

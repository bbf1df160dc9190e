import { namesShown } from '../src/lone-names.ts';
import type { Rule } from '../src/types.ts';

export const missingTranslation: Rule = {
  id: 'missing-translation',
  severity: 'info',
  summary: {
    en: 'Pages of a folder that have no translation although others have.',
    zh: '同一目录下有的页面已翻译，有的没有译文。',
  },
  messages: {
    en: { missing: 'Pages of {folder} without a {target} translation: {count} ({pages})' },
    zh: { missing: '{folder} 中没有{target}版的页面：{count} 个（{pages}）' },
  },
  check: () => [],
  *checkFolder(folder) {
    if (!folder.isOriginal) return;
    yield {
      messageId: 'missing',
      data: { folder: folder.folder, count: folder.pages.length, pages: namesShown(folder) },
      evidence: { expected: folder.pages.map(({ expected }) => expected).join('\n') },
    };
  },
};

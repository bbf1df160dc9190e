import { namesShown } from '../src/lone-names.ts';
import type { Rule } from '../src/types.ts';

export const orphanTranslation: Rule = {
  id: 'orphan-translation',
  severity: 'info',
  summary: {
    en: 'Translated pages of a folder whose originals are not there.',
    zh: '目录下有找不到原文的译文页面。',
  },
  messages: {
    en: { orphan: 'Pages of {folder} without an original in {source}: {count} ({pages})' },
    zh: { orphan: '{folder} 中没有{source}原文的页面：{count} 个（{pages}）' },
  },
  check: () => [],
  *checkFolder(folder) {
    if (folder.isOriginal) return;
    yield {
      messageId: 'orphan',
      data: { folder: folder.folder, count: folder.pages.length, pages: namesShown(folder) },
      evidence: { expected: folder.pages.map(({ expected }) => expected).join('\n') },
    };
  },
};

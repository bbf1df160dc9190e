import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language.ts';
import { parses } from '../pace.ts';

describe('detectLanguage', () => {
  it.each([
    ['English prose', 'The gateway keeps every event.', 'en'],
    ['Japanese prose', 'ゲートウェイは配送が確認されるまで全ての事象を保持します。', 'unknown'],
    ['Chinese that quotes a kana', '日语的“の”写作平假名，网关不处理它。', 'zh'],
    ['Chinese prose', '网关会保留每个事件。', 'zh'],
    [
      'Chinese full of names',
      '修复 Kubernetes EndpointSlice 在 Windows 上的缺陷（@maren, @linmo）',
      'zh',
    ],
    [
      'English with a Chinese name',
      'Thanks to Lin Mo (林墨) for reporting the crash of the broker.',
      'en',
    ],
    [
      'front matter in the other language',
      '---\ntitle: 发布公告发布公告发布公告\n---\nThe gateway keeps it.',
      'en',
    ],
    [
      'code in English',
      '升级：\n\n```sh\ntidectl upgrade --all --force --wait\n```\n先备份数据。',
      'zh',
    ],
    [
      'comments in English',
      '<!-- The gateway keeps every event until confirmed. -->\n网关会保留事件。',
      'zh',
    ],
    [
      'URLs',
      '见 https://tide.example.org/docs/tasks/replay/ 和[文档](https://tide.example.org/docs)。',
      'zh',
    ],
    ['CRLF and BOM', '\uFEFF---\r\ntitle: x\r\n---\r\n网关会保留事件。\r\n', 'zh'],
    ['no prose', '```\ncode only, and a lot of it\n```\n', 'unknown'],
    ['an unclosed fence', '```\nnever closed, all of it is code\n', 'unknown'],
    ['an unclosed front matter', '---\ntitle: x\n\nThe gateway keeps every event.', 'en'],
    ['an unclosed comment', 'The gateway keeps every event. <!-- and', 'en'],
    ['nothing', '', 'unknown'],
  ])('%s', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('takes time in proportion to the text, whatever is in it', async () => {
    const parts = ['<!--', '```', '](', '{{<', '<a', '`', 'https://', '---\n', '[x]:', '\t', '网'];
    for (const part of parts) {
      const text = part.repeat(200_000);
      expect(await parses(() => detectLanguage(text)), part).toBeLessThan(100);
    }
  });
});

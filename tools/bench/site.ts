import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announcement } from '../../test/announcement.ts';

/** A folder of pairs that differ from each other, in a new temporary folder; gives its path. */
export function makeSite(pairs: number): string {
  const { en, zh } = announcement();
  const root = mkdtempSync(join(tmpdir(), `bench-${pairs}-`));
  for (const [language, text] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const folder = join(root, 'content', language, 'news');
    mkdirSync(folder, { recursive: true });
    for (let at = 0; at < pairs; at++) {
      const name = `release-${String(at).padStart(5, '0')}`;
      // Pages without a word of their own would be found once and for all.
      const own = text.replaceAll(/(?<!\d)\d{2,4}(?!\d)/g, (digits) => String(Number(digits) + at));
      writeFileSync(join(folder, `${name}.md`), own);
    }
  }
  return root;
}

/** One pair of that many blocks each. */
export function makeLongPair(blocks: number): string {
  const root = mkdtempSync(join(tmpdir(), `bench-long-${blocks}-`));
  const en = (at: number) =>
    at % 20 === 0
      ? `## Harbor ${at}`
      : `The quay ${at} has \`lamp-${at}\`, see [the guide](/guide/${at}) of release 2.${at}.`;
  const zh = (at: number) =>
    at % 20 === 0
      ? `## 港口 ${at}`
      : `码头 ${at} 有 \`lamp-${at}\`，参见 2.${at} 版的[指南](/guide/${at})。`;
  for (const [name, line] of [
    ['page.md', en],
    ['page.zh.md', zh],
  ] as const)
    writeFileSync(
      join(root, name),
      `${Array.from({ length: blocks }, (_, at) => line(at)).join('\n\n')}\n`,
    );
  return root;
}

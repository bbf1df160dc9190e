import type { Finding, Result } from '../../src/types.ts';
import { findingOf, pairOf, resultOf } from './results.ts';

/** What a page from a stranger may hold to break out of a report. */
const hostileTexts: readonly string[] = [
  'line\n::error::forged',
  'line\r\n::set-output name=x::y',
  '##[error]forged ##[add-mask]1',
  ']]><script>alert(1)</script>',
  '| a | b |\n| --- | --- |',
  '``` `code` ``` ~~~',
  '![pixel](https://evil.example/p.png) <img src=https://evil.example/q.png>',
  '[click](javascript:alert(1)) [1](2) https://evil.example www.evil.example a@evil.example',
  '@everyone #1 octo/repo#2 GH-3',
  '\u001b[31mred\u0007\u0000\u009b2J',
  '\u202Eevil\u2066\u200B\uFEFF\u2028\u2029',
  'half \uD83C and other half \uDF89',
  '%0A%0D%25 100% a,b:c',
  '{0} {{1}} {name} \\[ \\] \\ $HOME $(id) `id`',
  '<!-- --> <details> &lt; &#96; *a* _b_ **c**',
  '漢字，标点：“引号”——省略号…… 🎉👩‍👩‍👧',
  '',
];

/** Paths that are more than letters. */
const paths: readonly string[] = [
  'zh/a.md',
  'zh/发布 说明.md',
  'zh/100%,a:b.md',
  'zh/::error::x|y`z.md',
  'zh/new\nline.md',
  'zh/[a](b) {c}#d?e=f&g.md',
  '../beside/zh/a.md',
];

/** `count` findings that say and stand in hostile text, one of every severity in turn. */
export function hostileResult(count: number): Result {
  const page = `${hostileTexts.join('\n')}\n`;
  const severities = ['error', 'warning', 'info'] as const;
  const texts = Object.fromEntries(
    paths.flatMap((path) => [
      [path, page],
      [english(path), page],
    ]),
  );
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const path = paths[index % paths.length] ?? '';
    const text = hostileTexts[index % hostileTexts.length] ?? '';
    const offset = page.indexOf(text);
    const span = { offset, endOffset: offset + text.length };
    const target = { path, span, language: 'zh' } as const;
    return findingOf({
      rule: `rule-${index % 7}`,
      severity: severities[index % 3] ?? 'info',
      pair: path,
      text,
      source: index % 5 === 0 ? null : { path: english(path), span, language: 'en' },
      target,
      fingerprint: index.toString(16).padStart(16, '0'),
      fix: index % 4 === 0 ? [{ side: 'target', ...span, text: `${text}!` }] : [],
    });
  });
  const suppressed = (['directive', 'accepted', 'stale', 'unchanged'] as const).map(
    (by, index) => ({
      ...findingOf({ target: findings[0]?.target ?? null, text: hostileTexts[0] ?? '' }),
      by,
      reason: index % 2 === 0 ? (hostileTexts[3] ?? '') : null,
    }),
  );
  return resultOf({ pairs: [pairOf()], findings, suppressed, texts });
}

function english(path: string): string {
  return path.replace('zh/', 'en/');
}

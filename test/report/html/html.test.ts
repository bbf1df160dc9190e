import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportHtml } from '../../../src/report/html/html.ts';
import { jsonForScript } from '../../../src/report/html/template.ts';
import { htmlWordsIn } from '../../../src/report/html/words.ts';
import { announcement } from '../../announcement.ts';
import { build } from '../../cli/built.ts';
import { contextOf, findingOf, resultOf } from '../results.ts';
import { hostilePages } from './hostile.ts';
import { htmlOf, resultWithViews } from './reports.ts';

beforeAll(build);

const assets = { script: 'start("<\\/script>")', style: 'body{}' };

test('no data can end its element or begin a comment', () => {
  const value = ['</script><!--<script>', '\u2028\u2029', '\uD800'];
  const json = jsonForScript(value);
  expect(json).not.toMatch(/[<\u2028\u2029\uD800]/);
  expect(JSON.parse(json)).toEqual(value);
});

test('the page has the elements of the template and no others', async () => {
  const { en, zh, name } = hostilePages;
  const html = await htmlOf(await resultWithViews(en, zh, name));
  const outside = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  expect([...outside.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag)).toEqual([
    ...['html', 'head', 'meta', 'meta', 'meta', 'meta', 'meta', 'title', 'style', 'body', 'div'],
    ...['noscript', 'p', 'script', 'script', 'script'],
  ]);
});

test('the policy knows the program and the style by what they are', async () => {
  const { en, zh } = announcement();
  const html = reportHtml(await resultWithViews(en, zh), contextOf(), assets);
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(assets.script)}`,
    `style-src ${hash(assets.style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(html.indexOf('id="overview-data"')).toBeLessThan(html.indexOf(assets.script));
  expect(html.indexOf('id="pair-data-0"')).toBeGreaterThan(html.indexOf(assets.script));
});

test('nothing is loaded from anywhere', async () => {
  const { en, zh } = announcement();
  const html = await htmlOf(await resultWithViews(en, zh));
  const shell = html.replace(/<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g, '');
  expect(
    shell.match(/(?:src|href)=["'][^"']*["']|@import|url\([^)]*\)|https?:[^"'\s]*/g) ?? [],
  ).toEqual([]);
});

test('without views there is no report', () => {
  expect(() => reportHtml(resultOf(), contextOf(), assets)).toThrow('views');
});

test('what was accepted, is stale or belongs to no pair is told too', async () => {
  const { en, zh } = announcement();
  const result = await resultWithViews(en, zh);
  const loose = findingOf({ pair: 'elsewhere', text: 'Alone.' });
  const place = {
    path: 'content/zh/page.md',
    span: { offset: 0, endOffset: 1 },
    language: 'zh',
  } as const;
  const old = findingOf({ pair: 'page', text: 'Old.', target: place, stale: true });
  const html = reportHtml(
    {
      ...result,
      findings: [loose],
      suppressed: [{ ...old, by: 'accepted', reason: 'as agreed' }],
    },
    contextOf(),
    assets,
  );
  const data = JSON.parse(/id="overview-data">([^<]*)</.exec(html)?.[1] ?? '');
  expect(data.loose).toMatchObject([{ message: 'Alone.', path: 'elsewhere' }]);
  expect(data.suppressed).toMatchObject([{ message: 'Old.', by: 'accepted', reason: 'as agreed' }]);
  expect(data.stale).toEqual([{ path: place.path, findings: 1 }]);
});

test('other formats are not given the pages', async () => {
  const { lint } = await import('../../../src/index.ts');
  const result = await lint(['corpus/handbook'], { cwd: process.cwd() });
  expect(result.views).toBeUndefined();
});

describe('the words', () => {
  test('both languages have the same keys of the keyboard', () => {
    const keys = (lang: 'en' | 'zh') => htmlWordsIn(lang).keys.rows.map(([key]) => key);
    expect(keys('zh')).toEqual(keys('en'));
  });
});

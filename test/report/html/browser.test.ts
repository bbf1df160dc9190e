/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { announcement } from '../../announcement.ts';
import { announceLint, build } from '../../cli/built.ts';
import { openBrowser, withoutBrowser } from './browser.ts';
import { hostilePages } from './hostile.ts';
import { htmlOf, repeated, resultWithViews } from './reports.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'html-report-'));
const release = 'corpus/website/content/zh/news/releases/1.10.x/announcing-1.10.md';

let browser: Browser;
/** Failed requests, errors and breaches of the policy of the page that is open. */
let trouble: string[] = [];

/** Opens a report from disk, without any network. */
async function open(
  name: string,
  hash = '',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    offline: true,
    viewport: { width: 1400, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, name)).href + hash);
  await page.waitForSelector('main');
  return page;
}

function addressOf(path: string, finding = ''): string {
  return `#/page/${encodeURIComponent(path)}${finding && `/${finding}`}`;
}

/** The pages in the overview; of rows that the browser has not drawn yet, the inner text is empty. */
function namesShown(page: Page): Promise<string[]> {
  return page.locator('.page .name').allTextContents();
}

/** Whether an element is on the screen, below what stays at the top. */
function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, bottom, left, right } = node.getBoundingClientRect();
    const covered = Math.max(
      0,
      ...['.bar', '.heads'].map(
        (name) => document.querySelector(name)?.getBoundingClientRect().bottom ?? 0,
      ),
    );
    return top >= covered - 1 && bottom <= innerHeight + 1 && left >= 0 && right <= innerWidth;
  });
}

describe.skipIf(withoutBrowser())('the HTML report in Chromium', () => {
  beforeAll(async () => {
    build();
    browser = await openBrowser();
    const report = (lang: string) => `html=${join(folder, `${lang}.html`)}`;
    await announceLint(['corpus', '--format', report('en')], root);
    await announceLint(['corpus', '--lang', 'zh', '--format', report('zh')], root);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    trouble = [];
    return async () => {
      for (const context of browser.contexts()) await context.close();
      expect(trouble).toEqual([]);
    };
  });

  test('the overview counts what the run found, the worst page first', async () => {
    const page = await open('en.html');
    const { stdout } = await announceLint(['corpus', '--format', 'json'], root);
    const { summary } = JSON.parse(stdout);
    const totals = await page.locator('.totals').innerText();
    expect(totals).toContain(`${summary.pairs} pairs`);
    expect(totals).toMatch(new RegExp(`${summary.errors} errors`));
    expect(totals).toMatch(new RegExp(`${summary.warnings} warnings`));
    expect(await page.locator('.page').count()).toBe(summary.pairs);
    expect(await page.locator('.page').first().locator('.count.error').textContent()).toContain(
      '4',
    );
    await expect
      .poll(() => page.locator('.about h2').allInnerTexts())
      .toContain('Habits of the site');
  });

  test('filters by rule, severity, folder and text, and takes it back', async () => {
    const page = await open('en.html');
    const shown = () => namesShown(page);
    const all = (await shown()).length;
    await page.selectOption('#filter-rule', 'missing-heading');
    expect(await shown()).toEqual(['announcing-1.10']);
    expect(await page.locator('.named li').count()).toBe(1);
    await page.click('button.quiet');
    expect(await shown()).toHaveLength(all);
    await page.uncheck('#filter-warning');
    await page.uncheck('#filter-info');
    expect(await page.locator('.page .count.warning').count()).toBe(0);
    expect((await shown()).length).toBeLessThan(all);
    await page.click('button.quiet');
    await page.fill('#filter-text', 'CVE-2026-99102');
    expect(await shown()).toEqual(['harborline-security-2026-003']);
    await page.fill('#filter-text', 'no such thing');
    expect(await page.locator('.pages').innerText()).toBe('No page fits this filter.');
    await page.click('button.quiet');
    await page.selectOption('#filter-folder', 'corpus/handbook/');
    expect(await shown()).toHaveLength(3);
    await page.selectOption('#filter-order', 'path');
    expect(await shown()).toEqual([...(await shown())].sort());
  });

  test('the filter stands in the address, and the way back leads to it', async () => {
    const page = await open('en.html');
    const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
    const shown = () => namesShown(page);
    const all = (await shown()).length;
    await page.selectOption('#filter-folder', 'corpus/handbook/');
    expect(await hash()).toBe('#/?folder=corpus/handbook/');
    await page.uncheck('#filter-info');
    await page.fill('#filter-text', 'change');
    expect(await hash()).toBe('#/?text=change&severity=error,warning&folder=corpus/handbook/');
    const narrowed = await shown();
    expect(narrowed.length).toBeLessThan(all);
    await page.locator('.page .name').first().click();
    await page.waitForSelector('.rows .row');
    await page.keyboard.press('j');
    await page.goBack();
    await page.waitForSelector('main.overview');
    expect(await shown()).toEqual(narrowed);
    expect(await page.inputValue('#filter-text')).toBe('change');
    expect(await page.isChecked('#filter-info')).toBe(false);
    await page.goForward();
    await page.waitForSelector('.rows .row');
    await page.keyboard.press('u');
    await page.waitForSelector('main.overview');
    expect(await shown()).toEqual(narrowed);
    await page.click('button.quiet');
    expect(await hash()).toBe('#/');
    await page.goBack();
    expect(await shown()).toEqual(narrowed);
    // One step for each choice, none for a letter.
    await page.goBack();
    await page.waitForSelector('.rows .row');
  });

  test('an address filters the overview, and what it names in vain is left out', async () => {
    const page = await open('en.html', '#/?rule=missing-heading&findings=yes');
    const shown = () => namesShown(page);
    expect(await shown()).toEqual(['announcing-1.10']);
    expect(await page.inputValue('#filter-rule')).toBe('missing-heading');
    expect(await page.locator('.named li').count()).toBe(1);
    const sorted = await open('en.html', '#/?sort=path&severity=error&findings=no');
    expect(await sorted.locator('.named').count()).toBe(0);
    expect(await sorted.locator('.page .count.warning').count()).toBe(0);
    expect(await sorted.inputValue('#filter-order')).toBe('path');
    const vain = await open('en.html', '#/?rule=no-such-rule&folder=no/&sort=luck&x=<b>');
    expect(await vain.inputValue('#filter-rule')).toBe('');
    expect(await vain.inputValue('#filter-folder')).toBe('');
    const all = await open('en.html');
    expect(await vain.locator('.page').count()).toBe(await all.locator('.page').count());
  });

  test('emphasis, images and containers look like that, and no image is loaded', async () => {
    const en =
      '# Harbor\n\nIt is *very* old, see ![the *old* pier](img/old_pier.png) there.\n\n:::tip Before you sail\n\nCheck the lantern.\n\n:::\n\n![](https://x.example/map.png)\n';
    const zh =
      '# 港口\n\n它*非常*古老，见 ![旧码头](img/new_pier.png)。\n\n:::tip 出航之前\n\n检查灯笼。\n\n:::\n\n![](https://x.example/map.png)\n';
    writeFileSync(join(folder, 'looks.html'), await htmlOf(await resultWithViews(en, zh)));
    const page = await open('looks.html', addressOf('content/zh/page.md'));
    const source = page.locator('.cell.source');
    expect(await source.locator('.emphasis').allInnerTexts()).toEqual(['very']);
    expect(await source.locator('.image-alt').allInnerTexts()).toEqual(['the *old* pier']);
    // A difference within an address is marked, so an address is in parts.
    expect((await source.locator('.image-url').allInnerTexts()).join('')).toBe(
      'img/old_pier.pnghttps://x.example/map.png',
    );
    expect(await source.getByRole('img', { name: 'Image' }).count()).toBe(2);
    expect(await source.locator('.frame-head').innerText()).toMatch(/^tip\s+Before you sail$/);
    expect(await source.locator('.piece.inside').allInnerTexts()).toEqual([
      expect.stringContaining('Check the lantern.'),
    ]);
    expect(await page.locator('.cell.target .frame-head').innerText()).toContain('出航之前');
    expect(trouble).toEqual([]);
    await page.keyboard.press('m');
    expect(await source.locator('.raw').allInnerTexts()).toContain(
      'It is *very* old, see ![the *old* pier](img/old_pier.png) there.',
    );
  });

  test('a finding that is clicked shows its message and both of its marks', async () => {
    const page = await open('en.html');
    await page.click('.page .name >> text="announcing-1.10"');
    await page.waitForSelector('.rows .row');
    await page.click('.index button:has-text("1.7.0")');
    const marks = page.locator('mark.active');
    expect(await marks.allInnerTexts()).toEqual(['1.7.0', '1.6.0']);
    expect(await page.locator('.cell.source mark.active').count()).toBe(1);
    expect(await page.locator('.cell.target mark.active').count()).toBe(1);
    for (const mark of await marks.all()) await expect.poll(() => isInView(mark)).toBe(true);
    const card = page.locator('.card.active');
    expect(await card.innerText()).toContain('Versions differ');
    expect(await isInView(card)).toBe(true);
    expect(await marks.first().locator('.core').innerText()).toBe('7');
  });

  test('a lost section is one gap that says what is missing', async () => {
    const page = await open('en.html', addressOf(release));
    const gap = page.locator('.gap', { hasText: 'Signed connectors' });
    expect(await gap.locator('.gap-text').innerText()).toBe(
      'Not in Chinese: 1 heading, 2 paragraphs, 1 code block',
    );
    const row = page.locator('.row.missing', { has: gap });
    expect(await row.locator('.cell.source .piece').count()).toBe(4);
  });

  test('a field that one page lacks is marked where it should stand', async () => {
    const en = '---\ntitle: A\nrelease: 1.0\n---\n\nText.\n';
    const zh = '---\ntitle: 甲\n---\n\n正文。\n';
    const result = await resultWithViews(en, zh);
    writeFileSync(join(folder, 'field.html'), await htmlOf(result));
    const page = await open('field.html', addressOf('content/zh/page.md'));
    await page.keyboard.press('j');
    expect(await page.locator('.cell.target.absent.active').count()).toBe(1);
    expect(await page.locator('.cell.source .piece.whole.active').innerText()).toContain('1.0');
  });

  test('both ends of a moved section lead to each other', async () => {
    const page = await open(
      'en.html',
      addressOf('corpus/website/content/zh/blog/2026/tide-mode/index.md'),
    );
    await page.click('#moved-1');
    await expect.poll(() => isInView(page.locator('#here-1'))).toBe(true);
    expect(await page.locator('#here-1').innerText()).toContain('“如何启用” stands here');
    await page.keyboard.press('Enter');
    await expect.poll(() => isInView(page.locator('#moved-1'))).toBe(true);
  });

  test('keys go through findings, change the view and lead back', async () => {
    const page = await open('en.html');
    await page.keyboard.press('/');
    await page.keyboard.type('jk 1.10');
    expect(await page.inputValue('#filter-text')).toBe('jk 1.10');
    await page.fill('#filter-text', 'announcing-1.10');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rows .row');
    const active = () => page.locator('.card.active .message').allInnerTexts();
    expect(await active()).toEqual([]);
    await page.keyboard.press('j');
    expect(await active()).toEqual([
      'The field "release" is 1.10.0 in English and 1.10.1 in Chinese',
    ]);
    await page.keyboard.press('j');
    expect(await active()).toEqual(['The section "Signed connectors" is missing in Chinese']);
    await page.keyboard.press('k');
    expect(await active()).toEqual([
      'The field "release" is 1.10.0 in English and 1.10.1 in Chinese',
    ]);
    await page.keyboard.press('m');
    expect(await page.locator('.rows').getAttribute('data-mode')).toBe('raw');
    expect(await page.locator('.rows').innerText()).toContain('## 路由预览 {#route-previews}');
    expect(await active()).toHaveLength(1);
    await page.keyboard.press('c');
    expect(await page.locator('main.show-checked .detail').count()).toBeGreaterThan(10);
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open] dt').count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.waitForSelector('main.overview');
    expect(await page.inputValue('#filter-text')).toBe('announcing-1.10');
  });

  test('an address leads to a finding, the button copies the command that accepts it', async () => {
    const { stdout } = await announceLint(['corpus', '--format', 'json'], root);
    const finding = JSON.parse(stdout).findings.find(
      ({ rule, target }: { rule: string; target: { path: string } | null }) =>
        rule === 'missing-shortcode' && target?.path === release,
    );
    const page = await open('en.html', addressOf(release, finding.fingerprint), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const card = page.locator('.card.active');
    expect(await card.locator('.message').innerText()).toBe(finding.message);
    await expect.poll(() => isInView(card)).toBe(true);
    await card.locator('button.copy').click();
    await expect.poll(() => card.locator('.copy-status').innerText()).toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`announce-lint accept ${finding.fingerprint} --reason "…"`);
  });

  test('a detail under the pointer shows its counterpart', async () => {
    const page = await open('en.html', addressOf(release));
    await page.hover('.cell.source .detail:has-text("1.4.2")');
    expect(await page.locator('.detail.twin').allInnerTexts()).toEqual(['1.4.2', '1.4.2']);
  });

  test('dark as the system or as chosen', async () => {
    const page = await open('en.html', '', { colorScheme: 'dark' });
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe('rgb(20, 22, 26)');
    await page.keyboard.press('t');
    expect(await background()).toBe('rgb(251, 251, 250)');
    await page.keyboard.press('t');
    await page.reload();
    expect(await background()).toBe('rgb(20, 22, 26)');
  });

  test('both columns say their language, the page its own', async () => {
    const page = await open('zh.html', addressOf(release));
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    expect(await page.locator('.cell.source').first().getAttribute('lang')).toBe('en');
    expect(await page.locator('.cell.target').first().getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('.gap-text').first().innerText()).toBe(
      '中文页面没有：1 个标题、2 个段落、1 个代码块',
    );
  });

  test('a page is set as its language asks, whatever the language of the report', async () => {
    const images = await open(
      'zh.html',
      addressOf('corpus/website/content/zh/blog/2026/tide-mode/index.md'),
    );
    const styleOf = (side: string) =>
      images
        .locator(`.cell.${side} .image-alt`)
        .first()
        .evaluate((node) => getComputedStyle(node).fontStyle);
    expect(await styleOf('source')).toBe('italic');
    expect(await styleOf('target')).toBe('normal');
  });

  test('nothing stands beside the screen of a telephone', async () => {
    for (const hash of ['', addressOf(release)]) {
      const page = await open('zh.html', hash, { viewport: { width: 360, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });

  test('printed, it has both columns and no controls', async () => {
    const page = await open('en.html', addressOf(release));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('.rows').isVisible()).toBe(true);
    expect(await page.locator('button.copy').first().isVisible()).toBe(false);
  });

  test.each(['light', 'dark'] as const)('accessible: %s', async (colorScheme) => {
    for (const hash of ['', addressOf(release)]) {
      const page = await open('en.html', hash, { colorScheme });
      if (hash !== '') await page.keyboard.press('j');
      // Through the debugger: the policy of the page would refuse a script of ours.
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()');
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      const said = serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
      expect(said).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    }
  });

  test('a page full of scripts is text', async () => {
    const { en, zh, name } = hostilePages;
    const result = await resultWithViews(en, zh, name);
    expect(result.findings.length).toBeGreaterThan(0);
    writeFileSync(join(folder, 'hostile.html'), await htmlOf(result));
    const page = await open('hostile.html');
    await page.click('.page .name');
    await page.waitForSelector('.rows .row');
    for (const key of ['j', 'j', 'm', 'c', 'j']) await page.keyboard.press(key);
    const text = await page.locator('.rows').innerText();
    expect(text).toContain('<script>window.ran = 1</script>');
    expect(text).toContain('<img src=x onerror="window.ran = 2">');
    expect(text).toContain('U+202E');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(
      await page.locator('#app').locator('img, svg, iframe, style, script, base').count(),
    ).toBe(0);
    expect(await page.locator('a[href^="javascript"], [onerror], [onload]').count()).toBe(0);
    expect(page.url()).toContain('hostile.html');
  });

  test('the policy blocks markup that would run if it got into the page', async () => {
    const { en, zh } = announcement();
    const html = await htmlOf(await resultWithViews(en, zh));
    const smuggled = [
      '<script>window.ran = 1</script>',
      '<img src="https://evil.example/x.png" onerror="window.ran = 2">',
      '<style>body { display: none }</style>',
      '<iframe src="https://evil.example/"></iframe>',
    ];
    writeFileSync(
      join(folder, 'smuggled.html'),
      html.replace('</body>', `${smuggled.join('')}</body>`),
    );
    const page = await open('smuggled.html');
    await expect.poll(() => trouble.length).toBeGreaterThanOrEqual(4);
    // A request is announced before the policy refuses it.
    const directives = trouble
      .filter((line) => !line.startsWith('https:'))
      .map((line) => /directive:? ["']?([a-z-]+)/.exec(line)?.[1] ?? `another trouble: ${line}`);
    expect([...new Set(directives)].sort()).toEqual(['default-src', 'script-src', 'style-src']);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('main').isVisible()).toBe(true);
    trouble = [];
  });

  test('the policy keeps the program itself from making markup of text', async () => {
    const page = await open('en.html');
    const refused = await page.evaluate(() => {
      const attempts: (() => void)[] = [
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => {
          document.createElement('div').innerHTML = '<b>x</b>';
        },
        () => document.body.setAttribute('onclick', 'window.ran = 1'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
    });
    expect(refused).toEqual([true, true, true]);
    trouble = [];
  });

  test('what changed in the original since is shown word by word', async () => {
    const { en, zh } = announcement();
    const result = await resultWithViews(en, zh);
    const { views } = result;
    const [view] = views?.pairs ?? [];
    const at = view?.source.pieces.findIndex(({ kind }) => kind === 'paragraph') ?? -1;
    if (views === undefined || view === undefined || at < 0) throw new Error('No paragraph');
    const parts = [
      { kind: 'same', text: 'Since ' },
      { kind: 'removed', text: '<b>1.0</b>' },
      { kind: 'added', text: '1.1' },
    ] as const;
    const pairs = [{ ...view, changed: [{ piece: at, parts }] }];
    const html = await htmlOf({ ...result, views: { ...views, pairs } });
    writeFileSync(join(folder, 'changed.html'), html);
    const page = await open('changed.html', addressOf('content/zh/page.md'));
    const changed = page.locator('.cell.source .changed');
    await changed.locator('summary').click();
    expect(await changed.locator('p').innerText()).toBe('Since <b>1.0</b>1.1');
    expect(await changed.locator('del').innerText()).toBe('<b>1.0</b>');
  });

  test('a thousand pairs open at once', async () => {
    const { en, zh } = announcement({ zh: [['2.3.0', '2.3.1']] });
    const result = repeated(await resultWithViews(en, zh), 1_000);
    const html = await htmlOf(result);
    expect(html.length).toBeGreaterThan(10_000_000);
    writeFileSync(join(folder, 'large.html'), html);
    // As many bytes that nobody looks at: what the browser takes for a file of this size.
    const bytes = `<script type="application/json">${JSON.stringify('x'.repeat(html.length))}</script>`;
    writeFileSync(join(folder, 'blank.html'), `<!doctype html>${bytes}<main>Blank</main>`);
    const quickest = async (name: string, selector: string, then = async (_: Page) => {}) => {
      const times: number[] = [];
      for (let run = 0; run < 3; run++) {
        const started = performance.now();
        const page = await open(name);
        await page.waitForSelector(selector, { state: 'attached' });
        times.push(performance.now() - started);
        if (run === 2) await then(page);
        await page.context().close();
      }
      return Math.min(...times);
    };
    const blank = await quickest('blank.html', 'main');
    let pair = Number.POSITIVE_INFINITY;
    const overview = await quickest('large.html', '.page:nth-child(1000)', async (page) => {
      for (let index = 0; index < 3; index++) {
        const clicked = performance.now();
        await page
          .locator('.page .name')
          .nth(index * 300)
          .click();
        await page.waitForSelector('.rows .row');
        pair = Math.min(pair, performance.now() - clicked);
        await page.goBack();
        await page.waitForSelector('main.overview');
      }
    });
    const figures = { blank, overview, pair };
    const said = Object.entries(figures).map(([name, ms]) => `${name} ${Math.round(ms)} ms`);
    console.log(`1,000 pairs, ${Math.round(html.length / 1e6)} MB: ${said.join(', ')}`);
    expect(overview / blank).toBeLessThan(3);
    expect(pair / blank).toBeLessThan(2);
  });
});

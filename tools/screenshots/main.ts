/**
 * `npm run screenshots`: the pictures of the READMEs, made from `corpus/` with the built report and
 * the Chromium on the PATH.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { main } from '../../src/cli/main.ts';
import { openBrowser } from '../../test/report/html/browser.ts';
import { ansiToHtml } from './ansi.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const images = join(root, '.github/images');
const page = 'corpus/website/content/zh/news/releases/1.10.x/announcing-1.10.md';
const command = `announce-lint ${page}`;
/** Of a terminal window that holds the findings of the page. */
const columns = 96;

const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  mkdirSync(images, { recursive: true });
  for (const lang of ['en', 'zh']) {
    await shootReport(browser, lang);
    await shootTerminal(browser, lang);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** The pair view at the finding that a tired reviewer would miss. */
async function shootReport(browser: Browser, lang: string): Promise<void> {
  const file = join(folder, `${lang}.html`);
  await run(['corpus', '--lang', lang, '--format', `html=${file}`]);
  const view = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  await view.goto(`${pathToFileURL(file).href}#/page/${encodeURIComponent(page)}`);
  await view.click('.index button:has-text("1.7.0")');
  // What is lost above it belongs into the picture.
  await view.mouse.wheel(0, -140);
  await view.waitForTimeout(300);
  await view.screenshot({ path: join(images, `report-${lang}.png`) });
  await view.close();
}

async function shootTerminal(browser: Browser, lang: string): Promise<void> {
  const output = await run([page, '--lang', lang, '--color']);
  const view = await browser.newPage({ viewport: { width: 900, height: 600 } });
  await view.setContent(terminal(`$ ${command} --lang ${lang}\n\n${output}`));
  await view.locator('pre').screenshot({ path: join(images, `terminal-${lang}.png`) });
  await view.close();
}

/** Runs the program from its sources and gives what it prints. */
async function run(argv: readonly string[]): Promise<string> {
  let printed = '';
  await main(argv, {
    cwd: root,
    variables: {},
    locale: 'en',
    out: (text) => {
      printed += text;
    },
    err: (text) => process.stderr.write(text),
    columns,
  });
  return printed;
}

/** A font in which a Chinese character is as wide as two letters. */
function terminal(output: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #14161a }
pre {
  display: inline-block; margin: 0; padding: 18px 22px; background: #14161a; color: #d7dae0;
  font: 14px/1.5 "Noto Sans Mono CJK SC", monospace
}
.bold { font-weight: 700; color: #fff } .dim { color: #9aa3ad } .underline { text-decoration: underline }
.red { color: #ff8a80 } .green { color: #7fd49b } .yellow { color: #f2c14e }
.blue { color: #8ab0ff } .magenta { color: #d7a6ff } .cyan { color: #7fd3e6 }
</style><pre>${ansiToHtml(output)}</pre>`;
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe'];

/** The Chromium on the PATH, or the one that CHROMIUM names; null where there is none. */
function chromiumPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const all = [process.env.CHROMIUM ?? '', ...found];
  return all.find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Whether tests in a browser are left out, with a message: only where nobody asked for them. In CI
 * a missing browser is a failure.
 */
export function withoutBrowser(): boolean {
  if (chromiumPath() !== null || process.env.CI !== undefined) return false;
  console.warn('No Chromium on the PATH (or in CHROMIUM): the HTML report was not opened.');
  return true;
}

/**
 * Starts the browser.
 *
 * @throws Error where there is none.
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('No Chromium on the PATH');
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: root ? ['--no-sandbox'] : [] });
}

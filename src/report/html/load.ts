import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../package.ts';
import type { Reporter } from '../context.ts';
import { reportHtml } from './html.ts';

/** Where the build puts them. */
const folder = 'dist/src/report/html/client';

/** The HTML reporter with the program that its page runs. */
export async function loadHtml(): Promise<Reporter> {
  const root = await packageRoot();
  const [script, style] = await Promise.all(
    ['main.js', 'style.css'].map((name) => readFile(join(root, folder, name), 'utf8')),
  );
  if (script === undefined || style === undefined) throw new Error('The report page is not built');
  return (result, context) => reportHtml(result, context, { script, style });
}

import { readFile } from 'node:fs/promises';
import type { Reporter } from '../context.ts';
import { reportHtml } from './html.ts';

/** The build puts it beside the compiled reporter; from the sources it is where the build left it. */
const folder = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/src/report/html/client/' : './client/',
  import.meta.url,
);

/** The HTML reporter with the program that its page runs. */
export async function loadHtml(): Promise<Reporter> {
  const [script, style] = await Promise.all(
    ['main.js', 'style.css'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  if (script === undefined || style === undefined) throw new Error('The report page is not built');
  return (result, context) => reportHtml(result, context, { script, style });
}

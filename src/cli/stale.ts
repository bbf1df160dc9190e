import { loadConfig } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { writeChanges } from '../fix/write.ts';
import { listStale, type StaleList } from '../history/list.ts';
import { markSynced } from '../history/mark.ts';
import { visible } from '../report/visible.ts';
import type { Language } from '../types.ts';
import type { StaleCommand } from './commands.ts';
import type { Environment } from './environment.ts';

interface StaleTexts {
  row(commits: number, since: string, byDate: boolean): string;
  sum(behind: number, pairs: number): string;
  unknown(pages: number): string;
  marked(path: string, commit: string): string;
}

const texts: Readonly<Record<Language, StaleTexts>> = {
  en: {
    row: (commits, since, byDate) =>
      `${commits} ${commits === 1 ? 'commit' : 'commits'} since ${since}${byDate ? ' (by date)' : ''}`,
    sum: (behind, pairs) => `${behind} of ${pairs} pages are behind their originals`,
    unknown: (pages) => `git does not know enough of ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    marked: (path, commit) => `${path} is in step with ${commit}`,
  },
  zh: {
    row: (commits, since, byDate) =>
      `自 ${since} 起 ${commits} 次提交${byDate ? '（按日期推断）' : ''}`,
    sum: (behind, pairs) => `${pairs} 个页面中有 ${behind} 个落后于原文`,
    unknown: (pages) => `另有 ${pages} 个页面的 Git 历史不足，无法判断`,
    marked: (path, commit) => `${path} 已标记为与 ${commit} 同步`,
  },
};

/**
 * Lists the translations that are behind their originals, or marks pages as in step.
 *
 * @throws UsageError where a page cannot be marked or written.
 */
export async function stale(
  command: StaleCommand,
  lang: Language,
  { cwd }: Environment,
): Promise<string> {
  const { config } = await loadConfig(cwd, command.config ?? undefined);
  if (command.marked.length > 0) {
    let said = '';
    for (const page of command.marked) {
      const { commit, ...change } = await markSynced(page, cwd, config);
      const [refused] = await writeChanges(cwd, [change]);
      if (refused !== undefined) {
        const { path, reason } = refused;
        const why = typeof reason === 'string' ? reason : reason.code;
        throw new UsageError(`${path}: cannot be written (${why})`);
      }
      said += `${visible(texts[lang].marked(change.path, commit.slice(0, 12)))}\n`;
    }
    return said;
  }
  const list = await listStale(command.paths, cwd, config);
  if (command.format === 'json') return `${JSON.stringify(list, null, 2)}\n`;
  return describe(list, texts[lang]);
}

function describe({ pages, pairs, unknown }: StaleList, words: StaleTexts): string {
  const rows = pages.map(({ target, commits, since, by }) => ({
    target: visible(target),
    told: words.row(commits, since, by === 'date'),
  }));
  return [
    ...rows.map(({ target, told }) => `${target}: ${told}`),
    ...(rows.length > 0 ? [''] : []),
    words.sum(pages.length, pairs),
    ...(unknown > 0 ? [words.unknown(unknown)] : []),
    '',
  ].join('\n');
}

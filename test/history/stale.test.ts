import { expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import { chinese, english, oarsEnglish } from './pages.ts';
import { inRepository, type Scripted } from './scripted.ts';

const en = 'docs/en/notes.md';
const zh = 'docs/zh/notes.md';

async function loud({ folder }: Scripted) {
  const result = await lint([], { cwd: folder });
  const named = (list: readonly { rule: string; messageId: string }[]) =>
    list.map(({ rule, messageId }) => `${rule}/${messageId}`);
  return {
    result,
    said: named(result.findings.filter(({ severity }) => severity !== 'info')),
    stale: named(result.suppressed.filter(({ by }) => by === 'stale')),
  };
}

test('a pinned page is held against the original that it was made from', () =>
  inRepository(async (repository) => {
    const pin = repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese({ pin, strands: '8' }) });
    repository.commit({ [en]: english({ sides: '14' }) });
    const last = repository.commit({ [en]: english({ sides: '14', more: oarsEnglish }) });
    const { result, said, stale } = await loud(repository);
    expect(said).toEqual(['stale-translation/pinned', 'mismatched-value/number']);
    expect(stale).toEqual([]);
    const [finding, value] = result.findings;
    expect(finding).toMatchObject({
      data: { commits: 2, count: 3, since: '2031-01-04', where: 'Lamps · Oars' },
      evidence: { expected: last, actual: pin },
    });
    const text = result.texts[en] ?? '';
    const of = (span: { offset: number; endOffset: number } | undefined) =>
      text.slice(span?.offset, span?.endOffset);
    expect(of(finding?.source?.span)).toContain('14 sides');
    expect(of(value?.source?.span)).toBe('7');
    expect(result.drifts).toMatchObject([
      { source: en, target: zh, commit: pin, commits: 2, changes: [{}, {}, {}] },
    ]);
    expect(result.drifts[0]?.changes[0]?.words).toContainEqual({ kind: 'removed', text: '12' });
  }));

test('what differs in a block that changed since is stale', () =>
  inRepository(async (repository) => {
    const pin = repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese({ pin, sides: '13' }) });
    repository.commit({ [en]: english({ sides: '14' }) });
    const { said, stale } = await loud(repository);
    expect(said).toEqual(['stale-translation/pinned']);
    expect(stale).toEqual(['mismatched-value/number']);
  }));

test.each([
  [
    'only the line breaks of the original changed',
    english().replace(' of the harbour', '\nof the harbour'),
  ],
  ['nothing changed', english()],
])('a pinned page is not behind where %s', (_, now) =>
  inRepository(async (repository) => {
    const pin = repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese({ pin }) });
    repository.commit({ [en]: now });
    expect((await loud(repository)).said).toEqual([]);
  }),
);

test('a commit that git does not have is named, and the page is held against today', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english({ sides: '14' }), [zh]: chinese({ pin: 'a'.repeat(40) }) });
    const { result, said } = await loud(repository);
    expect(said).toEqual(['mismatched-value/number']);
    expect(result.notChecked.map(({ rule }) => rule)).toContain('stale-translation');
  }));

test('the pinned original is found under its former name', () =>
  inRepository(async (repository) => {
    const pin = repository.commit({ 'docs/en/old.md': english() });
    repository.move('docs/en/old.md', en);
    repository.commit({ [zh]: chinese({ pin }) });
    repository.commit({ [en]: english({ sides: '14' }) });
    expect((await loud(repository)).said).toEqual(['stale-translation/pinned']);
  }));

test('fields of other names can be pins', () =>
  inRepository(async (repository) => {
    const pin = repository.commit({
      [en]: english(),
      'announce-lint.config.json': '{ "pins": ["made.from"] }',
    });
    const page = chinese().replace('title:', `made:\n  from: ${pin}\ntitle:`);
    repository.commit({ [zh]: page });
    repository.commit({ [en]: english({ sides: '14' }) });
    const { loadConfig } = await import('../../src/config/load.ts');
    const { config } = await loadConfig(repository.folder, undefined);
    const { findings } = await lint([], { cwd: repository.folder, config });
    expect(findings.map(({ rule }) => rule)).toContain('stale-translation');
  }));

test('without a pin: what the original of that day does not give is stale, the rest is not', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese({ strands: '8' }) });
    repository.commit({ [en]: english({ sides: '14', more: oarsEnglish }) });
    const { result, said, stale } = await loud(repository);
    expect(said).toEqual(['stale-translation/differs', 'mismatched-value/number']);
    expect(result.findings[1]?.data).toMatchObject({ expected: '7', actual: '8' });
    expect(stale.sort()).toEqual(['mismatched-value/number', 'missing-heading/section']);
    expect(result.suppressed.every((finding) => finding.stale)).toBe(true);
  }));

test('a line of the original that was edited beside an error of the translation does not excuse it', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese({ strands: '8' }) });
    repository.commit({ [en]: english().replace('of the keepers', 'of all keepers') });
    const { said, stale } = await loud(repository);
    expect(said).toEqual(['mismatched-value/number']);
    expect(stale).toEqual([]);
  }));

test.each([
  ['a history that does not go back so far', ['clone', '--quiet', '--depth', '1']],
  ['no history', null],
])('no claim with %s', (_, clone) =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese() });
    repository.commit({ [en]: english({ sides: '14' }) });
    let folder = repository.folder;
    if (clone === null)
      repository.git('-c', 'core.bare=false', 'checkout', '--quiet', '--orphan', 'new');
    if (clone !== null) {
      repository.git(...clone, `file://${folder}`, 'shallow');
      folder = `${folder}/shallow`;
    }
    const { findings, suppressed } = await lint([], {
      cwd: folder,
      config: { history: clone !== null },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['mismatched-value']);
    expect(suppressed).toEqual([]);
  }),
);

test('a page that says itself that it drifted lost nothing: absences are infos', () =>
  inRepository(async (repository) => {
    repository.commit({
      [en]: english({ more: oarsEnglish }),
      [zh]: chinese({ strands: '8' }).replace('title:', 'drifted_from_default: true\ntitle:'),
    });
    const { result, said } = await loud(repository);
    expect(said).toEqual(['mismatched-value/number']);
    expect(result.findings.find(({ rule }) => rule === 'missing-heading')).toMatchObject({
      severity: 'info',
      stale: true,
    });
  }));

test('what is said once of a page can be accepted, and is not gone then', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese() });
    repository.commit({ [en]: english({ sides: '14' }) });
    const cwd = repository.folder;
    const [finding] = (await lint([], { cwd })).findings;
    expect(finding).toMatchObject({ rule: 'stale-translation', messageId: 'differs' });
    const { rule = '', messageId = '', fingerprint = '' } = finding ?? {};
    const entry = { rule, messageId, fingerprint, source: en, target: zh, reason: '' };
    const { findings, suppressed, staleAccepted } = await lint([], { cwd, accepted: [entry] });
    expect(findings).toEqual([]);
    expect(suppressed.map(({ by }) => by).sort()).toEqual(['accepted', 'stale']);
    expect(staleAccepted).toEqual([]);
  }));

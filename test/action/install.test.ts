import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, program } from '../cli/built.ts';
import { write } from './remote.ts';
import { runAction } from './runner.ts';

let root = '';
let workspace = '';
beforeAll(() => {
  build();
  root = mkdtempSync(join(tmpdir(), 'announce-lint-install-'));
  workspace = join(root, 'workspace');
  const page = '# Lamps\n\nLamps 2.4 needs 16 wicks.\n';
  write(workspace, { 'en/a.md': page, 'zh/a.md': '# Lamps\n\nLamps 2.4 需要 16 根灯芯。\n' });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

/**
 * The action as a ref carries it, with an npm that writes down what it is asked for and does it
 * without a registry.
 */
async function runFrom(name: string, withDist: boolean) {
  const actionPath = join(root, name);
  const bin = join(root, `${name}-bin`);
  const asked = join(root, `${name}.txt`);
  const packageRoot = join(program, '../../..');
  mkdirSync(actionPath);
  mkdirSync(bin);
  for (const file of ['package.json', 'schema.json', 'rules'])
    cpSync(join(packageRoot, file), join(actionPath, file), { recursive: true });
  if (withDist) cpSync(join(packageRoot, 'dist'), join(actionPath, 'dist'), { recursive: true });
  writeFileSync(asked, '');
  const script = [
    '#!/usr/bin/env bash',
    'echo "$(basename "$PWD"): $*" >>"$ASKED"',
    'case $1 in',
    'ci) ln -s "$PACKAGE/node_modules" node_modules ;;',
    'run) cp -r "$PACKAGE/dist" dist ;;',
    'esac',
    '',
  ];
  writeFileSync(join(bin, 'npm'), script.join('\n'), { mode: 0o755 });
  const left = await runAction({
    workspace,
    actionPath,
    inputs: { mode: 'all' },
    eventName: 'schedule',
    event: {},
    sha: '',
    variables: { PATH: `${bin}:${process.env.PATH}`, ASKED: asked, PACKAGE: packageRoot },
  });
  return { left, asked: readFileSync(asked, 'utf8') };
}

test('a release carries dist/, and nothing is installed', async () => {
  const { left, asked } = await runFrom('released', true);
  expect(left).toMatchObject({ code: 0, outputs: { pairs: '1', 'exit-code': '0' } });
  expect(asked).toBe('');
});

test('any other ref is built where it lies', async () => {
  const { left, asked } = await runFrom('branch', false);
  expect(left).toMatchObject({ code: 0, outputs: { pairs: '1' } });
  expect(asked).toBe(
    'branch: ci --include=dev --ignore-scripts --no-audit --no-fund\nbranch: run build\n',
  );
});

test('an install that fails is a failed step', async () => {
  const actionPath = join(root, 'broken');
  mkdirSync(actionPath);
  const left = await runAction({
    workspace,
    actionPath,
    eventName: 'schedule',
    event: {},
    sha: '',
    inputs: { mode: 'all' },
  });
  expect(left.code).not.toBe(0);
  expect(left.outputs['exit-code']).toBe('');
});

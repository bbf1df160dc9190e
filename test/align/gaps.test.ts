import { expect, test } from 'vitest';
import { alignDrafts, type Draft, faults, without } from './harbor.ts';

const whole: Draft = [
  { key: 'work', en: '## Function description', zh: '# 功能说明' },
  {
    key: 'work-text',
    en: 'It keeps all of the lamps lit.',
    zh: '无论刮风下雨，也无论有没有人值守，让港口里所有的灯都一直亮着。',
  },
  { key: 'time', en: '## Running attributes', zh: '# 运行属性' },
  {
    key: 'time-text',
    en: 'Only at nightfall, and whenever fog has come up from the sea and stays.',
    zh: '只在入夜后和起雾时。',
  },
  { key: 'ropes', en: '## Ropes', zh: '# 绳子' },
  { key: 'ropes-text', en: 'A rope of `5m` for each boat.', zh: '每条船一根 `5m` 的绳子。' },
  { key: 'boats', en: '## Boats', zh: '# 小船' },
  { key: 'boats-text', en: 'Moored with `moor` at dusk.', zh: '黄昏时用 `moor` 系泊。' },
];

test.each([
  ['the second', ['time', 'time-text']],
  ['the first', ['work', 'work-text']],
])('a title that is said decides, and levels count from the usual: %s is lost', (_, lost) => {
  for (const side of ['source', 'target']) {
    const rest = without(whole, ...lost);
    const aligned = side === 'source' ? alignDrafts(rest, whole) : alignDrafts(whole, rest);
    expect(faults(aligned)).toEqual([]);
    const links = whole.map(({ key }) => {
      if (!lost.includes(key)) return `${key}=${key}`;
      return side === 'source' ? `=${key}` : `${key}=`;
    });
    expect(new Set(aligned.links)).toEqual(new Set(links));
  }
});

test('where one of two sections is lost, the words tell which', () => {
  const draft: Draft = [
    { key: 'title', en: '## Lamps', zh: '## 灯' },
    { key: 'lead', en: 'All lamps are lit by `light` only.', zh: '所有的灯只由 `light` 点亮。' },
    { key: 'gentle', en: '### Gentle', zh: '### 温和' },
    {
      key: 'gentle-text',
      en: 'When a lamp is set to gentle, all windows of the house are covered at night.',
      zh: '把灯设为温和后，夜里会遮住房屋的所有窗户。',
    },
    { key: 'stop', en: '### Halt', zh: '### 禁止使用' },
    {
      key: 'stop-text',
      en: 'This prevents the user from doing anything with the account; the limit can be removed at any time.',
      zh: '这样可以阻止用户对账户进行任何操作，该限制可以随时移除。',
    },
    { key: 'ropes', en: '## Ropes', zh: '## 绳子' },
    { key: 'ropes-text', en: 'A rope of `5m` for each boat.', zh: '每条船一根 `5m` 的绳子。' },
  ];
  const lost = ['gentle', 'gentle-text'];
  const aligned = alignDrafts(draft, without(draft, ...lost));
  expect(faults(aligned)).toEqual([]);
  expect(new Set(aligned.links)).toEqual(
    new Set(draft.map(({ key }) => (lost.includes(key) ? `${key}=` : `${key}=${key}`))),
  );
});

test('two sections that hold the same part belong together, whatever they say', () => {
  const draft: Draft = [
    { key: 'oil', en: '## Oil', zh: '## 灯油' },
    { key: 'oil-text', en: 'Fill it with `fill 5l` each day.', zh: '每天用 `fill 5l` 加油。' },
    { key: 'dock', en: '## Another option: a docked lamp', zh: '## 用镜像安装 LampDock' },
    {
      key: 'dock-text',
      en: 'Let the daemon use the gpu, as [this answer](https://quay.example/questions/59691207/dock-build-with-gpu-runtime) says.',
      zh: '我们优化了[该文件](../../images/DockfileCN)，请设置 `PIP_INDEX_URL`、`HTTP_PROXY`、`NO_PROXY` 以及 [mirrors.json](../../images/mirrors.json)。',
    },
    {
      key: 'dock-code',
      en: '```bash\nsudo apt-get install harbor-container-runtime -f -y\nsudo cp -f dock/daemon.json /etc/dock\nsudo systemctl restart dockd\n```',
      zh: '',
    },
    { key: 'build', en: '#### a. Build it', zh: '#### a. 构建镜像' },
    {
      key: 'build-text',
      en: 'Run `harborctl build --rm -t lamp .` with the [toolkit](https://docs.quay.example/toolkit/install-guide.html).',
      zh: '使用[工具包](https://docs.quay.example/toolkit/install-guide.html)运行 `harborctl build --rm -t lamp .`。',
    },
    { key: 'check', en: '## Check it', zh: '## 检查' },
    { key: 'check-text', en: 'Run `harborctl check --all`.', zh: '运行 `harborctl check --all`。' },
  ];
  const { source, alignment } = alignDrafts(draft, without(draft, 'dock-code'));
  const dock = source.sections.findIndex(({ title }) => title.includes('docked'));
  const link = alignment.sections.find((one) => one.source.includes(dock));
  expect(link?.target).toHaveLength(1);
  // Surely enough for its details to be compared.
  expect(link?.confidence).toBeGreaterThan(0.7);
});

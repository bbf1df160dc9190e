/** Text to replace, which must stand exactly once, and what stands there instead. */
export type Change = readonly [from: string, to: string];

/** Both pages of an announcement. */
export interface Announcement {
  readonly en: string;
  readonly zh: string;
}

/**
 * An announcement and its faithful translation, with the given changes made in each page.
 *
 * @throws Error where a change does not fit: a test that changes nothing would prove nothing.
 */
export function announcement(
  changes: { readonly en?: readonly Change[]; readonly zh?: readonly Change[] } = {},
): Announcement {
  return { en: change(english, changes.en ?? []), zh: change(chinese, changes.zh ?? []) };
}

/** The same pages with the line ends of Windows. */
export function withCrlf({ en, zh }: Announcement): Announcement {
  return { en: en.replaceAll('\n', '\r\n'), zh: zh.replaceAll('\n', '\r\n') };
}

/** The part of a text from where `from` begins up to where `to` begins. */
export function part(text: string, from: string, to: string): string {
  return text.slice(only(text, from), only(text, to));
}

export const english = `---
title: Announcing Harborline 2.3
description: Harborline 2.3 is out, with warm restarts and smaller images.
publishdate: 2026-03-17
release: 2.3.0
---

Harborline 2.3 is out, three months after 2.2. We thank the 41 people who reported problems with the
release candidates.

## Warm restarts

The gateway keeps its connections when it restarts. Set \`restart.mode\` to \`warm\` in the [gateway
settings](/docs/gateway/settings/) to try it.

\`\`\`yaml
restart:
  mode: warm
  drain: 30s
\`\`\`

A restart took 14 seconds on average in our tests, against 95 seconds before.

## Smaller images

The image for \`linux/arm64\` shrank from 88 MB to 37 MB. It no longer contains a shell.

- Debug images end in \`-debug\` and still contain \`curl\`.
- Images are signed with the key that we [published in January](/news/signing-key/).
- The old \`latest\` tag is gone.

## Known problems

Metrics of the \`relay\` module are counted twice while a restart is going on. A repair is planned for
Harborline 2.3.1.

{{< warning >}}
Do not alert on \`relay_events_total\` until then.
{{< /warning >}}

## Upgrading

You can upgrade directly from 2.1 and 2.2. Read the [upgrade notes](/docs/upgrade/2.3/) first, and
write to the [forum](https://forum.harborline.example.org/) if something goes wrong.
`;

export const chinese = `---
title: 发布 Harborline 2.3
description: Harborline 2.3 现已发布，带来热重启和更小的镜像。
publishdate: 2026-03-17
release: 2.3.0
---

Harborline 2.3 现已发布，距离 2.2 仅三个月。感谢 41 位在候选版本中报告问题的朋友。

## 热重启 {#warm-restarts}

网关重启时会保留现有连接。如需试用，请在[网关设置](/zh/docs/gateway/settings/)中将 \`restart.mode\` 设为 \`warm\`。

\`\`\`yaml
restart:
  mode: warm
  drain: 30s
\`\`\`

在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。

## 更小的镜像 {#smaller-images}

\`linux/arm64\` 镜像从 88 MB 缩小到 37 MB，并且不再包含 shell。

- 调试镜像以 \`-debug\` 结尾，其中仍然包含 \`curl\`。
- 镜像使用我们[一月公布的密钥](/zh/news/signing-key/)签名。
- 旧的 \`latest\` 标签已被移除。

## 已知问题 {#known-problems}

重启期间，\`relay\` 模块的指标会被重复计数。我们计划在 Harborline 2.3.1 中修复。

{{< warning >}}
在此之前，请勿基于 \`relay_events_total\` 告警。
{{< /warning >}}

## 升级 {#upgrading}

可以从 2.1 和 2.2 直接升级。请先阅读[升级说明](/zh/docs/upgrade/2.3/)，遇到问题时可到[论坛](https://forum.harborline.example.org/)留言。
`;

function change(text: string, changes: readonly Change[]): string {
  let changed = text;
  for (const [from, to] of changes) {
    const at = only(changed, from);
    changed = changed.slice(0, at) + to + changed.slice(at + from.length);
  }
  return changed;
}

function only(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  if (at < 0) throw new Error(`"${wanted}" does not stand in the text`);
  if (text.includes(wanted, at + 1)) throw new Error(`"${wanted}" stands in the text twice`);
  return at;
}

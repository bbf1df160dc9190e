/** An announcement of an invented project, and its translation, for the tests of the tools. */
export const english = `---
title: Lighthouse 2.4 is here
publishdate: 2026-03-18
release: 2.4.0
---

Lighthouse 2.4 needs at least 512 MB of memory. Thanks to **Maria Keller** and to Northwind for the review. The beacon cache is now three times smaller. Read the [upgrade guide](/docs/upgrade/) first.

## What is new? {#whats-new}

{{< tip >}}
Lighthouse 2.4.0 was tested on Linux and macOS.
{{< /tip >}}

The \`beacon_cache\` option is on by default. It cuts the start time by 35%. See [#4821](https://github.com/lighthouse/lighthouse/pull/4821) for the figures.

- **Faster start**: the \`--warm-up\` flag reads the cache in parallel.
- **Safer defaults**: \`tls.minVersion\` is now 1.3, see [the notes](https://lighthouse.example.org/notes/#tls-defaults).
- **Fewer alerts**: a beacon that blinks is reported once.

### Configuration files {#configuration-files}

The file is read at start, see [what is new](#whats-new).

\`\`\`yaml
listen: 0.0.0.0
cacheSize: 256
\`\`\`

## Fixed security problems {#security}

CVE-2026-10442 is fixed. The release of March 18 closes it.

| Name | Value |
|------|-------|
| port | 8443 |
| workers | 16 |
| tls | Yes |

## Removed in this release {#removed}

The old console is gone for good.

## Thanks to everyone {#thanks}

We thank all contributors for their patient work on this release.

![The new lamp](/img/lamp.png)
`;

export const chinese = `---
title: Lighthouse 2.4 发布
publishdate: 2026-03-18
release: 2.4.0
---

Lighthouse 2.4 至少需要 512 MB 内存。感谢 **Maria Keller** 和 Northwind 的审阅。信标缓存的体积缩小到原来的三分之一。请先阅读[升级指南](/zh/docs/upgrade/)。

## 新特性 {#whats-new}

{{< tip >}}
Lighthouse 2.4.0 已在 Linux 和 macOS 上通过测试。
{{< /tip >}}

\`beacon_cache\` 选项现在默认开启。启动时间因此缩短 35%。具体数据请参阅 [#4821](https://github.com/lighthouse/lighthouse/pull/4821)。

- **启动更快**：\`--warm-up\` 参数会并行读取缓存。
- **默认配置更安全**：\`tls.minVersion\` 现为 1.3，详见[说明](https://lighthouse.example.org/notes/#tls-defaults)。
- **告警更少**：频繁闪烁的信标只上报一次。

### 配置文件 {#configuration-files}

该文件在启动时读取，参见[新特性](#whats-new)。

\`\`\`yaml
listen: 0.0.0.0
cacheSize: 256
\`\`\`

## 已修复的安全问题 {#security}

CVE-2026-10442 已修复。3 月 18 日的版本解决了该问题。

| 名称 | 值 |
|------|----|
| port | 8443 |
| workers | 16 |
| tls | 是 |

## 本版本移除的内容 {#removed}

旧版控制台已彻底移除。

## 致谢 {#thanks}

感谢所有贡献者为本次发布付出的耐心工作。

![新的灯](/img/lamp.png)
`;

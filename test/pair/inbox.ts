/** Announcements of an invented project as they pile up in a folder without meaningful names. */

export const releaseEnglish = `---
title: Announcing Tidegate 2.4
aliases:
  - /news/announcing-2.4
---

We are pleased to announce Tidegate 2.4, the second release of 2031. It is supported on Kubernetes 1.41 to 1.44.

## Replay by offset

The new \`tidectl replay --from-offset\` command reads a topic again from any position. It needs the \`ReplayPolicy\` resource; see the [replay guide](/docs/tasks/replay/) and [pull request 48213](https://git.example.org/tidegate/pull/48213).

## Smaller sidecars

Thanks to Maren Holt (Brightwater), the sidecar now needs 38 MB instead of 112 MB. Set \`TIDE_SIDECAR_PROFILE\` to \`slim\` to try it.

## Upgrading

Please read the [upgrade notes](/news/releases/2.4.x/upgrade-notes/) first, and tell us how it went in this [survey](https://forms.example.org/tide-24).
`;

export const releaseChinese = `---
title: Tidegate 2.4 发布
---

我们很高兴地宣布 Tidegate 2.4 正式发布。这是 2031 年的第二个版本，支持 Kubernetes 1.41 至 1.44。

## 按偏移量重放

新增的 \`tidectl replay --from-offset\` 命令可以从任意位置重新读取主题。使用前需要创建 \`ReplayPolicy\` 资源，详情请参阅[重放指南](/zh/docs/tasks/replay/)和 [PR 48213](https://git.example.org/tidegate/pull/48213)。

## 更小的 Sidecar

感谢 Maren Holt（Brightwater）的贡献，Sidecar 的内存占用从 112 MB 降到了 38 MB。将 \`TIDE_SIDECAR_PROFILE\` 设为 \`slim\` 即可试用。

## 升级

升级前请先阅读[升级说明](/zh/news/releases/2.4.x/upgrade-notes/)，并通过这份[问卷](https://forms.example.org/tide-24)告诉我们您的升级体验。
`;

/** Another author about the same release: no translation of the announcement. */
export const reviewChinese = `# Tidegate 2.4 上手：一个运维工程师的笔记

> 原文：<https://ops-weekly.example.net/tidegate-first-look/>

上周末我把测试环境升级到了 Tidegate 2.4。整个过程花了大约 20 分钟，中途遇到了两个问题，这里记录一下。

第一个问题出在 Helm 3.19 上。\`helm upgrade\` 报告 CRD 冲突，最后我删掉旧的 \`GatewayClass\` 才装上，步骤见[我的脚本](https://git.example.net/linmo/scripts)。

第二个问题是监控。Grafana 面板里的 \`tide_lag_seconds\` 指标不见了，原来它已经改名。社区的 [issue 47790](https://git.example.org/tidegate/issues/47790) 里有人给出了迁移方法。

总的来说，这个版本值得升级，但建议先在预发环境跑一周。
`;

/** The patch release `2.4.<n>`, which differs from its neighbours in little else. */
export function patchEnglish(n: number): string {
  return `---
title: Announcing Tidegate 2.4.${n}
---

This release contains bug fixes to improve robustness. This note describes what is different between Tidegate 2.4.${n - 1} and Tidegate 2.4.${n}.

## Changes

- Fixed a crash of the broker when \`maxLag\` is zero. ([Issue #${41000 + 37 * n}](https://git.example.org/tidegate/issues/${41000 + 37 * n}))
- Updated the base image. See the [download page](/news/releases/2.4.x/) for checksums.
`;
}

export function patchChinese(n: number): string {
  return `---
title: 发布 Tidegate 2.4.${n}
---

此版本包含若干缺陷修复，以提升稳定性。本文说明 Tidegate 2.4.${n - 1} 与 Tidegate 2.4.${n} 之间的差异。

## 变更

- 修复了 \`maxLag\` 为零时代理崩溃的问题。（[Issue #${41000 + 37 * n}](https://git.example.org/tidegate/issues/${41000 + 37 * n})）
- 更新了基础镜像，校验和请见[下载页面](/zh/news/releases/2.4.x/)。
`;
}

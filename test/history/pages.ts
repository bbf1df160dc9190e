/** The original of a small page; each part can be another. */
export function english(
  parts: { readonly sides?: string; readonly strands?: string; readonly more?: string } = {},
): string {
  const { sides = '12', strands = '7', more = '' } = parts;
  return `---
title: Notes on lamps
---

## Lamps

The \`lamp\` of the harbour has ${sides} sides and burns oil of 3 kinds all night.

## Ropes

The \`rope\` has ${strands} strands, see [the guide](https://example.com/guide) of the keepers.
${more}`;
}

/** Its translation. */
export function chinese(
  parts: {
    readonly sides?: string;
    readonly strands?: string;
    readonly link?: string;
    readonly more?: string;
    readonly pin?: string;
  } = {},
): string {
  const { sides = '12', strands = '7', link = 'https://example.com/guide', more = '', pin } = parts;
  return `---
title: 灯具说明
${pin === undefined ? '' : `default_lang_commit: ${pin}\n`}---

## 灯 {#lamps}

港口的 \`lamp\` 有 ${sides} 个面，整夜燃烧 3 种油。

## 绳 {#ropes}

\`rope\` 由 ${strands} 股拧成，参见守塔人的[指南](${link})。
${more}`;
}

export const oarsEnglish = `
## Oars

The \`oar\` is 4 metres long and is kept dry in the [shed](https://example.com/shed).
`;
export const oarsChinese = `
## 桨 {#oars}

\`oar\` 长 4 米，在[棚屋](https://example.com/shed)里保持干燥。
`;

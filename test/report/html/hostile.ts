/** Text that would run, or load something, in a page that took it for HTML. */
const traps = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 2">',
  '<svg onload="window.ran = 3"></svg>',
  '<a href="javascript:window.ran=4">click</a>',
  '[click](javascript:window.ran=5)',
  '<iframe srcdoc="<script>parent.ran = 6</script>"></iframe>',
  '<style>body { display: none }</style>',
  '</script><script>window.ran = 7</script>',
  '<!-- <script> -->',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '`</script><script>window.ran = 8</script>`',
  '![x](x" onerror="window.ran = 9)',
  '<details open ontoggle="window.ran = 10">x</details>',
  '<input autofocus onfocus="window.ran = 11">',
  'Right \u202Eto left\u202C and \u2028 and \u200B.',
];

const title = '"><script>window.ran = 12</script>';

/** Both pages of a pair full of traps; the translation lacks one, so that messages hold them too. */
export const hostilePages = {
  en: `---\ntitle: '${title}'\n---\n\n# ${title}\n\n${traps.join('\n\n')}\n\n## <script>window.ran = 13</script>\n\nUse \`<script>window.ran = 14</script>\` 17 times.\n`,
  zh: `---\ntitle: '${title}'\n---\n\n# 标题 ${title}\n\n${traps.slice(1).join('\n\n')}\n\n## 第二节\n\n使用 \`<script>window.ran=15</script>\` 71 次。\n`,
  name: '"><img src=x onerror="window.ran=16">',
} as const;

/** Where the workflow lies in a repository. */
export const workflowPath = '.github/workflows/announce-lint.yml';

/**
 * A workflow that checks pull requests for what they break and, once a week, looks at all pages.
 *
 * @param action repository and tag of the action, as `owner/announce-lint@v1.0.0`
 * @param paths what to check; the whole repository where empty
 */
export function workflowText(action: string, paths: readonly string[]): string {
  const list = paths.map((path) => `            ${path}\n`).join('');
  const input = list === '' ? '' : `          paths: |\n${list}`;
  return `name: announce-lint
on:
  pull_request:
    paths: ['**.md', '**.mdx', '**.markdown', '**/announce-lint.config.*', '${workflowPath}']
  schedule:
    - cron: '17 5 * * 1'
  workflow_dispatch:
permissions:
  contents: read
jobs:
  announce-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ${action}
        with:
          # A pull request fails on what it breaks. The weekly look at all pages fails on nothing.
          mode: \${{ github.event_name == 'pull_request' && 'changed' || 'advisory' }}
${input}`;
}

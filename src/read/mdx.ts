import type { Masked } from './mask.ts';

/**
 * Whether a page is read as MDX, where indented text is no code and components hold Markdown: by its
 * name, by a line that imports, or by the tabs that Docusaurus brings along. Vue imports in a script.
 */
export function isMdx(
  path: string,
  masked: Pick<Masked, 'original' | 'imports' | 'tags'>,
): boolean {
  if (isMdxFile(path)) return true;
  if (masked.tags.some(({ form, name }) => form === 'jsx' && name === 'TabItem')) return true;
  return masked.imports && !/<script[\s>]/i.test(masked.original);
}

/** Whether the name alone says MDX. */
export function isMdxFile(path: string): boolean {
  return /\.mdx$/i.test(path);
}

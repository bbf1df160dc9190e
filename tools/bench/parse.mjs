/**
 * `node parse.mjs FOLDER`: parses every page below a folder with remark-parse and remark-gfm, and does
 * nothing else: the floor under a linter that reads Markdown. Without a folder it only loads the parser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);
const folder = process.argv[2];
if (folder !== undefined) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:md|mdx|markdown)$/.test(name)) parser.parse(readFileSync(join(folder, name), 'utf8'));
}

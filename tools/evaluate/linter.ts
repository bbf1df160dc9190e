import type { PageInput } from '../../src/index.ts';
import type { Config, Result } from '../../src/types.ts';

/** The linter as the evaluation calls it; a test hands in a stub. */
export interface Linter {
  /** Ids of the rules that exist; a defect that no existing rule could answer is not counted. */
  readonly rules: ReadonlySet<string>;
  lint(
    paths: readonly string[],
    options: { readonly cwd: string; readonly config?: Config },
  ): Promise<Result>;
  lintPair(
    source: PageInput,
    target: PageInput,
    options: { readonly config?: Config },
  ): Promise<Result>;
}

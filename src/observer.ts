import type { Times } from './stopwatch.ts';

/**
 * What a run does, in the order of `src/pipeline.ts`; `history` is what git is asked about, `wait` is
 * what one thread waits for others.
 */
export type Stage =
  | 'discover'
  | 'pair'
  | 'read'
  | 'align'
  | 'learn'
  | 'check'
  | 'settle'
  | 'history'
  | 'fix'
  | 'wait'
  | 'report';

/** Is told how far a run is. The run itself reads no clock and prints nothing. */
export interface Observer {
  /** A stage begins, and the one before it ends; stages of one pair after another's come again. */
  readonly enter: (stage: Stage) => void;
  /** A rule begins, within `check`. */
  readonly rule: (id: string) => void;
  /** So many pairs of all are read and aligned, or checked and settled. */
  readonly done: (stage: 'read' | 'check', pairs: number, all: number) => void;
  /** What another thread of the run took, told when it ends. */
  readonly elsewhere?: (times: Times) => void;
}

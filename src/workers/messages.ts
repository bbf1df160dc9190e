import type { Times } from '../stopwatch.ts';
import type { StepName, Steps } from './steps.ts';

/** What a worker is begun with. */
export interface Begin {
  /** Of the tally that all threads share. */
  readonly memory: SharedArrayBuffer;
  readonly cache: { readonly folder: string; readonly program: string } | null;
  /** Whether somebody asks what takes how long. */
  readonly timed: boolean;
}

/** To a worker: the next step; `end` where there is none. */
export type Order =
  | { readonly [S in StepName]: { readonly step: S; readonly given: Steps[S]['given'] } }[StepName]
  | { readonly step: 'end' };

/** From a worker, one for each order. `T` is what was asked for. */
export type Answer<T> =
  | { readonly kind: 'done'; readonly found: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Its last answer. */
export interface Farewell {
  readonly times: Times | null;
  /** Why it could not keep something in the cache: the code of the system. */
  readonly failure: string | null;
}

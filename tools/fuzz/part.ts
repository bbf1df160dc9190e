import type fc from 'fast-check';

/** One thing to throw hostile input at. A case is plain data, so that it can be kept as JSON. */
export interface Part<Case> {
  readonly id: string;
  readonly cases: fc.Arbitrary<Case>;
  /** What is wrong with what came out, one line each; an exception is wrong too. */
  readonly faults: (input: Case) => Promise<readonly string[]> | readonly string[];
}

/** A part of which only the id matters: the cases come from its own generator or its own files. */
export interface AnyPart {
  readonly id: string;
  /**
   * Runs so many cases.
   *
   * @param before told every case before it is run, so that one that never ends is known
   * @returns the smallest failing case, or null
   */
  readonly run: (
    seed: number,
    runs: number,
    before?: (input: unknown) => void,
  ) => Promise<Failure | null>;
  /** Runs one kept case. */
  readonly replay: (input: unknown) => Promise<readonly string[]>;
}

export interface Failure {
  readonly input: unknown;
  readonly faults: readonly string[];
}

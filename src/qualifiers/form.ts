/**
 * Which values are meant: up to this one (`most`), less than it (`under`), from it on (`least`),
 * more than it (`over`).
 */
export type Bound = 'most' | 'under' | 'least' | 'over';

/** A way to bound a value by the words beside it. */
export interface Form {
  readonly bound: Bound;
  /** Matches the end of the text before the value, or … */
  readonly before?: RegExp;
  /** … the beginning of the text behind it. */
  readonly after?: RegExp;
  /** It may be meant with or without the value itself: 以上, "above". */
  readonly loose?: true;
  /** Said of amounts only, or of versions and dates only. */
  readonly of?: 'amount' | 'point';
  /** It tells of versions in their order: "earlier than", 之前. */
  readonly order?: true;
  /** It bounds what is done, not the value: "before you upgrade to 1.5". */
  readonly action?: true;
}

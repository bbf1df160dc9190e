import { lintPairings } from '../src/pipeline.ts';
import type { Config, Pairing, Result } from '../src/types.ts';
import { announcement } from './announcement.ts';

/** The two texts of a pair. */
export interface Texts {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

/** What a site of pages with explicit heading ids would have taught. */
export const config: Config = { profile: { headingIds: 'explicit' } };

/** A pair as pairing by layout gives it. */
export function pairing({ name, en, zh }: Texts): Pairing {
  return {
    key: name,
    source: { path: `en/${name}`, text: en, language: 'en' },
    target: { path: `zh/${name}`, text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  };
}

/** Lints one pair by itself. */
export function lint(texts: Texts, settings: Config = config): Promise<Result> {
  return lintPairings([pairing(texts)], [], settings);
}

/** A faithful translation: there is nothing to report of it. */
export const faithful: Texts = { name: 'announcement.md', ...announcement() };

import { countDetails, sizeOf } from '../aligned.ts';
import { sentencesOf } from '../sentences.ts';
import type { Block, Page, Pair, Severity } from '../types.ts';
import { countEnglish } from '../untranslated.ts';
import { areContentsOfLone } from './contents-lines.ts';
import { areFactsElsewhere } from './facts-elsewhere.ts';
import { isFolded } from './folded.ts';
import { isJoined } from './joined-code.ts';
import { haveMoved, standsByName } from './replaced.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';
import { isSaidTwice } from './said-twice.ts';
import { isSplitOff } from './split-off.ts';

/** A shorter block may have been left out on purpose, or be said in its neighbour. */
const smallest = 40;
/** So many characters are more than a name. */
const fewestHan = 8;

/** How bad it is that blocks of the original have no counterpart. */
export interface Loss {
  readonly severity: Severity;
  /** Something else on the page says it. */
  readonly isSaid: boolean;
  /** The original says it twice in one place. */
  readonly isTwice?: true;
}

/** @param isReplaced something else stands in the place of the blocks */
export function lossOf(pair: Pair, blocks: readonly Block[], isReplaced: boolean): Loss {
  if (isSaidTwice(pair, blocks)) return { severity: 'info', isSaid: false, isTwice: true };
  if (areForTheOthers(pair, blocks) || areContentsOfLone(pair, 'source', blocks))
    return { severity: 'info', isSaid: false };
  const tells = Object.keys(countDetails(blocks)).length > 0;
  const [first, ...more] = blocks;
  if (first !== undefined && more.length === 0 && !tells && maySayElsewhere(pair, first))
    return { severity: 'info', isSaid: false };
  if (
    isFolded(pair, 'source', blocks) ||
    isSplitOff(pair, 'source', blocks) ||
    isJoined(pair, 'source', blocks) ||
    haveMoved(pair, 'source', blocks) ||
    areFactsElsewhere(pair, blocks) ||
    (first !== undefined && more.length === 0 && standsByName(pair, first)) ||
    isSaidElsewhere(pair, 'source', blocks)
  )
    return { severity: 'info', isSaid: true };
  const isMild = isReplaced || (!tells && sizeOf(blocks) < smallest);
  return { severity: isMild ? 'warning' : 'error', isSaid: false };
}

/** Chinese blocks in an English original: they speak to those who read Chinese, and were not translated. */
function areForTheOthers({ source }: Pair, blocks: readonly Block[]): boolean {
  return (
    source.language === 'en' &&
    blocks.every(({ han, text }) => han >= fewestHan && countEnglish(text).function === 0)
  );
}

/** A line that leads to what is there anyway, or a word that stands in another place of the list. */
function maySayElsewhere({ source, target }: Pair, block: Block): boolean {
  const { text, size } = block;
  return (
    (size < 2 * smallest && (/[:：]$/.test(text) || isConnecting(source, block))) ||
    target.blocks.some((one) => one.text === text)
  );
}

/**
 * One sentence between a heading and the list, code or smaller heading that it leads to: "Let's walk
 * through the list." What forbids, demands or bounds something says more.
 */
function isConnecting(page: Page, block: Block): boolean {
  const [before, behind] = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
  if (block.kind !== 'paragraph' || before?.kind !== 'heading' || behind === undefined)
    return false;
  const leads =
    behind.section === block.section
      ? behind.kind === 'list-item' || behind.kind === 'code-block'
      : levelOf(page, behind) > levelOf(page, block);
  return leads && !telling.test(block.text) && sentencesOf(block, page.language).length === 1;
}

const telling =
  /(?<![a-z])(?:not?|never|cannot|only|must|should|need|requires?d?|always|without|unless|if|least|most)(?![a-z])|n['’]t(?![a-z])|[不没未勿无别仅只必须需应若]|禁止|如果|务请|除非/i;

function levelOf({ sections }: Page, { section }: Block): number {
  return sections[section]?.level ?? 0;
}

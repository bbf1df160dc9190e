import { anchorKinds } from './anchors.ts';
import { blockKinds } from './blocks.ts';
import { codeKinds } from './code.ts';
import { headingKinds } from './headings.ts';
import type { PlantKind } from './kind.ts';
import { languageKinds } from './language.ts';
import { linkKinds } from './links.ts';
import { markupKinds } from './markup.ts';
import { orderKinds } from './order.ts';
import { sentenceKinds } from './sentences.ts';
import { valueKinds } from './values.ts';

/** Every kind of defect that can be planted. */
export const plantKinds: readonly PlantKind[] = [
  ...headingKinds,
  ...anchorKinds,
  ...blockKinds,
  ...orderKinds,
  ...sentenceKinds,
  ...linkKinds,
  ...valueKinds,
  ...codeKinds,
  ...markupKinds,
  ...languageKinds,
];

import type { Check } from './check.ts';
import { codesHoldTogether } from './codes-hold-together.ts';
import { guessesAreCalledSo } from './guesses-are-called-so.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { noQuotations } from './no-quotations.ts';
import { oneWinner } from './one-winner.ts';
import { patternsHoldTogether } from './patterns-hold-together.ts';
import { readable } from './readable.ts';
import { referencesExist } from './references-exist.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { sourcesCarryClaims } from './sources-carry-claims.ts';
import { specialGoesByTopic } from './special-goes-by-topic.ts';
import { standInsAreMarked } from './stand-ins-are-marked.ts';
import { unexplainedStaysSo } from './unexplained-stays-so.ts';

/** Every rule that the glossary keeps; the tests run them all. */
export const ALL_CHECKS: readonly Check[] = [
  codesHoldTogether,
  guessesAreCalledSo,
  idsAreUnique,
  noQuotations,
  oneWinner,
  patternsHoldTogether,
  readable,
  referencesExist,
  sourcesAreUsed,
  sourcesCarryClaims,
  specialGoesByTopic,
  standInsAreMarked,
  unexplainedStaysSo,
];

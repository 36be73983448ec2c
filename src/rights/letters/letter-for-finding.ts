import type { FindingKind } from '../finding.ts';
import type { LetterKind } from './letter.ts';

/** The letter that takes a finding up. What concerns other people is for nobody's letter about themselves. */
const LETTERS: Readonly<Record<FindingKind, LetterKind | undefined>> = {
  'email-from-register': 'sources',
  'telephone-from-register': 'sources',
  'age-guessed': 'explain',
  'ethnicity-guessed': 'explain',
  'religion-guessed': 'explain',
  'language-guessed': 'explain',
  'special-category-guess': 'erase',
  'special-category-told': 'erase',
  'special-category-held': 'erase',
  'origin-stand-in': 'erase',
  'source-missing': 'sources',
  'source-vague': 'sources',
  'recipients-missing': 'recipients',
  'recipients-vague': 'recipients',
  'broker-named': 'sources',
  unexplained: 'explain',
  late: 'late',
  'off-scale': 'explain',
  contradiction: 'rectify',
  'other-people': undefined,
  'others-named': undefined,
  'automated-scoring': 'explain',
};

/** The letter that takes up a finding of this kind, if there is one. */
export function letterForFinding(kind: FindingKind): LetterKind | undefined {
  return LETTERS[kind];
}

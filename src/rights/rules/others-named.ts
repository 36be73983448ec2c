import { askOnce } from '../../decode/ask-once.ts';
import { foldPhrase, foldText, holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import type { Decoded, Reading } from '../../decode/reading.ts';
import type { Topic } from '../../glossary/entry.ts';
import type { Finding } from '../finding.ts';
import words from '../words.json' with { type: 'json' };
import { idsOf } from './texts.ts';

/** A first and a last name, or words that look like them: "Yes" or "Very likely" beside "Parent" is about the reader. */
const FULL_NAME = /^\p{Lu}\S*\s+\p{Lu}/u;
const LETTERS = /\p{L}{2}/u;

/** What a helper types where another answer is asked for is a note too. */
const TYPED_INTO: ReadonlySet<Topic | undefined> = new Set<Topic | undefined>([
  undefined,
  'attitude',
  'canvass',
  'issue',
  'party-support',
]);

/** People who are named in one person's own reply: a spouse, a neighbour, whoever knocked at the door. */
export function findOthersNamed({ readings, history }: Decoded): readonly Finding[] {
  const names = createNamesOthers();
  const aboutOthers = askOnce((label) => holdsPhrase(label, words.othersInLabels));
  const found = readings.filter(
    (reading) => isHeld(reading) && (names(reading) || aboutOthers(reading.label) || notesOthers(reading)),
  );
  const noted = history.filter(({ cells }) => cells.some(names));
  const count = found.length + noted.length;
  if (count === 0) return [];
  return [
    {
      kind: 'others-named',
      fields: idsOf(found),
      because: { id: 'finding_others_named', slots: { count } },
      rule: 'art-15-4',
    },
  ];
}

/** Tells of a field, a cell of an event or a further column whether it gives the name of somebody else. */
export function createNamesOthers(): (cell: Pick<Reading, 'label' | 'value'>) => boolean {
  const wanted = askOnce(valueWanted);
  return ({ label, value }) => wanted(label)?.test(value) === true;
}

/** What a value must look like to name somebody under a label; nothing where the label is not about others. */
function valueWanted(label: string): RegExp | null {
  if (holdsPhrase(label, words.othersLabels)) return LETTERS;
  const folded = foldText(label);
  return words.othersRoles.some((role) => folded === foldPhrase(role)) ? FULL_NAME : null;
}

function notesOthers({ topic, scheme, value }: Reading): boolean {
  if (topic !== 'notes' && (scheme !== undefined || !TYPED_INTO.has(topic) || !SEVERAL_WORDS.test(value)))
    return false;
  return holdsPhrase(value, words.othersInNotes);
}

const SEVERAL_WORDS = /\S\s+\S+\s+\S/;

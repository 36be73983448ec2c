import type { Decoded } from '../../decode/reading.ts';
import checklist from '../checklist.json' with { type: 'json' };
import type { Finding } from '../finding.ts';
import words from '../words.json' with { type: 'json' };
import { holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import { idsOf, proseHolds } from './texts.ts';

const CUES = checklist.find(({ id }) => id === 'recipients')?.cues ?? [];

/** Not a word on who received the data. */
export function findRecipientsMissing({ readings, prose, outcome }: Decoded): readonly Finding[] {
  if (outcome !== 'data') return [];
  if (readings.some((reading) => isHeld(reading) && reading.topic === 'recipient')) return [];
  if (proseHolds(prose, CUES)) return [];
  return [
    {
      kind: 'recipients-missing',
      fields: [],
      because: { id: 'finding_recipients_missing' },
      rule: 'art-15-1-c',
    },
  ];
}

/** Recipients by kind and not by name. */
export function findRecipientsVague({ readings, prose }: Decoded): readonly Finding[] {
  const fields = readings.filter(
    (reading) => isHeld(reading) && reading.topic === 'recipient' && isVague(reading.value),
  );
  const said = prose.some((text) => holdsPhrase(text, CUES) && isVague(text));
  const named = readings.some(
    (reading) => isHeld(reading) && reading.topic === 'recipient' && !isVague(reading.value),
  );
  if (fields.length === 0 && (!said || named)) return [];
  return [
    {
      kind: 'recipients-vague',
      fields: idsOf(fields),
      because: { id: 'finding_recipients_vague' },
      rule: 'art-15-1-c',
    },
  ];
}

function isVague(text: string): boolean {
  return holdsPhrase(text, words.vagueRecipients) && !holdsPhrase(text, words.namedCompany);
}

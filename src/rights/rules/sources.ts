import type { Decoded, Reading } from '../../decode/reading.ts';
import type { Finding } from '../finding.ts';
import words from '../words.json' with { type: 'json' };
import { askOnce } from '../../decode/ask-once.ts';
import { holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import { sourceTexts } from '../../decode/source-texts.ts';
import { idsOf } from './texts.ts';

/** Fields beside which the reply says nothing of where they came from. */
export function findSourceMissing({ readings, outcome }: Decoded): readonly Finding[] {
  if (outcome !== 'data') return [];
  const facts = readings.filter((reading) => isHeld(reading) && !isAboutOrigin(reading.kind));
  const without = facts.filter(isWithoutSource);
  if (without.length === 0) return [];
  const anywhere = without.length < facts.length || readings.some((r) => isHeld(r) && r.kind === 'source');
  return [
    {
      kind: 'source-missing',
      // Where no field has a source, it is the reply that lacks them, and a list of all fields says nothing.
      fields: without.length < facts.length ? idsOf(without) : [],
      because: {
        id: anywhere ? 'finding_source_missing_some' : 'finding_source_missing_all',
        slots: { count: without.length },
      },
      rule: 'art-15-1-g',
    },
  ];
}

/** A fact beside which the reply says nothing of where it came from. */
export function isWithoutSource(reading: Reading): boolean {
  return !isAboutOrigin(reading.kind) && sourceTexts(reading).length === 0;
}

/** A source that names nobody: "third parties", "commercial supplier". */
export function findSourceVague({ readings }: Decoded): readonly Finding[] {
  const namesNobody = askOnce(isVague);
  const vague = readings.filter(
    (reading) =>
      isHeld(reading) &&
      (sourceTexts(reading).some(namesNobody) || (reading.kind === 'source' && namesNobody(reading.value))),
  );
  if (vague.length === 0) return [];
  return [
    {
      kind: 'source-vague',
      fields: idsOf(vague),
      because: { id: 'finding_source_vague', slots: { count: vague.length } },
      rule: 'art-15-1-g',
    },
  ];
}

function isVague(text: string): boolean {
  return holdsPhrase(text, words.vagueSources) && !holdsPhrase(text, words.namedCompany);
}

function isAboutOrigin(kind: string | undefined): boolean {
  return kind === 'source' || kind === 'recipient';
}

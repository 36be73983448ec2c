import type { Decoded, Reading } from '../../decode/reading.ts';
import { BROKERS } from '../brokers.ts';
import { createIsMadeBy } from '../is-bought.ts';
import type { Finding } from '../finding.ts';
import { askOnce } from '../../decode/ask-once.ts';
import { holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import { sourceTexts } from '../../decode/source-texts.ts';
import { idsOf, proseHolds } from './texts.ts';

const ALL_WORDS = BROKERS.flatMap(({ words }) => words);

/** A company that sells data about people is named, or a product or a list that only it sells. */
export function findBrokerNamed({ readings, prose }: Decoded): readonly Finding[] {
  const held = readings.filter(isHeld);
  const segments = held.filter(({ topic }) => topic === 'segment');
  // Most texts name nobody: each is asked once for all companies together.
  const namesAny = askOnce((text) => holdsPhrase(text, ALL_WORDS));
  const candidates = held.filter((reading) => texts(reading).some(namesAny));
  return BROKERS.flatMap((broker): readonly Finding[] => {
    const { words, products, message } = broker;
    const names = askOnce((text) => holdsPhrase(text, words));
    const sells = askOnce((text) => holdsPhrase(text, products));
    const naming = candidates.filter((reading) => texts(reading).some(names));
    const sold = segments.filter((reading) => sells(labelOf(reading)));
    const made = held.filter(createIsMadeBy(broker));
    const fields = [...new Set(idsOf([...naming, ...sold, ...made]))];
    const said = proseHolds(prose, words);
    if (fields.length === 0 && !said) return [];
    const named = naming.length > 0 || said;
    const because = { id: named ? message : `${message}_product` };
    return [{ kind: 'broker-named', fields, because, rule: 'art-14' }];
  });
}

function texts(reading: Reading): readonly string[] {
  return [reading.label, reading.section ?? '', reading.value, ...sourceTexts(reading)];
}

function labelOf({ label, section }: Reading): string {
  return section === undefined ? label : `${section} ${label}`;
}

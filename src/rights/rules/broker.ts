import type { Decoded, Reading } from '../../decode/reading.ts';
import brokers from '../brokers.json' with { type: 'json' };
import type { Finding } from '../finding.ts';
import { holdsPhrase, idsOf, isHeld, sourceTexts } from './texts.ts';

/** A company that sells data about people is named, or a product that only it sells. */
export function findBrokerNamed({ readings, prose }: Decoded): readonly Finding[] {
  return brokers.flatMap(({ words, products, message }): readonly Finding[] => {
    const naming = readings.filter(
      (reading) => isHeld(reading) && texts(reading).some((text) => holdsPhrase(text, words)),
    );
    const sold = readings.filter(
      (reading) => isHeld(reading) && reading.topic === 'segment' && holdsPhrase(labelOf(reading), products),
    );
    const fields = [...new Set([...idsOf(naming), ...idsOf(sold)])];
    const said = prose.some((text) => holdsPhrase(text, words));
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

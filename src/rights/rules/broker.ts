import type { Decoded, Reading } from '../../decode/reading.ts';
import { BROKERS, type NamedBroker } from '../brokers.ts';
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
    const companies = whichOf(broker, { naming, sold, prose });
    return [
      {
        kind: 'broker-named',
        fields,
        because,
        rule: 'art-14',
        ...(companies.length > 0 && { companies }),
      },
    ];
  });
}

interface Named {
  readonly naming: readonly Reading[];
  readonly sold: readonly Reading[];
  readonly prose: Decoded['prose'];
}

/** Of several companies that share a finding, those that are named; one that has its own needs no second look. */
function whichOf({ companies }: NamedBroker, { naming, sold, prose }: Named): readonly string[] {
  const [first, ...others] = companies;
  if (first && others.length === 0) return [first.id];
  return companies
    .filter(
      ({ words, products }) =>
        proseHolds(prose, words) ||
        naming.some((reading) => texts(reading).some((text) => holdsPhrase(text, words))) ||
        sold.some((reading) => holdsPhrase(labelOf(reading), products)),
    )
    .map(({ id }) => id);
}

function texts(reading: Reading): readonly string[] {
  return [reading.label, reading.section ?? '', reading.value, ...sourceTexts(reading)];
}

function labelOf({ label, section }: Reading): string {
  return section === undefined ? label : `${section} ${label}`;
}

import { isHeld } from '../../decode/is-held.ts';
import type { Reading } from '../../decode/reading.ts';
import { sourceTexts } from '../../decode/source-texts.ts';
import type { Where } from '../../read/where.ts';
import type { Report } from '../report.ts';

/** A source or a recipient in the words of the reply, and the readings that it stands beside. */
export interface Named {
  readonly text: string;
  readonly readings: readonly string[];
}

/** Where the reply says that its data came from and went. */
export interface Origins {
  /** Things held, apart from those that tell of sources and recipients. */
  readonly facts: number;
  /** Sources that stand beside fields, most fields first. */
  readonly sources: readonly Named[];
  /** Sources that the reply names for the whole of it. */
  readonly general: readonly Named[];
  /** Fields beside which nothing is said. */
  readonly unsaid: number;
  readonly recipients: readonly Named[];
  /** Where in the running text stand words that usually go with either. */
  readonly prose: Readonly<Record<'sources' | 'recipients', readonly Where[]>>;
}

/** What a reply says of where its data came from and who got it; nothing of a reply without data. */
export function tellOrigins(report: Report): Origins | undefined {
  const held = report.fields.filter(isHeld);
  const facts = held.filter(({ kind }) => kind !== 'source' && kind !== 'recipient');
  if (facts.length === 0) return undefined;
  return {
    facts: facts.length,
    sources: byText(facts, sourceTexts).toSorted((a, b) => b.readings.length - a.readings.length),
    general: byText(
      held.filter(({ kind }) => kind === 'source'),
      ({ value }) => [value],
    ),
    unsaid: facts.filter((reading) => sourceTexts(reading).length === 0).length,
    recipients: byText(
      held.filter(({ topic, kind }) => topic === 'recipient' || kind === 'recipient'),
      ({ value }) => [value],
    ),
    prose: { sources: placesOf(report, 'sources'), recipients: placesOf(report, 'recipients') },
  };
}

function placesOf({ checklist }: Report, id: string): readonly Where[] {
  return checklist.find((item) => item.id === id)?.places ?? [];
}

/** The same words in large and small letters are one source, as it is written first. */
function byText(
  readings: readonly Reading[],
  texts: (reading: Reading) => readonly string[],
): readonly Named[] {
  const named = new Map<string, { readonly text: string; readonly readings: string[] }>();
  for (const reading of readings)
    for (const text of new Set(texts(reading).map((each) => each.trim()))) {
      const key = text.toLowerCase();
      const known = named.get(key) ?? { text, readings: [] };
      named.set(key, known);
      if (known.readings.at(-1) !== reading.id) known.readings.push(reading.id);
    }
  return [...named.values()];
}

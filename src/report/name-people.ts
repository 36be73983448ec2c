import { isHeld } from '../decode/is-held.ts';
import type { Report } from './report.ts';

/** The people of a file about several, in its order, each with the names that stand in its rows. */
export function namePeople({ fields }: Pick<Report, 'fields'>): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (const reading of fields) {
    const { subject, topic, value } = reading;
    if (subject === undefined) continue;
    const known = names.get(subject) ?? [];
    names.set(subject, known);
    if (topic === 'name' && isHeld(reading) && !known.includes(value)) known.push(value);
  }
  return new Map(names.size > 1 ? [...names].map(([subject, known]) => [subject, known.join(' ')]) : []);
}

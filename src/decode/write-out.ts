import { splitWords } from './normalise-label.ts';
import short from './short-words.json' with { type: 'json' };

const WHOLE: ReadonlyMap<string, string> = new Map(Object.entries(short));
/** Behind what it is of, it stands for a probability: `retired_hh_p`. Before it, Experian means a person: `p_gender`. */
const CHANCE = 'p';

/** The name of a column with its abbreviations written out; nothing where it has none, or is no name of a column. */
export function writeOut(label: string): string | undefined {
  if (/\s/.test(label.trim())) return undefined;
  const words = splitWords(label);
  const last = words.length - 1;
  const out = words.map((word, at) =>
    word === CHANCE && at === last && last > 1 ? 'probability' : (WHOLE.get(word) ?? word),
  );
  return out.every((word, at) => word === words[at]) ? undefined : out.join(' ');
}

import type { Field } from '../layout/field.ts';
import { composePlain } from './compose-plain.ts';
import { splitWords } from './normalise-label.ts';
import { type PartWords, readPartInWords } from './part-in-words.ts';
import { readRankInWords } from './rank-in-words.ts';
import rankWords from './rank-words.json' with { type: 'json' };
import scaleWords from './scale-words.json' with { type: 'json' };
import templates from './templates.json' with { type: 'json' };

const LEVELS: ReadonlySet<string> = new Set(scaleWords.levels);
const ENDS: ReadonlySet<string> = new Set(rankWords.ends);
/** `10%`, `10 per cent` and `decile`, after the end that they are at. */
const SHARE = /^\d{1,2}(?:\.\d)? ?(?:%|per ?cent)$/;

/** What a score says that is given in words, or as a place in a list. Without `parts` the label has said in which parts. */
export function scoreWords(field: Field, parts: PartWords | undefined): string {
  const { value, parsed } = field;
  if (isLevel(field)) return composePlain(templates.level, { level: value.trim() });
  const part = parts && readPartInWords(value, parts);
  if (part) return part.says;
  const rank = parsed?.kind === 'rank' ? readRankInWords(value) : undefined;
  // 2/9, which may be a share as well, is not in words.
  if (!rank || rank.place < 1 || (rank.of !== undefined && rank.place > rank.of)) return '';
  const { place, of, area } = rank;
  return composePlain(templates.rank, {
    place: String(place),
    ...(of !== undefined && { of: String(of) }),
    ...(area !== undefined && { area }),
  });
}

/** Whether a score is given in words that say what they mean: "High", "Very likely", "Top 10%". */
export function isLevel({ value, parsed }: Field): boolean {
  if (parsed?.number !== undefined) return false;
  const text = value.trim().toLowerCase();
  const at = text.indexOf(' ');
  if (at > 0 && ENDS.has(text.slice(0, at)) && SHARE.test(text.slice(at + 1))) return true;
  const words = splitWords(value);
  return words.length > 0 && words.every((word) => LEVELS.has(word));
}

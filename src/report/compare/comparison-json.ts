import type { Reading } from '../../decode/reading.ts';
import type { Report } from '../report.ts';
import { renderMessage, type Catalogue } from '../render-message.ts';
import { questionWords, whoseWords } from './comparison-words.ts';
import type { Comparison, Place } from './comparison.ts';

/** A comparison as the plain object that programs get: each place with what stands there. */
export function comparisonJson(
  reports: readonly Report[],
  comparison: Comparison,
  catalogue: Catalogue,
): Readonly<Record<string, unknown>> {
  const { replies, whose, kinds, scores, contradictions } = comparison;
  const show = shower(reports);
  return {
    schema: 'sar-decoder-compare/1',
    replies: replies.map(({ party, ...rest }) => ({ ...rest, ...(party && { party: party.id }) })),
    whose: {
      verdict: whose.verdict,
      stated: whose.stated,
      says: renderMessage(whoseWords(whose), catalogue),
      evidence: whose.evidence.map(show),
    },
    kinds,
    scores: scores.map(({ places, ...about }) => ({ ...about, readings: places.map(show) })),
    contradictions: contradictions.map((contradiction) => ({
      question: contradiction.question,
      ...(contradiction.entry !== undefined && { entry: contradiction.entry }),
      asks: renderMessage(questionWords(contradiction), catalogue),
      sides: contradiction.sides.map(({ answer, places }) => ({ answer, readings: places.map(show) })),
    })),
  };
}

/** A place with what is printed there: whoever compares wants to look it up. */
function shower(reports: readonly Report[]): (place: Place) => Readonly<Record<string, unknown>> {
  const readings = reports.map(({ fields }) => new Map(fields.map((one) => [one.id, one])));
  return ({ reply, reading }) => {
    const found: Partial<Reading> = readings[reply]?.get(reading) ?? {};
    const { label, value, status, plain, where, placed } = found;
    return { reply, reading, label, value, status, plain, where, ...(placed && { scale: placed }) };
  };
}

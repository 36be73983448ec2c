import type { LetterLine } from '../layout/field.ts';
import type { Letter } from './reading.ts';

/** The head of a letter as one thing. The first line of each kind counts; a reply may hold several letters. */
export function readLetter(lines: readonly LetterLine[]): Letter {
  const first = (kind: LetterLine['kind']): LetterLine | undefined =>
    lines.find((line) => line.kind === kind);
  const date = first('date');
  const requested = first('request-date');
  const reference = first('reference');
  const sender = first('sender');
  return {
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(date === undefined ? {} : { dateText: date.text }),
    ...(requested?.date === undefined ? {} : { requested: requested.date }),
    ...(reference === undefined ? {} : { reference: reference.text }),
    ...(sender === undefined ? {} : { sender: sender.text }),
  };
}

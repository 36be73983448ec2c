import type { LetterLine } from '../layout/field.ts';
import type { Letter } from './reading.ts';

/** The head of a letter as one thing. The first line of each kind counts; a reply may hold several letters. */
export function readLetter(lines: readonly LetterLine[]): Letter {
  const first = (kind: LetterLine['kind']): LetterLine | undefined =>
    lines.find((line) => line.kind === kind);
  const date = first('date');
  const day = (kind: LetterLine['kind']): string | undefined => first(kind)?.date;
  const requested = day('request-date');
  const identityReceived = day('identity-date');
  const asked = day('asked-date');
  const answered = day('answered-date');
  const extended = day('extension-date');
  const reference = first('reference');
  const sender = first('sender');
  return {
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(date === undefined ? {} : { dateText: date.text }),
    ...(requested === undefined ? {} : { requested }),
    ...(identityReceived === undefined ? {} : { identityReceived }),
    ...(asked === undefined ? {} : { asked }),
    ...(answered === undefined ? {} : { answered }),
    ...(extended === undefined ? {} : { extended }),
    ...(reference === undefined ? {} : { reference: reference.text }),
    ...(sender === undefined ? {} : { sender: sender.text }),
  };
}

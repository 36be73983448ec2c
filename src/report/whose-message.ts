import type { Message } from '../decode/reading.ts';

/** Says about whom a line is, in a reply about several people: a row of a table, or a name. */
export function whoseMessage(subject: string): Message {
  return /^[0-9]{1,9}$/.test(subject)
    ? { id: 'text_whose_row', slots: { row: subject } }
    : { id: 'text_whose', slots: { subject } };
}

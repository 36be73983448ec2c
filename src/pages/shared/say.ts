import type all from '../../../public/_locales/en/messages.json';
import type { Message } from '../../decode/reading.ts';
import { type Catalogue, renderMessage } from '../../report/render-message.ts';

/** Ids of the catalogue; for a message with a plural, its id without `_one` or `_other`. */
type CatalogueId = keyof typeof all;
export type MessageId =
  CatalogueId | (CatalogueId extends infer I ? (I extends `${infer Stem}_other` ? Stem : never) : never);

let catalogue: Catalogue = {};

/** Gives the page its texts: all of them, or the groups that a small page uses. Before anything is shown. */
export function layMessages(messages: Catalogue): void {
  catalogue = messages;
}

/** The text of one of the page's own messages. A wrong id does not compile. */
export function say(id: MessageId, slots?: Readonly<Record<string, string | number>>): string {
  return renderMessage(slots ? { id, slots } : { id }, catalogue);
}

/** The text of a message that came with a report. */
export function sayMessage(message: Message): string {
  return renderMessage(message, catalogue);
}

/** Whether the catalogue has an id, for ids that are made from data. */
export function has(id: string): id is CatalogueId {
  return Object.hasOwn(catalogue, id);
}

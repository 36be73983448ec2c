import type { KeptHead } from './kept-head.ts';

/** The page of a kept case. */
export function caseAddress(id: string): string {
  return `case.html?${new URLSearchParams({ kept: id })}`;
}

/** The report on a reply of a kept case: which of them it is, or the last that came. */
export function replyAddress(id: string, at?: number): string {
  return `report.html?${new URLSearchParams({ kept: id, ...(at !== undefined && { reply: String(at) }) })}`;
}

/** The report on a reply that the tab of a case hands over: `id` is that tab's. */
export function handedAddress(id: string, at: number): string {
  return `report.html?${new URLSearchParams({ case: id, reply: String(at) })}`;
}

/** Whether a reply may have come. Of one behind a passphrase the list does not know. */
export function mayHoldReply({ name }: KeptHead): boolean {
  return name?.files.length !== 0;
}

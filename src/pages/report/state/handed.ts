import { fetchFromCase } from '../../../extension/hand-case.ts';
import { phase } from './session.ts';
import { showReply } from './show-reply.ts';

/** A reply that lies in the case of another tab. */
interface InCase {
  readonly id: string;
  readonly at: number;
}

/** The reply that an address asks another tab for. */
export function handedInAddress(search: string): InCase | undefined {
  const address = new URLSearchParams(search);
  const id = address.get('case');
  const at = Number(address.get('reply') ?? Number.NaN);
  return id && Number.isInteger(at) && at >= 0 ? { id, at } : undefined;
}

/** Shows a reply of a case that may be kept nowhere. What is said of it here stays on this page. */
export async function openHandedReply({ id, at }: InCase): Promise<void> {
  const handed = await fetchFromCase(id, at);
  const reply = handed?.replies[0];
  if (reply) await showReply(handed, reply);
  else phase.value = { kind: 'empty', gone: true };
}

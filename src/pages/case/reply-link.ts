import { handedAddress, replyAddress } from '../../extension/kept/kept-address.ts';
import { handedAs, head, isChanged } from './state.ts';

/** Where a reply of the case opens. */
interface ReplyLink {
  readonly href: string;
  /** A case that is not kept as it is now is gone once its tab goes elsewhere. */
  readonly target?: '_blank';
}

/** The report on a reply: from what is kept, or else handed over to another tab. */
export function replyLink(at: number): ReplyLink {
  const id = head.value?.id;
  return id !== undefined && !isChanged.value
    ? { href: replyAddress(id, at) }
    : { href: handedAddress(handedAs, at), target: '_blank' };
}

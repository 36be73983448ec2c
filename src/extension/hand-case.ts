import type { Case } from '../report/case/case.ts';

/** A case with the one reply that was asked for. */
type Handed = Pick<Case, 'answers' | 'acknowledged' | 'replies'>;
type Ask = { readonly at: number };
type Answer = { readonly handed: Handed };

/** The tab of the case is closed, or shows another: then nobody answers. */
const LONGEST_WAIT = 3000;

/** Tabs of the extension can speak with each other. What they say is written nowhere, and no other page hears it. */
function channelOf(id: string): BroadcastChannel {
  return new BroadcastChannel(`case-${id}`);
}

/** Gives the replies of a case to reports in other tabs for as long as this page is open, whether or not it is kept. */
export function offerCase(id: string, read: () => Case): void {
  const channel = channelOf(id);
  channel.addEventListener('message', ({ data }: MessageEvent<Ask | Answer>) => {
    if (!('at' in data)) return;
    const { answers, acknowledged, replies } = read();
    const reply = replies[data.at];
    const handed: Handed = {
      answers,
      ...(acknowledged !== undefined && { acknowledged }),
      replies: reply ? [reply] : [],
    };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone and takes none
    channel.postMessage({ handed } satisfies Answer);
  });
}

/** Asks the tab of a case for one of its replies. Nothing where that tab is gone. */
export function fetchFromCase(id: string, at: number): Promise<Handed | undefined> {
  const channel = channelOf(id);
  return new Promise((resolve) => {
    function end(handed?: Handed): void {
      clearTimeout(timer);
      channel.close();
      resolve(handed);
    }
    const timer = setTimeout(end, LONGEST_WAIT);
    channel.addEventListener('message', ({ data }: MessageEvent<Ask | Answer>) => {
      if ('handed' in data) end(data.handed);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone and takes none
    channel.postMessage({ at } satisfies Ask);
  });
}

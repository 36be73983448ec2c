import { partyName } from '../picture/leans-plot.ts';
import type { ComparedReply } from './comparison.ts';

/** A name for each reply: its party, and its file where that alone would not tell it from another. */
export function replyNames(replies: readonly Pick<ComparedReply, 'file' | 'party'>[]): readonly string[] {
  const names = replies.map(({ party, file }) => (party ? partyName(party.id) : file));
  return names.map((name, index) => {
    const file = replies[index]?.file ?? '';
    const alone = names.filter((other) => other === name).length === 1;
    return alone || name === file ? name : `${name} (${file})`;
  });
}

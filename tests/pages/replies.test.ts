import { describe, expect, it } from 'vitest';
import { dropReply, type OpenReply, putReply } from '../../src/pages/report/state/replies.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

/** A reply of one file, told from others by its content. */
function reply(id: number, sha256: string): OpenReply {
  const documents = SAMPLE_REPORT.documents.map((document) => ({ ...document, sha256 }));
  const report = { ...SAMPLE_REPORT, documents };
  return { id, report, result: { file: '', report, warnings: [] }, files: [], passwords: [], notOpened: [] };
}

describe('the replies that are open', () => {
  const list = [reply(1, 'a'), reply(2, 'b')];

  it('stand in the order in which they were opened', () => {
    expect(putReply(list, reply(3, 'c')).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('keep their place when they are read again', () => {
    const again = reply(1, 'a');
    expect(putReply(list, again)).toEqual([again, list[1]]);
    expect(putReply(list, again)[0]).toBe(again);
  });

  it('hold the same files once', () => {
    expect(putReply(list, reply(3, 'a')).map(({ id }) => id)).toEqual([2, 3]);
  });

  it('go one by one', () => {
    expect(dropReply(list, 1)).toEqual([list[1]]);
    expect(dropReply(list, 7)).toEqual(list);
  });
});

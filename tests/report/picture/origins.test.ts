import { describe, expect, it } from 'vitest';
import { tellOrigins } from '../../../src/report/picture/origins.ts';
import { replyOf } from '../reply-of.ts';

describe('tellOrigins', () => {
  it('tells nothing of a reply without data', () => {
    expect(tellOrigins(replyOf('labour', []))).toBeUndefined();
  });

  it('counts fields by the source that stands beside them, whatever the size of its letters', () => {
    const told = tellOrigins(
      replyOf('labour', [
        ['First name', 'Quillon', 'Electoral Register'],
        ['Last name', 'Placeholder', 'electoral register'],
        ['Mosaic type', 'K46', 'Experian'],
        ['Email', 'q.placeholder@example.org'],
      ]),
    );
    expect(told?.sources.map(({ text, readings }) => [text, readings.length])).toEqual([
      ['Electoral Register', 2],
      ['Experian', 1],
    ]);
    expect(told).toMatchObject({ facts: 4, unsaid: 1, recipients: [] });
  });

  it('names recipients of the reply, and does not count them as facts', () => {
    const told = tellOrigins(
      replyOf('labour', [
        ['First name', 'Quillon'],
        ['Shared with', 'Invented Mailing House Ltd'],
      ]),
    );
    expect(told?.recipients.map(({ text }) => text)).toEqual(['Invented Mailing House Ltd']);
    expect(told?.facts).toBe(1);
  });
});

import { afterEach, expect, it } from 'vitest';
import { byReply } from '../../src/pages/report/state/by-reply.ts';
import { currentReply, type OpenReply, replies } from '../../src/pages/report/state/replies.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

function open(id: number): OpenReply {
  const result = { report: SAMPLE_REPORT, warnings: [], file: 'reply.pdf' };
  return { id, report: SAMPLE_REPORT, result, files: [], passwords: [], notOpened: [] };
}

afterEach(() => {
  replies.value = [];
  currentReply.value = 0;
});

it('keeps apart what belongs to each reply, and lets it go with the reply', () => {
  const said = byReply('nothing');
  currentReply.value = 1;
  said.value = 'of the first';
  replies.value = [open(1)];
  currentReply.value = 2;
  expect(said.value).toBe('nothing');
  said.value = 'of the second';
  replies.value = [open(1), open(2)];
  currentReply.value = 1;
  expect(said.value).toBe('of the first');
  replies.value = [open(1)];
  currentReply.value = 2;
  expect(said.value).toBe('nothing');
});

it('keeps what was said of a reply that is read again', () => {
  const said = byReply('nothing');
  currentReply.value = 1;
  said.value = 'of the first';
  replies.value = [open(1)];
  replies.value = [{ ...open(1), party: 'labour' }];
  expect(said.value).toBe('of the first');
});

import { describe, expect, it } from 'vitest';
import { ownPicture } from '../../../src/report/picture/own-picture.ts';
import { tellOrigins } from '../../../src/report/picture/origins.ts';
import type { Report } from '../../../src/report/report.ts';
import { replyOf } from '../reply-of.ts';

const ONE_A_ROW = replyOf('labour', [
  ['Labour support score', '61%'],
  ['Green support score', '4%'],
  ['Voting intention scale - Labour', '7'],
  ['Labour support score', '11%'],
  ['Green support score', '80%'],
]);

/** The first three are about the person in row 2, the others about the one in row 3. */
const TWO_PEOPLE: Report = {
  ...ONE_A_ROW,
  fields: ONE_A_ROW.fields.map((field, index) => ({ ...field, subject: index < 3 ? '2' : '3' })),
};

function drawn({ scores }: Report): readonly string[] {
  return scores.flatMap(({ readings }) => readings);
}

describe('ownPicture', () => {
  it('leaves a reply about one person as it is', () => {
    expect(ownPicture(ONE_A_ROW, undefined)).toBe(ONE_A_ROW);
  });

  it('draws nobody’s scores as long as it is not known who the reader is', () => {
    const picture = ownPicture(TWO_PEOPLE, undefined);
    expect([picture.scores, picture.leans, picture.history]).toEqual([[], [], []]);
    expect(tellOrigins(picture)?.facts).toBe(5);
  });

  it.each([
    ['2', ['labour-0', 'labour-1', 'labour-2'], [61, 4]],
    ['3', ['labour-3', 'labour-4'], [80, 11]],
  ])('draws the scores of the person in row %s alone', (self, ids, leans) => {
    const picture = ownPicture(TWO_PEOPLE, self);
    expect(drawn(picture).toSorted()).toEqual(ids);
    expect(picture.leans.map(({ number }) => number)).toEqual(leans);
    expect(tellOrigins(picture)?.facts).toBe(ids.length);
  });
});

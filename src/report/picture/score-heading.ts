import type { Message, Reading } from '../../decode/reading.ts';

/** The heading of scores that share a kind of scale: the scale itself. */
export function scoreHeading(readings: readonly Reading[]): Message {
  const scale = readings.find(({ placed }) => placed)?.placed?.scale;
  if (scale?.unit === 'rank') return { id: 'report_scores_rank' };
  if (!scale) {
    const ranks = readings.some(({ parsed }) => parsed?.kind === 'rank');
    return { id: ranks ? 'report_scores_rank' : 'report_scores_no_scale' };
  }
  const { min, max } = scale;
  return {
    id: scale.standing === 'given' ? 'report_scores_given' : 'report_scores_assumed',
    slots: { min, max },
  };
}

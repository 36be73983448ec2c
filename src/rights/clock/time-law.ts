/** From then on Article 12A says how long a reply may take, and a question stops the clock by law and not by advice alone. */
const ARTICLE_12A_SINCE = '2026-02-05';

/** Whether a request came before the law on time got the words that it has now. Days are ISO. */
export function isUnderOldWords(received: string): boolean {
  return received < ARTICLE_12A_SINCE;
}

/** Id of the rule in `src/rights/law.json` that the time for a request rests on. */
export function timeRule(received: string): string {
  return isUnderOldWords(received) ? 'art-12-3-before' : 'art-12-3';
}

/** `P(Labour)`, `Pr(turnout) LE26`: a letter before brackets is how a probability is written. */
const OF = /^\s*(?:p|pr|prob)\(([^()]+)\)/i;
/** `Gas boiler (p)`: the same behind what it is of. */
const BEHIND = /\((?:p|pr|prob)\)/i;

/** A label with a probability that is written in signs put in words; nothing where it has none. */
export function spellProbability(label: string): string | undefined {
  if (OF.test(label)) return label.replace(OF, (_, of: string) => `Probability of ${of} `).trim();
  return BEHIND.test(label) ? `Probability of ${label.replace(BEHIND, ' ')}`.trim() : undefined;
}

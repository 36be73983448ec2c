import type { Message } from '../../decode/reading.ts';
import parties from '../../glossary/parties.json' with { type: 'json' };
import { partyName } from '../picture/leans-plot.ts';
import type { Contradiction, KindCell, KindRow, SameScores, WhoseReplies } from './comparison.ts';

/** Whether the replies look to be about one person, in a sentence or two. */
export function whoseWords({ verdict, stated }: WhoseReplies): Message {
  if (stated && verdict !== 'same') return { id: 'compare_whose_stated' };
  return { id: `compare_whose_${verdict.replaceAll('-', '_')}` };
}

/** The name of a kind of thing. */
export function kindWords(topic: KindRow['topic']): Message {
  return { id: `compare_kind_${topic.replaceAll('-', '_')}` };
}

/** How much of a kind a reply holds and how much of that is explained: `all`, `some` or `none`, `blank`, `absent`. */
export type CellState = 'all' | 'some' | 'none' | 'blank' | 'absent';

/** What a cell of the matrix shows. */
export function cellState({ held, explained, blank }: KindCell): CellState {
  if (held === 0) return blank > 0 ? 'blank' : 'absent';
  if (explained === 0) return 'none';
  return explained === held ? 'all' : 'some';
}

/** What scores are about. */
export function scoresWords({ topic, party }: SameScores): Message {
  return party === undefined
    ? kindWords(topic)
    : { id: 'compare_scores_party', slots: { party: partyName(party) } };
}

/** Questions that are more than the name of a kind of thing. */
const ASKED: ReadonlySet<string> = new Set(['vote', 'noted']);

/** The question that replies answer differently. */
export function questionWords({ question }: Contradiction): Message {
  return { id: ASKED.has(question) ? `compare_question_${question}` : kindId(question) };
}

function kindId(question: string): string {
  return `compare_kind_${question.replaceAll('-', '_')}`;
}

/** An answer in a word or two; nothing where what the party printed says it best. */
export function answerWords(question: string, answer: string): Message | undefined {
  if (ASKED.has(question)) return { id: `compare_answer_${question}`, slots: { party: shortName(answer) } };
  if (question === 'brexit') return { id: `compare_answer_${answer}` };
  return undefined;
}

/** A party's name as it stands in a sentence. */
function shortName(id: string): string {
  return parties.find((party) => party.id === id)?.short ?? id;
}

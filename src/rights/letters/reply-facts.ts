import type { Letter, Outcome, Reading } from '../../decode/reading.ts';
import type { DocumentInfo } from '../../read/document.ts';
import type { ChecklistItem, Finding } from '../finding.ts';

/** A field of the reply as a letter needs it. */
export type LetterField = Pick<Reading, 'id' | 'label' | 'value' | 'where' | 'status' | 'special'> &
  Partial<Pick<Reading, 'absent' | 'hidden' | 'category' | 'kind' | 'topic' | 'findings'>> & {
    readonly alternatives?: readonly { readonly name: string }[];
  };

/** What a letter takes from a reply. A `Report` has it all, and so has the JSON that is saved of one. */
export interface ReplyFacts {
  readonly outcome: Outcome;
  readonly party?: { readonly id: string };
  readonly letter: Pick<Letter, 'date' | 'requested' | 'reference'>;
  readonly documents: readonly Pick<DocumentInfo, 'id' | 'name'>[];
  readonly fields: readonly LetterField[];
  readonly findings: readonly Pick<Finding, 'kind' | 'fields'>[];
  readonly checklist: readonly Pick<ChecklistItem, 'id' | 'state'>[];
}

import type { Edits } from '../../../rights/letters/edit-letter.ts';
import type { Letter } from '../../../rights/letters/letter.ts';
import { sayDay } from '../../../rights/say-day.ts';
import { say } from '../say.ts';
import { Editable } from './Editable.tsx';
import { PaperTable } from './PaperTable.tsx';

export interface PaperProps {
  /** The letter as we wrote it. */
  readonly letter: Letter;
  readonly edits: Edits;
  /** What now stands in the place of a text of ours. */
  readonly onEdit: (ours: string, theirs: string) => void;
}

/** The letter as on paper. Every text of it can be changed where it stands; lists are of the reply's own words. */
export function Paper({ letter, edits, onEdit }: PaperProps) {
  const { from, to, date, subject, greeting, paragraphs, ending, enclosures } = letter;
  const edit = (ours: string, label: string, name?: string) => (
    <Editable
      text={edits.get(ours) ?? ours}
      label={label}
      {...(name !== undefined && { class: name })}
      onEdit={(theirs) => onEdit(ours, theirs)}
    />
  );
  return (
    <article class="written" aria-label={say('letters_paper')} data-testid="paper">
      <div class="to">
        {edit(to.join('\n'), say('letters_paper_to'))}
        {edit(from.join('\n'), say('letters_paper_from'))}
      </div>
      <p>{sayDay(date)}</p>
      {edit(subject, say('letters_paper_subject'), 'subj')}
      {edit(greeting, say('letters_paper_greeting'))}
      {paragraphs.map(({ text, number, table }, at) => (
        <div key={text} class={number === undefined ? 'para' : 'para point'}>
          {number !== undefined && <span class="nr">{number}.</span>}
          {edit(
            text,
            number === undefined
              ? say('letters_paper_paragraph', { number: at + 1 })
              : say('letters_paper_point', { number }),
          )}
          {table && <PaperTable table={table} />}
        </div>
      ))}
      {edit(ending.join('\n'), say('letters_paper_ending'), 'ending')}
      {enclosures.length > 0 && <p>{say('letters_paper_enclosed', { list: enclosures.join('; ') })}</p>}
    </article>
  );
}

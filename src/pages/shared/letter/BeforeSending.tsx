import type { Message } from '../../../decode/reading.ts';
import type { Citation } from '../../../rights/letters/citation.ts';
import { sayCitations } from '../../../rights/letters/citation.ts';
import type { Letter } from '../../../rights/letters/letter.ts';
import { say, sayMessage } from '../say.ts';

/** Law that we have not been able to read again: the letter names it once the reader has. */
function Unchecked({
  warning,
  onChecked,
}: {
  readonly warning: Message;
  readonly onChecked: (id: string, on: boolean) => void;
}) {
  return (
    <label class="opt">
      <input
        type="checkbox"
        onChange={({ currentTarget }) => onChecked(String(warning.slots?.['id']), currentTarget.checked)}
      />{' '}
      {say('letters_checked')}
    </label>
  );
}

/** To their page, or to the law: it opens only by a click, and says where it leads. */
function Link({ address }: { readonly address: string | number | undefined }) {
  if (typeof address !== 'string') return null;
  return (
    <>
      {' '}
      <a href={address} target="_blank" rel="noopener noreferrer">
        {say('letters_look', { host: new URL(address).host.replace(/^www\./, '') })}
      </a>
    </>
  );
}

/** The law that the letter names, and where that stands. */
function Laws({ laws }: { readonly laws: readonly Citation[] }) {
  if (laws.length === 0) return null;
  return (
    <details class="laws">
      <summary>{say('letters_laws', { count: laws.length })}</summary>
      <ul>
        {laws.map((law) => (
          <li key={law.id}>
            <a href={law.source} target="_blank" rel="noopener noreferrer">
              {sayCitations([law])}
            </a>{' '}
            {say(law.confidence === 'high' ? 'letters_law_read' : 'letters_law_check', { date: law.date })}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface BeforeSendingProps {
  readonly letter: Letter;
  readonly onChecked: (id: string, on: boolean) => void;
}

/** What to look at before the letter goes. */
export function BeforeSending({ letter, onChecked }: BeforeSendingProps) {
  return (
    <section class="before no-print" aria-labelledby="before-h">
      <h2 id="before-h">{say('letters_before')}</h2>
      <ul>
        {letter.warnings.map((warning, at) => (
          <li key={at}>
            {sayMessage(warning)}
            <Link address={warning.slots?.['page'] ?? warning.slots?.['source']} />
            {warning.id === 'letter_warn_unchecked' && <Unchecked warning={warning} onChecked={onChecked} />}
          </li>
        ))}
      </ul>
      <Laws laws={letter.laws} />
    </section>
  );
}

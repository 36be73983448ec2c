import { useRef } from 'preact/hooks';
import type { CaseLetter } from '../../report/case/case.ts';
import { without } from '../../report/case/case.ts';
import { sayDay } from '../../rights/say-day.ts';
import { kindName } from '../shared/letter/kind-name.ts';
import { saveFile } from '../shared/save-file.ts';
import { say } from '../shared/say.ts';
import { change, current } from './state.ts';

interface LetterProps {
  readonly letter: CaseLetter;
  readonly at: number;
  readonly onTakeOut: () => void;
}

function Letter({ letter, at, onTakeOut }: LetterProps) {
  const { kind, day, subject, text } = letter;
  return (
    <li id={`letter-${at + 1}`} tabIndex={-1} data-testid="case-letter">
      <h3>{subject}</h3>
      <p class="note">
        {sayDay(day)} · {kindName(kind)}
      </p>
      <details>
        <summary>
          {say('case_read_letter')}
          <span class="vh">: {subject}</span>
        </summary>
        <pre class="letter-text">{text}</pre>
      </details>
      <p class="acts no-print">
        <button
          class="btn-3"
          type="button"
          onClick={() => saveFile(`letter-${kind}-${day}.txt`, 'text/plain;charset=utf-8', text)}
        >
          {say('letters_save_txt')}
          <span class="vh">: {subject}</span>
        </button>
        <button class="btn-3" type="button" onClick={onTakeOut}>
          {say('case_take_out')}
          <span class="vh">: {subject}</span>
        </button>
      </p>
    </li>
  );
}

/** What the reader sent, word for word. */
export function CaseLetters() {
  const { letters } = current.value;
  const title = useRef<HTMLHeadingElement>(null);
  function takeOut(at: number): void {
    change(without(current.value, 'letters', at));
    // The button that was pressed goes with what it took out.
    title.current?.focus();
  }
  return (
    <section aria-labelledby="letters-h">
      <h2 id="letters-h" ref={title} tabIndex={-1}>
        {say('case_letters')}
      </h2>
      {letters.length === 0 && <p>{say('case_letters_none')}</p>}
      <ol class="case-list">
        {letters.map((letter, at) => (
          <Letter key={at} letter={letter} at={at} onTakeOut={() => takeOut(at)} />
        ))}
      </ol>
    </section>
  );
}

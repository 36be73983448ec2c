import { useId, useState } from 'preact/hooks';
import type { KeptFailure } from '../../../extension/kept/kept-head.ts';
import { type CaseLetter, dayOfLetter } from '../../../report/case/case.ts';
import { isPlainDate } from '../../../rights/clock/plain-date.ts';
import { todayInBritain } from '../../../rights/clock/today-in-britain.ts';
import type { Letter } from '../../../rights/letters/letter.ts';
import { letterText } from '../../../rights/letters/letter-text.ts';
import { failureWords } from '../kept-words.ts';
import { say } from '../say.ts';
import { SteadyButton } from '../SteadyButton.tsx';

interface SentLetterProps {
  readonly letter: Letter;
  /** Puts it into the case; gives what kept it from being so. */
  readonly onSent: (letter: CaseLetter) => Promise<KeptFailure | undefined>;
}

/** Days from which a time of the law runs, which begins when the letter comes and not when it goes. */
const RUNS_FROM: ReadonlySet<string | undefined> = new Set(['requested', 'complained']);

/** The reader says that they sent the letter, and when: it goes into their case word for word. */
export function SentLetter({ letter, onSent }: SentLetterProps) {
  const id = useId();
  const today = todayInBritain();
  const [day, setDay] = useState(today);
  const [told, setTold] = useState('');
  const isDay = isPlainDate(day) && day <= today;
  async function put(): Promise<void> {
    const { kind, subject } = letter;
    const failure = await onSent({ kind, day, subject, text: letterText(letter) });
    setTold(failure ? failureWords(failure) : say('case_letter_put'));
  }
  return (
    <form
      class="sent no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay) void put();
      }}
    >
      <div class="f">
        <label for={id}>{say('case_sent_on')}</label>
        <input
          id={id}
          type="date"
          name="sent-on"
          min="2000-01-01"
          max={today}
          value={day}
          onInput={({ currentTarget }) => {
            setDay(currentTarget.value);
            setTold('');
          }}
        />
        {RUNS_FROM.has(dayOfLetter(letter.kind)) && <p class="note">{say('case_sent_by_post')}</p>}
      </div>
      <SteadyButton class="btn-2" type="submit" isOff={!isDay}>
        {say('case_put_letter')}
      </SteadyButton>
      <p aria-live="polite" data-testid="letter-put">
        {told}
      </p>
    </form>
  );
}

import type { LetterKind } from '../../../rights/letters/letter.ts';
import type { LetterStep } from '../../../rights/letters/order-letters.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { chooseLetter } from '../state/told.ts';
import { kindName, OTHER_LETTERS, SINGLE_LETTERS } from '../../shared/letter/kind-name.ts';
import { Fold } from './Fold.tsx';

function Choose({ kind, current }: { readonly kind: LetterKind; readonly current: LetterKind }) {
  return (
    <button
      class="step"
      type="button"
      aria-current={kind === current ? 'step' : undefined}
      onClick={() => {
        chooseLetter(kind);
      }}
    >
      {kindName(kind)}
    </button>
  );
}

/** The request is behind whoever has a reply: it is told, and not written again. */
function Step({ step, current }: { readonly step: LetterStep; readonly current: LetterKind }) {
  const { kind, state, because } = step;
  const here = kind === current || (kind === 'follow-up' && SINGLE_LETTERS.includes(current));
  return (
    <li class={`${state}${here ? ' here' : ''}`}>
      <span class="vh">{say(`letters_state_${state === 'not-needed' ? 'not_needed' : state}`)} </span>
      {kind === 'ask' ? <b>{kindName(kind)}</b> : <Choose kind={kind} current={current} />}
      <span class="because">{sayMessage(because)}</span>
      {kind === 'follow-up' && here && (
        <ul class="singles" aria-label={say('letters_singles')}>
          {SINGLE_LETTERS.map((single) => (
            <li key={single}>
              <Choose kind={single} current={current} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface LetterOrderProps {
  readonly steps: readonly LetterStep[];
  readonly current: LetterKind;
}

/** What to send, and when. */
export function LetterOrder({ steps, current }: LetterOrderProps) {
  return (
    <nav class="order" aria-labelledby="order-h">
      <Fold id="order-h" title={say('letters_order')}>
        <ol>
          {steps.map((step) => (
            <Step key={step.kind} step={step} current={current} />
          ))}
        </ol>
        <h3>{say('letters_others')}</h3>
        <ul class="others">
          {OTHER_LETTERS.filter((kind) => steps.every((step) => step.kind !== kind)).map((kind) => (
            <li key={kind}>
              <Choose kind={kind} current={current} />
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  );
}

import { say } from '../../shared/say.ts';
import { agreedCount, lawfulBasis, pile } from '../state/pile.ts';
import { forgetStudy, readStudy } from '../state/study-work.ts';

function whyNot(): string | undefined {
  if (pile.value.length === 0) return say('study_read_no_replies');
  if (lawfulBasis.value === undefined) return say('study_read_no_basis');
  if (agreedCount.value === 0) return say('study_read_no_consent');
  return undefined;
}

/** Begins the reading, or says what is missing before it can begin. */
export function ReadReplies() {
  const because = whyNot();
  return (
    <section class="step go" aria-label={say('study_read')}>
      <button
        class="btn"
        type="button"
        data-testid="read"
        aria-disabled={because !== undefined}
        aria-describedby="why-not"
        onClick={() => {
          if (because === undefined) void readStudy();
        }}
      >
        {say('study_read', { count: agreedCount.value })}
      </button>
      <output id="why-not" class="note">
        {because ?? say('study_read_note')}
      </output>
      {pile.value.length > 0 && (
        <button class="btn-3" type="button" onClick={forgetStudy}>
          {say('study_forget')}
        </button>
      )}
    </section>
  );
}

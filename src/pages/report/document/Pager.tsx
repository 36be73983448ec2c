import { say } from '../../shared/say.ts';
import { SteadyButton } from '../../shared/SteadyButton.tsx';

interface PagerProps {
  /** Which of how many are shown. */
  readonly words: string;
  /** Absent where there are none. */
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
}

/** The way through a document that is too long to be on the page at once. */
export function Pager({ words, onEarlier, onLater }: PagerProps) {
  return (
    <p class="pager">
      <span>{words}</span>{' '}
      <SteadyButton class="btn-3" isOff={!onEarlier} {...(onEarlier && { onClick: onEarlier })}>
        {say('report_pager_earlier')}
      </SteadyButton>{' '}
      <SteadyButton class="btn-3" isOff={!onLater} {...(onLater && { onClick: onLater })}>
        {say('report_pager_later')}
      </SteadyButton>
    </p>
  );
}

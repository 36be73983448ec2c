import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../shared/say.ts';
import { forgetAll } from '../shared/kept-list.ts';

/** Erases everything, after one more question. Without `count`, what is kept cannot be listed. */
export function ForgetAll({ count }: { readonly count?: number }) {
  const [state, setState] = useState<'not-asked' | 'asks' | 'said-no'>('not-asked');
  const no = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  // Each button goes when it is pressed; whoever uses no mouse stands on the one that comes.
  useLayoutEffect(() => {
    if (state === 'asks') no.current?.focus();
    if (state === 'said-no') open.current?.focus();
  }, [state]);
  if (state !== 'asks')
    return (
      <p>
        <button class="btn-3" type="button" ref={open} onClick={() => setState('asks')}>
          {say('kept_forget_all')}
        </button>
      </p>
    );
  return (
    <section class="sure" aria-labelledby="sure">
      <p id="sure">{count === undefined ? say('kept_sure_unlisted') : say('kept_sure', { count })}</p>
      <p class="acts">
        <button class="btn-2" type="button" ref={no} onClick={() => setState('said-no')}>
          {say('kept_sure_no')}
        </button>
        <button class="btn-3" type="button" onClick={() => void forgetAll()}>
          {say('kept_sure_yes')}
        </button>
      </p>
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../shared/say.ts';
import { forgetAll } from '../shared/kept-list.ts';

/** Erases everything, after one more question. Without `count`, what is kept cannot be listed. */
export function ForgetAll({ count }: { readonly count?: number }) {
  const [asks, setAsks] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks) no.current?.focus();
  }, [asks]);
  if (!asks)
    return (
      <p>
        <button class="btn-3" type="button" onClick={() => setAsks(true)}>
          {say('kept_forget_all')}
        </button>
      </p>
    );
  return (
    <section class="sure" aria-labelledby="sure">
      <p id="sure">{count === undefined ? say('kept_sure_unlisted') : say('kept_sure', { count })}</p>
      <p class="acts">
        <button class="btn-2" type="button" ref={no} onClick={() => setAsks(false)}>
          {say('kept_sure_no')}
        </button>
        <button class="btn-3" type="button" onClick={() => void forgetAll()}>
          {say('kept_sure_yes')}
        </button>
      </p>
    </section>
  );
}

import { openTab, ownAddress, toolVersion } from '../../extension/browser-api.ts';
import { say } from '../shared/say.ts';
import { upgraded } from './upgrade-state.ts';

async function showNews(): Promise<void> {
  await openTab(ownAddress('options.html#news'));
  close();
}

/** One line, in the first popup after an upgrade and in no other. */
export function NewVersion() {
  if (!upgraded.value) return null;
  return (
    <p class="news" data-testid="news">
      {say('popup_version', { version: toolVersion() })}{' '}
      <button class="btn-3" type="button" onClick={() => void showNews()}>
        {say('popup_news')}
      </button>
    </p>
  );
}

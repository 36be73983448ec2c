import { openOptions, openTab, ownAddress } from '../../extension/browser-api.ts';
import { openReport, openSample } from '../../extension/opening.ts';
import { Brand } from '../shared/Brand.tsx';
import { LocalLine } from '../shared/Masthead.tsx';
import { say } from '../shared/say.ts';
import { andClose } from './and-close.ts';
import { keptCases } from './kept-cases.ts';
import { NewVersion } from './NewVersion.tsx';
import { tabHasNextStep, ThisTab } from './ThisTab.tsx';

function OpenReply() {
  return (
    <section class="open" aria-labelledby="open">
      <h2 id="open">{say('popup_open')}</h2>
      <button
        class={tabHasNextStep() ? 'btn-2' : 'btn'}
        type="button"
        data-testid="choose"
        onClick={() => void andClose(openReport())}
      >
        {say('popup_choose')}
      </button>
      <p>
        {say('popup_choose_says')} <b>{say('popup_nowhere')}</b>
      </p>
      <div class="more">
        <button class="btn-3" type="button" data-testid="sample" onClick={() => void andClose(openSample())}>
          {say('popup_sample')}
        </button>
        <button
          class="btn-3"
          type="button"
          data-testid="request"
          onClick={() => void andClose(openTab(ownAddress('request.html')))}
        >
          {say('popup_request')}
        </button>
        <button
          class="btn-3"
          type="button"
          data-testid="glossary"
          onClick={() => void andClose(openTab(ownAddress('glossary.html')))}
        >
          {say('popup_glossary')}
        </button>
      </div>
    </section>
  );
}

/** The whole popup, on one screen. A file is chosen in the report's tab: a file chooser closes popups. */
export function Popup() {
  const kept = keptCases.value;
  return (
    <>
      <header class="top">
        <Brand />
        <button class="btn-3" type="button" onClick={() => void andClose(openOptions())}>
          {say('popup_settings')}
        </button>
      </header>
      <main>
        <h1 class="vh">{say('extension_name')}</h1>
        <ThisTab />
        <OpenReply />
        {kept && <kept.Part />}
        <NewVersion />
        <section class="privacy" aria-label={say('popup_privacy')}>
          <LocalLine />
          <button class="btn-3" type="button" onClick={() => void andClose(openOptions())}>
            {say('popup_check')}
            <span class="vh"> {say('popup_privacy')}</span>
          </button>
        </section>
      </main>
    </>
  );
}

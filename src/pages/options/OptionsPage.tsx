import { toolName, toolVersion } from '../../extension/browser-api.ts';
import { newsOf } from '../../extension/upgrade.ts';
import { GLOSSARY_DATE, GLOSSARY_VERSION } from '../../glossary/glossary-version.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { has, say } from '../shared/say.ts';
import { chooseTheme, theme } from '../shared/theme.ts';
import type { Theme } from '../shared/theme.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const CHECKS = ['offline', 'network', 'permissions', 'policy'] as const;
const LICENCES = ['code', 'words', 'marks', 'ons'] as const;

function ThemeChoice() {
  return (
    <fieldset class="themes">
      <legend>{say('options_theme')}</legend>
      {THEMES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme.value === each}
            onChange={() => chooseTheme(each)}
          />
          {say(`options_theme_${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** What this version brought. The popup leads here once after an upgrade. */
function News() {
  const ids = newsOf(toolVersion())
    .map((id) => `options_news_${id}`)
    .filter((id) => has(id));
  if (ids.length === 0) return null;
  return (
    <section id="news" aria-labelledby="news-h">
      <h2 id="news-h">{say('options_news')}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What we promise and how to check it, the look, the versions and the licences. */
export function OptionsPage() {
  return (
    <>
      <Masthead current="options" />
      <main class="wrap options">
        <h1>{say('options_title')}</h1>
        <section aria-labelledby="privacy-h">
          <h2 id="privacy-h">{say('options_privacy')}</h2>
          <p class="plain">{say('options_privacy_promise')}</p>
          <p>{say('options_privacy_requests')}</p>
          <p>{say('options_privacy_kept')}</p>
          <h3>{say('options_check')}</h3>
          <ol class="checks">
            {CHECKS.map((check) => (
              <li key={check}>{say(`options_check_${check}`)}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="look-h">
          <h2 id="look-h">{say('options_look')}</h2>
          <ThemeChoice />
        </section>
        <News />
        <section aria-labelledby="about-h">
          <h2 id="about-h">{say('options_about')}</h2>
          <p>{say('options_about_party')}</p>
          <dl class="versions">
            <div>
              <dt>{say('options_version')}</dt>
              <dd>{toolName()}</dd>
            </div>
            <div>
              <dt>{say('options_glossary')}</dt>
              <dd>{say('options_glossary_version', { version: GLOSSARY_VERSION, date: GLOSSARY_DATE })}</dd>
            </div>
          </dl>
          <h3>{say('options_licences')}</h3>
          <ul class="licences">
            {LICENCES.map((licence) => (
              <li key={licence}>{say(`options_licence_${licence}`)}</li>
            ))}
            <li>
              <a href="/THIRD-PARTY.txt">{say('options_licence_libraries')}</a>
            </li>
          </ul>
        </section>
      </main>
    </>
  );
}

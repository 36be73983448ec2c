import { loadGlossary } from '../glossary/load-glossary.ts';
import { answerMessages, onFirstInstalled, onUpgrade } from './browser-api.ts';
import { explainPairs } from './explain-pairs.ts';
import { openWelcome } from './opening.ts';
import type { Explanation, Result, ToBackground } from './messages.ts';
import { announceUpgrade } from './upgrade.ts';

function explain(message: ToBackground): Result<readonly Explanation[]> {
  try {
    return { ok: true, value: explainPairs(loadGlossary(), message.pairs, message.context) };
  } catch {
    // The privacy line: an error's words may hold text of the page, so only its kind goes on.
    return { ok: false, error: 'failed' };
  }
}

onUpgrade(() => void announceUpgrade());
answerMessages<ToBackground>((message) => Promise.resolve(explain(message)));
onFirstInstalled(() => void openWelcome());

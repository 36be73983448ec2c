import type { Glossary, Pattern } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** Filled by the decoder with what the party wrote; a sentence with it is left out where it says nothing. */
const VALUE = '{value}';
const SLOT = /\{[a-z][a-z0-9_-]*\}/g;
/** A part that may be missing, without brackets inside. */
const OPTIONAL = /\[[^[\]]*\]/g;

/** A pattern's own words may only use slots that its forms fill. */
export const patternsHoldTogether: Check = {
  id: 'patterns-hold-together',
  sentence: 'Square brackets must close, and a slot outside them must be filled by every form.',
  run: (glossary: Glossary) => glossary.patterns.flatMap(findBroken),
};

function findBroken({ id, forms, plain }: Pattern): readonly Problem[] {
  const texts = Object.values(plain);
  const unclosed = [...forms, ...texts].filter((text) => /[[\]]/.test(text.replace(OPTIONAL, '')));
  const always = new Set(texts.flatMap((text) => slots(text.replace(OPTIONAL, ''))));
  const missing = forms.flatMap((form) => {
    const sure = new Set(slots(form.replace(OPTIONAL, '')));
    return [...always].filter((slot) => !sure.has(slot)).map((slot) => `${slot} is not filled by: ${form}`);
  });
  const sometimes = new Set(texts.flatMap(slots));
  const never = [...sometimes].filter((slot) => !forms.some((form) => slots(form).includes(slot)));
  return [
    ...unclosed.map((text) => ({ at: id, says: `brackets do not close: ${text}` })),
    ...missing.map((says) => ({ at: id, says })),
    ...never.map((slot) => ({ at: id, says: `${slot} is filled by no form` })),
  ];
}

function slots(text: string): readonly string[] {
  return (text.match(SLOT) ?? []).filter((slot) => slot !== VALUE);
}

import { computed } from '@preact/signals';
import type { StudySettings } from '../../../study/study.ts';
import { atLeast, isKeyKept, lawfulBasis, party, personIs, removesIdentifying, replyIs } from './pile.ts';

/** The settings as the study says them: with the same ones, the command line makes the same bytes. */
export const settings = computed<StudySettings>(() => ({
  reply: replyIs.value,
  person: personIs.value,
  consent: 'recorded',
  key: isKeyKept.value ? 'kept' : 'thrown-away',
  atLeast: atLeast.value,
  ...(lawfulBasis.value && { lawfulBasis: lawfulBasis.value }),
  ...(removesIdentifying.value && { identifying: 'removed' as const }),
  ...(party.value && { party: party.value }),
}));

import { computed, signal } from '@preact/signals';
import type { ExportForm } from '../../../report/export-report.ts';
import { answers, asked } from './answers.ts';
import { self } from './others.ts';

/** In which form the report is to be saved. */
export const exportForm = signal<ExportForm>('html');

/** Names and contact details are left out. */
export const leavesPersonal = signal(false);

/** What is about other people is left out. */
export const leavesOthers = signal(true);

/** What the reader answered, and what they ask about, is saved too. */
export const savesAnswers = signal(false);

/** All of it, and what it is about: another object whenever something of it changes. */
export const exportChoices = computed(() => ({
  form: exportForm.value,
  leaving: {
    personal: leavesPersonal.value,
    others: leavesOthers.value,
    ...(self.value !== undefined && { self: self.value }),
  },
  says: savesAnswers.value ? { answers: answers.value, asked: asked.value } : undefined,
}));

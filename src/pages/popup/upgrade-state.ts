import { signal } from '@preact/signals';
import { takeUpgrade } from '../../extension/upgrade.ts';

/** Whether this popup is the first after an upgrade. */
export const upgraded = signal(false);

export async function lookForUpgrade(): Promise<void> {
  upgraded.value = await takeUpgrade();
}

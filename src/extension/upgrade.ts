import { buttonTitle, ownName, titleButton, toolVersion } from './browser-api.ts';
import news from './news.json' with { type: 'json' };

const NEWS: Readonly<Record<string, readonly string[]>> = news;

/** What a version brought that its users see, by the ends of message ids; nothing of one that only mended. */
export function newsOf(version: string): readonly string[] {
  return NEWS[version] ?? [];
}

/**
 * After an upgrade with news, the words over our button name the version until the popup was opened once or the browser
 * closes. Nothing is stored for it, and nothing opens by itself.
 */
export async function announceUpgrade(): Promise<void> {
  if (newsOf(toolVersion()).length > 0) await titleButton(announcement());
}

/** Whether there is an upgrade to tell of. It is told to whoever asks first, and to nobody after. */
export async function takeUpgrade(): Promise<boolean> {
  if ((await buttonTitle()) !== announcement()) return false;
  await titleButton(ownName());
  return true;
}

function announcement(): string {
  return `${ownName()} ${toolVersion()}`;
}

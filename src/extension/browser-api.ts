/// <reference types="chrome" />
// The one file that speaks to the browser's extension API.
import type { FromBackground, FromContent, ToBackground, ToContent } from './messages.ts';

const scope = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
/**
 * Firefox's `browser`, or `chrome`: since Manifest V3 both give promises. A page that holds an element of the id
 * "browser" puts that element there, so only what knows our own id is taken. See docs/decisions/0001-libraries.md.
 */
const browser = (
  typeof scope.browser?.runtime?.id === 'string' ? scope.browser : scope.chrome
) as typeof chrome;

/** A port as both ends use it. */
export interface Port {
  readonly name: string;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  close(): void;
}

/** A tab, as far as a click lets us know it: the address is there only after one. */
export interface CurrentTab {
  readonly id: number;
  readonly address?: string;
}

function wrapPort(port: chrome.runtime.Port): Port {
  return {
    name: port.name,
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}

/** Name and version, as a report says what made it. */
export function toolName(): string {
  return `SAR Decoder ${toolVersion()}`;
}

/** The version, as the manifest has it. */
export function toolVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Our name, as the manifest has it in the reader's language. */
export function ownName(): string {
  return browser.runtime.getManifest().name;
}

/** Calls when the browser has put a newer version of us in the place of an older one. */
export function onUpgrade(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') listener();
  });
}

/** The words that show over our button in the toolbar. */
export async function buttonTitle(): Promise<string> {
  return browser.action.getTitle({});
}

export async function titleButton(title: string): Promise<void> {
  await browser.action.setTitle({ title });
}

/** A text of the locale file, unfilled; empty where there is none. */
export function localeText(id: string): string {
  return browser.i18n.getMessage(id);
}

/** The address of a file of ours. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path);
}

/** Opens a page of ours, or any address, in a new tab. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The tab that the popup opened over. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.url !== undefined && { address: tab.url }) };
}

/** Puts the content script into a tab. False where the browser does not let us. */
export async function injectContent(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Asks the content script of a tab. Nothing comes back where none is there. */
export async function askContent<K extends ToContent['kind']>(
  tab: number,
  message: Extract<ToContent, { kind: K }>,
): Promise<FromContent[K] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message)) as FromContent[K] | undefined;
  } catch {
    return undefined;
  }
}

/** Asks the background, which starts if it sleeps. */
export async function askBackground<K extends ToBackground['kind']>(
  message: Extract<ToBackground, { kind: K }>,
): Promise<FromBackground[K] | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) as FromBackground[K] | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answers messages from our own contexts and nobody else's. A page cannot send any, because the
 * manifest lets none connect from outside; the sender is looked at all the same.
 */
export function answerMessages<M>(answer: (message: M) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isOurs(sender)) return undefined;
    // Chrome takes no promise for an answer; both wait for `respond` where `true` is returned.
    void Promise.resolve()
      .then(() => answer(message as M))
      .then(respond, () => respond());
    return true;
  });
}

function isOurs(sender: chrome.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id;
}

/**
 * Does something once, when the extension comes into a browser; not with its updates, and not where Firefox has it
 * for a session only, as those do who work on it.
 */
export function onFirstInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener((details: chrome.runtime.InstalledDetails) => {
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (details.reason === 'install' && !isTemporary) listener();
  });
}

/** Opens a port to the content script of a tab. */
export function connectToTab(tab: number, name: string): Port {
  return wrapPort(browser.tabs.connect(tab, { name }));
}

export function onPort(listener: (port: Port) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (isOurs(port.sender)) listener(wrapPort(port));
    else port.disconnect();
  });
}

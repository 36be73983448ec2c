import type { Message } from '../../decode/reading.ts';

/** Renders a message; a page and the command line each have their own. */
export type SayMessage = (message: Message) => string;

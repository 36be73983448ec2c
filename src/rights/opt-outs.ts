import optOuts from './opt-outs.json' with { type: 'json' };

/** A list or a service where somebody can say no to more than one firm. Its sentence is `brokers_also_<id>`. */
export interface OptOut {
  readonly id: string;
  readonly page: string;
  /** ISO: when we wrote it down. */
  readonly date: string;
  /** Low: known, but not read again. It is asked to be checked. */
  readonly confidence: string;
}

/** Where one can say no besides with a firm itself. */
export const OPT_OUTS: readonly OptOut[] = optOuts;

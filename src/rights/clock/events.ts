/** What a person may ask a party for by right. All have one limit, but only access can be paused by a question. */
export type RequestKind = 'access' | 'rectify' | 'erase' | 'restrict' | 'object';

/** A question what the person means, and its answer, if there is one yet. Dates are ISO. */
export interface Clarification {
  readonly asked: string;
  readonly answered?: string;
}

/** What happened to a request, as a person says it or as the letter tells it. Dates are ISO. */
export interface RequestEvents {
  readonly kind: RequestKind;
  readonly received: string;
  /** Nobody knows the day it came: `received` was worked out from the day of posting. */
  readonly receivedAssumed?: boolean;
  readonly identityAsked?: string;
  readonly identityReceived?: string;
  readonly feePaid?: string;
  readonly clarifications: readonly Clarification[];
  readonly extensionNotice?: string;
}

/** What happened to a complaint to the party itself (section 164A, Data Protection Act 2018). */
export interface ComplaintEvents {
  readonly kind: 'complaint';
  readonly received: string;
  readonly receivedAssumed?: boolean;
}

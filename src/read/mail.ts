/** A file that came with a mail. */
export interface Attachment {
  /** As the mail names it; '' where it does not. */
  readonly name: string;
  /** Its MIME type in lower case; '' where the mail does not say. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The name by which the mail's HTML shows it in place, without angle brackets. */
  readonly contentId?: string;
}

/** A mail, in whatever file it was kept. Heads are as the mail wrote them, decoded. */
export interface Mail {
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** It has a body, but only in the form that Outlook keeps rich text in. */
  readonly isRichText?: boolean;
  readonly attachments: readonly Attachment[];
}

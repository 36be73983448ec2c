/** Lets the browser save text as a file. Nothing is sent: the address is one of this page's own memory. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The name of a reply's file without its ending, for naming what is saved from it. */
export function savedName(file: string, ending: string): string {
  const stem = file
    .split(',')[0]
    ?.replace(/\.[^.]*$/, '')
    .trim();
  return `${stem || 'reply'}-decoded.${ending}`;
}

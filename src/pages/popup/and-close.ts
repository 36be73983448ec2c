/** Does it, then closes the popup: it has served. */
export async function andClose(opening: Promise<void>): Promise<void> {
  await opening;
  close();
}

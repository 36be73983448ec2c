/** The one database of the extension. It is there only while something is kept. */
export const DATABASE = 'sar-decoder-kept';

/** Whether the database is there. To ask makes none, as opening would. */
export async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

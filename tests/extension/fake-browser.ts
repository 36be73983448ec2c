/** As much of the browser's extension API as unit tests touch. The browser tests use the real one. */
const fake = {
  runtime: {
    getManifest: () => ({ version: '0.0.0' }),
    getURL: (path: string) => `extension://own/${path}`,
  },
  i18n: { getMessage: (id: string) => id },
};

// oxlint-disable-next-line import/no-default-export -- stands in for a module that has one
export default fake;

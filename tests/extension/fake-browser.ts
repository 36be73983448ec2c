type Listener = (...given: readonly unknown[]) => unknown;

function fakeEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    /** What each listener gives back, as if the browser had called it. */
    emit: (...given: readonly unknown[]) => listeners.map((listener) => listener(...given)),
  };
}

/** As much of the browser's extension API as unit tests touch, in its place. The browser tests use the real one. */
export const fake = {
  runtime: {
    id: 'own',
    onMessage: fakeEvent(),
    onConnect: fakeEvent(),
    onInstalled: fakeEvent(),
    getManifest: () => ({ name: 'SAR Decoder', version: '0.0.0' }),
    getURL: (path: string) => `extension://own/${path}`,
  },
  action: {
    title: 'SAR Decoder',
    getTitle: () => Promise.resolve(fake.action.title),
    setTitle: ({ title }: { readonly title: string }) => {
      fake.action.title = title;
      return Promise.resolve();
    },
  },
  i18n: { getMessage: (id: string) => id },
};

Object.assign(globalThis, { chrome: fake });

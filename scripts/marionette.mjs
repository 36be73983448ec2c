// Firefox with our extension, driven over its own Marionette protocol: JSON with its length before it,
// on a loopback port. Used by `npm start` and by the browser tests; needs no geckodriver.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The extension's address is random unless the profile names it beforehand. */
export const FIREFOX_UUID = '6f1c1a52-3c1e-4d53-9d5a-3f0c5d2a7b10';

/** The key under which the WebDriver standard hides an element's id. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A profile that asks nobody anything: no updates, no reports, no lists, no portal checks. */
const QUIET = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.server': '',
};

function wait(milliseconds) {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

async function readPort(profile, firefox) {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (Number(text)) return Number(text);
    if (firefox.exitCode !== null) break;
    await wait(100);
  }
  throw new Error('Firefox did not open its Marionette port.');
}

/** Speaks the protocol: gives a function that sends a command and waits for its answer. */
async function openWire(port) {
  const socket = connect(port, '127.0.0.1');
  const pending = new Map();
  let received = Buffer.alloc(0);
  let number = 0;
  let greet;
  const greeting = new Promise((done, fail) => {
    greet = done;
    socket.once('error', fail);
  });
  function take(message) {
    if (!Array.isArray(message)) {
      greet();
      return;
    }
    const [, id, error, result] = message;
    const { done, fail } = pending.get(id) ?? {};
    pending.delete(id);
    if (error) fail?.(new Error(`${error.error}: ${error.message}`));
    else done?.(result && 'value' in result ? result.value : result);
  }
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      take(JSON.parse(received.subarray(colon + 1, end)));
      received = received.subarray(end);
    }
  });
  await greeting;
  function send(command, parameters = {}) {
    return new Promise((done, fail) => {
      const id = ++number;
      pending.set(id, { done, fail });
      const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }
  return { send, close: () => socket.destroy() };
}

/** Marionette gives asynchronous work a function to call as its last argument. */
function asynchronous(work) {
  return `const done = arguments[arguments.length - 1];
    Promise.resolve((${work})(...Array.prototype.slice.call(arguments, 0, -1))).then(done, (error) => done({ error: String(error) }));`;
}

/** Starts Firefox in a fresh profile. `id` is the extension's id in the manifest. */
export async function launchFirefox({ path, id, headless, preferences = {}, parameters = [] }) {
  const profile = await mkdtemp(join(tmpdir(), 'sar-firefox-'));
  const uuids = JSON.stringify({ [id]: FIREFOX_UUID });
  const all = { ...QUIET, 'extensions.webextensions.uuids': uuids, ...preferences };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['-marionette', '-no-remote', '-profile', profile, ...parameters];
  if (headless) flags.push('-headless');
  const firefox = spawn(path, flags, { stdio: 'ignore' });
  const exited = new Promise((done) => {
    firefox.once('exit', done);
    firefox.once('error', done);
  });
  const wire = await openWire(await readPort(profile, firefox));
  const { send } = wire;
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });

  function find(css) {
    return send('WebDriver:FindElement', { using: 'css selector', value: css }).then(
      (found) => found[ELEMENT],
    );
  }
  function evaluate(work, ...values) {
    return send('WebDriver:ExecuteScript', {
      script: `return (${work})(...arguments)`,
      args: values,
      scriptTimeout: 60_000,
    });
  }
  return {
    send,
    evaluate,
    exited,
    address: (file) => `moz-extension://${FIREFOX_UUID}/${file}`,
    install: (folder) => send('Addon:Install', { path: folder, temporary: true }),
    goto: (url) => send('WebDriver:Navigate', { url }),
    click: async (css) => send('WebDriver:ElementClick', { id: await find(css) }),
    /** Types into an element; into a file input, the path of the file to choose. */
    type: async (css, text) => send('WebDriver:ElementSendKeys', { id: await find(css), text }),
    /** Runs asynchronous work in the page and waits for what it gives. */
    evaluateInPage: (work, ...values) =>
      send('WebDriver:ExecuteAsyncScript', {
        script: asynchronous(work),
        args: values,
        scriptTimeout: 60_000,
        sandbox: null,
      }),
    /** Runs in the browser itself. Needs the parameter `-remote-allow-system-access`. */
    async evaluateInBrowser(work, ...values) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await send('WebDriver:ExecuteAsyncScript', {
          script: asynchronous(work),
          args: values,
          scriptTimeout: 60_000,
        });
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    /** Waits until the work gives something true in the page, and gives it. */
    async waitFor(work, ...values) {
      for (let tries = 0; tries < 600; tries++) {
        const value = await evaluate(work, ...values);
        if (value) return value;
        await wait(100);
      }
      throw new Error(`The page never came to: ${work}`);
    },
    async close() {
      await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), wait(5000)]);
      wire.close();
      const timer = setTimeout(() => firefox.kill('SIGKILL'), 5000);
      await exited;
      clearTimeout(timer);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

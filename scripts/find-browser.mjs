// Where a browser lies on this machine. Plain Node, no dependencies.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAM_FILES = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter(Boolean);

function inProgramFiles(...path) {
  return PROGRAM_FILES.map((folder) => join(folder, ...path));
}

/** Known browsers in the order of preference: those that load our folder without a detour first. */
const BROWSERS = [
  {
    name: 'Chromium',
    family: 'chromium',
    branded: false,
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...inProgramFiles('Chromium', 'Application', 'chrome.exe'),
    ],
  },
  {
    name: 'Google Chrome',
    family: 'chromium',
    branded: true,
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  },
  {
    name: 'Microsoft Edge',
    family: 'chromium',
    branded: true,
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inProgramFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  {
    name: 'Firefox',
    family: 'firefox',
    branded: false,
    commands: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inProgramFiles('Mozilla Firefox', 'firefox.exe'),
    ],
  },
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path) && isProgram(path));
}

/**
 * The first browser of a family (`chromium`, `firefox`) on this machine, or of any. `SAR_BROWSER` may
 * name one by its path.
 */
export function findBrowser(family) {
  const asked = process.env['SAR_BROWSER'];
  if (asked && existsSync(asked)) {
    const kind = /firefox/i.test(asked) ? 'firefox' : 'chromium';
    if (!family || family === kind) return { name: asked, family: kind, branded: true, path: asked };
  }
  for (const { name, family: kind, branded, commands, paths } of BROWSERS) {
    if (family && family !== kind) continue;
    const path = commands.map(onPath).find(Boolean) ?? paths.find(isProgram);
    if (path) return { name, family: kind, branded, path };
  }
  return undefined;
}

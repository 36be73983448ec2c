/** Tries, in a page, what trusted types refuse; gives what was refused, and with which error. */
export function tryUntrusted() {
  const tries = {
    markup: () => {
      document.createElement('div').innerHTML = '<b>Ward</b>';
    },
    frame: () => {
      document.createElement('iframe').srcdoc = '<b>Ward</b>';
    },
    script: () => new Worker('https://elsewhere.example.com/worker.js'),
  };
  return Object.entries(tries).flatMap(([name, run]) => {
    try {
      run();
      return [];
    } catch (error) {
      return [`${name}: ${error.name}`];
    }
  });
}

/** What it gives where all of it is refused. */
export const ALL_REFUSED = ['markup: TypeError', 'frame: TypeError', 'script: TypeError'];

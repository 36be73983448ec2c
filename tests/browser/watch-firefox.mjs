/**
 * Notes every address that a page, a worker or an extension in Firefox asks for by HTTP from now on; what
 * the browser asks for on its own account is left out. Gives what tells them.
 */
export async function watchFirefox(firefox) {
  await firefox.evaluateInBrowser(() => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    window.sarAsked = [];
    window.sarObserver = {
      observe(channel) {
        const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
        if (!loadInfo.triggeringPrincipal.isSystemPrincipal) window.sarAsked.push(URI.spec);
      },
    };
    Services.obs.addObserver(window.sarObserver, 'http-on-modify-request');
  });
  return () =>
    firefox.evaluateInBrowser(() => [...Services.wm.getMostRecentWindow('navigator:browser').sarAsked]);
}

// An invented web mail with an invented reply in it, under a policy as strict as real ones have.
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Its own script counts clicks and keys, to show that we take none of them away. */
export const MAIL_PAGE = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Your data - Post</title>
<style>body { font: 15px/1.5 Arial, sans-serif; margin: 40px } td, th { border: 1px solid #ccc; padding: 6px 10px; text-align: left; font-weight: 400 }</style></head>
<body>
<h1>Your subject access request, ref. 00000</h1>
<p>From: Data Protection &lt;data@example.org&gt;</p>
<p>The information held about you on our voter database is set out below.</p>
<table id="scores">
<tr><th scope="row">Likelihood of being a core Lib Dem</th><td>15%</td></tr>
<tr><th scope="row">Likelihood of being a Labour voter in 2019</th><td>22%</td></tr>
<tr><th scope="row">Brexit support</th><td>0.31</td></tr>
<tr><th scope="row">WB_LINK 0099</th><td>7</td></tr>
</table>
<p>The meeting is at 7: bring a pen.</p>
<p><a href="/files/reply.pdf">Your reply</a> <a href="https://elsewhere.example.com/other.csv">Another file</a> <a href="/about">About</a></p>
<button id="page-button">Archive</button>
<script nonce="own">
  window.clicks = 0; window.keys = [];
  document.addEventListener('click', () => { window.clicks += 1; });
  document.addEventListener('keydown', (event) => { window.keys.push(event.key); });
</script>
</body></html>`;

import '../shared/all-messages.ts';
import { render } from 'preact';
import { App } from './App.tsx';
import { openKeptReply } from './state/kept.ts';
import { openFromAddress } from './state/session.ts';
import { openAllForPrint } from './state/filter.ts';
import { followAddress } from './state/view.ts';

const app = document.getElementById('app');
if (app) render(<App />, app);
openAllForPrint();
followAddress();
const kept = new URLSearchParams(location.search).get('kept');
if (kept) void openKeptReply(kept);
else void openFromAddress(location.search || location.hash.replace('#', '?'));

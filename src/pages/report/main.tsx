import { render } from 'preact';
import { App } from './App.tsx';
import { openFromAddress } from './state/session.ts';
import { openAllForPrint } from './state/filter.ts';
import { followAddress } from './state/view.ts';

const app = document.getElementById('app');
if (app) render(<App />, app);
openAllForPrint();
followAddress();
void openFromAddress(location.search || location.hash.replace('#', '?'));

import './messages.ts';
import { render } from 'preact';
import '../shared/theme.ts';
import { lookForKept } from './kept-cases.ts';
import { Popup } from './Popup.tsx';
import { lookAtTab } from './tab-state.ts';
import { lookForUpgrade } from './upgrade-state.ts';

const app = document.getElementById('app');
if (app) render(<Popup />, app);
void lookAtTab();
void lookForKept();
void lookForUpgrade();

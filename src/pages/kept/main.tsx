import '../shared/all-messages.ts';
import { render } from 'preact';
import '../shared/theme.ts';
import { KeptPage } from './KeptPage.tsx';
import { lookAtKept } from '../shared/kept-list.ts';

const app = document.getElementById('app');
if (app) render(<KeptPage />, app);
void lookAtKept();

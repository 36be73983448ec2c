import '../shared/all-messages.ts';
import { render } from 'preact';
import { GlossaryPage } from './GlossaryPage.tsx';

const app = document.getElementById('app');
if (app) render(<GlossaryPage />, app);

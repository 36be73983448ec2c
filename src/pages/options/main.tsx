import './messages.ts';
import { render } from 'preact';
import { OptionsPage } from './OptionsPage.tsx';

const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);

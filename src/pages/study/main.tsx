import '../shared/all-messages.ts';
import { render } from 'preact';
import { StudyPage } from './StudyPage.tsx';

const app = document.getElementById('app');
if (app) render(<StudyPage />, app);

// Starts the Explanation window.
import { ExplanationPage } from '../../explanation/ExplanationPage';
import { showPage } from '../../parts/show-page';

showPage('explanation.windowTitle', <ExplanationPage />);

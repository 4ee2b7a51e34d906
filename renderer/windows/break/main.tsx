// Starts the break window.
import { BreakPage } from '../../break/BreakPage';
import { showPage } from '../../parts/show-page';

showPage('break.title', <BreakPage />);

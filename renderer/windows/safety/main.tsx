// Starts the Safety window.
import { SafetyPage } from '../../safety/SafetyPage';
import { showPage } from '../../parts/show-page';

showPage('safety.windowTitle', <SafetyPage />);

// Starts the settings window.
import { SettingsPage } from '../../settings/SettingsPage';
import { showPage } from '../../parts/show-page';

showPage('settings.title', <SettingsPage />);

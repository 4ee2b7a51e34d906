// Starts the Diagnostics window.
import { DiagnosticsPage } from '../../diagnostics/DiagnosticsPage';
import { showPage } from '../../parts/show-page';

showPage('diagnostics.title', <DiagnosticsPage />);
